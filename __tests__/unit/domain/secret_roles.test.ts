import { BANK_PROFILES } from '../../../src/TypeScript/banks';
import { apiEndpointOf, scopeOf, tokenEndpointOf } from '../../../src/TypeScript/domain/addresses';
import { isIban } from '../../../src/TypeScript/domain/iban';
import { methodOf, rolesNeeded } from '../../../src/TypeScript/domain/secret_roles';
import { ENGLISH } from '../../../src/TypeScript/domain/words';
import { aBank, aConnection } from '../support/records';

test('the method is the credential’s own, or the profile’s for the environment', () => {
  const { jpmorgan } = BANK_PROFILES;
  expect(methodOf(jpmorgan, 'test', null)).toBe('client_secret_basic');
  expect(methodOf(jpmorgan, 'production', null)).toBe('private_key_jwt');
  expect(methodOf(jpmorgan, 'production', 'client_secret_basic')).toBe('client_secret_basic');
});

test.each([
  ['custom', 'client_secret_basic', ['client_id', 'client_secret']],
  ['custom', 'tls_client_auth', ['client_id']],
  ['custom', 'private_key_jwt', []],
  ['jpmorgan', 'private_key_jwt', []],
  ['custom', 'static_headers', ['client_id', 'client_secret']],
  ['hsbc_legacy', 'static_headers', ['client_id', 'client_secret', 'profile_id']],
  ['santander_br', 'client_secret_post', ['client_id', 'client_secret']],
  ['itau', 'tls_client_auth', ['client_id']],
] as const)('%s needs for %s %j', (profile, method, roles) => {
  expect(rolesNeeded(BANK_PROFILES[profile], method)).toEqual(roles);
});

test('what was entered comes before what is known', () => {
  const NONE = { test: null, production: null };
  const bank = aBank({
    tokenEndpoint: { ...NONE, test: 'https://t.example/' },
    scope: { ...NONE, test: 's' },
  });
  const { gocardless_bad: profile, jpmorgan } = BANK_PROFILES;
  expect(tokenEndpointOf(bank, profile, 'test')).toBe('https://t.example/');
  expect(tokenEndpointOf(bank, profile, 'production')).toBe(profile.tokenEndpoint.production);
  expect(scopeOf(bank, jpmorgan, 'test')).toBe('s');
  expect(scopeOf(aBank(), jpmorgan, 'test')).toBe('jpm:payments:sandbox');
  const plain = aBank({ apiEndpoint: NONE });
  const override = 'https://o.example/';
  expect(apiEndpointOf(plain, profile, 'test', null)).toBe(profile.apiEndpoint.test);
  expect(apiEndpointOf(aBank(), profile, 'test', aConnection())).toBe(aBank().apiEndpoint.test);
  expect(apiEndpointOf(aBank(), profile, 'test', aConnection({ endpointOverride: override }))).toBe(override);
});

test('words stand in sentences as people write them', () => {
  expect(ENGLISH.word('client_id', {})).toBe('client ID');
  expect(ENGLISH.word('needs_attention', {})).toBe('needs attention');
});

test.each([
  ['DE89370400440532013000', true],
  ['MT84MALT011000012345MTLCAST001S', true],
  ['BR1800360305000010009795493C1', true],
  ['DE88370400440532013000', false],
  ['DE8937040044053201300', false],
  ['de89370400440532013000', false],
  ['', false],
])('%s is an account number: %s', (text, expected) => {
  expect(isIban(text)).toBe(expected);
});

/** Check digits of ISO 7064, reckoned with the whole number. */
function anIban(bban: string): string {
  const digits = [...`${bban}XX00`].map((character) => Number.parseInt(character, 36)).join('');
  return `XX${String(98n - (BigInt(digits) % 97n)).padStart(2, '0')}${bban}`;
}

test.each([
  [10, false],
  [11, true],
  [30, true],
  [31, false],
])('an account number has 11 to 30 characters behind its check digits: %d', (length, expected) => {
  expect(isIban(anIban('Z9'.repeat(16).slice(0, length)))).toBe(expected);
});

test('an account number is a whole word', () => {
  const iban = anIban('00000000000Z');
  expect([iban, `${iban} `, `_${iban}`, iban.toLowerCase()].map(isIban)).toEqual([true, false, false, false]);
});
