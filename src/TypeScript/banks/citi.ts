import { type BankProfile, inBoth, STANDARD } from './bank_profile';

/** CitiConnect: Basic over mutual TLS. */
export const citi: BankProfile = {
  ...STANDARD,
  id: 'citi',
  name: 'CitiConnect',
  country: null,
  method: inBoth('client_secret_basic'),
  methods: ['client_secret_basic'],
  tokenEndpoint: {
    test: null,
    production: 'https://tts.apib2b.citi.com/citiconnect/prod/authenticationservices/v4/oauth/token',
  },
  otherHosts: { test: ['tts.sandbox.apib2b.citi.com'], production: [] },
  certificate: { ...STANDARD.certificate, need: inBoth('required') },
  remarks: ['bank_citi_test'],
  level: 'code',
  sources: ['bank_source_code'],
};
