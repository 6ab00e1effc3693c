import { type Finding, finding } from './finding';
import { plaintextReason } from './plaintext_guard';

/**
 * The script ids of API secrets. `createSecureString` takes `custsecret[a-zA-Z0-9_]{1,89}` (help page
 * section_4418247678), SDF at most 99 characters (SDFxml_3777573046). The underscore after the prefix is habit and no
 * rule. Oracle's samples write them in either case, so they are stored in lower case and compared without it.
 */

const PREFIX = 'custsecret';
const LONGEST = 99;
/** Where other script ids end; most people expect it of all. */
const USUAL_LONGEST = 40;

/** Prefixes of other objects that have been seen where a secret ID belongs. The longer ones first. */
const OTHER_OBJECTS = [
  'customscript',
  'customrecord',
  'customdeploy',
  'customlist',
  'customrole',
  'customsearch',
  'customworkflow',
  'custcertificate',
  'custpkcs',
  'custkey',
  'custrecord',
  'custbody',
  'custentity',
  'custscript',
];

/** What became of a text that should be a secret ID. */
export interface SecretIdReading {
  /** The ID in lower case; `null` when the text is none. */
  readonly secretId: string | null;
  /** Why not, or hints about an ID that is one. */
  readonly findings: readonly Finding[];
}

/** The form in which IDs are stored and compared. */
export function normalisedSecretId(text: string): string {
  return text.trim().toLowerCase();
}

/** Whether two IDs name the same secret. */
export function sameSecretId(one: string, other: string): boolean {
  return normalisedSecretId(one) === normalisedSecretId(other);
}

/**
 * Reads what somebody entered as a secret ID, and says by its shape what is wrong with it. Never repeats the text: it may
 * be the secret itself.
 *
 * @param text as it was entered; `null` or blank is missing
 */
export function readSecretId(text: string | null): SecretIdReading {
  const secretId = normalisedSecretId(text ?? '');
  const wrong = whatIsWrong(text ?? '', secretId);
  if (wrong !== null) return { secretId: null, findings: [wrong] };
  const findings: Finding[] = [];
  if (secretId[PREFIX.length] !== '_') findings.push(finding('BCR_SECRET_ID_NO_UNDERSCORE', 'secretId'));
  if (secretId.length > USUAL_LONGEST) findings.push(finding('BCR_SECRET_ID_LONG', 'secretId'));
  return { secretId, findings };
}

/**
 * One long word in upper and lower case. What is drawn by a machine now and then looks like language (see `looksRandom`); in
 * a field for IDs such a word is a secret all the same, for IDs are written in lower case.
 */
function isLongMixedWord(word: string): boolean {
  const isOneWord = word.length >= 16 && !/[\s{}]/.test(word);
  const isOtherId = OTHER_OBJECTS.some((other) => normalisedSecretId(word).startsWith(other));
  return isOneWord && !isOtherId && /[a-z]/.test(word) && /[A-Z]/.test(word);
}

function whatIsWrong(text: string, secretId: string): Finding | null {
  if (secretId === '') return finding('BCR_SECRET_ID_MISSING', 'secretId');
  const hasPrefix = secretId.startsWith(PREFIX);
  // Before everything else that would only speak of its form. The original text: a secret has upper case letters.
  if (!hasPrefix && (plaintextReason(text) !== null || isLongMixedWord(text.trim()))) {
    return finding('BCR_SECRET_ID_IS_SECRET', 'secretId');
  }
  if (/[{}]/.test(secretId)) return finding('BCR_SECRET_ID_BRACES', 'secretId');
  if (/\s/.test(secretId)) return finding('BCR_SECRET_ID_SPACES', 'secretId');
  const prefix = OTHER_OBJECTS.find((other) => secretId.startsWith(other));
  if (prefix !== undefined) return finding('BCR_SECRET_ID_OTHER_OBJECT', 'secretId', { prefix });
  if (!hasPrefix) return finding('BCR_SECRET_ID_PREFIX', 'secretId');
  if (secretId === PREFIX) return finding('BCR_SECRET_ID_ONLY_PREFIX', 'secretId');
  if (!/^[a-z0-9_]+$/.test(secretId)) return finding('BCR_SECRET_ID_CHARACTERS', 'secretId');
  if (secretId.length > LONGEST) {
    return finding('BCR_SECRET_ID_TOO_LONG', 'secretId', { length: secretId.length });
  }
  return null;
}
