import fc from 'fast-check';
import { UserFormats } from '../../emulator/account/user_formats';
import { Form } from '../../emulator/modules/ui/widget/form';
import { type FormModel, newField, newForm, newSublist } from '../../emulator/modules/ui/widget/model';
import { FormNames, readFormPost } from '../../emulator/pages/forms/post_names';
import { renderForm } from '../../emulator/pages/forms/render_form';
import { postedSublist } from '../../emulator/runtime/posted_sublist';

const states = [
  { value: '3', text: 'New' },
  { value: '5', text: 'Worn <out>' },
];

function form(mode: FormModel['mode'] = 'edit'): Form {
  return new Form(
    newForm({
      title: 'Desk',
      mode,
      selectSource: (source) => (source === 'customlist_state' ? states : undefined),
    }),
  );
}

const viewer = {
  language: 'en_US',
  formats: new UserFormats({
    language: 'en_US',
    timeZone: 'America/New_York',
    dateFormat: 'D/M/YYYY',
    timeFormat: 'H:mm',
    numberFormat: '1,000,000.00',
  }),
};
const target = { action: '/app/x.nl', hidden: {} };

function render(shown: Form, isPosted = true): string {
  return String(renderForm(Form.modelOf(shown), viewer, isPosted ? target : undefined));
}

/** What a browser would post of a page without touching it: the names and values of its inputs. */
function untouchedPost(page: string): string {
  const post = new URLSearchParams();
  for (const [tag] of page.matchAll(/<input[^>]*>/g)) {
    const attribute = (name: string): string | undefined =>
      tag.match(new RegExp(`\\b${name}="([^"]*)"`))?.[1];
    const isUnticked = attribute('type') === 'checkbox' && !/\bchecked\b/.test(tag);
    const name = attribute('name');
    if (name !== undefined && !isUnticked && !/\bdisabled\b/.test(tag))
      post.append(name, unescaped(attribute('value') ?? ''));
  }
  return post.toString();
}

const unescaped = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

describe('what a page shows', () => {
  test.each([
    [
      'a value',
      (shown: Form, text: string) => {
        shown.addField({ id: 'custpage_a', label: 'A', type: 'TEXT' }).defaultValue = text;
      },
    ],
    [
      'a long text',
      (shown: Form, text: string) => {
        shown.addField({ id: 'custpage_a', label: 'A', type: 'LONGTEXT' }).defaultValue = text;
      },
    ],
    [
      'a label',
      (shown: Form, text: string) => void shown.addField({ id: 'custpage_a', label: text, type: 'TEXT' }),
    ],
    [
      'a help text',
      (shown: Form, text: string) =>
        void shown.addField({ id: 'custpage_a', label: 'A', type: 'TEXT' }).setHelpText({ help: text }),
    ],
    [
      'a choice',
      (shown: Form, text: string) =>
        shown
          .addField({ id: 'custpage_a', label: 'A', type: 'SELECT' })
          .addSelectOption({ value: text, text }),
    ],
    [
      'a button',
      (shown: Form, text: string) =>
        void shown.addButton({ id: 'custpage_b', label: text, functionName: text }),
    ],
    [
      'a message',
      (shown: Form, text: string) => shown.addPageInitMessage({ type: 3, title: text, message: text }),
    ],
    [
      'a cell',
      (shown: Form, text: string) => {
        const list = shown.addSublist({ id: 'custpage_l', label: text, type: 'STATICLIST' });
        list.addField({ id: 'custpage_c', label: text, type: 'LONGTEXT' });
        list.setSublistValue({ id: 'custpage_c', line: 0, value: text });
      },
    ],
  ])('%s is text, whatever it holds', (_what, put) => {
    const shown = form();
    put(shown, '<script>alert("1")</script>');
    const page = render(shown);
    expect(page).not.toContain('<script>');
    expect(page).not.toContain('="<');
  });

  test('only INLINEHTML is markup', () => {
    const shown = form();
    shown.addField({ id: 'custpage_h', label: ' ', type: 'INLINEHTML' }).defaultValue = '<b id="mine">x</b>';
    expect(render(shown)).toContain('<b id="mine">x</b>');
  });

  test('a script’s text in a cell is HTML, a record’s own is not', () => {
    const shown = form();
    const list = shown.addSublist({ id: 'custpage_l', label: 'L', type: 'STATICLIST' });
    list.addField({ id: 'custpage_c', label: 'C', type: 'TEXT' });
    list.setSublistValue({ id: 'custpage_c', line: 0, value: '<a href="/app/x.nl">x</a>' });
    Form.modelOf(shown).sublists.push(
      newSublist({
        id: 'children',
        label: 'Children',
        type: 'STATICLIST',
        fields: [newField({ id: 'name', label: 'Name', type: 'TEXT' })],
        lines: [new Map([['name', '<i>Ana</i>']])],
      }),
    );
    const page = render(shown);
    expect(page).toContain('<td class="text"><a href="/app/x.nl">x</a></td>');
    expect(page).toContain('&lt;i&gt;Ana&lt;/i&gt;');
  });

  test('a link that would run a script is shown as text', () => {
    const shown = form('view');
    shown.addField({ id: 'custpage_u', label: 'U', type: 'URL' }).defaultValue = 'javascript:alert(1)';
    expect(render(shown, false)).not.toContain('href');
  });

  test('a password never comes back', () => {
    const shown = form();
    shown.addField({ id: 'custpage_p', label: 'P', type: 'PASSWORD' }).defaultValue = 'hunter-two';
    shown
      .addField({ id: 'custpage_q', label: 'Q', type: 'PASSWORD' })
      .updateDisplayType({ displayType: 'HIDDEN' }).defaultValue = 'hunter-two';
    expect(render(shown)).not.toContain('hunter-two');
  });

  test('every input has a label, and a mandatory one says so', () => {
    const shown = form();
    shown.addField({ id: 'custpage_a', label: 'Amount', type: 'FLOAT' }).isMandatory = true;
    const page = render(shown);
    expect(page).toMatch(/<label class="label" for="field_custpage_a"/);
    expect(page).toContain('aria-required="true"');
  });

  test('in view mode nothing can be typed', () => {
    const shown = form('view');
    shown.addField({
      id: 'custpage_s',
      label: 'State',
      type: 'SELECT',
      source: 'customlist_state',
    }).defaultValue = '5';
    const page = render(shown, false);
    expect(page).toContain('Worn &lt;out&gt;');
    expect(page).not.toMatch(/<(input|select|textarea|form)\b/);
  });

  test('tabs that hold nothing are not shown', () => {
    const shown = form();
    shown.addTab({ id: 'custpage_empty', label: 'Empty tab' });
    shown.addTab({ id: 'custpage_full', label: 'Full tab' });
    shown.addTab({ id: 'custpage_other', label: 'Other tab' });
    shown.addField({ id: 'custpage_a', label: 'A', type: 'TEXT', container: 'custpage_full' });
    shown.addField({ id: 'custpage_b', label: 'B', type: 'TEXT', container: 'custpage_other' });
    const page = render(shown);
    expect(page).toContain('Full tab');
    expect(page).not.toContain('Empty tab');
  });

  test('a Suitelet’s only tab is none: what it holds stands below', () => {
    const shown = form();
    shown.addTab({ id: 'custpage_only', label: 'Only tab' });
    shown.addField({ id: 'custpage_a', label: 'A', type: 'TEXT', container: 'custpage_only' });
    const page = render(shown);
    expect(page).not.toContain('Only tab');
    expect(page).toContain('field_custpage_a');
  });
});

describe('what a form posts', () => {
  test('an unticked checkbox is F, a multi-select without a choice is empty', () => {
    const shown = form();
    shown.addField({ id: 'custpage_c', label: 'C', type: 'CHECKBOX' });
    shown.addField({ id: 'custpage_d', label: 'D', type: 'CHECKBOX' }).defaultValue = 'T';
    shown.addField({ id: 'custpage_m', label: 'M', type: 'MULTISELECT', source: 'customlist_state' });
    expect(readFormPost(untouchedPost(render(shown)))).toEqual({
      custpage_c: 'F',
      custpage_d: 'T',
      custpage_m: '',
    });
  });

  test.each(['HIDDEN', 'NODISPLAY', 'INLINE', 'DISABLED', 'READONLY'])(
    'a %s field posts its value',
    (displayType) => {
      const shown = form();
      const field = shown
        .addField({ id: 'custpage_t', label: 'T', type: 'TEXT' })
        .updateDisplayType({ displayType });
      field.defaultValue = 'a "quoted" <value>';
      expect(readFormPost(untouchedPost(render(shown))).custpage_t).toBe('a "quoted" <value>');
    },
  );

  test('several choices are joined as NetSuite joins them', () => {
    expect(readFormPost('m=3&m=5&_empty=m%3D')).toEqual({ m: '3\u00055' });
  });

  test('a list keeps its line numbers, an editor drops lines left empty', () => {
    for (const [type, lines] of [
      [
        'LIST',
        [
          ['F', 'a'],
          ['F', ''],
        ],
      ],
      ['INLINEEDITOR', [['F', 'a']]],
    ] as const) {
      const shown = form();
      const list = shown.addSublist({ id: 'custpage_l', label: 'L', type });
      list.addField({ id: 'custpage_tick', label: 'Tick', type: 'CHECKBOX' });
      list
        .addField({ id: 'custpage_text', label: 'Text', type: 'TEXT' })
        .updateDisplayType({ displayType: 'ENTRY' });
      list.setSublistValue({ id: 'custpage_text', line: 0, value: 'a' });
      list.setSublistValue({ id: 'custpage_text', line: 1, value: null });
      const posted = readFormPost(untouchedPost(render(shown)));
      expect(postedSublist(posted, 'custpage_l')).toEqual({
        fields: ['custpage_tick', 'custpage_text'],
        lines,
      });
      expect(Object.keys(posted).sort()).toEqual(['custpage_ldata', 'custpage_lfields']);
    }
  });

  test('any lines come back as they were', () => {
    const cell = fc.string({ minLength: 1 });
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { maxLength: 5 }), (lines) => {
        const post = new URLSearchParams([['_sublist', 'l=a,b']]);
        lines.forEach(([a, b], index) => {
          post.append(FormNames.cell('a', index + 1), a);
          post.append(FormNames.cell('b', index + 1), b);
        });
        expect(postedSublist(readFormPost(post.toString()), 'l')).toEqual({ fields: ['a', 'b'], lines });
      }),
    );
  });

  test('a sublist that was not posted is not there', () => {
    expect(postedSublist({}, 'custpage_l')).toBeUndefined();
  });
});
