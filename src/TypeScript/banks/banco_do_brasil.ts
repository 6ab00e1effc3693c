import { type BankProfile, inBoth, STANDARD } from './bank_profile';

/** Banco do Brasil, Brazil: scope required, application key in the URL of every API call. */
export const bancoDoBrasil: BankProfile = {
  ...STANDARD,
  id: 'banco_do_brasil',
  name: 'Banco do Brasil',
  country: 'BR',
  method: inBoth('client_secret_basic'),
  methods: ['client_secret_basic'],
  tokenEndpoint: {
    test: 'https://oauth.sandbox.bb.com.br/oauth/token',
    production: 'https://oauth.bb.com.br/oauth/token',
  },
  otherHosts: { test: ['oauth.hm.bb.com.br', 'api.hm.bb.com.br'], production: [] },
  apiEndpoint: {
    test: 'https://api.sandbox.bb.com.br/extratos/v1',
    production: 'https://api.bb.com.br/extratos/v1',
  },
  scope: { required: true, value: inBoth(null) },
  applicationKey: { queryParameter: { test: 'gw-dev-app-key', production: 'gw-app-key' } },
  defaultLifetime: 600,
  certificate: {
    ...STANDARD.certificate,
    need: { test: 'none', production: 'some_products' },
  },
  remarks: [
    'bank_bb_certificate',
    'bank_bb_homologation',
    'bank_bb_test_customer',
    'bank_bb_application_key',
  ],
  level: 'documentation',
  sources: ['https://developers.bb.com.br', 'bank_source_bb'],
};
