import { type BankProfile, inBoth, STANDARD } from './bank_profile';

/** GoCardless Bank Account Data: a JSON body with names of its own; several secrets can live side by side. */
export const gocardlessBankAccountData: BankProfile = {
  ...STANDARD,
  id: 'gocardless_bad',
  name: 'GoCardless Bank Account Data',
  country: null,
  method: inBoth('json_body'),
  methods: ['json_body'],
  tokenEndpoint: inBoth('https://bankaccountdata.gocardless.com/api/v2/token/new/'),
  apiEndpoint: inBoth('https://bankaccountdata.gocardless.com/api/v2/'),
  sendsGrantType: false,
  bodyNames: { client_id: 'secret_id', client_secret: 'secret_key' },
  answer: { token: 'access', lifetime: 'access_expires' },
  defaultLifetime: 86_400,
  overlap: 'supported',
  renewal: {
    signs: [
      { member: 'type', text: /^AccessExpiredError$/ },
      { member: 'summary', text: /^End User Agreement \(EUA\) \S+ has expired$/ },
    ],
    instructions: 'bank_renew_gocardless',
    address: 'https://bankaccountdata.gocardless.com/',
  },
  remarks: ['bank_gocardless_refresh'],
  level: 'documentation',
  sources: [
    'https://developer.gocardless.com/bank-account-data/statuses',
    'bank_source_gocardless',
    'https://developer.gocardless.com/bank-account-data/quick-start-guide',
  ],
};
