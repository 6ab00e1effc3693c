import type { EntryPoints } from 'N/types';
import type * as recordForm from '../../../src/TypeScript/client/record_form_cs';
import { CONNECTION, CREDENTIAL, SECRET } from '../../../src/TypeScript/netsuite/schema';
import { json, OpenPage, SIGN_IN, settled } from './open_page';

let page: OpenPage;
let form: typeof recordForm;
beforeEach(() => {
  page = new OpenPage();
  form = page.script('record_form_cs');
});

const bank = ({ action }: Readonly<Record<string, string>>) =>
  json(action === 'begin' ? { run: '1', stages: [] } : { passed: true });

test.each([
  [CONNECTION.type, { connection: '7' }],
  [CREDENTIAL.type, { credential: '7' }],
])('Test Connection on a %s tests that record', async (type, expected) => {
  page.record = { id: 7, type };
  page.answer = bank;
  await form.testConnection();
  expect(page.sent[1]?.body).toMatchObject({ action: 'begin', ...expected });
  expect(page.dialogs.map(({ title }) => title)).toEqual(['The bank connection works']);
  expect(page.reloads).toBe(1);
});

test('a double click tests once, and buttons do not get into each other’s way', async () => {
  page.record = { id: 7, type: CONNECTION.type };
  page.answer = bank;
  await Promise.all([form.testConnection(), form.testConnection(), form.renewConnection()]);
  expect(page.actions).toEqual(['begin', 'end']);
});

test('when the session has ended, every button says so and does nothing', async () => {
  page.record = { id: 7, type: CONNECTION.type };
  page.greeting = SIGN_IN;
  await form.testConnection();
  await form.checkSecret();
  await form.renewConnection();
  expect(page.dialogs.map(({ title }) => title)).toEqual(
    Array.from({ length: 3 }, () => 'NetSuite did not answer. / O NetSuite não respondeu.'),
  );
  expect([page.actions, page.reloads]).toEqual([[], 0]);
});

test('Check Secret ID asks by the reference, and says how good it is', async () => {
  page.record = { id: 9, type: SECRET.type };
  page.answer = () =>
    json({ secretId: 'custsecret_house', findings: [], good: 'It can be read.', uses: 'Used by: <A>.' });
  await form.checkSecret();
  expect(page.sent[1]?.body).toMatchObject({ action: 'secret', reference: '9' });
  expect(page.dialogs).toEqual([
    {
      title: 'API Secret ID',
      message: '<p>It can be read.</p><p>Used by: &lt;A&gt;.</p>',
      buttons: ['Close'],
    },
  ]);
});

describe('Renew', () => {
  const plan = {
    isAllowed: true,
    title: 'Renew?',
    lines: ['Sign in at the bank.'],
    confirm: 'Request Renewal',
  };
  beforeEach(() => {
    page.record = { id: 7, type: CONNECTION.type };
    page.answer = ({ action }) =>
      json(action === 'renewal' ? plan : { done: true, title: 'Requested', lines: ['Now test.'] });
  });

  test('shows what will happen, and requests it when that is wanted', async () => {
    await form.renewConnection();
    expect(page.actions).toEqual(['renewal', 'renew']);
    expect(page.dialogs).toEqual([
      { title: 'Renew?', message: '<p>Sign in at the bank.</p>', buttons: ['Request Renewal', 'Cancel'] },
      { title: 'Requested', message: '<p>Now test.</p>', buttons: ['Close'] },
    ]);
    expect(page.reloads).toBe(1);
  });

  test('that is not wanted requests nothing', async () => {
    page.choices.push('Cancel');
    await form.renewConnection();
    expect([page.actions, page.reloads]).toEqual([['renewal'], 0]);
  });

  test('that is not allowed says why', async () => {
    page.answer = () => json({ ...plan, isAllowed: false, title: 'Not now', lines: ['In an hour.'] });
    await form.renewConnection();
    expect(page.dialogs).toEqual([{ title: 'Not now', message: '<p>In an hour.</p>', buttons: ['Close'] }]);
    expect([page.actions, page.reloads]).toEqual([['renewal'], 0]);
  });

  test('that is refused after it was asked says so, and keeps the page', async () => {
    page.answer = ({ action }) =>
      json(action === 'renewal' ? plan : { refused: { message: 'Overtaken.', remedy: 'Look again.' } });
    await form.renewConnection();
    expect(page.dialogs.map(({ title }) => title)).toEqual(['Renew?', 'Overtaken.']);
    expect(page.reloads).toBe(0);
  });
});

describe('a field that changes', () => {
  const changed = (fieldId: string, value: unknown): void =>
    form.fieldChanged({
      fieldId,
      currentRecord: { getValue: () => value },
    } as unknown as EntryPoints.Client.fieldChangedContext);

  test('is checked when it is the secret ID', async () => {
    page.answer = () => json({ secretId: 'custsecret_house', findings: [], good: 'Good.', uses: '' });
    changed(SECRET.fields.secretId.id, 'custsecret_house');
    await settled();
    expect(page.actions).toEqual(['secret']);
    expect(page.shown).toHaveLength(1);
  });

  test.each([
    ['another field', SECRET.fields.expiresOn.id, 'custsecret_house'],
    ['an empty ID', SECRET.fields.secretId.id, ''],
    ['an ID without a value', SECRET.fields.secretId.id, null],
  ])('is left alone when it is %s', async (_what, fieldId, value) => {
    changed(fieldId, value);
    await settled();
    expect([page.sent, page.shown]).toEqual([[], []]);
  });
});
