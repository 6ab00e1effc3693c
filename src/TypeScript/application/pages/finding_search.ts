import type { Finding } from '../../domain/finding';
import { FINDINGS, type FindingCode } from '../../domain/finding_catalogue';
import type { FindingEntry } from '../../domain/finding_entry';
import { parameterNames } from '../../texts/text_table';

/** Finds findings in the catalogue, for the help. Pure. */

/** Stands for what a finding's texts name, where nothing was found yet. */
const SOMETHING = '…';

/** Every finding of the catalogue by its code, as if it had been found: with `…` for what its texts name. */
export function knownFindings(): Finding[] {
  return Object.entries<FindingEntry>(FINDINGS)
    .map(([code, { severity, message, remedy }]) => ({
      code: code as FindingCode,
      severity,
      field: null,
      message,
      remedy,
      parameters: Object.fromEntries(parameterNames(`${message} ${remedy}`).map((name) => [name, SOMETHING])),
    }))
    .toSorted((one, other) => (one.code < other.code ? -1 : 1));
}

/** Small letters without accents, so that `conexao` finds `conexão`. */
function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/**
 * The findings that a text asks for.
 *
 * @param findings in the reader's language
 * @param text a whole code, which finds that finding alone, or words that all have to stand in code or texts; blank: all
 */
export function findingsFor(findings: readonly Finding[], text: string): Finding[] {
  const wanted = folded(text).trim();
  const exact = findings.filter(({ code }) => folded(code) === wanted);
  if (exact.length > 0) return exact;
  const words = wanted.split(/\s+/);
  return findings.filter(({ code, message, remedy }) => {
    const whole = folded(`${code} ${message} ${remedy}`);
    return words.every((word) => whole.includes(word));
  });
}
