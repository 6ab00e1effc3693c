import { fingerprintChanges } from '../../domain/fingerprint';
import { type Dueness, duenessOf, isArriving, stateAfterCheck } from '../../domain/health';
import type { BankConnection, Instant } from '../../domain/records';
import { credentialInUse } from '../calls/credential_in_use';
import { lookAtSecrets, noteFingerprints } from '../calls/secret_values';
import type { ConnectionRepository, CredentialRepository, Page } from '../ports';
import { type RotationPorts, type RotationRecords, readRotation } from '../rotation/rotation_ports';
import { consequencesOf } from '../test/record_test';
import { type TestReport, testInUse } from '../test/test_connection';
import { type RotationWatch, watchRotation } from './check_rotation';

/** What the Health Check needs of the world. */
export interface HealthCheckPorts extends RotationPorts {
  readonly credentials: CredentialRepository;
  readonly connections: ConnectionRepository;
}

/** What an administrator decided about the Health Check. */
export interface HealthCheckSettings {
  /** A credential that works is verified again after so many hours: 1 or more. */
  readonly hours: number;
  /** Whether previous secrets are retired when their grace period is over. */
  readonly retires: boolean;
}

/** One credential to be looked at. */
export interface HealthCheckOrder extends HealthCheckSettings {
  readonly credential: number;
  /** Of this check of this credential; the same again when it was cut off and is repeated. */
  readonly correlationId: string;
  /** Whether an earlier attempt may have got as far as its event. */
  readonly isRepeated: boolean;
  /** A random number from 0 up to 1, for the wait before the next attempt. */
  readonly chance: number;
}

/** `gone`: the credential, or its bank, does not exist any more. */
export type CredentialOutcome = 'verified' | 'failed' | 'gone' | Exclude<Dueness, 'due'>;

/** What was done for one credential. */
export interface CredentialCheck {
  readonly outcome: CredentialOutcome;
  /** `null`: there was no rotation to do anything for. */
  readonly rotation: RotationWatch | null;
}

/** Rows read at once: 10 units. */
const PAGE_SIZE = 1000;

/** Internal ids of all credentials to look at, each once however many connections share it. */
export function credentialsToCheck(
  { credentials, clock, account }: Pick<HealthCheckPorts, 'credentials' | 'clock' | 'account'>,
  { hours }: Pick<HealthCheckSettings, 'hours'>,
): readonly number[] {
  const now = clock.now();
  const verifiedUntil = new Date(Date.parse(now) - hours * 3_600_000).toISOString();
  const ids: number[] = [];
  for (let page: Page = { after: 0, size: PAGE_SIZE }; ; page = { ...page, after: ids.at(-1) ?? 0 }) {
    const found = credentials.dueForHealthCheck({ now, verifiedUntil, account }, page);
    ids.push(...found);
    if (found.length < page.size) return ids;
  }
}

/**
 * Looks at one credential: does what its rotation needs, and verifies it if it is due. Decides anew from the records as
 * they stand, so it can be repeated at any point: what is done is not done twice.
 *
 * @throws what NetSuite throws when a record cannot be saved
 */
export function checkHealth(ports: HealthCheckPorts, order: HealthCheckOrder): CredentialCheck {
  const found = readRotation(ports, order.credential);
  if ('severity' in found) return { outcome: 'gone', rotation: null };
  const before = dueness(ports, found, order);
  if (before === 'left_out') return { outcome: before, rotation: null };
  const rotation = watchRotation(ports, found, order.retires);
  const records = rotation === null ? found : readRotation(ports, order.credential);
  if ('severity' in records) return { outcome: 'gone', rotation };
  return { outcome: verifyIfDue(ports, records, order), rotation };
}

function dueness(
  { account, clock }: HealthCheckPorts,
  { credential }: RotationRecords,
  { hours }: HealthCheckOrder,
): Dueness {
  return duenessOf({ credential, account, now: clock.now(), hours });
}

function verifyIfDue(
  ports: HealthCheckPorts,
  records: RotationRecords,
  order: HealthCheckOrder,
): CredentialOutcome {
  const { credential, references } = records;
  const due = dueness(ports, records, order);
  if (due === 'left_out' || due === 'waiting') return due;
  if (due === 'stopped' && !isMended(ports, records)) return due;
  if (isArriving(credential.rotation, references, ports.clock.now())) return 'waiting';
  return ports.operation.within(order.correlationId, () => verify(ports, records, order));
}

/** Whether a secret at work holds a value that has not been tried yet, or can be read now: nobody has to tell us so. */
function isMended(ports: HealthCheckPorts, { references }: RotationRecords): boolean {
  const current = references.filter(({ slot }) => slot === 'current');
  const { values } = lookAtSecrets(ports, current);
  return values.some((seen) => fingerprintChanges(seen, ports.clock.now()) !== null);
}

/**
 * Verifies a credential against the bank's own address. A bank without one is called at the address of the first
 * connection that has one.
 */
function verify(
  ports: HealthCheckPorts,
  records: RotationRecords,
  order: HealthCheckOrder,
): CredentialOutcome {
  const connections = ports.connections.ofCredentials([records.credential.id]);
  const alone = credentialInUse({ ...records, connection: null });
  const inUse =
    alone.apiEndpoint === null
      ? credentialInUse({ ...records, connection: connections.find(hasAddress) ?? null })
      : alone;
  const report = testInUse(ports, inUse);
  note(ports, report, connections, { ...order, at: ports.clock.now() });
  return report.passed ? 'verified' : 'failed';
}

function hasAddress({ inactive, state, endpointOverride }: BankConnection): boolean {
  return !inactive && state !== 'disabled' && endpointOverride !== null;
}

/**
 * Writes what was found out. The credential comes last: only from then on it is not due any more, so what was cut off
 * before is repeated as a whole, and each of the writes can be.
 */
function note(
  ports: HealthCheckPorts,
  report: TestReport,
  connections: readonly BankConnection[],
  { at, correlationId, chance, isRepeated }: HealthCheckOrder & { readonly at: Instant },
): void {
  const { credential } = report.inUse;
  const { credential: changes, outcome } = consequencesOf(report, { at, who: null, correlationId, chance });
  const change = { passed: report.passed, from: credential.state, to: changes.state ?? credential.state };
  noteFingerprints(ports.secrets, report.values, at);
  for (const connection of connections) {
    const state = stateAfterCheck(connection, change);
    if (state !== null) ports.connections.update(connection.id, { state });
  }
  const kind = report.passed ? 'verified' : 'failed';
  if (!isRepeated || !ports.events.has(correlationId, kind)) {
    ports.events.append({
      at,
      who: null,
      kind,
      recordKind: 'credential',
      recordId: credential.id,
      from: change.from,
      to: change.to,
      outcome,
      correlationId,
    });
  }
  ports.credentials.update(credential.id, changes);
  const details = { correlationId, credential: credential.id, outcome };
  if (report.passed) ports.log.audit('Health Check: credential verified', details);
  else ports.log.error('Health Check: credential failed', details);
}
