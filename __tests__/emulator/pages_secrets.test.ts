import { randomBytes } from 'node:crypto';
import { secretsUrl, secretUrl } from '../../emulator/pages/urls';
import { Browser } from './pages_support';

let browser: Browser;
let value: string;

beforeEach(async () => {
  browser = await Browser.open();
  value = randomBytes(18).toString('base64url');
});
afterEach(() => browser.close());

const filled = (): Record<string, string> => ({
  name: 'Bank client',
  scriptid: '_bank_client',
  password: value,
  confirmpassword: value,
  description: 'For the test',
  allowforallscripts: 'T',
  restricttodomains: 'bank.example\napi.bank.example',
});

const summary = () => browser.account.secrets.list().find(({ id }) => id === 'custsecret_bank_client');

test('a secret is made with the prefix before its id and shown without its value', async () => {
  expect((await browser.post(secretUrl(), filled())).location).toBe(secretsUrl());
  expect(summary()).toMatchObject({
    name: 'Bank client',
    domains: ['bank.example', 'api.bank.example'],
    scripts: [],
    owners: [11],
  });
  const read = browser.account.secrets.read('custsecret_bank_client', { scriptId: 'x', employeeId: 11 });
  expect(read === value).toBe(true);
  for (const path of [secretsUrl(), secretUrl('custsecret_bank_client')]) {
    const page = await browser.get(path);
    expect(page.text).toContain('custsecret_bank_client');
    expect(page.text.includes(value)).toBe(false);
  }
  expect(browser.account.leaks.leaks()).toEqual([]);
});

test.each([
  ['passwords that differ', { confirmpassword: 'something else' }, 'do not match'],
  ['no password', { password: '', confirmpassword: '' }, 'Please enter value(s) for: Password'],
  ['no name', { name: ' ' }, 'Please enter value(s) for: Name'],
  ['an id with a hyphen', { scriptid: 'bank-client' }, 'letters, digits or underscores'],
  ['no scripts at all', { allowforallscripts: 'F' }, 'check Allow For All Scripts'],
  ['no domains at all', { restricttodomains: '' }, 'check Allow For All Domains'],
])('%s is refused, what was typed stays but the password', async (_what, wrong, message) => {
  const answer = await browser.post(secretUrl(), { ...filled(), ...wrong });
  expect(answer.status).toBe(400);
  expect(answer.text).toContain(message);
  expect(answer.text).toContain('For the test');
  expect(answer.text.includes(value)).toBe(false);
  expect(summary()).toBeUndefined();
});

test('an id is taken once', async () => {
  await browser.post(secretUrl(), filled());
  expect((await browser.post(secretUrl(), filled())).text).toContain('already in use');
});

test('an edit without a password keeps the value; with one, it arrives later', async () => {
  await browser.post(secretUrl(), filled());
  const edit = { ...filled(), name: 'Renamed', password: '', confirmpassword: '' };
  await browser.post(secretUrl('custsecret_bank_client'), edit);
  expect(summary()).toMatchObject({ name: 'Renamed' });
  expect(summary()?.changeArrives).toBeUndefined();
  const next = randomBytes(18).toString('base64url');
  await browser.post(secretUrl('custsecret_bank_client'), { ...edit, password: next, confirmpassword: next });
  expect(summary()?.changeArrives).toBe('2026-11-23T16:00:00.000Z');
  expect((await browser.get(secretUrl('custsecret_bank_client'))).text).toContain('has not taken effect yet');
});

test('a secret is deleted', async () => {
  await browser.post(secretUrl(), filled());
  await browser.post(secretUrl('custsecret_bank_client'), { _action: 'delete' });
  expect(summary()).toBeUndefined();
  expect((await browser.get(secretUrl('custsecret_bank_client'))).status).toBe(404);
});

test('a role without Secrets Management gets nowhere', async () => {
  await browser.post(secretUrl(), filled());
  browser.site.browser.change('customrole_lib_clerk');
  expect((await browser.get(secretsUrl())).status).toBe(403);
  expect((await browser.get(secretUrl())).status).toBe(403);
  expect((await browser.get(secretUrl('custsecret_bank_client'))).status).toBe(403);
  expect((await browser.post(secretUrl(), { ...filled(), scriptid: '_other' })).status).toBe(403);
  expect((await browser.post(secretUrl('custsecret_bank_client'), { _action: 'delete' })).status).toBe(403);
  expect(browser.account.secrets.list()).toHaveLength(1);
});
