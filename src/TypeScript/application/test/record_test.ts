import { needsAttention, nextAttempt } from '../../domain/backoff';
import { byWeight } from '../../domain/finding';
import type { ConnectionState } from '../../domain/vocabulary';
import { noteFingerprints } from '../calls/secret_values';
import type {
  ConnectionRepository,
  CredentialChanges,
  CredentialRepository,
  EventRepository,
  Log,
  Operation,
  SecretReferenceRepository,
} from '../ports';
import type { TestReport } from './test_connection';

export interface RecordTestPorts {
  readonly credentials: CredentialRepository;
  readonly connections: ConnectionRepository;
  readonly secrets: Pick<SecretReferenceRepository, 'update'>;
  readonly events: EventRepository;
  readonly operation: Operation;
  readonly log: Log;
}

/** Who tested, when, and what it belongs to. */
export interface TestOccasion {
  /** ISO 8601 in UTC. */
  readonly at: string;
  /** Employee id; `null`: nobody, a scheduled check. */
  readonly who: number | null;
  readonly correlationId: string;
  /** A random number from 0 up to 1, for the wait before the next attempt. */
  readonly chance: number;
}

/** What a test changes: computed first, so that it can be shown, then written by `recordTest`. */
export interface TestConsequences {
  readonly credential: CredentialChanges;
  /** `null`: the connection's state stays. */
  readonly connectionState: ConnectionState | null;
  /** `ok`, or the code of the finding it failed with. */
  readonly outcome: string;
}

/** What follows from a test. Pure. What a person has disabled is left alone. */
export function consequencesOf(report: TestReport, occasion: TestOccasion): TestConsequences {
  const { credential, connection } = report.inUse;
  const kept = credential.state === 'disabled';
  // A bank that wants a person has taken the credential.
  const isRenewal = report.failure?.finding.code === 'BCR_RENEWAL_REQUIRED';
  if (report.passed || isRenewal) {
    return {
      credential: {
        ...(kept ? {} : { state: 'verified' }),
        lastVerified: occasion.at,
        lastFailure: null,
        failuresInARow: 0,
        nextAttempt: null,
      },
      connectionState: connection === null ? null : stateAfterTest(connection.state, isRenewal),
      outcome: isRenewal ? failureCode(report) : 'ok',
    };
  }
  const failures = credential.failuresInARow + 1;
  const { failure } = report;
  const now = Date.parse(occasion.at);
  const next = failure === null ? null : nextAttempt({ failure, failures, now, chance: occasion.chance });
  // Without a failure at the bank the records themselves are wrong: only a person can mend that.
  const attention = failure === null || needsAttention(failure, failures);
  return {
    credential: {
      ...(kept || !attention ? {} : { state: 'needs_attention' }),
      lastFailure: failureCode(report),
      failuresInARow: failures,
      nextAttempt: next === null ? null : new Date(next).toISOString(),
    },
    connectionState: attention && connection?.state === 'active' ? 'needs_attention' : null,
    outcome: failureCode(report),
  };
}

/** A renewal that was required is done when a test of the connection passes. */
function stateAfterTest(state: ConnectionState, isRenewal: boolean): ConnectionState | null {
  const next = isRenewal ? 'renewal_required' : 'active';
  return state === 'disabled' || state === next ? null : next;
}

function failureCode(report: TestReport): string {
  const failed = report.stages.flatMap(({ outcome, findings }) => (outcome === 'failed' ? findings : []));
  const [first] = byWeight(failed);
  return first === undefined ? 'ok' : first.code;
}

/** Writes what a test found out: new fingerprints, the credential's state, the connection's, one event, one log line. */
export function recordTest(ports: RecordTestPorts, report: TestReport, occasion: TestOccasion): void {
  ports.operation.within(occasion.correlationId, () => writeTest(ports, report, occasion));
}

function writeTest(ports: RecordTestPorts, report: TestReport, occasion: TestOccasion): void {
  const { credential, connection } = report.inUse;
  const { credential: changes, connectionState, outcome } = consequencesOf(report, occasion);
  noteFingerprints(ports.secrets, report.values, occasion.at);
  ports.credentials.update(credential.id, changes);
  if (connection !== null) {
    ports.connections.update(connection.id, {
      ...(connectionState === null ? {} : { state: connectionState }),
      ...(report.passed ? { lastUsed: occasion.at } : {}),
    });
  }
  ports.events.append({
    at: occasion.at,
    who: occasion.who,
    kind: 'tested',
    recordKind: connection === null ? 'credential' : 'connection',
    recordId: connection?.id ?? credential.id,
    from: credential.state,
    to: changes.state ?? credential.state,
    outcome,
    correlationId: occasion.correlationId,
  });
  const details = { correlationId: occasion.correlationId, credential: credential.id, outcome };
  if (report.passed) ports.log.audit('Bank connection tested', details);
  else ports.log.error('Bank connection failed its test', details);
}
