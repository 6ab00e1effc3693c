import { type BankProfile, inBoth, STANDARD } from './bank_profile';

/** Pluggy: a JSON body, the token in a header of its own; a new secret ends the old one at once. */
export const pluggy: BankProfile = {
  ...STANDARD,
  id: 'pluggy',
  name: 'Pluggy',
  country: 'BR',
  method: inBoth('json_body'),
  methods: ['json_body'],
  tokenEndpoint: inBoth('https://api.pluggy.ai/auth'),
  apiEndpoint: inBoth('https://api.pluggy.ai'),
  sendsGrantType: false,
  bodyNames: { client_id: 'clientId', client_secret: 'clientSecret' },
  answer: { token: 'apiKey', lifetime: 'expiresIn' },
  tokenHeader: { name: 'X-API-KEY', prefix: '' },
  overlap: 'none',
  remarks: ['bank_pluggy_rotation'],
  level: 'documentation',
  sources: ['https://docs.pluggy.ai'],
};
