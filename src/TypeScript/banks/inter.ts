import { type BankProfile, inBoth, STANDARD } from './bank_profile';

/** Banco Inter, Brazil: scope required, the account in a header. */
export const inter: BankProfile = {
  ...STANDARD,
  id: 'inter',
  name: 'Banco Inter',
  country: 'BR',
  method: inBoth('client_secret_post'),
  methods: ['client_secret_post'],
  tokenEndpoint: {
    test: null,
    production: 'https://cdpj.partners.bancointer.com.br/oauth/v2/token',
  },
  otherHosts: { test: ['cdpj-sandbox.partners.uatinter.co'], production: [] },
  scope: { required: true, value: inBoth(null) },
  certificate: { ...STANDARD.certificate, need: inBoth('required') },
  remarks: [
    'Tokens are said to live 3600 seconds; the answer’s own figure is used.',
    'The header x-conta-corrente names the account; the calling script sends it.',
    'The test host is cdpj-sandbox.partners.uatinter.co; enter the token address that the developer portal shows.',
  ],
  level: 'code',
  sources: ['Public code that calls the bank (project notes, “How banks authenticate”)'],
};
