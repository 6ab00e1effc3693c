import type { ConnectionFilters, PageRange } from '../../application/pages/connections_request';
import { addDays } from '../../domain/calendar_date';
import type { ConnectionState } from '../../domain/vocabulary';
import { type ConnectionLine, connectionLineOf } from './connection_line';
import { connectionNeeds, type Moment, needNumber } from './connection_needs_view';
import { fixed, isWord, joined, rowsBetween, type Statement, statement } from './statement';
import { integerOf, type Row, textOf } from './suiteql';

/** One line of the list. */
export interface ListedConnection extends ConnectionLine {
  readonly credential: number;
  readonly credentialName: string;
}

/** Part of a name for LIKE: what LIKE reads as a pattern is meant as it stands. */
function containing(text: string): string {
  return `%${text.toLowerCase().replace(/[%_!]/g, '!$&')}%`;
}

/** A connection without a state is active, as its record form has it. */
function isInState(state: ConnectionState): Statement {
  const is = isWord('wanted.state', state);
  return fixed(state === 'active' ? `(${is} OR wanted.state IS NULL)` : is);
}

/** Which connections: a condition on the table of `connectionNeeds`. */
export function matching(filters: ConnectionFilters, { today }: Moment): Statement {
  const { text, bank, environment, state, need, within } = filters;
  const conditions = [
    fixed('wanted.id IS NOT NULL'),
    ...(text === '' ? [] : [statement`LOWER(wanted.name) LIKE ${containing(text)} ESCAPE '!'`]),
    ...(bank === null ? [] : [statement`wanted.bank = ${bank}`]),
    ...(environment === null ? [] : [fixed(isWord('wanted.environment', environment))]),
    ...(state === null ? [] : [isInState(state)]),
    ...(need === null ? [] : [statement`wanted.need = ${needNumber(need)}`]),
    ...(within === null ? [] : [statement`wanted.next_end <= ${addDays(today, within)}`]),
  ];
  return joined(conditions, ' AND ');
}

function listedOf(row: Row): ListedConnection {
  return {
    ...connectionLineOf(row),
    credential: integerOf(row.credential) ?? 0,
    credentialName: textOf(row.credential_name) ?? '',
  };
}

/**
 * Bank connections, what needs attention first: one query, whatever the size of the account.
 *
 * @param range positions of the first and the last line, counted from 1: at most 5,000 lines
 */
export function listedConnections(
  filters: ConnectionFilters,
  moment: Moment,
  range: Pick<PageRange, 'first' | 'last'>,
): ListedConnection[] {
  const sorted = statement`SELECT wanted.* FROM (${connectionNeeds(moment)}) wanted WHERE ${matching(filters, moment)}
    ORDER BY wanted.need, wanted.next_end, wanted.name, wanted.id`;
  return rowsBetween(sorted, range).rows().map(listedOf);
}
