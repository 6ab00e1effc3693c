import { type BankProfile, inBoth, STANDARD } from './bank_profile';

/** Wells Fargo: Basic over mutual TLS, a request id on every call. */
export const wellsFargo: BankProfile = {
  ...STANDARD,
  id: 'wells_fargo',
  name: 'Wells Fargo',
  country: 'US',
  method: inBoth('client_secret_basic'),
  methods: ['client_secret_basic'],
  tokenEndpoint: { test: null, production: 'https://api.wellsfargo.com/oauth2/token' },
  headers: [{ name: 'client-request-id', value: { kind: 'request_id' }, on: 'api' }],
  certificate: { ...STANDARD.certificate, need: inBoth('required') },
  remarks: ['bank_wells_fargo_customer'],
  level: 'code',
  sources: ['bank_source_code'],
};
