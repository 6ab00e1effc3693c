import { randomUUID } from 'node:crypto';
import { BANK_PROFILES } from '../../../src/TypeScript/banks';
import { knownDate } from '../../../src/TypeScript/domain/calendar_date';
import { checkConnection } from '../../../src/TypeScript/domain/connection_rules';
import type { Bank, BankConnection, Credential, Draft } from '../../../src/TypeScript/domain/records';
import { codes } from '../support/findings';
import { aBank, aConnection, aCredential, TODAY } from '../support/records';

interface Around {
  readonly bank?: Partial<Bank>;
  readonly credential?: Partial<Credential>;
  readonly previous?: BankConnection | null;
}

function check(
  draft: Partial<Draft<BankConnection>> = {},
  { bank = {}, credential = {}, previous = null }: Around = {},
) {
  const whole = aBank(bank);
  return checkConnection(
    { draft: { ...aConnection(), ...draft }, previous },
    { bank: whole, profile: BANK_PROFILES[whole.profile], credential: aCredential(credential), today: TODAY },
  );
}

test.each<[string, Partial<Draft<BankConnection>>, string[]]>([
  ['a complete one', {}, []],
  ['no name', { name: null }, ['BCR_FIELD_MISSING']],
  ['no environment', { environment: null }, ['BCR_FIELD_MISSING']],
  ['no purpose', { purposes: [] }, ['BCR_PURPOSE_MISSING']],
  ['no purposes at all', { purposes: null }, ['BCR_PURPOSE_MISSING']],
  ['a secret in the notes', { notes: `It is ${randomUUID()}.` }, ['BCR_PLAINTEXT_UUID']],
  ['an address of its own', { endpointOverride: 'https://api.test.bank.example/statements' }, []],
  ['an address somewhere else', { endpointOverride: 'https://statements.example/' }, []],
  ['an address without encryption', { endpointOverride: 'http://bank.example/' }, ['BCR_ENDPOINT_HTTPS']],
  [
    'an address of production',
    { endpointOverride: 'https://api.bank.example/x' },
    ['BCR_ENDPOINT_OTHER_ENVIRONMENT'],
  ],
  ['the environment of production', { environment: 'production' }, ['BCR_CONNECTION_ENVIRONMENT']],
])('%s', (_, draft, expected) => {
  expect(codes(check(draft))).toEqual(expected);
});

test('an address of test is refused for production', () => {
  const draft = { environment: 'production', endpointOverride: 'https://api.sandbox.bb.com.br/x' } as const;
  const NONE = { test: null, production: null };
  const bank = { profile: 'banco_do_brasil', apiEndpoint: NONE, tokenEndpoint: NONE } as const;
  const around = { bank, credential: { environment: 'production' } } as const;
  expect(codes(check(draft, around))).toEqual(['BCR_ENDPOINT_OTHER_ENVIRONMENT']);
  expect(codes(check({ ...draft, endpointOverride: 'https://api.hm.bb.com.br/x' }, around))).toEqual([
    'BCR_ENDPOINT_OTHER_ENVIRONMENT',
  ]);
  expect(codes(check({ ...draft, endpointOverride: 'https://api.bb.com.br/x' }, around))).toEqual([]);
});

test.each(['apiEndpoint', 'tokenEndpoint'] as const)(
  'a host that the bank record has as its %s of test is of test',
  (which) => {
    const draft = { environment: 'production', endpointOverride: 'https://own.bank.example/x' } as const;
    const bank = { [which]: { test: 'https://own.bank.example/y', production: null } };
    const around = { bank, credential: { environment: 'production' } } as const;
    expect(codes(check(draft, around))).toEqual(['BCR_ENDPOINT_OTHER_ENVIRONMENT']);
  },
);

test('an address that serves both environments fits either', () => {
  const both = 'https://api.pluggy.ai/accounts';
  expect(codes(check({ endpointOverride: both }, { bank: { profile: 'pluggy' } }))).toEqual([]);
});

test.each<[string, Partial<Bank>, string, string[]]>([
  ['constant headers', { profile: 'plaid' }, 'https://elsewhere.example/', ['BCR_ENDPOINT_OTHER_HOST']],
  [
    'a client ID beside the token',
    { profile: 'itau' },
    'https://elsewhere.example/',
    ['BCR_ENDPOINT_OTHER_HOST'],
  ],
  ['constant headers to the bank', { profile: 'plaid' }, 'https://api.test.bank.example/x', []],
  ['a token alone', { profile: 'jpmorgan' }, 'https://elsewhere.example/', []],
])(
  'an address of another host is worth a second look where secrets go with each call: %s',
  (_, bank, endpointOverride, expected) => {
    expect(codes(check({ endpointOverride }, { bank }))).toEqual(expected);
  },
);

test('an address of the bank that is none stands in nobody’s way', () => {
  const bank = { apiEndpoint: { test: 'none', production: 'none' } };
  expect(codes(check({ endpointOverride: 'https://api.example/' }, { bank }))).toEqual([]);
});

test('the credential is of the connection’s bank', () => {
  expect(codes(check({}, { credential: { bank: 2 } }))).toEqual(['BCR_CONNECTION_BANK']);
});

test.each<[string, Around, string]>([
  ['an inactive bank', { bank: { inactive: true } }, 'BCR_BANK_INACTIVE'],
  ['a retired bank', { bank: { retirementDate: knownDate('2026-11-22') } }, 'BCR_RETIRED'],
  ['a disabled credential', { credential: { state: 'disabled' } }, 'BCR_CREDENTIAL_DISABLED'],
  ['an inactive credential', { credential: { inactive: true } }, 'BCR_CREDENTIAL_DISABLED'],
])('%s takes no new connection and keeps the ones it has', (_, around, code) => {
  expect(codes(check({}, around))).toEqual([code]);
  expect(codes(check({}, { ...around, previous: aConnection() }))).toEqual([]);
  const elsewhere = aConnection({ bank: 2, credential: 20 });
  expect(codes(check({}, { ...around, previous: elsewhere }))).toEqual([code]);
});

test('on its last day a bank still takes connections', () => {
  expect(codes(check({}, { bank: { retirementDate: TODAY } }))).toEqual([]);
});

test('without bank and credential only the record itself is checked', () => {
  const draft = { ...aConnection(), bank: null, credential: null };
  expect(codes(checkConnection({ draft, previous: null }, null))).toEqual([
    'BCR_FIELD_MISSING',
    'BCR_FIELD_MISSING',
  ]);
});
