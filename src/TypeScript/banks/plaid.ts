import { type BankProfile, inBoth, STANDARD } from './bank_profile';

/** Plaid: ID and secret as constant headers, a secret for each environment. */
export const plaid: BankProfile = {
  ...STANDARD,
  id: 'plaid',
  name: 'Plaid',
  country: null,
  method: inBoth('static_headers'),
  methods: ['static_headers'],
  staticHeaderNames: { client_id: 'PLAID-CLIENT-ID', client_secret: 'PLAID-SECRET' },
  remarks: ['Plaid issues one secret for each environment.'],
  level: 'code',
  sources: ['Public code that calls Plaid (project notes, “How banks authenticate”)'],
};
