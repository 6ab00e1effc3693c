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
  renewal: {
    signs: [{ member: 'error_code', text: /^ITEM_LOGIN_REQUIRED$/ }],
    instructions: 'bank_renew_plaid',
    address: 'https://plaid.com/docs/link/update-mode/',
  },
  remarks: ['bank_plaid_secrets'],
  level: 'code',
  sources: ['https://plaid.com/docs/link/update-mode/ (ITEM_LOGIN_REQUIRED)', 'bank_source_code'],
};
