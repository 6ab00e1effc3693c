import { type Finding, finding } from '../../domain/finding';
import { readSecretId } from '../../domain/secret_id';
import { aboutProbe, type SecretValuePorts } from '../calls/secret_values';

/** How far a secret ID was found good, before any record has it. */
export interface SecretIdCheck {
  /** In the form in which IDs are stored; `null`: the text is none. */
  readonly secretId: string | null;
  /** What is wrong with its form; whether the secret can be read. */
  readonly findings: readonly Finding[];
  /** Whether the secret was read, which outweighs hints about the form. */
  readonly isReadable: boolean;
}

/** Checks a secret ID as it was entered: its form, and whether this script can read the secret. No units. */
export function checkSecretId(ports: SecretValuePorts, text: string): SecretIdCheck {
  const { secretId, findings } = readSecretId(text);
  if (secretId === null) return { secretId, findings, isReadable: false };
  const outcome = ports.probe.probe(secretId, ports.random.uuid());
  return {
    secretId,
    findings: [...findings, ...aboutProbe(secretId, outcome, ports)],
    isReadable: outcome.readable === 'readable',
  };
}

/** What is wrong with a text, as the browser tells it: the text itself stays there, for it may be a secret. */
export interface SecretIdProblem {
  readonly code: string;
  readonly prefix?: string | undefined;
  readonly length?: string | undefined;
}

const WITHOUT_PARAMETERS = [
  'BCR_SECRET_ID_MISSING',
  'BCR_SECRET_ID_IS_SECRET',
  'BCR_SECRET_ID_BRACES',
  'BCR_SECRET_ID_SPACES',
  'BCR_SECRET_ID_PREFIX',
  'BCR_SECRET_ID_ONLY_PREFIX',
  'BCR_SECRET_ID_CHARACTERS',
] as const;

/** The finding for a problem that the browser saw; `null` when there is no such problem. */
export function findingForProblem({ code, prefix = '', length = '' }: SecretIdProblem): Finding | null {
  if (code === 'BCR_SECRET_ID_OTHER_OBJECT') {
    return /^cust[a-z]{1,20}$/.test(prefix) ? finding(code, 'secretId', { prefix }) : null;
  }
  if (code === 'BCR_SECRET_ID_TOO_LONG') {
    return /^\d{1,7}$/.test(length) ? finding(code, 'secretId', { length: Number(length) }) : null;
  }
  const known = WITHOUT_PARAMETERS.find((each) => each === code);
  return known === undefined ? null : finding(known, 'secretId');
}
