import { CALL_FINDINGS } from './finding_texts_calls';
import { RECORD_FINDINGS } from './finding_texts_records';
import { ROTATION_FINDINGS } from './finding_texts_rotation';
import { SECRET_FINDINGS } from './finding_texts_secrets';
import { USE_FINDINGS } from './finding_texts_use';

/**
 * Every finding there is, with its severity and its English texts, in one table. The types make sure that whoever makes a
 * finding hands over each parameter that its texts name. Another language is another table with the same codes.
 *
 * Codes are stable: administrators search for them, and they are kept as a credential's last failure and in the audit
 * trail. For a failed call, `error` means that a person must act and `warning` that it will mend itself.
 */
export const FINDINGS = {
  ...RECORD_FINDINGS,
  ...SECRET_FINDINGS,
  ...CALL_FINDINGS,
  ...ROTATION_FINDINGS,
  ...USE_FINDINGS,
};

/** The stable name of a finding. */
export type FindingCode = keyof typeof FINDINGS;

/** The names between braces in a text. */
type Placeholders<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;

type TextsOf<Code extends FindingCode> =
  | (typeof FINDINGS)[Code]['message']
  | (typeof FINDINGS)[Code]['remedy'];

/** The parameters a finding's texts name: ids, names, dates, codes and counts, never a value typed by somebody. */
export type FindingParameters<Code extends FindingCode> = Readonly<
  Record<Placeholders<TextsOf<Code>>, string | number>
>;
