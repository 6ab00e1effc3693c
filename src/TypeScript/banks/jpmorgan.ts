import { type BankProfile, STANDARD } from './bank_profile';

/** J.P. Morgan Payments: a signed assertion in production, Basic in test. */
export const jpmorgan: BankProfile = {
  ...STANDARD,
  id: 'jpmorgan',
  name: 'J.P. Morgan Payments',
  country: null,
  method: { test: 'client_secret_basic', production: 'private_key_jwt' },
  methods: ['client_secret_basic', 'private_key_jwt'],
  tokenEndpoint: {
    test: 'https://id.payments.jpmorgan.com/am/oauth2/alpha/access_token',
    production: 'https://idag2.jpmorganchase.com/adfs/oauth2/token',
  },
  scope: { required: false, value: { test: 'jpm:payments:sandbox', production: null } },
  defaultLifetime: 3599,
  certificate: { ...STANDARD.certificate, need: { test: 'none', production: 'some_products' } },
  assertion: {
    ...STANDARD.assertion,
    keyId: 'sha1_thumbprint',
    sendsClientId: true,
    resource: 'required',
  },
  remarks: [
    'In production the key ID is the SHA-1 thumbprint of the certificate, and the resource is the text JPMC:URI:RS-… that J.P. Morgan hands out at onboarding, one for each API and environment.',
    'Access that is not set up yet at J.P. Morgan is answered like a wrong assertion, or with 403.',
  ],
  level: 'code',
  sources: [
    'Public code that calls the bank (project notes, “How banks authenticate”): addresses, RS256, kid, audience, client_id and resource beside the assertion',
  ],
};
