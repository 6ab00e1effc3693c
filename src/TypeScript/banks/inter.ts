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
  remarks: ['bank_inter_lifetime', 'bank_inter_account', 'bank_inter_test'],
  level: 'code',
  sources: ['bank_source_code'],
};
