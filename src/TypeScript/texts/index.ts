import { ACCOUNT_CHECK_TEXTS } from './account_check_texts';
import { BANK_TEXTS } from './bank_texts';
import { CLIENT_TEXTS } from './client_texts';
import { COMMON_TEXTS } from './common_texts';
import { HEALTH_TEXTS } from './health_texts';
import { HELP_TEXTS } from './help_texts';
import { HELP_WORD_TEXTS } from './help_word_texts';
import { MAIL_TEXTS } from './mail_texts';
import { NEXT_STEPS_TEXTS } from './next_steps_texts';
import { PAGE_TEXTS } from './page_texts';
import { ROTATION_STEP_TEXTS } from './rotation_step_texts';
import { ROTATION_TEXTS } from './rotation_texts';
import { SETUP_TEXTS } from './setup_texts';
import { TEST_TEXTS } from './test_texts';
import type { Nothing, Placeholders, TextParameter, TextTable, UnevenKeys } from './text_table';

const merged = () =>
  ({
    ...COMMON_TEXTS,
    ...PAGE_TEXTS,
    ...MAIL_TEXTS,
    ...HEALTH_TEXTS,
    ...TEST_TEXTS,
    ...CLIENT_TEXTS,
    ...SETUP_TEXTS,
    ...HELP_TEXTS,
    ...HELP_WORD_TEXTS,
    ...NEXT_STEPS_TEXTS,
    ...ACCOUNT_CHECK_TEXTS,
    ...ROTATION_TEXTS,
    ...ROTATION_STEP_TEXTS,
    ...BANK_TEXTS,
  }) as const satisfies TextTable;

type Texts = ReturnType<typeof merged>;

let all: Texts | undefined;

/**
 * Every text of the pages, notices and mails. Findings have theirs in the catalogue, words in `word_texts.ts`. Put together
 * when the first one is wanted: most executions are user events that tell nothing.
 */
export function texts(): Texts {
  all ??= merged();
  return all;
}

/** Does not compile when the languages of a text name different parameters. */
export type UnevenTexts = Nothing<UnevenKeys<Texts>>;

/** The name of a text. */
export type TextKey = keyof Texts;

/** The parameters that a text names. */
export type TextParameters<Key extends TextKey> = Readonly<
  Record<Placeholders<Texts[Key]['en']>, TextParameter>
>;

/** Nothing to hand over for a text that names no parameter. */
export type HandedToText<Key extends TextKey> = keyof TextParameters<Key> extends never
  ? []
  : [parameters: TextParameters<Key>];
