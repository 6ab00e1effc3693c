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
    'Statements in production ask for a client certificate.',
    'The homologation environment has hosts of its own: enter https://oauth.hm.bb.com.br/oauth/token on the bank.',
    'In test, the header x-br-com-bb-ipa-mciteste chooses the made-up customer; the calling script sends it.',
    'The application key is no secret: it stands in URLs. Enter it on the credential.',
  ],
  level: 'documentation',
  sources: [
    'https://developers.bb.com.br',
    'NetSuite help, Brazil help topics: Banco do Brasil bank connectivity',
  ],
};
