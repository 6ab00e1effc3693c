import { type BankProfile, inBoth, STANDARD } from './bank_profile';

/** Santander, Brazil: the client ID is sent once more as the application key. */
export const santanderBrasil: BankProfile = {
  ...STANDARD,
  id: 'santander_br',
  name: 'Santander Brasil',
  country: 'BR',
  method: inBoth('client_secret_post'),
  methods: ['client_secret_post'],
  tokenEndpoint: {
    test: null,
    production: 'https://trust-open.api.santander.com.br/auth/oauth/v2/token',
  },
  otherHosts: { test: ['trust-sandbox.api.santander.com.br'], production: [] },
  headers: [{ name: 'X-Application-Key', value: { kind: 'secret', role: 'client_id' }, on: 'api' }],
  certificate: { ...STANDARD.certificate, need: inBoth('required') },
  remarks: ['bank_santander_test'],
  level: 'code',
  sources: ['bank_source_code'],
};
