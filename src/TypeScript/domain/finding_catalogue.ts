import type { Nothing, Placeholders, UnevenKeys } from '../texts/text_table';
import { CALL_FINDINGS } from './finding_texts_calls';
import { RECORD_FINDINGS } from './finding_texts_records';
import { ROTATION_FINDINGS } from './finding_texts_rotation';
import { SECRET_FINDINGS } from './finding_texts_secrets';
import { SET_UP_FINDINGS } from './finding_texts_set_up';
import { USE_FINDINGS } from './finding_texts_use';
import type { Day, Moment, Worded } from './words';

/**
 * Every finding there is, with its severity and its texts in both languages, in one table. The types make sure that whoever makes a
 * finding hands over each parameter that its texts name.
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
  ...SET_UP_FINDINGS,
};

/** The stable name of a finding. */
export type FindingCode = keyof typeof FINDINGS;

type TextsOf<Code extends FindingCode> =
  | (typeof FINDINGS)[Code]['message']
  | (typeof FINDINGS)[Code]['remedy'];

/** The parameters that stand for words of the vocabulary, for days and for moments: never told before the language is known. */
interface Kinds {
  readonly environment: Worded;
  readonly credentialEnvironment: Worded;
  readonly role: Worded;
  readonly roles: readonly Worded[];
  readonly slot: Worded;
  readonly state: Worded;
  readonly action: Worded;
  readonly field: Worded;
  readonly users: Worded;
  readonly which: Worded;
  readonly what: Worded | string;
  /** A company's name, or a word for a profile that is no company's. */
  readonly bank: Worded | string;
  /** What somebody wrote on the bank, or what is known of its profile. */
  readonly notice: Worded | string;
  /** A method by its words where a person chooses it, by its code where a script's author reads it. */
  readonly method: Worded | string;
  readonly methods: readonly Worded[] | string;
  readonly date: Day;
  readonly issuedOn: Day;
  readonly expiresOn: Day;
  readonly until: Moment;
}

/** The parameters a finding's texts name: ids, names, days, codes, counts and words, never a value typed by somebody. */
export type FindingParameters<Code extends FindingCode> = {
  readonly [Name in Placeholders<TextsOf<Code>>]: Name extends keyof Kinds ? Kinds[Name] : string | number;
};

/** Does not compile when the languages of a finding name different parameters. */
export type UnevenFindings = Nothing<
  UnevenKeys<{
    [Code in FindingCode]: {
      en: (typeof FINDINGS)[Code]['message'];
      pt_BR: (typeof FINDINGS)[Code]['pt_BR']['message'];
    };
  }>
>;
export type UnevenRemedies = Nothing<
  UnevenKeys<{
    [Code in FindingCode]: {
      en: (typeof FINDINGS)[Code]['remedy'];
      pt_BR: (typeof FINDINGS)[Code]['pt_BR']['remedy'];
    };
  }>
>;
