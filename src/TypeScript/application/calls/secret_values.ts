import { platformErrorName } from '../../domain/bank_failure';
import { type Finding, finding } from '../../domain/finding';
import { fingerprintChanges, fingerprintFindings, type SeenValue } from '../../domain/fingerprint';
import type { Instant, SecretReference } from '../../domain/records';
import type { ProbeOutcome, Random, SecretProbe, SecretReferenceRepository } from '../ports';

/** What looking at the secrets behind references needs of the world. */
export interface SecretValuePorts {
  readonly probe: SecretProbe;
  readonly random: Random;
  /** Script id of the script that runs, for the remedy of a secret that it may not use. */
  readonly scriptId: string;
  /** Script ids of all scripts of this software that use secrets: each secret has to be open to all of them. */
  readonly secretScripts: readonly string[];
}

/** The same where there may be no probe: then whether secrets can be read is left to the bank's answer. */
export type LookPorts = Omit<SecretValuePorts, 'probe'> & Partial<Pick<SecretValuePorts, 'probe'>>;

/** What was seen of the secrets of a credential. */
export interface SeenSecrets {
  readonly values: readonly SeenValue[];
  /** What cannot be read, what changed, what is the same twice. */
  readonly findings: readonly Finding[];
}

/**
 * Looks at the values behind secret references without reading them: whether this script can use them, whether they
 * changed, whether two of them are the same. No units.
 *
 * @param ports without a probe nothing is seen
 * @param used references whose secrets must be there
 * @param beside further ones, which are only compared: a missing one is no finding
 */
export function lookAtSecrets(
  ports: LookPorts,
  used: readonly SecretReference[],
  beside: readonly SecretReference[] = [],
): SeenSecrets {
  const { probe } = ports;
  if (probe === undefined) return { values: [], findings: [] };
  const shared = ports.random.uuid();
  const look = (reference: SecretReference): { readonly seen: SeenValue; readonly outcome: ProbeOutcome } => {
    const salt = reference.fingerprintSalt ?? ports.random.uuid();
    const outcome = probe.probe(reference.secretId, salt);
    const comparable = probe.probe(reference.secretId, shared).fingerprint;
    return { outcome, seen: { reference, salt, fingerprint: outcome.fingerprint, comparable } };
  };
  const looks = used.map(look);
  const values = [...looks, ...beside.map(look)].map(({ seen }) => seen);
  const reading = looks.flatMap(({ seen, outcome }) => aboutProbe(seen.reference.secretId, outcome, ports));
  return { values, findings: [...reading, ...fingerprintFindings(values)] };
}

/** What a probe says of a secret ID. */
export function aboutProbe(
  secretId: string,
  { readable, platformError }: ProbeOutcome,
  { scriptId: script, secretScripts }: Pick<SecretValuePorts, 'scriptId' | 'secretScripts'>,
): Finding[] {
  switch (readable) {
    case 'readable':
      return [];
    case 'unavailable':
      return [
        finding('BCR_SECRET_UNAVAILABLE', null, { secretId, script, scripts: secretScripts.join(', ') }),
      ];
    case 'unknown': {
      const name = platformErrorName(platformError ?? '');
      return [finding('BCR_SECRET_UNKNOWN', null, { secretId, platformError: name })];
    }
  }
}

/** Notes new fingerprints: one write for each value that is new or has changed. */
export function noteFingerprints(
  secrets: Pick<SecretReferenceRepository, 'update'>,
  values: readonly SeenValue[],
  at: Instant,
): void {
  for (const seen of values) {
    const changes = fingerprintChanges(seen, at);
    if (changes !== null) secrets.update(seen.reference.id, changes);
  }
}
