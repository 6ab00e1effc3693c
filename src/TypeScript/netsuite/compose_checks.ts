import type { CheckRecordPorts } from '../application/check_record';
import type { RecordHealthPorts } from '../application/health/record_health';
import { accountKind } from './platform/account_kind';
import { clock, pageClock } from './platform/clock';
import { bankRepository } from './records/bank_repository';
import { connectionRepository } from './records/connection_repository';
import { credentialRepository } from './records/credential_repository';
import { eventRepository } from './records/event_repository';
import { secretReferenceRepository } from './records/secret_reference_repository';

/**
 * The ports that a record's rules need. Apart from those of the other use cases: every save of a record loads this file, and
 * none of them calls a bank or sends a mail.
 */

/** Every kind of record. */
export const repositories = {
  banks: bankRepository,
  credentials: credentialRepository,
  secrets: secretReferenceRepository,
  connections: connectionRepository,
  events: eventRepository,
};

/** For the rules of the user events. */
export const checkRecordPorts: CheckRecordPorts = { ...repositories, clock };

/** For what stands above the forms of the records. A form is only looked at: its day is that of the pages. */
export function recordHealthPorts(): RecordHealthPorts {
  return { ...checkRecordPorts, clock: pageClock, account: accountKind() };
}
