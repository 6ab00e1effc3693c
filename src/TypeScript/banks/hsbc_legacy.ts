import { knownDate } from '../domain/calendar_date';
import { type BankProfile, inBoth, STANDARD } from './bank_profile';

/** HSBC by constant headers, which NetSuite’s HSBC application uses until the end of 2026. */
export const hsbcLegacy: BankProfile = {
  ...STANDARD,
  id: 'hsbc_legacy',
  name: 'HSBC (legacy headers)',
  country: null,
  method: inBoth('static_headers'),
  methods: ['static_headers'],
  staticHeaderNames: {
    client_id: 'x-hsbc-client-id',
    client_secret: 'x-hsbc-client-secret',
    profile_id: 'x-hsbc-profile-id',
  },
  retirement: {
    date: knownDate('2026-12-31'),
    notice: 'Support ends on 2026-12-31; move to Intelligent Payment Automation.',
  },
  remarks: ['The bank issues no token: ID and secret go with every call.'],
  level: 'documentation',
  sources: ['NetSuite help: HSBC bank connectivity, end of support'],
};
