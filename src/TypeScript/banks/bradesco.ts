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
  remarks: [
    'Which of the two methods holds depends on the product.',
    'The test host is openapisandbox.prebanco.com.br; enter the token address that the developer portal shows.',
  ],
  level: 'code',
  sources: ['Public code that calls the bank (project notes, “How banks authenticate”)'],
};
