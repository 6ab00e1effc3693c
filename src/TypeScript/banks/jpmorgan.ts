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
  remarks: [
    'In production the assertion is signed with RS256, its kid is the thumbprint of the certificate, and the token request has a parameter resource that J.P. Morgan hands out.',
  ],
  level: 'code',
  sources: ['Public code that calls the bank (project notes, “How banks authenticate”)'],
};
