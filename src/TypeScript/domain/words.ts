import type { ConnectionState, CredentialState, Environment, Purpose, SecretRole, Slot } from './vocabulary';

type Word = SecretRole | Slot | Environment | ConnectionState | CredentialState | Purpose;

const SPECIAL: Partial<Record<Word, string>> = { client_id: 'client ID', profile_id: 'profile ID' };

/** A word of the vocabulary as it stands in a sentence: `client_secret` is "client secret". */
export function worded(word: Word): string {
  return SPECIAL[word] ?? word.replaceAll('_', ' ');
}
