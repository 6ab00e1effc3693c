import { type BankProfile, inBoth, STANDARD } from './bank_profile';

/** Wise: Basic over mutual TLS; secrets do not expire by themselves. */
export const wise: BankProfile = {
  ...STANDARD,
  id: 'wise',
  name: 'Wise',
  country: null,
  method: inBoth('client_secret_basic'),
  methods: ['client_secret_basic'],
  tokenEndpoint: { test: null, production: 'https://api.wise.com/oauth/token' },
  defaultLifetime: 43_199,
  secretsExpire: 'no',
  certificate: { ...STANDARD.certificate, need: inBoth('required') },
  remarks: ['bank_wise_test'],
  level: 'documentation',
  sources: ['https://docs.wise.com/guides/developer/auth-and-security/client-credentials-token'],
};
