import { BANK_PROFILES } from '../../banks/index';
import type { CalendarDate } from '../../domain/calendar_date';
import { CONNECTION_NEEDS, type ConnectionNeed, soonUntil } from '../../domain/connection_needs';
import type { Instant } from '../../domain/records';
import { instantText, tableOf } from '../records/flat_record';
import { BANK, CONNECTION, CREDENTIAL, SECRET } from '../schema';
import { fixed, isWord, joined, listJoin, type Statement, statement, wordColumn } from './statement';

/** Every bank connection in use with what it needs, as a table that the queries of the page select from. */

/** Days are compared as text, `YYYY-MM-DD`: later than any. */
export const NEVER = "'9999-12-31'";

const day = (column: string): string => `TO_CHAR(${column}, 'YYYY-MM-DD')`;

/** A table: the earliest known end (`ends_on`) of the current secrets of each credential. */
export const SOONEST = `SELECT held.${SECRET.fields.credential.id} AS credential,
    MIN(${day(`held.${SECRET.fields.expiresOn.id}`)}) AS ends_on
  FROM ${SECRET.type} held
  ${listJoin('slot', 'held_slot', `held.${SECRET.fields.slot.id}`)}
  WHERE held.isinactive = 'F' AND ${isWord(wordColumn('held_slot'), 'current')}
  GROUP BY held.${SECRET.fields.credential.id}`;

/**
 * SQL of the last day of a bank's support: what the record says, or else what is known of the profile. `NULL`: no end.
 * The query needs the tables `bank` and, by `listJoin`, `profile`.
 */
export const RETIREMENT = ((): string => {
  const known = Object.entries(BANK_PROFILES).flatMap(([id, { retirement }]) =>
    retirement === null ? [] : [`WHEN ${isWord(wordColumn('profile'), id)} THEN '${retirement.date}'`],
  );
  const own = day(`bank.${BANK.fields.retirementDate.id}`);
  return known.length === 0 ? own : `COALESCE(${own}, CASE ${known.join(' ')} ELSE NULL END)`;
})();

const CONNECTIONS = `SELECT connection.id AS id, connection.name AS name,
    bank.id AS bank, bank.name AS bank_name, credential.id AS credential, credential.name AS credential_name,
    ${wordColumn('environment')} AS environment,
    ${wordColumn('connection_state')} AS state,
    ${wordColumn('credential_state')} AS credential_state,
    CASE WHEN credential.isinactive = 'F' AND bank.isinactive = 'F' THEN 'F' ELSE 'T' END AS put_aside,
    credential.${CREDENTIAL.fields.lastVerified.id} AS last_verified,
    credential.${CREDENTIAL.fields.lastFailure.id} AS last_failure,
    CASE WHEN ${isWord(wordColumn('rotation_step'), 'grace')}
      THEN credential.${CREDENTIAL.fields.graceUntil.id} ELSE NULL END AS grace_until,
    LEAST(COALESCE(soonest.ends_on, ${NEVER}),
      COALESCE(${day(`credential.${CREDENTIAL.fields.certificateExpiresOn.id}`)}, ${NEVER}),
      COALESCE(${RETIREMENT}, ${NEVER})) AS next_end
  FROM ${tableOf(CONNECTION)}
  JOIN ${tableOf(CREDENTIAL)} ON credential.id = connection.${CONNECTION.fields.credential.id}
  JOIN ${tableOf(BANK)} ON bank.id = credential.${CREDENTIAL.fields.bank.id}
  LEFT JOIN (${SOONEST}) soonest ON soonest.credential = credential.id
  ${listJoin('environment', 'environment', `credential.${CREDENTIAL.fields.environment.id}`)}
  ${listJoin('connectionState', 'connection_state', `connection.${CONNECTION.fields.state.id}`)}
  ${listJoin('credentialState', 'credential_state', `credential.${CREDENTIAL.fields.state.id}`)}
  ${listJoin('rotationStep', 'rotation_step', `credential.${CREDENTIAL.fields.rotationStep.id}`)}
  ${listJoin('profile', 'profile', `bank.${BANK.fields.profile.id}`)}
  WHERE connection.isinactive = 'F'`;

/** When it is. */
export interface Moment {
  readonly today: CalendarDate;
  readonly now: Instant;
}

/** The same rule as `needOf`, whose order this is. */
function conditions({ today, now }: Moment): Readonly<Record<Exclude<ConnectionNeed, 'nothing'>, Statement>> {
  const word = (column: string, value: string): Statement => fixed(isWord(column, value));
  const either = (...parts: readonly Statement[]): Statement => statement`(${joined(parts, ' OR ')})`;
  return {
    disabled: either(
      fixed("put_aside = 'T'"),
      word('state', 'disabled'),
      word('credential_state', 'disabled'),
    ),
    refused: either(word('state', 'needs_attention'), word('credential_state', 'needs_attention')),
    ended: statement`next_end < ${today}`,
    renewal: word('state', 'renewal_required'),
    ends_soon: statement`next_end <= ${soonUntil(today)}`,
    rotation_waits: statement`grace_until <= ${instantText(now)}`,
    not_verified: either(word('credential_state', 'not_verified'), fixed('credential_state IS NULL')),
    no_date: fixed(`next_end = ${NEVER}`),
  };
}

/** The number that stands for a need in the column `need`: what is most pressing has the lowest. */
export function needNumber(need: ConnectionNeed): number {
  return CONNECTION_NEEDS.indexOf(need);
}

/** The need that a number stands for. */
export function needOfNumber(number: number): ConnectionNeed {
  return CONNECTION_NEEDS[number] ?? 'nothing';
}

/**
 * The table: `id`, `name`, `bank`, `bank_name`, `credential`, `credential_name`, `environment`, `state`, `credential_state`,
 * `put_aside`, `last_verified`, `last_failure`, `next_end` and `need`.
 */
export function connectionNeeds(moment: Moment): Statement {
  const cases = Object.entries(conditions(moment)).map(
    ([need, condition]) =>
      statement`WHEN ${condition} THEN ${fixed(String(needNumber(need as ConnectionNeed)))}`,
  );
  return statement`SELECT listed.*, CASE ${joined(cases, ' ')} ELSE ${fixed(String(needNumber('nothing')))} END AS need
    FROM (${fixed(CONNECTIONS)}) listed`;
}

/** The end in a column `next_end`. */
export function nextEndOf(value: string | null): CalendarDate | null {
  return value === null || `'${value}'` === NEVER ? null : (value as CalendarDate);
}
