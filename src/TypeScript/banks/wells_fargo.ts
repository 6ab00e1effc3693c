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
  remarks: ['The header gateway-entity-id names the customer; the calling script sends it.'],
  level: 'code',
  sources: ['Public code that calls the bank (project notes, “How banks authenticate”)'],
};
