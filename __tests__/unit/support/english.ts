import { ENGLISH, toldParameters } from '../../../src/TypeScript/domain/words';
import { texts } from '../../../src/TypeScript/texts/index';
import type { Say } from '../../../src/TypeScript/texts/say';
import { capitalised, filled } from '../../../src/TypeScript/texts/text_table';
import { WORD_TEXTS } from '../../../src/TypeScript/texts/word_texts';

/** The English texts of the tables, as they are told where the account has no translation collections. */
export const IN_ENGLISH: Say = {
  say: (key, ...[parameters]) => filled(texts()[key].en, parameters ?? {}),
  sayWord: (word) => WORD_TEXTS[word].en,
  sayLabel: (word) => capitalised(WORD_TEXTS[word].en),
  sayDay: (day) => String(toldParameters({ day: { day } }, ENGLISH).day),
  sayFinding: (finding) => finding,
};
