import type { CredentialCheck } from './check_health';

/** How often each outcome came about, by its word: `verified`, `failed`, `retired` … */
export type OutcomeCounts = Readonly<Record<string, number>>;

/** The words that stand for a check of a credential where counts are made. */
export function wordsOf({ outcome, rotation }: CredentialCheck): readonly string[] {
  return rotation === null ? [outcome] : [outcome, rotation];
}

/** Counts words; one that does not occur is left out. */
export function countsOf(words: readonly string[]): OutcomeCounts {
  const counts: Record<string, number> = {};
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}
