import { type BankProfile, inBoth, STANDARD } from './bank_profile';

/** Bradesco, Brazil: errors can stand inside an answer with status 200. */
export const bradesco: BankProfile = {
  ...STANDARD,
  id: 'bradesco',
  name: 'Bradesco',
  country: 'BR',
  method: inBoth('client_secret_post'),
  methods: ['client_secret_post', 'client_secret_basic'],
  tokenEndpoint: {
    test: null,
    production: 'https://openapi.bradesco.com.br/auth/server-mtls/v2/token',
  },
  otherHosts: { test: ['openapisandbox.prebanco.com.br'], production: [] },
  errorsInsideSuccess: true,
  certificate: { ...STANDARD.certificate, need: inBoth('required') },
  remarks: ['bank_bradesco_method', 'bank_bradesco_test'],
  level: 'code',
  sources: ['bank_source_code'],
};
