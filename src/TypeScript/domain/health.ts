import type { BankConnection, Credential, Instant, Rotation, SecretReference } from './records';
import { ARRIVAL } from './rotation_verdict';
import type { ConnectionState, CredentialState } from './vocabulary';

/** When the Health Check looks at a credential, and what follows for its connections. All pure. */

/** What decides whether a credential is verified now. */
export interface HealthSituation {
  readonly credential: Pick<
    Credential,
    | 'inactive'
    | 'state'
    | 'failuresInARow'
    | 'nextAttempt'
    | 'lastVerified'
    | 'environment'
    | 'allowedInSandbox'
  >;
  readonly account: 'production' | 'other';
  readonly now: Instant;
  /** A credential that works is verified again after so many hours. */
  readonly hours: number;
}

/**
 * `due`: verify it now. `waiting`: it was verified, or failed, a short while ago. `stopped`: it failed in a way that only
 * a person can mend, and is not tried again as it is. `left_out`: inactive, disabled, or not to be used in this account.
 */
export type Dueness = 'due' | 'waiting' | 'stopped' | 'left_out';

const HOUR = 3_600_000;

/** Says whether a credential is to be verified. The query of the Health Check asks the same of the database. */
export function duenessOf({ credential, account, now, hours }: HealthSituation): Dueness {
  const { inactive, state, environment, allowedInSandbox, nextAttempt, failuresInARow, lastVerified } =
    credential;
  if (inactive || state === 'disabled') return 'left_out';
  if (account !== 'production' && environment === 'production' && !allowedInSandbox) return 'left_out';
  const moment = Date.parse(now);
  if (nextAttempt !== null) return Date.parse(nextAttempt) <= moment ? 'due' : 'waiting';
  if (failuresInARow > 0) return 'stopped';
  // It failed, and somebody has changed it since.
  if (state === 'needs_attention') return 'due';
  return lastVerified === null || Date.parse(lastVerified) + hours * HOUR <= moment ? 'due' : 'waiting';
}

/**
 * Whether a change in place is on its way to the secret at work: for an hour after the start, and for an hour after the new
 * value was first seen, some servers have the old value and some the new one, promoted or not. A refusal says nothing then.
 *
 * @param references with the fingerprints that were seen last
 */
export function isArriving(
  rotation: Rotation | null,
  references: readonly SecretReference[],
  now: Instant,
): boolean {
  if (rotation === null || rotation.kind !== 'in_place') return false;
  const since = (moment: Instant): boolean => Date.parse(now) - Date.parse(moment) < ARRIVAL;
  return (
    (rotation.step === 'started' && since(rotation.startedAt)) ||
    references.some(({ fingerprintChangedAt: changedAt }) => changedAt !== null && since(changedAt))
  );
}

/**
 * When the Health Check tries the new value of a change in place: when it arrives, and once when it should have arrived.
 * `unless_reported`: unless it said already that a person is needed.
 *
 * @param hasChanged whether a value is another one than when it was last looked at: it has not been tried yet
 */
export function arrivalTrial(
  { startedAt }: Pick<Rotation, 'startedAt'>,
  now: Instant,
  hasChanged: boolean,
): 'now' | 'unless_reported' | 'not_yet' {
  if (hasChanged) return 'now';
  return Date.parse(now) - Date.parse(startedAt) >= ARRIVAL ? 'unless_reported' : 'not_yet';
}

/** How the check of a credential went, as far as its connections are concerned. */
export interface CredentialChange {
  readonly passed: boolean;
  /** The credential's state before and after. */
  readonly from: CredentialState;
  readonly to: CredentialState;
}

/**
 * The state that a connection has after its credential was checked without it; `null`: it keeps its own. What a person
 * decided, disabled or to be renewed, is left alone. A connection with an address of its own may fail for reasons of its
 * own, so it becomes active again only when it was the credential that had failed.
 */
export function stateAfterCheck(
  { state, endpointOverride, inactive }: Pick<BankConnection, 'state' | 'endpointOverride' | 'inactive'>,
  { passed, from, to }: CredentialChange,
): ConnectionState | null {
  if (inactive) return null;
  if (!passed) return to === 'needs_attention' && state === 'active' ? 'needs_attention' : null;
  if (state !== 'needs_attention') return null;
  return endpointOverride === null || from === 'needs_attention' ? 'active' : null;
}
