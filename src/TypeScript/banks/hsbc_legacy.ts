import { knownDate } from '../domain/calendar_date';
import { type BankProfile, inBoth, STANDARD } from './bank_profile';

const END_OF_SUPPORT = knownDate('2026-12-31');

/** HSBC by constant headers, which NetSuite’s HSBC application uses until the end of 2026. */
export const hsbcLegacy: BankProfile = {
  ...STANDARD,
  id: 'hsbc_legacy',
  name: { word: 'profile_hsbc_legacy' },
  country: null,
  method: inBoth('static_headers'),
  methods: ['static_headers'],
  staticHeaderNames: {
    client_id: 'x-hsbc-client-id',
    client_secret: 'x-hsbc-client-secret',
    profile_id: 'x-hsbc-profile-id',
  },
  retirement: {
    date: END_OF_SUPPORT,
    notice: { word: 'notice_hsbc_legacy', parameters: { date: { day: END_OF_SUPPORT } } },
  },
  remarks: ['bank_hsbc_no_token'],
  level: 'documentation',
  sources: ['bank_source_hsbc'],
};
