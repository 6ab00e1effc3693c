import { randomUUID, X509Certificate } from 'node:crypto';
import { registrationOf } from '../../emulator/certificates/client_registration';
import { TEST_FORM } from '../../src/TypeScript/ui/test/test_form';
import { type BankAccount, formOf, refusalOf, shownValue, type Values } from './bank_account';
import { ConsumerAccount } from './consumer_account';

/** J.P. Morgan in production: an assertion signed with the key of a digital certificate, and no secret at all. */

const CERTIFICATE = 'custcertificate_jpm';
const UNREGISTERED = 'custcertificate_jpm_other';
const RESTRICTED = 'custcertificate_jpm_closed';
const RESOURCE = 'JPMC:URI:RS-105239-85485-HelixAPIEntitlements-PROD';
const HOSTS = ['idag2.jpmorganchase.com', 'api.payments.jpmorgan.com'];
const clientId = randomUUID();

let consumer: ConsumerAccount;
let company: BankAccount;
let connection: number;
let credential: number;

const pemOf = (id: string): string => company.account.certificates.certificateOf(id) ?? '';
const thumbprintOf = (id: string): string => new X509Certificate(pemOf(id)).fingerprint.replaceAll(':', '');

beforeAll(async () => {
  consumer = await ConsumerAccount.open();
  ({ company } = consumer);
  const { certificates } = company.account;
  for (const id of [CERTIFICATE, UNREGISTERED]) certificates.generate({ id, name: id }, 'RSA');
  certificates.generate(
    { id: RESTRICTED, name: RESTRICTED, scripts: ['customscript_somebody_elses'] },
    'RSA',
  );
  await company.bank.control({
    client: {
      client_id: clientId,
      token_endpoint_auth_method: 'private_key_jwt',
      resource: RESOURCE,
      hosts: HOSTS,
      jwks: registrationOf(pemOf(CERTIFICATE), thumbprintOf(CERTIFICATE)).jwks,
    },
  });
  const bank = company.create('bank', {
    name: 'J.P. Morgan',
    profile: 'jpmorgan',
    productionApiEndpoint: 'https://api.payments.jpmorgan.com/v1/accounts',
  });
  credential = company.create('credential', {
    name: 'J.P. Morgan',
    bank,
    ...RIGHT(),
    certificateExpiresOn: '2027-11-23',
  });
  connection = company.create('connection', {
    name: 'J.P. Morgan statements',
    bank,
    credential,
    environment: 'production',
  });
});
afterAll(() => consumer.close());
beforeEach(() => {
  company.edit('credential', credential, RIGHT());
  company.account.caches.clear();
});
afterEach(() => expect(company.account.leaks.leaks()).toEqual([]));

/** The credential as the bank knows it, its key ID as openssl prints it. */
const RIGHT = (): Values => ({
  environment: 'production',
  clientId,
  keyId: thumbprintOf(CERTIFICATE).replace(/..(?=.)/g, '$&:'),
  resource: RESOURCE,
  certificateId: CERTIFICATE,
});

/** Presses Test on the page of the connection. */
function tested(): string {
  const page = formOf(company.page({ connection: String(connection) }));
  company.post({
    [TEST_FORM.connection]: String(connection),
    [TEST_FORM.token]: String(shownValue(page, TEST_FORM.token)),
  });
  return String(
    company.value('credential', credential, 'lastFailure') ?? company.word('credential', credential, 'state'),
  );
}

/** What a call through the public module comes to: the bank's status or the name of the error. */
function called(): number | string {
  const { value, error } = consumer.ask({ connection });
  return value?.code ?? String(error?.name);
}

test('a token comes by Test Connection and through the public module', () => {
  const before = company.account.network.requests().length;
  expect([tested(), called()]).toEqual(['verified', 200]);
  const made = company.account.network.requests().slice(before);
  expect(made.map(({ host, code }) => `${host} ${code}`)).toEqual([
    'idag2.jpmorganchase.com 200',
    'api.payments.jpmorgan.com 200',
    'idag2.jpmorganchase.com 200',
    'api.payments.jpmorgan.com 200',
  ]);
});

test.each<[string, () => Values, string]>([
  [
    'a key ID of another certificate',
    () => ({ keyId: thumbprintOf(UNREGISTERED) }),
    'BCR_BANK_REFUSED_ASSERTION',
  ],
  ['another client ID', () => ({ clientId: randomUUID() }), 'BCR_BANK_REFUSED_ASSERTION'],
  ['a key the bank does not know', () => ({ certificateId: UNREGISTERED }), 'BCR_BANK_REFUSED_ASSERTION'],
  [
    'a certificate the bank does not know, with its own key ID',
    () => ({ certificateId: UNREGISTERED, keyId: thumbprintOf(UNREGISTERED) }),
    'BCR_BANK_REFUSED_ASSERTION',
  ],
  ['another resource', () => ({ resource: 'JPMC:URI:RS-1-2-Other' }), 'BCR_BANK_REFUSED_REQUEST'],
  [
    'no such certificate',
    () => ({ certificateId: 'custcertificate_none' }),
    'BCR_SIGNING_CERTIFICATE_MISSING',
  ],
  [
    'a certificate for other scripts',
    () => ({ certificateId: RESTRICTED }),
    'BCR_SIGNING_CERTIFICATE_REFUSED',
  ],
])('%s: told on the page and to the calling script', (_, changes, code) => {
  company.edit('credential', credential, changes());
  expect([tested(), called()]).toEqual([code, code]);
});

test.each<[string, Values, string]>([
  ['no client ID', { clientId: null }, 'BCR_ASSERTION_MISSING'],
  ['no certificate', { certificateId: null }, 'BCR_CERTIFICATE_MISSING'],
  ['a key ID that is no thumbprint', { keyId: 'key-1' }, 'BCR_KEY_ID_THUMBPRINT'],
  ['no resource', { resource: null }, 'BCR_ASSERTION_MISSING'],
])('%s cannot be saved', (_, changes, code) => {
  expect(refusalOf(() => company.edit('credential', credential, changes))).toBe(code);
});
