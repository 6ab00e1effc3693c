import type { PageRange } from '../application/connections_request';
import type { MonitoredConnection } from '../application/monitor_state';
import { connectionNeeds, type Moment, needOfNumber, nextEndOf } from './connection_needs_view';
import { instantOf } from './flat_record';
import { statement, wordIn } from './statement';
import { integerOf, type Row, textOf } from './suiteql';

function monitoredOf(row: Row): MonitoredConnection {
  return {
    id: integerOf(row.id) ?? 0,
    name: textOf(row.name) ?? '',
    bank: textOf(row.bank_name) ?? '',
    environment: wordIn('environment', row.environment),
    state: wordIn('connectionState', row.state) ?? 'active',
    need: needOfNumber(integerOf(row.need) ?? -1),
    nextEnd: nextEndOf(textOf(row.next_end)),
    lastVerified: instantOf(textOf(row.last_verified)),
    lastFailure: textOf(row.last_failure),
  };
}

/**
 * Bank connections by internal id, so that a monitor that reads page after page misses none and sees none twice: one query.
 *
 * @param range positions of the first and the last line, counted from 1: at most 5,000 lines
 */
export function monitoredConnections(
  moment: Moment,
  { first, last }: Pick<PageRange, 'first' | 'last'>,
): MonitoredConnection[] {
  return statement`SELECT numbered.* FROM (
      SELECT sorted.*, ROWNUM AS line_number FROM (
        SELECT listed_by_id.* FROM (${connectionNeeds(moment)}) listed_by_id ORDER BY listed_by_id.id
      ) sorted WHERE ROWNUM <= ${last}
    ) numbered WHERE numbered.line_number >= ${first} ORDER BY numbered.line_number`
    .rows()
    .map(monitoredOf);
}
