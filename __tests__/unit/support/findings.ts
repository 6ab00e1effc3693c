import type { Finding } from '../../../src/TypeScript/domain/finding';

/** The codes of findings, in order: what most tests ask for. */
export function codes(findings: readonly Finding[]): string[] {
  return findings.map(({ code }) => code);
}
