import { Message, pageMessage } from '../../emulator/modules/ui/message';
import { Button } from '../../emulator/modules/ui/widget/containers';
import { Field } from '../../emulator/modules/ui/widget/field';
import { Form } from '../../emulator/modules/ui/widget/form';
import { List } from '../../emulator/modules/ui/widget/list';
import { newField, newForm } from '../../emulator/modules/ui/widget/model';
import type { Sublist } from '../../emulator/modules/ui/widget/sublist';

const environments = [
  { value: '7', text: 'Test' },
  { value: '9', text: 'Production' },
];

function suiteletForm(): Form {
  return new Form(
    newForm({
      title: 'Simple Form',
      selectSource: (source) => (source === 'customlist_environment' ? environments : undefined),
    }),
  );
}

function recordForm(): Form {
  const model = newForm({ title: 'Car', existingPage: true, selectSource: () => undefined });
  model.fields.push(newField({ id: 'custrecord_colour', label: 'Colour', type: 'TEXT' }));
  return new Form(model);
}

const text = { id: 'custpage_text', label: 'Text', type: 'TEXT' };

function errorOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    return (error as { name: string }).name;
  }
  return 'no error';
}

describe('Form.addField', () => {
  test.each([
    ['no id', { label: 'Text', type: 'TEXT' }, 'SSS_MISSING_REQD_ARGUMENT'],
    ['no label', { id: 'custpage_text', type: 'TEXT' }, 'SSS_MISSING_REQD_ARGUMENT'],
    ['no type', { id: 'custpage_text', label: 'Text' }, 'SSS_MISSING_REQD_ARGUMENT'],
    ['no type of NetSuite', { ...text, type: 'COLOUR' }, 'SSS_INVALID_TYPE_ARG'],
    ['an id in upper case', { ...text, id: 'custpage_Text' }, 'SSS_INVALID_FORM_ELEMENT_NAME'],
    ['an id with a space', { ...text, id: 'custpage text' }, 'SSS_INVALID_FORM_ELEMENT_NAME'],
    ['an option nobody knows', { ...text, colour: 'red' }, 'EMULATOR_NOT_IMPLEMENTED'],
    ['a container that is not there', { ...text, container: 'custpage_tab' }, 'EMULATOR_NOT_IMPLEMENTED'],
    [
      'a list that is not there',
      { ...text, type: 'SELECT', source: 'customlist_x' },
      'EMULATOR_NOT_IMPLEMENTED',
    ],
    ['an upload', { ...text, type: 'FILE' }, 'EMULATOR_NOT_IMPLEMENTED'],
  ])('refuses %s', (_what, options, name) => {
    expect(errorOf(() => suiteletForm().addField(options))).toBe(name);
  });

  test('takes any lower-case id on a Suitelet and needs the prefix on a record page', () => {
    expect(suiteletForm().addField({ ...text, id: 'textfield' }).id).toBe('textfield');
    expect(errorOf(() => recordForm().addField({ ...text, id: 'textfield' }))).toBe(
      'SSS_INVALID_FORM_ELEMENT_NAME',
    );
    expect(recordForm().addField(text).id).toBe('custpage_text');
  });

  test('takes an id once, but lets radio buttons share theirs', () => {
    const form = suiteletForm();
    form.addField(text);
    expect(errorOf(() => form.addField(text))).toBe('SSS_INVALID_FORM_ELEMENT_NAME');
    form.addField({ id: 'custpage_size', label: 'Small', type: 'RADIO', source: 's' });
    expect(() =>
      form.addField({ id: 'custpage_size', label: 'Large', type: 'RADIO', source: 'l' }),
    ).not.toThrow();
  });

  test('takes the type in lower case, as older scripts write it', () => {
    expect(suiteletForm().addField({ ...text, type: 'textarea' }).type).toBe('TEXTAREA');
  });
});

describe('Form', () => {
  test('answers null for what is not there', () => {
    const form = suiteletForm();
    expect([
      form.getField({ id: 'custpage_none' }),
      form.getSublist({ id: 'custpage_none' }),
      form.getButton({ id: 'custpage_none' }),
      form.getTab({ id: 'custpage_none' }),
    ]).toEqual([null, null, null, null]);
  });

  test('a beforeLoad script reaches the fields of the record', () => {
    const form = recordForm();
    form.getField({ id: 'custrecord_colour' })?.updateDisplayType({ displayType: 'HIDDEN' });
    expect(Form.modelOf(form).fields[0]?.displayType).toBe('HIDDEN');
  });

  test('insertField moves a field in front of another', () => {
    const form = recordForm();
    const field = form.addField(text);
    form.insertField({ field, nextfield: 'custrecord_colour' });
    expect(Form.modelOf(form).fields.map(({ id }) => id)).toEqual(['custpage_text', 'custrecord_colour']);
  });

  test.each([
    [
      'a tab',
      (form: Form) => form.insertTab({ tab: form.addTab({ id: 'b', label: 'B' }), nexttab: 'none' }),
      'WRONG_PARAMETER_TYPE',
    ],
    ['a tab that is none', (form: Form) => form.insertTab({ tab: {}, nexttab: 'a' }), 'WRONG_PARAMETER_TYPE'],
    [
      'a subtab without a next one',
      (form: Form) => form.insertSubtab({ subtab: form.addSubtab({ id: 'b', label: 'B' }) }),
      'SSS_MISSING_REQD_ARGUMENT',
    ],
    [
      'a sublist that is none',
      (form: Form) => form.insertSublist({ sublist: {}, nextsublist: 'a' }),
      'WRONG_PARAMETER_TYPE',
    ],
    [
      'a sublist before one that is not there',
      (form: Form) =>
        form.insertSublist({
          sublist: form.addSublist({ id: 'l', label: 'L', type: 'LIST' }),
          nextsublist: 'none',
        }),
      'WRONG_PARAMETER_TYPE',
    ],
  ])('refuses to move %s', (_what, work, name) => {
    expect(errorOf(() => work(suiteletForm()))).toBe(name);
  });

  test('updateDefaultValues sets the fields it names', () => {
    const form = suiteletForm();
    const field = form.addField(text);
    form.updateDefaultValues({ custpage_text: 'hello', custpage_other: 'x' });
    expect(field.defaultValue).toBe('hello');
  });

  test('a client script has a path or a file id, not both', () => {
    const form = suiteletForm();
    form.clientScriptModulePath = './client.js';
    expect(
      errorOf(() => {
        form.clientScriptFileId = 12;
      }),
    ).toBe('PROPERTY_VALUE_CONFLICT');
  });

  test('removeButton takes a button off, and ignores one that is not there', () => {
    const form = suiteletForm();
    form.addSubmitButton();
    form.removeButton({ id: 'submitter' });
    form.removeButton({ id: 'submitter' });
    expect(Form.modelOf(form).buttons).toEqual([]);
  });

  test('buttons are named Save and Reset unless they are named', () => {
    const form = suiteletForm();
    expect([form.addSubmitButton().label, form.addResetButton().label]).toEqual(['Save', 'Reset']);
    expect(form.addButton({ id: 'custpage_go', label: 'Go' })).toBeInstanceOf(Button);
  });
});

describe('Field', () => {
  test('keeps numbers as text and refuses booleans and dates', () => {
    const field = suiteletForm().addField(text);
    field.defaultValue = 12;
    expect(field.defaultValue).toBe('12');
    for (const wrong of [true, new Date(0), {}]) {
      expect(
        errorOf(() => {
          (field as { defaultValue: unknown }).defaultValue = wrong;
        }),
      ).toBe('WRONG_PARAMETER_TYPE');
    }
  });

  test('offers the choices of its list, filtered as asked', () => {
    const field = suiteletForm().addField({ ...text, type: 'SELECT', source: 'customlist_environment' });
    expect(field.getSelectOptions()).toEqual(environments);
    expect(field.getSelectOptions({ filter: 'PROD' })).toEqual([environments[1]]);
    expect(field.getSelectOptions({ filter: 'est', filteroperator: 'startswith' })).toEqual([]);
  });

  test('a sourced field takes no further choices, a plain one does', () => {
    const form = suiteletForm();
    const sourced = form.addField({ ...text, type: 'SELECT', source: 'customlist_environment' });
    expect(errorOf(() => sourced.addSelectOption({ value: '1', text: 'One' }))).toBe(
      'EMULATOR_NOT_IMPLEMENTED',
    );
    const plain = form.addField({ id: 'custpage_plain', label: 'Plain', type: 'SELECT' });
    plain.addSelectOption({ value: '', text: '' });
    plain.addSelectOption({ value: '1', text: 'One', isSelected: true });
    expect(plain.defaultValue).toBe('1');
    expect(plain.getSelectOptions()).toHaveLength(2);
    expect(errorOf(() => plain.addSelectOption({ value: '1' }))).toBe('SSS_MISSING_REQD_ARGUMENT');
  });

  test('a multi-select takes the values a form posts', () => {
    const field = suiteletForm().addField({ ...text, type: 'MULTISELECT', source: 'customlist_environment' });
    field.defaultValue = '7\u00059';
    expect(field.defaultValue).toEqual(['7', '9']);
  });

  test('help that is no text is refused', () => {
    const field = suiteletForm().addField(text);
    expect(errorOf(() => field.setHelpText({ help: 5 }))).toBe('SSS_INVALID_TYPE_ARG');
    expect(field.setHelpText({ help: 'How to fill it in' })).toBe(field);
    expect(Field.modelOf(field).help).toBe('How to fill it in');
  });
});

describe('Sublist', () => {
  function sublist(): Sublist {
    const list = suiteletForm().addSublist({ id: 'custpage_lines', label: 'Lines', type: 'LIST' });
    list.addField({ id: 'custpage_name', label: 'Name', type: 'TEXT' });
    return list;
  }

  test.each([
    ['an empty string', { id: 'custpage_name', line: 0, value: '' }, 'SSS_MISSING_REQD_ARGUMENT'],
    ['a number', { id: 'custpage_name', line: 0, value: 5 }, 'WRONG_PARAMETER_TYPE'],
    [
      'a column that is not there',
      { id: 'custpage_x', line: 0, value: 'a' },
      'SSS_INVALID_SUBLIST_OPERATION',
    ],
    [
      'a line that leaves one out',
      { id: 'custpage_name', line: 1, value: 'a' },
      'SSS_INVALID_SUBLIST_OPERATION',
    ],
    ['a line that is no number', { id: 'custpage_name', line: '0', value: 'a' }, 'WRONG_PARAMETER_TYPE'],
  ])('setSublistValue refuses %s', (_what, options, name) => {
    expect(errorOf(() => sublist().setSublistValue(options))).toBe(name);
  });

  test('lines come with their first value', () => {
    const list = sublist();
    list.setSublistValue({ id: 'custpage_name', line: 0, value: 'one' });
    list.setSublistValue({ id: 'custpage_name', line: 1, value: null });
    expect(list.lineCount).toBe(2);
    expect(list.getSublistValue({ id: 'custpage_name', line: 0 })).toBe('one');
  });

  test('has no inline HTML', () => {
    expect(errorOf(() => sublist().addField({ id: 'custpage_html', label: 'H', type: 'INLINEHTML' }))).toBe(
      'EMULATOR_NOT_IMPLEMENTED',
    );
  });
});

describe('List', () => {
  test('keeps rows and puts the edit column in front', () => {
    const model = {
      title: 'Cars',
      hideNavBar: false,
      style: 'normal' as const,
      columns: [],
      rows: [],
      buttons: [],
      links: [],
    };
    const list = new List(model);
    const column = list.addColumn({ id: 'colour', label: 'Colour', type: 'TEXT' });
    list.addEditColumn({ column, showView: true, link: '/app/x.nl', linkParam: 'internalid' });
    list.addRows({ rows: [{ colour: 'red', internalid: 5 }, { colour: null }] });
    expect(List.modelOf(list).columns.map(({ label }) => label)).toEqual(['Edit | View', 'Colour']);
    expect(List.modelOf(list).rows).toEqual([{ colour: 'red', internalid: '5' }, { colour: '' }]);
  });
});

describe('N/ui/message', () => {
  test('a page takes a Message or its options', () => {
    const options = { type: 2, title: 'Soon', message: 'Three days left' };
    const expected = { ...options, duration: 0 };
    expect(pageMessage('Form.addPageInitMessage', options)).toEqual(expected);
    expect(pageMessage('Form.addPageInitMessage', { message: new Message(expected as never) })).toEqual(
      expected,
    );
  });

  test('a message without a type is refused, and showing one is for the browser', () => {
    expect(errorOf(() => pageMessage('message.create', { message: 'x' }))).toBe('SSS_MISSING_REQD_ARGUMENT');
    const message = new Message(pageMessage('message.create', { type: 0 }));
    expect(errorOf(() => message.show())).toBe('EMULATOR_NOT_IMPLEMENTED');
  });
});
