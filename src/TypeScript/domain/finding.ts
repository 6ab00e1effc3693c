import { filled } from '../texts/text_table';
import { FINDINGS, type FindingCode, type FindingParameters } from './finding_catalogue';
import type { Severity } from './vocabulary';
import { ENGLISH, type Parameters, type ToldParameters, type Tongue, toldParameters } from './words';

/** What a check says: what is wrong, where, and how to mend it. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** The property of the record that is meant (`secretId`, `bank`), or `null` for the record as a whole. */
  readonly field: string | null;
  readonly message: string;
  readonly remedy: string;
  /** What stands in the texts, kept so that the finding can be told in another language. */
  readonly parameters: Parameters;
}

/** Nothing to hand over for a finding whose texts name no parameter. */
type Handed<Code extends FindingCode> = keyof FindingParameters<Code> extends never
  ? []
  : [parameters: FindingParameters<Code>];

/**
 * Makes a finding from the catalogue.
 *
 * @param code which finding
 * @param field the record's property it is about, or `null`
 * @param handed what the catalogue's texts for this code name: ids, names, dates, codes and counts
 */
export function finding<Code extends FindingCode>(
  code: Code,
  field: string | null,
  ...handed: Handed<Code>
): Finding {
  const parameters: Parameters = handed[0] ?? {};
  const { severity, message, remedy } = FINDINGS[code];
  const told = toldParameters(parameters, ENGLISH);
  return { code, severity, field, message: filled(message, told), remedy: filled(remedy, told), parameters };
}

/** A language with its texts of findings. */
export interface FindingTongue extends Tongue {
  /** @param parameters what the text names, told already */
  finding(code: FindingCode, part: 'message' | 'remedy', parameters: ToldParameters): string;
}

/** The same finding in another language. */
export function translated(original: Finding, tongue: FindingTongue): Finding {
  const told = toldParameters(original.parameters, tongue);
  return {
    ...original,
    message: tongue.finding(original.code, 'message', told),
    remedy: tongue.finding(original.code, 'remedy', told),
  };
}

/** Whether any of the findings refuses. */
export function refuses(findings: readonly Finding[]): boolean {
  return findings.some(({ severity }) => severity === 'error');
}

/** What a save that is refused is refused with. */
export interface Refusal {
  /** The first error's code: the name of the error that is thrown. */
  readonly code: FindingCode;
  /** Every error with its remedy, one a line. */
  readonly text: string;
}

/**
 * What to say when findings refuse.
 *
 * @returns `null` when no finding is an error
 */
export function refusal(findings: readonly Finding[]): Refusal | null {
  const errors = findings.filter(({ severity }) => severity === 'error');
  const [first] = errors;
  if (first === undefined) return null;
  return { code: first.code, text: errors.map(({ message, remedy }) => `${message} ${remedy}`).join('\n') };
}

const WEIGHT: Readonly<Record<Severity, number>> = { error: 0, warning: 1, hint: 2 };

/** The findings with what matters most first; equal ones stay in their order. */
export function byWeight(findings: readonly Finding[]): Finding[] {
  return findings.toSorted((one, other) => WEIGHT[one.severity] - WEIGHT[other.severity]);
}
