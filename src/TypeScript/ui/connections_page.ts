import { connectionHealth } from '../application/connection_health';
import type { CalendarDate } from '../domain/calendar_date';
import { daysBetween } from '../domain/calendar_date';
import type { Instant, SecretReference } from '../domain/records';
import { worded } from '../domain/words';
import { accountKind, checkRecordPorts } from '../netsuite/compose';
import {
  type ConnectionOverview,
  connectionOverview,
  connectionsPage,
} from '../netsuite/connection_overview';
import { instantText } from '../netsuite/flat_record';
import { formToken } from '../netsuite/form_token';
import { lastTest } from '../netsuite/last_test';
import { connectionsPageUrl, recordUrl } from '../netsuite/links';
import type { ConnectionDetails, SecretLine, StageLine } from './connection_details';
import type { ConnectionLine, ConnectionsList } from './connections_list';
import type { Fact } from './facts';
import {
  CONNECTION_STATE_LABELS,
  CREDENTIAL_STATE_LABELS,
  capitalised,
  daysLeft,
  ENVIRONMENT_LABELS,
} from './words';

/** What the two pages of *Bank Connections* show, put together from the records. At most 3 queries a page. */

const LINES_A_PAGE = 50;

const NOT_KNOWN = 'Not known';
const NEVER = 'Never';

const instant = (at: Instant | null): string => (at === null ? NEVER : instantText(at));

function timeLeft(date: CalendarDate | null, today: CalendarDate): string {
  return date === null ? NOT_KNOWN : daysLeft(daysBetween(today, date));
}

function lineOf(
  { connection, credential, bank, nextExpiry }: ConnectionOverview,
  today: CalendarDate,
): ConnectionLine {
  return {
    name: connection.name,
    bank: bank.name,
    environment: ENVIRONMENT_LABELS[credential.environment],
    state: CONNECTION_STATE_LABELS[connection.state],
    nextExpiry: nextExpiry ?? NOT_KNOWN,
    daysLeft: timeLeft(nextExpiry, today),
    lastSuccess: instant(credential.lastVerified),
    credential: credential.name,
    detailsUrl: connectionsPageUrl({ connection: connection.id }),
    recordUrl: recordUrl('connection', connection.id),
  };
}

/** What to do while there is no bank connection yet, with where to do it. */
function firstSteps(): ConnectionsList['firstSteps'] {
  return [
    { title: 'Enter the bank', url: recordUrl('bank') },
    { title: 'Enter the credential that the bank issued', url: recordUrl('credential') },
    { title: 'Enter the IDs of its API secrets', url: recordUrl('secret') },
    { title: 'Enter the bank connection', url: recordUrl('connection') },
  ];
}

/**
 * The list of bank connections.
 *
 * @param page counted from 0
 */
export function connectionsList(page: number): ConnectionsList {
  const { lines, hasMore } = connectionsPage(page, LINES_A_PAGE);
  const today = checkRecordPorts.clock.today();
  return {
    lines: lines.map((line) => lineOf(line, today)),
    previousUrl: page > 0 ? connectionsPageUrl({ page: page - 1 }) : null,
    nextUrl: hasMore ? connectionsPageUrl({ page: page + 1 }) : null,
    firstSteps: page === 0 ? firstSteps() : [],
  };
}

function factsOf(
  { connection, credential, bank, nextExpiry }: ConnectionOverview,
  today: CalendarDate,
): Fact[] {
  const fact = (id: string, label: string, value: string): Fact => ({
    id: `custpage_fact_${id}`,
    label,
    value,
  });
  return [
    fact('bank', 'Bank', bank.name),
    fact('environment', 'Environment', ENVIRONMENT_LABELS[credential.environment]),
    fact('state', 'State', CONNECTION_STATE_LABELS[connection.state]),
    fact('purposes', 'Purposes', capitalised(connection.purposes.map(worded).join(', ')) || 'Not said'),
    fact('credential', 'Credential', credential.name),
    fact('credential_state', 'State of the Credential', CREDENTIAL_STATE_LABELS[credential.state]),
    fact('last_success', 'Last Success (UTC)', instant(credential.lastVerified)),
    fact('last_failure', 'Last Failure', credential.lastFailure ?? 'None'),
    fact('next_expiry', 'Next Expiry', nextExpiry ?? NOT_KNOWN),
    fact('days_left', 'Time Left', timeLeft(nextExpiry, today)),
  ];
}

function secretLineOf(
  { id, role, slot, secretId, expiresOn }: SecretReference,
  today: CalendarDate,
): SecretLine {
  return {
    role: capitalised(worded(role)),
    slot: capitalised(worded(slot)),
    secretId,
    expiresOn: expiresOn ?? NOT_KNOWN,
    daysLeft: timeLeft(expiresOn, today),
    recordUrl: recordUrl('secret', id),
  };
}

/**
 * The page of one bank connection.
 *
 * @param id internal id
 * @param mayTest whether the role may test
 * @returns `undefined` when there is no such connection
 */
export function connectionDetails(id: number, mayTest: boolean): ConnectionDetails | undefined {
  const overview = connectionOverview(id);
  if (overview === undefined) return undefined;
  const { connection, credential } = overview;
  const references = checkRecordPorts.secrets.ofCredential(credential.id);
  const today = checkRecordPorts.clock.today();
  return {
    title: `Bank Connection: ${connection.name}`,
    facts: factsOf(overview, today),
    secrets: references.map((reference) => secretLineOf(reference, today)),
    stages: lastTest<readonly StageLine[]>(id),
    findings: connectionHealth({ ...overview, references }, accountKind(), today),
    listUrl: connectionsPageUrl(),
    recordUrl: recordUrl('connection', id),
    credentialUrl: recordUrl('credential', credential.id),
    test: mayTest ? { connection: id, token: formToken() } : null,
  };
}
