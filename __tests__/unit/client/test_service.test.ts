import { PROTOCOL_VERSION } from '../../../src/TypeScript/application/test/test_protocol';
import type * as testService from '../../../src/TypeScript/client/test_service';
import { TEST_SERVICE } from '../../../src/TypeScript/netsuite/schema';
import { type Answer, greetingIn, json, OpenPage, SIGN_IN, TOKEN } from './open_page';

let page: OpenPage;
let service: typeof testService;
beforeEach(() => {
  page = new OpenPage();
  service = page.script('test_service');
});

const toldOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => 'nothing',
    (thrown: Error) => (thrown instanceof service.Told ? `${thrown.text} ${thrown.remedy}` : thrown),
  );

const BOTH = /^NetSuite did not answer\. \/ O NetSuite não respondeu\. Check .* \/ Verifique /;
const ENGLISH = /^NetSuite did not answer\. Check [^/]*$/;
const PORTUGUESE = /^O NetSuite não respondeu\. Verifique [^/]*$/;

test('the token is asked for once, and sent with every POST', async () => {
  page.answer = () => json({ run: '1' });
  await Promise.all([service.greeting(), service.greeting()]);
  expect(await service.ask('begin', { connection: '7' })).toEqual({ run: '1' });
  await service.ask('end', { run: '1' });
  const url = `/${TEST_SERVICE.scriptId}`;
  expect(page.sent).toEqual([
    { method: 'GET', url, body: {} },
    { method: 'POST', url, body: { action: 'begin', connection: '7', token: TOKEN } },
    { method: 'POST', url, body: { action: 'end', run: '1', token: TOKEN } },
  ]);
});

const UNANSWERED: [string, Answer][] = [
  ['a session that has ended', SIGN_IN],
  ['an error page', { code: 500, body: '{"error": 1}' }],
  ['no permission', { code: 403, body: '{}' }],
  ['an empty answer', { code: 200, body: '' }],
  ['no object', { code: 200, body: 'null' }],
  ['a text', { code: 200, body: '"signed out"' }],
  ['a list', { code: 200, body: '[]' }],
  ['a network failure', new TypeError('Failed to fetch')],
];

test.each(UNANSWERED)('before the first answer, %s is told in both languages', async (_what, answer) => {
  page.greeting = answer;
  expect(await toldOf(service.greeting())).toMatch(BOTH);
  expect(await toldOf(service.ask('begin', {}))).toMatch(BOTH);
});

test.each(UNANSWERED)('after it, %s is told in the user’s', async (_what, answer) => {
  page.answer = () => answer;
  expect(await toldOf(service.ask('begin', {}))).toMatch(ENGLISH);
  page = new OpenPage();
  service = page.script('test_service');
  page.greeting = json(greetingIn('pt_BR'));
  page.answer = () => answer;
  expect(await toldOf(service.ask('begin', {}))).toMatch(PORTUGUESE);
});

test('what failed can be tried again', async () => {
  page.greeting = new Error('offline');
  await toldOf(service.greeting());
  page.greeting = json(greetingIn('en'));
  expect((await service.greeting()).token).toBe(TOKEN);
});

test.each([PROTOCOL_VERSION - 1, PROTOCOL_VERSION + 1, undefined, String(PROTOCOL_VERSION)])(
  'a Suitelet that speaks version %s is not talked to',
  async (version) => {
    page.greeting = json({ ...greetingIn('en'), version });
    const told = await toldOf(service.ask('begin', { connection: '7' }));
    expect(told).toMatch(/^Bank Credentials was updated .* Reload the page/);
    expect(told).toMatch(/Recarregue a página/);
    expect(page.actions).toEqual([]);
  },
);

test('a refusal is told in the Suitelet’s own words', async () => {
  page.answer = () => json({ refused: { message: 'Not you.', remedy: 'Ask for the role.' } });
  expect(await toldOf(service.ask('renew', { connection: '7' }))).toBe('Not you. Ask for the role.');
});

test('so is one of the greeting', async () => {
  page.greeting = json({ refused: { message: 'Your role may not test.', remedy: '' } });
  expect(await toldOf(service.ask('begin', { connection: '7' }))).toBe('Your role may not test. ');
  expect(page.actions).toEqual([]);
});
