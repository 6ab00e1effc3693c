import { BANK_PROFILES } from '../../../src/TypeScript/banks';
import type { BankProfile } from '../../../src/TypeScript/banks/bank_profile';
import { hostOf, readEndpoint } from '../../../src/TypeScript/domain/endpoint';
import { rolesNeeded } from '../../../src/TypeScript/domain/secret_roles';
import { BANK_PROFILE_IDS, ENVIRONMENTS } from '../../../src/TypeScript/domain/vocabulary';

const profiles = Object.values(BANK_PROFILES);

test('every bank has a profile that knows its own id', () => {
  expect(Object.keys(BANK_PROFILES)).toEqual([...BANK_PROFILE_IDS]);
  for (const [id, profile] of Object.entries(BANK_PROFILES)) expect(profile.id).toBe(id);
  expect(new Set(profiles.map(({ name }) => name)).size).toBe(profiles.length);
});

describe.each(profiles.map((profile): [string, BankProfile] => [profile.id, profile]))('%s', (_, profile) => {
  test('takes the methods that it uses by itself', () => {
    for (const environment of ENVIRONMENTS) expect(profile.methods).toContain(profile.method[environment]);
  });

  test('has only addresses that credentials can be sent to', () => {
    const urls = ENVIRONMENTS.flatMap((environment) => [
      profile.tokenEndpoint[environment],
      profile.apiEndpoint[environment],
    ]);
    for (const url of urls) if (url !== null) expect(readEndpoint(url)).toMatchObject({ url });
    for (const environment of ENVIRONMENTS) {
      for (const host of profile.otherHosts[environment]) expect(hostOf(`https://${host}/`)).toBe(host);
    }
  });

  test('has headers that N/https sends', () => {
    const names = [...profile.headers.map(({ name }) => name), ...Object.values(profile.staticHeaderNames)];
    for (const name of [...names, profile.tokenHeader.name]) expect(name).toMatch(/^[A-Za-z][A-Za-z0-9-]*$/);
  });

  test('needs a secret for at least one role with each of its methods, unless it signs', () => {
    for (const method of profile.methods) {
      expect(rolesNeeded(profile, method).includes('client_id')).toBe(method !== 'private_key_jwt');
    }
  });

  test('has assertions that live for five minutes at most', () => {
    expect(profile.assertion.lifetime).toBeGreaterThan(0);
    expect(profile.assertion.lifetime).toBeLessThanOrEqual(300);
  });

  test('says where its facts come from, unless they are entered', () => {
    expect(profile.sources.length > 0).toBe(profile.level !== 'entered');
    expect(profile.defaultLifetime).toBeGreaterThanOrEqual(300);
    expect(profile.defaultLifetime).toBeLessThanOrEqual(86_400);
  });
});

/** The facts that were found, written down a second time: a slip in a profile does not go unnoticed. */
test.each([
  [
    'banco_do_brasil',
    'client_secret_basic',
    'https://oauth.bb.com.br/oauth/token',
    'https://oauth.sandbox.bb.com.br/oauth/token',
  ],
  [
    'jpmorgan',
    'private_key_jwt',
    'https://idag2.jpmorganchase.com/adfs/oauth2/token',
    'https://id.payments.jpmorgan.com/am/oauth2/alpha/access_token',
  ],
  [
    'itau',
    'client_secret_post',
    'https://sts.itau.com.br/api/oauth/token',
    'https://devportal.itau.com.br/api/jwt',
  ],
  ['bradesco', 'client_secret_post', 'https://openapi.bradesco.com.br/auth/server-mtls/v2/token', null],
  ['santander_br', 'client_secret_post', 'https://trust-open.api.santander.com.br/auth/oauth/v2/token', null],
  ['inter', 'client_secret_post', 'https://cdpj.partners.bancointer.com.br/oauth/v2/token', null],
  [
    'citi',
    'client_secret_basic',
    'https://tts.apib2b.citi.com/citiconnect/prod/authenticationservices/v4/oauth/token',
    null,
  ],
  ['wells_fargo', 'client_secret_basic', 'https://api.wellsfargo.com/oauth2/token', null],
  ['hsbc_legacy', 'static_headers', null, null],
  ['plaid', 'static_headers', null, null],
  [
    'gocardless_bad',
    'json_body',
    'https://bankaccountdata.gocardless.com/api/v2/token/new/',
    'https://bankaccountdata.gocardless.com/api/v2/token/new/',
  ],
  ['custom', 'client_secret_basic', null, null],
] as const)('%s authenticates with %s at %s', (id, method, production, sandbox) => {
  const profile = BANK_PROFILES[id];
  expect(profile.method.production).toBe(method);
  expect(profile.tokenEndpoint).toEqual({ test: sandbox, production });
});

test('quirks that a rotation or a call depends on', () => {
  const { banco_do_brasil, pluggy, gocardless_bad, hsbc_legacy, wise, bradesco, jpmorgan } = BANK_PROFILES;
  expect(banco_do_brasil.scope.required).toBe(true);
  expect(banco_do_brasil.applicationKey?.queryParameter).toEqual({
    test: 'gw-dev-app-key',
    production: 'gw-app-key',
  });
  expect(pluggy.overlap).toBe('none');
  expect(gocardless_bad.overlap).toBe('supported');
  expect(hsbc_legacy.retirement?.date).toBe('2026-12-31');
  expect(wise.secretsExpire).toBe('no');
  expect(bradesco.errorsInsideSuccess).toBe(true);
  expect(jpmorgan.method.test).toBe('client_secret_basic');
  expect(jpmorgan.scope.value.test).toBe('jpm:payments:sandbox');
  expect(jpmorgan.assertion).toMatchObject({
    algorithm: 'RS256',
    audience: null,
    keyId: 'sha1_thumbprint',
    resource: 'required',
    sendsClientId: true,
  });
});
