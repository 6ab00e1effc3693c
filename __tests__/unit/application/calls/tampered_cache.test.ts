import { callBank } from '../../../../src/TypeScript/application/calls/authorise';
import type { BankCall } from '../../../../src/TypeScript/application/calls/bank_call_options';
import type { KeptConnection } from '../../../../src/TypeScript/application/calls/token_cache';
import type { SecureRequest } from '../../../../src/TypeScript/application/ports';
import { Calls } from '../../support/calls';
import { aBank, aCredential, aSecret } from '../../support/records';
import { secretIdsIn } from '../../support/reveal';
import type { WorldOptions } from '../../support/world';

/** What another script of the account can do: write to the cache that all of them share. */

const GET: BankCall = { connection: { id: 1000 }, method: 'GET', path: '', headers: {}, body: null };
const KEY = '2/connection/id/1000';
const ELSEWHERE = 'https://elsewhere.example/token';

const API_KEY_BANK: WorldOptions = {
  banks: [aBank({ profile: 'itau', tokenEndpoint: aBank().tokenEndpoint })],
  credentials: [aCredential({ certificateId: 'custcertificate_house' })],
};
const HEADERS_BANK: WorldOptions = {
  banks: [aBank({ profile: 'plaid' })],
  secrets: [
    aSecret(),
    aSecret({ id: 101, role: 'client_secret', secretId: 'custsecret_house_client_secret' }),
  ],
};

function tampered(options: WorldOptions, isTokenOld: boolean): Calls {
  const calls = new Calls(options);
  callBank(calls.ports, GET);
  const kept = JSON.parse(calls.entries.get(KEY) ?? 'null') as KeptConnection;
  const { records } = kept;
  const both = { test: ELSEWHERE, production: ELSEWHERE };
  const changed: KeptConnection = {
    ...kept,
    token: isTokenOld ? null : kept.token,
    records: {
      ...records,
      bank: { ...records.bank, tokenEndpoint: both, apiEndpoint: both },
      connection: { ...records.connection, endpointOverride: ELSEWHERE },
    },
  };
  calls.entries.set(KEY, JSON.stringify(changed));
  calls.entries.delete('2/token/10');
  return calls;
}

test.each([
  ['a token request', {}, true],
  ['a call with constant headers', HEADERS_BANK, false],
  ['a token request beside whose token the client ID is sent', API_KEY_BANK, true],
] as const)('%s goes where the records say, whatever stands in the cache', (_what, options, isTokenOld) => {
  const calls = tampered(options, isTokenOld);
  const before = calls.world.sentRequests.length;
  expect(before).toBeGreaterThan(0);
  expect(callBank(calls.ports, GET).kind).toBe('answer');
  const hosts = calls.world.sentRequests.slice(before).map(({ url }) => url);
  expect(hosts.length).toBeGreaterThan(0);
  expect(hosts.filter((url) => url.includes('elsewhere'))).toEqual([]);
});

test('a secret ID beside the token goes where the records say, too', () => {
  const calls = tampered(API_KEY_BANK, false);
  const before = calls.world.sentRequests.length;
  expect(callBank(calls.ports, GET).kind).toBe('answer');
  const sent = calls.world.sentRequests.slice(before);
  expect(sent.flatMap(secretsIn)).toContain('custsecret_house_client_id');
  expect(sent.filter(({ url }) => url.includes('elsewhere'))).toEqual([]);
});

test('a bank that is made another in the cache lets no secret of the account out', () => {
  const calls = tampered({}, false);
  const kept = JSON.parse(calls.entries.get(KEY) ?? 'null') as KeptConnection;
  const { bank, credential, references } = kept.records;
  const other = references.map((reference) => ({ ...reference, secretId: 'custsecret_of_another_bank' }));
  const records = {
    ...kept.records,
    bank: { ...bank, profile: 'itau' as const },
    credential: { ...credential, certificateId: 'custcertificate_house' },
    references: other,
  };
  calls.entries.set(KEY, JSON.stringify({ ...kept, records }));
  const before = calls.world.sentRequests.length;
  callBank(calls.ports, GET);
  expect(calls.world.sentRequests.slice(before).flatMap(secretsIn)).not.toContain(
    'custsecret_of_another_bank',
  );
});

/** The IDs of the secrets that go with a request. */
function secretsIn({ headers, body = '' }: SecureRequest): string[] {
  const parts = [...Object.values(headers), body];
  return parts.flatMap((part) => (typeof part === 'string' ? [] : secretIdsIn(part)));
}

test('a secret is never sent to an address out of the cache, even where a token would be', () => {
  const calls = tampered({}, false);
  const before = calls.world.sentRequests.length;
  callBank(calls.ports, GET);
  for (const { headers, body } of calls.world.sentRequests.slice(before)) {
    expect(Object.values(headers).every((value) => typeof value === 'string')).toBe(true);
    expect(body).toBeUndefined();
  }
});

test.each([
  ['no JSON', 'x'],
  ['half of it', '{"readAt":'],
  ['a text', '"x"'],
  ['nothing', 'null'],
  ['something else', '{}'],
  ['a list', '[]'],
])('what none of our scripts has written counts as nothing: %s', (_what, text) => {
  const calls = new Calls();
  for (const key of [KEY, '2/token/10', '2/failure/10']) calls.entries.set(key, text);
  expect(callBank(calls.ports, GET).kind).toBe('answer');
  expect(calls.tokenRequests).toHaveLength(1);
});

test.each([
  ['names a secret', 'x{custsecret_of_another_bank}'],
  ['breaks out of its header', 'x\r\nX-Other: y'],
  ['is none', 7],
])('a token in the cache that %s is not sent: a new one is asked for', (_what, token) => {
  const calls = tampered({}, false);
  const entry = JSON.parse(calls.entries.get(KEY) ?? 'null') as KeptConnection;
  const changed = { ...entry, token: { ...entry.token, token } };
  calls.entries.set(KEY, JSON.stringify(changed));
  calls.entries.set('2/token/10', JSON.stringify(changed.token));
  const before = calls.world.sentRequests.length;
  expect(callBank(calls.ports, GET).kind).toBe('answer');
  const sent = calls.world.sentRequests.slice(before);
  expect(sent.map(({ method }) => method)).toEqual(['POST', 'GET']);
  expect(JSON.stringify(sent)).not.toMatch(/custsecret_of_another_bank|X-Other|elsewhere/);
});
