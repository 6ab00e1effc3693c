import { randomBytes } from 'node:crypto';
import type * as secretCheck from '../../../src/TypeScript/client/secret_check';
import { type Answer, json, OpenPage, type Sent, settled } from './open_page';

let page: OpenPage;
let check: typeof secretCheck;
beforeEach(() => {
  page = new OpenPage();
  check = page.script('secret_check');
});

const FIELD = 'custpage_secret_id';
const GOOD = { secretId: 'custsecret_house', findings: [], good: 'The secret can be read.', uses: '' };
const aFinding = (severity: string) => ({ code: 'BCR', severity, message: `A ${severity}.`, remedy: 'Do.' });

describe('what is no ID never leaves the browser', () => {
  const secret = randomBytes(24).toString('base64url');
  const pasted: [string, string, string][] = [
    ['the secret itself', `Ab1${secret}`, 'BCR_SECRET_ID_IS_SECRET'],
    ['the secret with blanks around it', `  Zz9${secret}\n`, 'BCR_SECRET_ID_IS_SECRET'],
    ['an ID in braces', '{custsecret_of_house}', 'BCR_SECRET_ID_BRACES'],
    ['an ID with the secret behind it', `custsecret_house ${secret}`, 'BCR_SECRET_ID_SPACES'],
    ['an ID with other signs', `custsecret-${secret}`, 'BCR_SECRET_ID_CHARACTERS'],
    ['the ID of a script', 'customscript_of_house', 'BCR_SECRET_ID_OTHER_OBJECT'],
    ['an ID that is too long', `custsecret_${'a'.repeat(120)}`, 'BCR_SECRET_ID_TOO_LONG'],
  ];

  test.each(pasted)('%s', async (_what, text, code) => {
    page.answer = () => json({ ...GOOD, secretId: null, findings: [aFinding('error')], good: '' });
    await check.sayOfField(FIELD, null, text);
    const [greeting, problem] = page.sent;
    expect(greeting).toEqual({ method: 'GET', url: expect.any(String), body: {} });
    expect(problem).toMatchObject({ method: 'POST', body: { action: 'problem', code } });
    const everything = JSON.stringify([page.sent, page.banners, page.dialogs]).toLowerCase();
    expect(everything).not.toContain(text.trim().toLowerCase());
    expect(everything).not.toContain(secret.toLowerCase());
    expect(page.shown.map(({ message }) => message)).toEqual(['<p>A error.</p><p>Do.</p>']);
  });

  test('of another object’s ID only the prefix is told, of a long one only its length', async () => {
    page.answer = () => json(GOOD);
    await check.checkSecretId('customscript_mine');
    await check.checkSecretId(`custsecret_${'a'.repeat(120)}`);
    expect(page.sent.slice(1).map(({ body }) => body)).toEqual([
      expect.objectContaining({ prefix: 'customscript' }),
      expect.objectContaining({ length: '131' }),
    ]);
  });
});

test('an ID is asked about by POST, in lower case', async () => {
  page.answer = () => json(GOOD);
  await check.sayOfField(FIELD, null, ' CUSTSECRET_House ');
  expect(page.sent.map(({ method, body }) => [method, body.secret_id])).toEqual([
    ['GET', undefined],
    ['POST', 'custsecret_house'],
  ]);
  expect(page.sent.every(({ url }) => !url.includes('custsecret'))).toBe(true);
  expect(page.shown).toEqual([expect.objectContaining({ title: 'API Secret ID' })]);
});

test.each(['', '   '])('of an empty field (%j) nothing is said, and nothing is asked', async (empty) => {
  page.answer = () => json(GOOD);
  await check.sayOfField(FIELD, null, 'custsecret_house');
  const { length } = page.sent;
  await check.sayOfField(FIELD, null, empty);
  expect(page.sent).toHaveLength(length);
  expect(page.shown).toEqual([]);
});

describe('answers that come too late', () => {
  /** Requests wait until they are answered, in whatever order. */
  function waiting(): ((answer: Answer) => void)[] {
    const waiters: ((answer: Answer) => void)[] = [];
    page.answer = (_body: Sent['body']) => new Promise<Answer>((resolve) => waiters.push(resolve));
    return waiters;
  }
  const asked = async (count: number): Promise<void> => {
    while (page.actions.length < count) await settled();
  };

  test('are not shown', async () => {
    const waiters = waiting();
    const older = check.sayOfField(FIELD, 'Client ID', 'custsecret_older');
    const newer = check.sayOfField(FIELD, 'Client ID', 'custsecret_newer');
    await asked(2);
    waiters[1]?.(json({ ...GOOD, good: 'The newer.' }));
    await newer;
    waiters[0]?.(json({ ...GOOD, good: 'The older.' }));
    await older;
    expect(page.shown.map(({ title, message }) => [title, message])).toEqual([
      ['Client ID', '<p>The newer.</p>'],
    ]);
  });

  test('are not told either when they fail, unless they are the newest', async () => {
    const waiters = waiting();
    const older = check.sayOfField(FIELD, null, 'custsecret_older');
    const newer = check.sayOfField(FIELD, null, 'custsecret_newer');
    await asked(2);
    for (const answer of waiters) answer(new Error('offline'));
    await expect(older).resolves.toBeUndefined();
    await expect(newer).rejects.toThrow('NetSuite did not answer.');
  });

  test('do not take another field’s place', async () => {
    page.answer = ({ secret_id }) => json({ ...GOOD, good: `${secret_id}.` });
    await check.sayOfField('one', 'One', 'custsecret_one');
    await check.sayOfField('two', 'Two', 'custsecret_two');
    await check.sayOfField('one', 'One', 'custsecret_three');
    expect(page.shown.map(({ title, message }) => `${title}: ${message}`)).toEqual([
      'Two: <p>custsecret_two.</p>',
      'One: <p>custsecret_three.</p>',
    ]);
  });
});

test.each([
  ['error', 'error', ['A error.', 'Do.']],
  ['warning', 'warning', ['A warning.', 'Do.']],
  ['hint', 'information', ['A hint.', 'Do.']],
] as const)('a finding that is a %s is shown as %s', (severity, kind, lines) => {
  const answer = { ...GOOD, findings: [aFinding(severity)], good: '' } as unknown as Parameters<
    typeof check.secretWords
  >[0];
  expect(check.secretWords(answer)).toEqual({ kind, lines });
});

test('an ID that is good says so, and who uses it', () => {
  expect(check.secretWords({ ...GOOD, uses: 'Already used by: A.' })).toEqual({
    kind: 'good',
    lines: [GOOD.good, 'Already used by: A.'],
  });
});
