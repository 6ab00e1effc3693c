import { checkInUse } from '../../application/calls/connection_access';
import { connectionHealth } from '../../application/health/connection_health';
import type { CalendarDate } from '../../domain/calendar_date';
import { daysBetween } from '../../domain/calendar_date';
import type { Finding } from '../../domain/finding';
import type { Instant, SecretReference } from '../../domain/records';
import { say, sayLabel, sayWord } from '../../netsuite/language/translations';
import { dayText, momentText } from '../../netsuite/language/user_format';
import { connectionsPageUrl, recordUrl, rotatePageUrl } from '../../netsuite/links';
import { formToken } from '../../netsuite/memory/form_token';
import { lastTest } from '../../netsuite/memory/last_test';
import { accountKind } from '../../netsuite/platform/account_kind';
import { clock } from '../../netsuite/platform/clock';
import { type ConnectionOverview, connectionOverview } from '../../netsuite/queries/connection_overview';
import type { Fact } from '../parts/facts';
import { plainText } from '../parts/plain_text';
import { capitalised, daysLeft } from '../parts/words';
import { stageLine } from '../test/test_stages';
import type { ConnectionDetails, SecretLine } from './connection_details';

/** What the page of one bank connection shows, put together from the records. */

const instant = (at: Instant | null): string => (at === null ? say('common_never') : momentText(at));
const day = (date: CalendarDate | null): string => (date === null ? say('common_not_known') : dayText(date));

function timeLeft(date: CalendarDate | null, today: CalendarDate): string {
  return date === null ? say('common_not_known') : daysLeft(daysBetween(today, date));
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
  const purposes = capitalised(connection.purposes.map(sayWord).join(', '));
  return [
    fact('bank', say('common_bank'), bank.name),
    fact('environment', say('common_environment'), sayLabel(credential.environment)),
    fact('state', say('common_state'), sayLabel(connection.state)),
    fact('purposes', say('common_purposes'), purposes || say('common_not_said')),
    fact('credential', say('common_credential'), credential.name),
    fact('credential_state', say('details_credential_state'), sayLabel(credential.state)),
    fact('last_success', say('common_last_success'), instant(credential.lastVerified)),
    fact('last_failure', say('common_last_failure'), credential.lastFailure ?? say('common_none')),
    fact('next_expiry', say('common_next_expiry'), day(nextExpiry)),
    fact('days_left', say('common_time_left'), timeLeft(nextExpiry, today)),
  ];
}

function secretLineOf(
  { id, role, slot, secretId, expiresOn }: SecretReference,
  today: CalendarDate,
): SecretLine {
  return {
    role: sayLabel(role),
    slot: sayLabel(slot),
    secretId,
    expiresOn: day(expiresOn),
    daysLeft: timeLeft(expiresOn, today),
    recordUrl: recordUrl('secret', id),
  };
}

/** Why scripts may not use it. Most of it somebody has decided: it is told and blames nobody. */
function notInUse(overview: ConnectionOverview): Finding[] {
  return checkInUse(overview).map((finding) =>
    finding.code === 'BCR_RENEWAL_REQUIRED' ? finding : { ...finding, severity: 'hint' },
  );
}

/**
 * The page of one bank connection.
 *
 * @param id internal id
 * @param mayTest whether the role may test and rotate
 * @returns `undefined` when there is no such connection
 */
export function connectionDetails(id: number, mayTest: boolean): ConnectionDetails | undefined {
  const overview = connectionOverview(id);
  if (overview === undefined) return undefined;
  const { connection, credential, references } = overview;
  const today = clock.today();
  const stages = lastTest(id);
  return {
    title: plainText(say('details_title', { name: connection.name })),
    facts: factsOf(overview, today),
    secrets: references.map((reference) => secretLineOf(reference, today)),
    stages: stages === null ? null : stages.map(stageLine),
    findings: [...notInUse(overview), ...connectionHealth(overview, accountKind(), today)],
    listUrl: connectionsPageUrl(),
    recordUrl: recordUrl('connection', id),
    credentialUrl: recordUrl('credential', credential.id),
    rotateUrl: mayTest ? rotatePageUrl(credential.id) : null,
    test: mayTest ? { connection: id, token: formToken() } : null,
  };
}
