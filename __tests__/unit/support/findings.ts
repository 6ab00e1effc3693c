import type { Finding } from '../../../src/TypeScript/domain/finding';
import { parameterNames } from '../../../src/TypeScript/texts/text_table';

/**
 * The codes of findings, in order: what most tests ask for.
 *
 * @throws Error for a finding whose texts have a gap, or that is about a field without a name
 */
export function codes(findings: readonly Finding[]): string[] {
  return findings.map(({ code, field, message, remedy }) => {
    const gaps = parameterNames(`${message} ${remedy}`);
    if (gaps.length > 0) throw new Error(`${code} lacks ${gaps.join(', ')}`);
    if (field === '') throw new Error(`${code} is about a field without a name`);
    return code;
  });
}
