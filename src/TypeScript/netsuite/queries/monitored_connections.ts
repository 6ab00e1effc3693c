import type { MonitoredConnection } from '../../application/health/monitor_state';
import type { PageRange } from '../../application/pages/connections_request';
import { connectionLineOf } from './connection_line';
import { connectionNeeds, type Moment } from './connection_needs_view';
import { rowsBetween, statement } from './statement';
import { type Row, textOf } from './suiteql';

function monitoredOf(row: Row): MonitoredConnection {
  return { ...connectionLineOf(row), lastFailure: textOf(row.last_failure) };
}

/**
 * Bank connections by internal id, so that a monitor that reads page after page misses none and sees none twice: one query.
 *
 * @param range positions of the first and the last line, counted from 1: at most 5,000 lines
 */
export function monitoredConnections(
  moment: Moment,
  range: Pick<PageRange, 'first' | 'last'>,
): MonitoredConnection[] {
  const sorted = statement`SELECT listed_by_id.* FROM (${connectionNeeds(moment)}) listed_by_id ORDER BY listed_by_id.id`;
  return rowsBetween(sorted, range).rows().map(monitoredOf);
}
