import { AUTH_METHODS } from '../domain/vocabulary';
import { type BankProfile, inBoth, STANDARD } from './bank_profile';

/** A bank the code does not know: addresses, scope and method are entered. */
export const custom: BankProfile = {
  ...STANDARD,
  id: 'custom',
  name: { word: 'profile_custom' },
  country: null,
  method: inBoth('client_secret_basic'),
  methods: AUTH_METHODS,
  remarks: ['bank_custom_address', 'bank_custom_headers'],
  staticHeaderNames: { client_id: 'X-Client-Id', client_secret: 'X-Client-Secret' },
  level: 'entered',
  sources: [],
};
