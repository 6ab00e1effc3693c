import { randomBytes, X509Certificate } from 'node:crypto';
import type { BankClient } from '../../emulator/bank/bank_protocol';
import { registrationOf } from '../../emulator/certificates/client_registration';
import { BANK_PROFILES } from '../../src/TypeScript/banks';
import { hostOf } from '../../src/TypeScript/domain/endpoint';
import { rolesNeeded } from '../../src/TypeScript/domain/secret_roles';
import {
  type AuthMethod,
  BANK_PROFILE_IDS,
  type BankProfileId,
  ENVIRONMENTS,
  type Environment,
} from '../../src/TypeScript/domain/vocabulary';
import { TEST_FORM } from '../../src/TypeScript/ui/test/test_form';
import { BankAccount, formOf, shownValue, type Values } from './bank_account';

/**
 * Every profile in both environments and with every method it takes, from Test Connection to the bank. What the bank
 * demands is written down here a second time; the profile has to meet it.
 */

const CERTIFICATE = 'custcertificate_own';
const RESOURCE = 'JPMC:URI:RS-1-2-Entitlements';
const APPLICATION_KEY = 'd27b87790effabc0136b17d280050756b941';

type Registration = Partial<BankClient>;
const MTLS: Registration = { tls_client_certificate_required_at: ['token', 'api'] };

/** What a bank demands beyond the method. */
const DEMANDS: Readonly<Partial<Record<BankProfileId, Partial<Record<Environment, Registration>>>>> = {
  banco_do_brasil: {
    test: { application_key: { parameter: 'gw-dev-app-key', value: APPLICATION_KEY }, scope_required: true },
    production: {
      application_key: { parameter: 'gw-app-key', value: APPLICATION_KEY },
      scope_required: true,
    },
  },
  jpmorgan: {
    test: { scope: 'jpm:payments:sandbox', scope_required: true },
  },
  itau: { production: MTLS },
  bradesco: { test: MTLS, production: MTLS },
  santander_br: { test: MTLS, production: MTLS },
  inter: { test: { ...MTLS, scope_required: true }, production: { ...MTLS, scope_required: true } },
  citi: { test: MTLS, production: MTLS },
  wells_fargo: { test: MTLS, production: MTLS },
  wise: { test: MTLS, production: MTLS },
};
const NAMES: Readonly<Partial<Record<BankProfileId, Registration>>> = {
  hsbc_legacy: { static_headers: { id: 'x-hsbc-client-id', secret: 'x-hsbc-client-secret' } },
  plaid: { static_headers: { id: 'PLAID-CLIENT-ID', secret: 'PLAID-SECRET' } },
  custom: { static_headers: { id: 'X-Client-Id', secret: 'X-Client-Secret' } },
};
const JSON_NAMES: Readonly<Partial<Record<BankProfileId, Registration>>> = {
  gocardless_bad: {
    json_body: { id: 'secret_id', secret: 'secret_key', token: 'access', lifetime: 'access_expires' },
  },
  pluggy: {
    json_body: { id: 'clientId', secret: 'clientSecret', token: 'apiKey' },
    api_token_header: 'X-API-KEY',
  },
  custom: {
    json_body: { id: 'client_id', secret: 'client_secret', token: 'access_token', lifetime: 'expires_in' },
  },
};
const SCOPES: Readonly<Partial<Record<BankProfileId, string>>> = {
  banco_do_brasil: 'extrato-info',
  inter: 'extrato.read',
};

let company: BankAccount;
beforeAll(async () => {
  company = await BankAccount.open();
  company.account.certificates.generate({ id: CERTIFICATE, name: 'Own' }, 'RSA');
});
afterAll(() => company.close());

const certificate = (): string => company.account.certificates.certificateOf(CERTIFICATE) ?? '';
const keyId = (): string => new X509Certificate(certificate()).fingerprint.replaceAll(':', '');

/** How the bank knows a client of this method. */
function registrationFor(profile: BankProfileId, method: AuthMethod): Registration {
  switch (method) {
    case 'static_headers':
      return NAMES[profile] ?? {};
    case 'json_body':
      return JSON_NAMES[profile] ?? {};
    default:
      return { token_endpoint_auth_method: method, ...registrationOf(certificate(), keyId()) };
  }
}

const cases = BANK_PROFILE_IDS.flatMap((profile) =>
  ENVIRONMENTS.flatMap((environment) =>
    BANK_PROFILES[profile].methods.map((method): [BankProfileId, Environment, AuthMethod] => [
      profile,
      environment,
      method,
    ]),
  ),
);

test('every bank of the table is there', () => {
  expect(new Set(cases.map(([profile]) => profile)).size).toBe(14);
});

test.each(cases)('%s, %s: %s', async (profile, environment, method) => {
  const mark = `${profile}_${environment}_${method}`.slice(0, 24) + randomBytes(3).toString('hex');
  const known = BANK_PROFILES[profile];
  const tokenEndpoint =
    known.tokenEndpoint[environment] ?? `https://auth.${profile.replaceAll('_', '-')}.example/token`;
  const apiEndpoint = `https://api.${profile.replaceAll('_', '-')}.example/v1/accounts`;
  const domains = [tokenEndpoint, apiEndpoint].map((url) => hostOf(url) ?? '');
  const client_id = randomBytes(12).toString('hex');
  const client_secret = randomBytes(24).toString('base64url');
  await company.bank.control({
    client: {
      ...{ client_id, client_secret, hosts: domains },
      ...registrationFor(profile, method),
      ...DEMANDS[profile]?.[environment],
      ...(profile === 'jpmorgan' && method === 'private_key_jwt' ? { resource: RESOURCE } : {}),
    },
  });
  const scope = SCOPES[profile];
  const bank = company.create('bank', {
    ...{ name: mark, profile },
    [`${environment}TokenEndpoint`]: known.tokenEndpoint[environment] === null ? tokenEndpoint : null,
    [`${environment}ApiEndpoint`]: apiEndpoint,
    [`${environment}Scope`]: scope ?? null,
  });
  const signs: Values =
    method === 'private_key_jwt'
      ? {
          clientId: client_id,
          keyId: keyId(),
          resource: known.assertion.resource === 'required' ? RESOURCE : null,
        }
      : {};
  const needsCertificate =
    method === 'private_key_jwt' ||
    method === 'tls_client_auth' ||
    known.certificate.need[environment] !== 'none';
  const credential = company.create('credential', {
    ...{ name: mark, bank, environment, authMethod: method, ...signs },
    ...(known.applicationKey === null ? {} : { applicationKey: APPLICATION_KEY }),
    ...(needsCertificate ? { certificateId: CERTIFICATE, certificateExpiresOn: '2027-11-23' } : {}),
  });
  const others = randomBytes(12).toString('hex');
  const secrets = { client_id, client_secret, profile_id: others, application_key: others };
  for (const role of rolesNeeded(known, method)) {
    const id = `custsecret_${mark}_${role}`;
    company.account.secrets.save({ id, name: id, value: secrets[role], domains, scripts: [] });
    company.create('secret', { credential, role, slot: 'current', secretId: id });
  }
  const connection = company.create('connection', { name: mark, bank, credential, environment });
  const page = formOf(company.page({ connection: String(connection) }));
  const before = company.account.network.requests().length;
  company.post({
    [TEST_FORM.connection]: String(connection),
    [TEST_FORM.token]: String(shownValue(page, TEST_FORM.token)),
  });
  const hosts = company.account.network
    .requests()
    .slice(before)
    .map(({ host, code }) => `${host} ${code}`);
  expect(company.value('credential', credential, 'lastFailure')).toBeNull();
  expect(company.word('credential', credential, 'state')).toBe('verified');
  expect(hosts).toEqual(
    (method === 'static_headers' ? domains.slice(1) : domains).map((host) => `${host} 200`),
  );
  expect(company.account.leaks.leaks()).toEqual([]);
});
