import { type BankProfile, inBoth, STANDARD } from './bank_profile';

/** Itaú, Brazil: ID and secret in the body, mutual TLS, request ids in headers. */
export const itau: BankProfile = {
  ...STANDARD,
  id: 'itau',
  name: 'Itaú',
  country: 'BR',
  method: inBoth('client_secret_post'),
  methods: ['client_secret_post'],
  tokenEndpoint: {
    test: 'https://devportal.itau.com.br/api/jwt',
    production: 'https://sts.itau.com.br/api/oauth/token',
  },
  headers: [
    { name: 'x-itau-apikey', value: { kind: 'secret', role: 'client_id' }, on: 'api' },
    { name: 'x-itau-correlationID', value: { kind: 'request_id' }, on: 'both' },
    { name: 'x-itau-flowID', value: { kind: 'request_id' }, on: 'both' },
  ],
  certificate: {
    need: { test: 'none', production: 'required' },
    lifetimeDays: 365,
    renewableDays: 60,
  },
  remarks: ['bank_itau_renewal'],
  level: 'catalogue',
  sources: ['bank_source_listing'],
};
