import { type ConnectionFilters, readConnectionsRequest } from '../../application/pages/connections_request';
import { csvText } from '../../application/pages/csv';
import type { RequestParameters } from '../../application/pages/request_parameters';
import { say } from '../../netsuite/language/translations';
import { integerText } from '../../netsuite/language/user_format';
import { clock } from '../../netsuite/platform/clock';
import { csvFile } from '../../netsuite/platform/csv_file';
import { type ListedConnection, listedConnections } from '../../netsuite/queries/connections_query';
import { connectionLine } from './connections_overview';

/** Lines of a file at most, and lines of a query at most (`runSuiteQL`, section_N3351480). */
const MOST_LINES = 20_000;
const LINES_A_QUERY = 5_000;

type Moment = Parameters<typeof listedConnections>[1];

/** The lines of the file, one more than it can hold when there are more. */
function linesOf(filters: ConnectionFilters, moment: Moment): ListedConnection[] {
  const found: ListedConnection[] = [];
  for (let first = 1; first <= MOST_LINES + 1; first += LINES_A_QUERY) {
    const last = Math.min(first + LINES_A_QUERY - 1, MOST_LINES + 1);
    const part = listedConnections(filters, moment, { first, last });
    found.push(...part);
    if (part.length <= last - first) break;
  }
  return found;
}

/** The list as a file: what the filters let through, all its pages, up to 20,000 lines. */
export function connectionsFile(parameters: RequestParameters): ReturnType<typeof csvFile> {
  const { filters } = readConnectionsRequest(parameters);
  const moment = { today: clock.today(), now: clock.now() };
  const found = linesOf(filters, moment);
  const headings = [
    say('common_bank_connection'),
    say('common_bank'),
    say('common_environment'),
    say('common_state'),
    say('health_need'),
    say('common_next_expiry'),
    say('health_days_left'),
    say('common_last_success'),
    say('common_credential'),
  ];
  const lines = found.slice(0, MOST_LINES).map((connection) => {
    const line = connectionLine(connection, moment.today);
    return [
      line.name,
      line.bank,
      line.environment,
      line.state,
      line.need,
      line.nextEnd,
      line.daysLeft,
      line.lastSuccess,
      line.credential,
    ];
  });
  const cut =
    found.length > MOST_LINES ? [[say('health_export_cut', { count: integerText(MOST_LINES) })]] : [];
  return csvFile(`${say('health_export_file')}_${moment.today}.csv`, csvText([headings, ...lines, ...cut]));
}
