import { randomBytes } from 'node:crypto';
import type { InboundResponse, OutboundRequest } from '../../emulator/network/network';
import { RECORDS, SECRET_SCRIPTS } from '../../src/TypeScript/netsuite/schema';
import { TEST_FORM } from '../../src/TypeScript/ui/test/test_form';
import { type BankAccount, formOf, type Kind, type Values } from './bank_account';
import { CallingAccount } from './calling_account';
import { CONSUMER, EXAMPLE } from './consumer_account';

/** A bank that means harm: it repeats what was sent, or answers something that is to make a script send it more. */

/** The API secret of another bank, which these scripts may use and which is restricted to no domain. */
const OTHERS = 'custsecret_of_another_bank';
const othersValue = randomBytes(24).toString('base64url');

let calling: CallingAccount;
let company: BankAccount;
let ids: CallingAccount['ids'];
let sent: OutboundRequest[];
let answer: (request: OutboundRequest) => InboundResponse;
beforeAll(async () => {
  calling = await CallingAccount.open();
  ({ company, ids } = calling);
  const scripts = [CONSUMER, EXAMPLE, ...SECRET_SCRIPTS];
  company.account.secrets.save({ id: OTHERS, name: OTHERS, value: othersValue, scripts });
  calling.keepSecrets(scripts);
  jest.spyOn(company.account.network, 'request').mockImplementation((request) => {
    sent.push(request);
    return answer(request);
  });
});
afterAll(() => calling.consumer.close());
beforeEach(() => {
  sent = [];
  put('credential', ids.credential, { failuresInARow: 0, nextAttempt: null, lastFailure: null });
  company.account.caches.clear();
});
afterEach(() => expect(company.account.leaks.leaks()).toEqual([]));

/** Past the rules, as an import does that runs no scripts. */
function put(kind: Kind, id: number, values: Values): void {
  company.account.store.update(RECORDS[kind].type, id, company.stored(kind, values));
}

function json(body: unknown, code = 200, headers: Readonly<Record<string, string>> = {}): InboundResponse {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return { code, headers: { 'Content-Type': 'application/json', ...headers }, body: text };
}

/** What a request authenticates with: as it was sent, and read. */
function credentialsIn({ headers }: OutboundRequest): readonly [header: string, read: string] {
  const { Authorization: header = '' } = headers;
  return [header, Buffer.from(header.replace(/^Basic /, ''), 'base64').toString('utf8')];
}

/** Whether the secret of the other bank is in a request, in a Basic header too. */
const hasOthers = (request: OutboundRequest): boolean =>
  [JSON.stringify(request), ...credentialsIn(request)].some((text) => text.includes(othersValue));

/** Everything where an answer can stand, at once. */
function echo(request: OutboundRequest, code: number): InboundResponse {
  const [header, read] = credentialsIn(request);
  const forms = [header, read, encodeURIComponent(read), Buffer.from(read).toString('hex')].join(' ');
  const body = { error: read, error_description: forms, message: JSON.stringify(request), [read]: forms };
  return json(body, code, {
    'WWW-Authenticate': `Basic realm="${forms}", error="${read}"`,
    Location: `https://moved.example/?${encodeURIComponent(forms)}`,
    'Retry-After': read,
  });
}

test.each([200, 302, 400, 401, 403, 429, 503, 700])(
  'a token endpoint that repeats the credentials with status %d: no error, page, log or record does',
  (code) => {
    answer = (request) => echo(request, code);
    const told = calling.ask({ connection: ids.connection });
    expect(told.error?.name).toMatch(/^BCR_/);
    const shown = formOf(company.page({ connection: String(ids.connection) }));
    const token = String(shown.fields.find(({ id }) => id === TEST_FORM.token)?.value ?? '');
    company.post({ [TEST_FORM.token]: token, [TEST_FORM.connection]: String(ids.connection) });
    const page = JSON.stringify(formOf(company.page({ connection: String(ids.connection) })));
    const log = JSON.stringify(company.account.log.entries());
    const record = JSON.stringify(company.account.store.read(RECORDS.credential.type, ids.credential));
    for (const [header, read] of sent.map(credentialsIn)) {
      expect(read).toContain(calling.values.old);
      const everything = [JSON.stringify(told), page, log, record].join('\n');
      for (const text of [header, read, calling.values.old]) expect(everything.includes(text)).toBe(false);
    }
    expect(sent.length).toBeGreaterThan(1);
  },
);

describe('an answer that is to make a script send more', () => {
  const withToken = (token: unknown) => (request: OutboundRequest) =>
    request.method === 'POST' ? json({ access_token: token, expires_in: 600 }) : json({});

  test.each([
    ['names a secret', `x{${OTHERS}}`],
    ['names a secret in another case', `x{${OTHERS.toUpperCase()}}`],
    ['breaks the header', 'x\r\nX-Other: y'],
    ['is longer than the cache takes', 'x'.repeat(600_000)],
  ])('a token that %s is not understood', (_what, token) => {
    answer = withToken(token);
    for (const what of ['request', 'authorise'] as const) {
      expect(calling.ask({ connection: ids.connection }, what).error?.name).toBe('BCR_ANSWER_NOT_UNDERSTOOD');
    }
    expect(sent.map(({ method }) => method)).toEqual(['POST', 'POST']);
    expect(sent.some(hasOthers)).toBe(false);
  });

  test('members of the language are none of the answer', () => {
    answer = () =>
      json('{"__proto__":{"access_token":"x"},"constructor":{"prototype":{"access_token":"x"}}}');
    expect(calling.ask({ connection: ids.connection }).error?.name).toBe('BCR_ANSWER_NOT_UNDERSTOOD');
  });
});

describe('a record that is to make a script send more', () => {
  const smuggled = `custsecret_demo_client_secret}{${OTHERS}`;
  const GRACE = {
    rotationKind: 'new_id',
    rotationStep: 'grace',
    rotationStartedAt: '2026-11-23 14:00:00',
    graceUntil: '2026-11-24 14:00:00',
  };
  beforeEach(() => {
    answer = () => json({ error: 'invalid_client' }, 401);
  });

  test('two secret IDs in one field: the current secret', () => {
    put('secret', ids.clientSecret, { secretId: smuggled });
    expect(calling.ask({ connection: ids.connection }).error?.name).toBe('BCR_SECRET_ID_BRACES');
    put('secret', ids.clientSecret, { secretId: 'custsecret_demo_client_secret' });
    expect(sent).toEqual([]);
  });

  test('two secret IDs in one field: the previous secret', () => {
    const { credential, clientSecret } = ids;
    const accepted = `${clientSecret}/client_secret/custsecret_demo_client_secret/-`;
    put('credential', credential, { ...GRACE, rotationAccepted: accepted });
    const previous = { credential, role: 'client_secret', slot: 'previous', secretId: smuggled };
    const id = company.account.store.insert(RECORDS.secret.type, company.stored('secret', previous));
    expect(calling.ask({ connection: ids.connection }).error?.name).toBe('BCR_BANK_REFUSED_SECRET');
    expect(sent.map(hasOthers)).toEqual([false]);
    put('secret', id, { slot: 'retired' });
    put('credential', credential, { rotationKind: null, rotationStep: null, rotationAccepted: null });
  });

  test.each([
    ['form', 'client_secret_basic'],
    ['form with the secret', 'client_secret_post'],
    ['JSON', 'json_body'],
  ])('a scope that names a secret is sent as it stands: %s', (_what, authMethod) => {
    put('credential', ids.credential, { authMethod });
    put('bank', ids.bank, { testScope: `a {${OTHERS}}` });
    calling.ask({ connection: ids.connection });
    const { body = '' } = sent[0] ?? {};
    const read = body.startsWith('{') ? JSON.parse(body) : Object.fromEntries(new URLSearchParams(body));
    expect(read).toMatchObject({ scope: `a {${OTHERS}}` });
    expect(sent.map(hasOthers)).toEqual([false]);
    put('bank', ids.bank, { testScope: 'accounts' });
    put('credential', ids.credential, { authMethod: null });
  });

  test.each([
    ['testTokenEndpoint', `https://bank.example/{${OTHERS}}`],
    ['testApiEndpoint', `https://bank.example/?key={${OTHERS}}`],
    ['testApiEndpoint', `https://{${OTHERS}}.bank.example/`],
  ])('an address that names a secret is none: %s %s', (field, url) => {
    const before = company.value('bank', ids.bank, field);
    put('bank', ids.bank, { [field]: url });
    expect(calling.ask({ connection: ids.connection }).error?.name).toBe('BCR_ENDPOINT_FORM');
    put('bank', ids.bank, { [field]: String(before) });
    expect(sent).toEqual([]);
  });
});
