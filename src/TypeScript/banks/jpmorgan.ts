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
  remarks: ['bank_jpm_key_id', 'bank_jpm_not_set_up'],
  level: 'code',
  sources: ['bank_source_jpm'],
};
