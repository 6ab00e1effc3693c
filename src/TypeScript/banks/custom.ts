import { AUTH_METHODS } from '../domain/vocabulary';
import { type BankProfile, inBoth, STANDARD } from './bank_profile';

/** A bank the code does not know: addresses, scope and method are entered. */
export const custom: BankProfile = {
  ...STANDARD,
  id: 'custom',
  name: 'Custom',
  country: null,
  method: inBoth('client_secret_basic'),
  methods: AUTH_METHODS,
  remarks: [
    'Enter the token address and, if the bank asks for one, the scope for each environment on the bank.',
    'With the method static_headers, ID and secret are sent as the headers X-Client-Id and X-Client-Secret.',
  ],
  staticHeaderNames: { client_id: 'X-Client-Id', client_secret: 'X-Client-Secret' },
  level: 'entered',
  sources: [],
};
