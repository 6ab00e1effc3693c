import { randomUUID } from 'node:crypto';
import { BANK_PROFILES } from '../../../src/TypeScript/banks';
import { type BankSurroundings, checkBank, overrideField } from '../../../src/TypeScript/domain/bank_rules';
import { knownDate } from '../../../src/TypeScript/domain/calendar_date';
import type { Bank, Draft } from '../../../src/TypeScript/domain/records';
import { codes } from '../support/findings';
import { aBank, TODAY } from '../support/records';

const NONE = { test: null, production: null };
const plain = { tokenEndpoint: NONE, apiEndpoint: NONE, scope: NONE };

function check(
  draft: Partial<Draft<Bank>>,
  around: Partial<BankSurroundings> = {},
  previous: Bank | null = null,
) {
  const whole: Draft<Bank> = { ...aBank(plain), ...draft };
  const profile = whole.profile === null ? null : BANK_PROFILES[whole.profile];
  return checkBank({ draft: whole, previous }, { profile, credentials: 0, today: TODAY, ...around });
}

test.each<[string, Partial<Draft<Bank>>, string[]]>([
  ['a custom bank', {}, []],
  ['addresses of its own', aBank(), []],
  ['no name', { name: '' }, ['BCR_FIELD_MISSING']],
  ['no profile', { profile: null }, ['BCR_FIELD_MISSING']],
  [
    'nothing at all',
    {
      name: null,
      profile: null,
      tokenEndpoint: null,
      apiEndpoint: null,
      scope: null,
      retirementNotice: null,
    },
    ['BCR_FIELD_MISSING', 'BCR_FIELD_MISSING'],
  ],
  ['a secret as its name', { name: randomUUID() }, ['BCR_PLAINTEXT_UUID']],
  ['a secret in the notice', { retirementNotice: randomUUID() }, ['BCR_PLAINTEXT_UUID']],
  ['no country', { country: null }, []],
  ['a country by name', { country: 'Brazil' }, ['BCR_COUNTRY']],
  ['more than a country', { country: 'BRA' }, ['BCR_COUNTRY']],
  ['a country in small letters', { country: 'br' }, ['BCR_COUNTRY']],
  ['a profile that is only a template', { profile: 'jpmorgan' }, ['BCR_PROFILE_TEMPLATE']],
  [
    'an API address without encryption',
    { apiEndpoint: { ...NONE, test: 'http://bank.example' } },
    ['BCR_ENDPOINT_HTTPS'],
  ],
  ['a scope of two words', { scope: { ...NONE, test: 'extrato-info cobrancas.boletos-info' } }, []],
  ['a scope with every sign that it may have', { scope: { ...NONE, test: '!#[]~ !#[]~' } }, []],
  ['a scope with a blank before it', { scope: { ...NONE, test: ' extrato-info' } }, ['BCR_SCOPE_FORM']],
  ['a scope with a blank behind it', { scope: { ...NONE, test: 'extrato-info ' } }, ['BCR_SCOPE_FORM']],
  ['a scope with a backslash', { scope: { ...NONE, test: 'extrato\\info' } }, ['BCR_SCOPE_FORM']],
  ['a scope in quotes', { scope: { ...NONE, production: '"extrato-info"' } }, ['BCR_SCOPE_FORM']],
  ['a secret as scope', { scope: { ...NONE, production: randomUUID() } }, ['BCR_PLAINTEXT_UUID']],
  ['a distant retirement', { retirementDate: knownDate('2027-12-31'), retirementNotice: 'Move.' }, []],
  ['a retirement without a notice', { retirementDate: knownDate('2027-12-31') }, ['BCR_RETIREMENT_NOTICE']],
  [
    'a near retirement',
    { retirementDate: knownDate('2026-12-01'), retirementNotice: 'Move.' },
    ['BCR_RETIRES'],
  ],
  ['HSBC, retired by its profile', { profile: 'hsbc_legacy' }, []],
])('%s: %j', (_, draft, expected) => {
  expect(codes(check(draft))).toEqual(expected);
});

test('a bank that has retired can still be saved, and says so', () => {
  const [retired] = check({ profile: 'hsbc_legacy' }, { today: knownDate('2027-01-01') });
  expect(retired).toMatchObject({ code: 'BCR_RETIRED', severity: 'warning', field: 'retirementDate' });
});

test('a bank without a name is told about its retirement all the same', () => {
  expect(codes(check({ name: null, profile: 'hsbc_legacy' }, { today: knownDate('2026-12-31') }))).toEqual([
    'BCR_FIELD_MISSING',
    'BCR_RETIRES_TODAY',
  ]);
});

test('the profile is fixed once the bank has credentials', () => {
  const previous = aBank({ ...plain, profile: 'wise' });
  expect(codes(check({}, { credentials: 1 }, previous))).toEqual(['BCR_FIXED']);
  expect(codes(check({}, { credentials: 0 }, previous))).toEqual([]);
  expect(codes(check({ name: 'Other' }, { credentials: 1 }, aBank(plain)))).toEqual([]);
});

describe('a token address', () => {
  const withToken = (test: string) => check({ profile: 'banco_do_brasil', tokenEndpoint: { ...NONE, test } });

  test.each([
    ['https://oauth.sandbox.bb.com.br/oauth/token', []],
    ['https://oauth.hm.bb.com.br/oauth/token', []],
    ['https://oauth.bb.com.br/oauth/token', ['BCR_ENDPOINT_OTHER_ENVIRONMENT']],
    ['https://oauth.bb.com.br.example/oauth/token', ['BCR_ENDPOINT_OTHER_HOST']],
    ['https://127.0.0.1/token', ['BCR_ENDPOINT_PRIVATE']],
  ])('%s for test gives %j', (url, expected) => {
    expect(codes(withToken(url))).toEqual(expected);
  });

  test('of test is refused for production', () => {
    const production = 'https://oauth.sandbox.bb.com.br/oauth/token';
    const findings = check({ profile: 'banco_do_brasil', tokenEndpoint: { ...NONE, production } });
    expect(findings).toMatchObject([
      {
        code: 'BCR_ENDPOINT_OTHER_ENVIRONMENT',
        field: overrideField('tokenEndpoint', 'production'),
        severity: 'error',
      },
    ]);
  });

  test('of a bank that the code does not know is the administrator’s', () => {
    expect(codes(check({ tokenEndpoint: { ...NONE, test: 'https://auth.bank.example/' } }))).toEqual([]);
  });

  test('of a bank that has none of its own is any host', () => {
    const tokenEndpoint = { ...NONE, test: 'https://auth.bank.example/' };
    expect(codes(check({ profile: 'plaid', tokenEndpoint }))).toEqual([
      'BCR_ENDPOINT_OTHER_HOST',
      'BCR_PROFILE_TEMPLATE',
    ]);
  });
});
