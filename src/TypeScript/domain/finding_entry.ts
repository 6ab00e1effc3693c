import type { Severity } from './vocabulary';

/** What a finding says, in one language. `{name}` in a text is a parameter. */
export interface FindingTexts {
  readonly message: string;
  readonly remedy: string;
}

/** A finding as the catalogue has it: how much it matters, its English texts, and the others. */
export interface FindingEntry extends FindingTexts {
  readonly severity: Severity;
  /** The same in Brazilian Portuguese. */
  readonly pt_BR: FindingTexts;
}
