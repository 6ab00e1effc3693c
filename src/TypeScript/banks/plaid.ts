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
    instructions: {
      en: 'Open Plaid Link in update mode for the account and sign in to the bank again.',
      pt_BR: 'Abra o Plaid Link em modo de atualização para a conta e entre no banco novamente.',
    },
    address: 'https://plaid.com/docs/link/update-mode/',
  },
  remarks: ['Plaid issues one secret for each environment.'],
  level: 'code',
  sources: [
    'https://plaid.com/docs/link/update-mode/ (ITEM_LOGIN_REQUIRED)',
    'Public code that calls Plaid (project notes, “How banks authenticate”)',
  ],
};
