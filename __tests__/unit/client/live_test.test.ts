import type { ShownStage } from '../../../src/TypeScript/application/test/test_protocol';
import type * as liveTest from '../../../src/TypeScript/client/live_test';
import type * as notices from '../../../src/TypeScript/client/notices';
import { greetingIn, json, OpenPage, type Sent, SIGN_IN, textsIn } from './open_page';

const STAGES = ['records', 'readable', 'token', 'api'] as const;

let page: OpenPage;
let live: typeof liveTest;
beforeEach(() => {
  page = new OpenPage();
  live = page.script('live_test');
});

/** The Suitelet, with a bank that is well up to a stage. */
function bank({ failing }: { readonly failing?: (typeof STAGES)[number] } = {}) {
  let hasFailed = false;
  return ({ action, stage = '' }: Sent['body']) => {
    if (action === 'begin') {
      hasFailed = false;
      return json({ run: 'run-1', stages: STAGES });
    }
    if (action === 'end') return json({ passed: !hasFailed });
    const outcome = hasFailed ? 'skipped' : stage === failing ? 'failed' : 'passed';
    hasFailed ||= outcome === 'failed';
    const told = outcome === 'failed' ? ['The bank <refused>.', 'Ask it.'] : ['', ''];
    return json({ told: { stage, outcome, milliseconds: '12', message: told[0], remedy: told[1] } });
  };
}

const rows = (html = ''): string[] =>
  [...html.matchAll(/<tr>(.*?)<\/tr>/g)].slice(1).map(([, row = '']) => row.replace(/<[^>]*>/g, '|'));

test('each stage is asked for in its turn, shown as it passes, and all of them at the end', async () => {
  page.answer = bank();
  await live.testAndTell([{ target: { connection: 7 } }]);
  expect(page.actions).toEqual(['begin', 'stage', 'stage', 'stage', 'stage', 'end']);
  expect(page.sent[1]?.body).toMatchObject({ connection: '7' });
  expect(page.sent.slice(2, 6).map(({ body }) => `${body.run} ${body.stage}`)).toEqual(
    STAGES.map((stage) => `run-1 ${stage}`),
  );
  expect(page.banners.map(({ title }) => title)).toEqual([
    'Testing…',
    ...STAGES.map((stage) => `${textsIn('en').stages[stage]}: Passed (12 ms)`),
  ]);
  const [dialog] = page.dialogs;
  expect(dialog?.title).toBe('The bank connection works');
  expect(rows(dialog?.message)).toHaveLength(4);
  expect(page.shown).toEqual([]);
  expect(page.reloads).toBe(1);
});

test('a stage that failed says why and what to do; what was skipped says so without a banner', async () => {
  page.answer = bank({ failing: 'token' });
  await live.testAndTell([{ target: { credential: 3 } }]);
  expect(page.sent[1]?.body).toMatchObject({ credential: '3' });
  const [dialog] = page.dialogs;
  expect(dialog?.title).toBe('The test failed');
  expect(rows(dialog?.message).at(2)).toMatch(/Failed\|+12\|+The bank &lt;refused&gt;\.\|+Ask it\./);
  expect(rows(dialog?.message).at(3)).toMatch(/Skipped\|+Not run/);
  expect(page.banners).toHaveLength(4);
  expect(page.banners.at(-1)?.message).toBe('<p>The bank &lt;refused&gt;.</p><p>Ask it.</p>');
});

test('several are tested one after the other, each under its name; one that fails fails all', async () => {
  const [works, fails] = [bank(), bank({ failing: 'records' })];
  let begun = 0;
  page.answer = (body) => {
    if (body.action === 'begin') begun += 1;
    return (begun === 1 ? fails : works)(body);
  };
  await live.testAndTell([
    { target: { connection: 1 }, name: 'One & Co' },
    { target: { connection: 2 }, name: 'Two' },
  ]);
  expect(page.actions.filter((action) => action === 'begin')).toHaveLength(2);
  expect(page.actions.at(5)).toBe('end');
  const [dialog] = page.dialogs;
  expect(dialog?.title).toBe('The test failed');
  expect(dialog?.message.match(/<caption[^>]*>([^<]*)/g)?.map((each) => each.split('>')[1])).toEqual([
    'One &amp; Co',
    'Two',
  ]);
});

test('of several, those tested before one that was cut off stay told, until the next test', async () => {
  const works = bank();
  let begun = 0;
  let isOnline = false;
  page.answer = (body) => {
    if (body.action === 'begin') begun += 1;
    return begun === 2 && !isOnline ? SIGN_IN : works(body);
  };
  const { pressed } = page.script<typeof notices>('notices');
  const both = [
    { target: { connection: 1 }, name: 'One' },
    { target: { connection: 2 }, name: 'Two' },
  ];
  await pressed(() => live.testAndTell(both));
  expect(page.dialogs.map(({ title }) => title)).toEqual(['NetSuite did not answer.']);
  expect(page.shown.map(({ title, message }) => [title, message])).toEqual([
    ['The bank connection works', '<p>One</p>'],
  ]);
  expect(page.reloads).toBe(0);
  isOnline = true;
  await pressed(() => live.testAndTell(both));
  expect(page.shown).toEqual([]);
  expect(page.reloads).toBe(1);
});

test('in Portuguese', async () => {
  page.greeting = json(greetingIn('pt_BR'));
  page.answer = bank({ failing: 'api' });
  await live.testAndTell([{ target: { connection: 7 } }]);
  expect(page.dialogs[0]?.title).toBe('O teste falhou');
  expect(page.banners.at(0)?.title).toBe('Testando…');
  expect(page.banners.at(-1)?.title).toBe('A API do banco responde: Falhou (12 ms)');
});

test.each([
  [
    'refused',
    json({ refused: { message: 'The test is over.', remedy: 'Begin anew.' } }),
    'The test is over.',
  ],
  ['not answered', SIGN_IN, 'NetSuite did not answer.'],
  ['lost', new Error('offline'), 'NetSuite did not answer.'],
])(
  'a stage that is %s ends the test, takes the banners away and keeps the page',
  async (_how, answer, title) => {
    const works = bank();
    page.answer = (body) => (body.stage === 'token' ? answer : works(body));
    const { pressed } = page.script<typeof notices>('notices');
    await pressed(() => live.testAndTell([{ target: { connection: 7 } }]));
    expect(page.dialogs.map((dialog) => dialog.title)).toEqual([title]);
    expect(page.actions).not.toContain('end');
    expect(page.shown).toEqual([]);
    expect(page.reloads).toBe(0);
  },
);

test('a table without a name has an empty caption and tells no milliseconds of what was skipped', () => {
  const skipped: ShownStage = {
    stage: 'api',
    outcome: 'skipped',
    milliseconds: '0',
    message: '',
    remedy: '',
  };
  const { text } = live.stagesTable({ name: '', stages: [skipped] }, textsIn('en'));
  expect(text).toMatch(/<caption[^>]*><\/caption>/);
  expect(rows(text)).toEqual([expect.not.stringMatching(/\|0\|/)]);
});
