import type { ConnectionNeed } from '../../domain/connection_needs';
import type { Expiring } from '../../domain/expiry_policy';
import type { ConnectionState, Environment } from '../../domain/vocabulary';
import type { TextKey } from '../../texts/index';

/**
 * Words of the page Bank Connections. They stand in the collection of the pages and not in that of the words: each
 * collection costs 10 units, and the page has none to spare.
 */

export const ENVIRONMENT_TEXTS = {
  test: 'health_environment_test',
  production: 'health_environment_production',
} as const satisfies Readonly<Record<Environment, TextKey>>;

export const STATE_TEXTS = {
  active: 'health_state_active',
  needs_attention: 'health_state_needs_attention',
  renewal_required: 'health_state_renewal_required',
  disabled: 'health_state_disabled',
} as const satisfies Readonly<Record<ConnectionState, TextKey>>;

/** Stands before the word of a state, for those who look for a shape and not for a word. */
export const STATE_SYMBOLS: Readonly<Record<ConnectionState, string>> = {
  active: '✓',
  needs_attention: '▲',
  renewal_required: '↻',
  disabled: '–',
};

export const NEED_TEXTS = {
  refused: 'health_need_refused',
  ended: 'health_need_ended',
  renewal: 'health_need_renewal',
  ends_soon: 'health_need_ends_soon',
  rotation_waits: 'health_need_rotation_waits',
  not_verified: 'health_need_not_verified',
  no_date: 'health_need_no_date',
  nothing: 'health_need_nothing',
  disabled: 'health_need_disabled',
} as const satisfies Readonly<Record<ConnectionNeed, TextKey>>;

export const KIND_TEXTS = {
  secret: 'health_kind_secret',
  certificate: 'health_kind_certificate',
  retirement: 'health_kind_retirement',
} as const satisfies Readonly<Record<Expiring, TextKey>>;

export const MONTH_TEXTS = [
  'common_month_1',
  'common_month_2',
  'common_month_3',
  'common_month_4',
  'common_month_5',
  'common_month_6',
  'common_month_7',
  'common_month_8',
  'common_month_9',
  'common_month_10',
  'common_month_11',
  'common_month_12',
] as const satisfies readonly TextKey[];
