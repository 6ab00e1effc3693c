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
    instructions: {
      en: 'Make a new end user agreement and requisition, and open its link to connect the account again.',
      pt_BR:
        'Crie um novo contrato de usuário final (EUA) e uma nova requisição e abra o link para conectar a conta novamente.',
    },
    address: 'https://bankaccountdata.gocardless.com/',
  },
  remarks: ['The refresh token of the answer lives 30 days and is not used: a new token costs one call.'],
  level: 'documentation',
  sources: [
    'https://developer.gocardless.com/bank-account-data/statuses',
    'Answers with AccessExpiredError and an expired EUA: github.com/actualbudget/actual, issues 4772 and 1290',
    'https://developer.gocardless.com/bank-account-data/quick-start-guide',
  ],
};
