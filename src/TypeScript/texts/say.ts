import type { CalendarDate } from '../domain/calendar_date';
import type { Finding } from '../domain/finding';
import type { HandedToText, TextKey } from './index';
import type { WordKey } from './word_texts';

/** Tells texts in one language: the port behind which NetSuite's translations stand. */
export interface Say {
  /**
   * A text of the tables.
   *
   * @param parameters what the text names between braces; nothing for a text that names nothing
   */
  say<Key extends TextKey>(key: Key, ...parameters: HandedToText<Key>): string;
  /** A word of the vocabulary as it stands within a sentence: `client_secret` is "client secret". */
  sayWord(word: WordKey): string;
  /** A word as it stands alone, as a heading or in a cell: "Client secret". */
  sayLabel(word: WordKey): string;
  /** A day as the reader writes dates. */
  sayDay(day: CalendarDate): string;
  /** The same finding with its message and remedy in this language. */
  sayFinding(finding: Finding): Finding;
}
