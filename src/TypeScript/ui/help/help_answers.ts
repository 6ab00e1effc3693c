import { HELP_TOPICS, type HelpTopic } from '../../application/pages/help_topics';
import { say } from '../../netsuite/language/translations';
import { helpUrl } from '../../netsuite/links';
import type { TextKey } from '../../texts/index';
import { type Markup, markup } from '../parts/markup';

/** The parts of the help that are read from top to bottom: contents, questions with their answers, glossary. */

const TITLES = {
  start: 'help_start',
  secret_id: 'help_secret_id',
  sharing: 'help_sharing',
  change: 'help_change',
  banks: 'help_banks',
  permissions: 'help_permissions',
  words: 'help_words',
  findings: 'help_findings',
} as const satisfies Readonly<Record<HelpTopic, TextKey>>;

const ANSWERS = {
  start: ['help_start_1', 'help_start_2', 'help_start_3', 'help_start_4', 'help_start_5'],
  secret_id: [
    'help_secret_id_1',
    'help_secret_id_2',
    'help_secret_id_3',
    'help_secret_id_4',
    'help_secret_id_5',
  ],
  sharing: ['help_sharing_1', 'help_sharing_2', 'help_sharing_3'],
  change: ['help_change_1', 'help_change_2', 'help_change_3', 'help_change_4', 'help_change_5'],
} as const satisfies Partial<Readonly<Record<HelpTopic, readonly TextKey[]>>>;

const WORDS = [
  ['help_word_api_secret', 'help_word_api_secret_is'],
  ['help_word_secret_id', 'help_word_secret_id_is'],
  ['help_word_bank_profile', 'help_word_bank_profile_is'],
  ['help_word_bank', 'help_word_bank_is'],
  ['help_word_credential', 'help_word_credential_is'],
  ['help_word_secret_reference', 'help_word_secret_reference_is'],
  ['help_word_slot', 'help_word_slot_is'],
  ['help_word_connection', 'help_word_connection_is'],
  ['help_word_environment', 'help_word_environment_is'],
  ['help_word_rotation', 'help_word_rotation_is'],
  ['help_word_grace', 'help_word_grace_is'],
  ['help_word_lead_time', 'help_word_lead_time_is'],
  ['help_word_fingerprint', 'help_word_fingerprint_is'],
  ['help_word_finding', 'help_word_finding_is'],
  ['help_word_event', 'help_word_event_is'],
] as const satisfies readonly (readonly [TextKey, TextKey])[];

/** A part of the page under its heading, which links lead to. */
export function helpSection(topic: HelpTopic, content: Markup): Markup {
  return markup`<section><h2 id="${topic}" style="font-size:16px;margin:16px 0 4px">${say(TITLES[topic])}</h2>${content}</section>`;
}

/** Links to the parts of the page. */
export function helpContents(): Markup {
  const links = HELP_TOPICS.map(
    (topic) => markup`<li><a href="${helpUrl(topic)}">${say(TITLES[topic])}</a></li>`,
  );
  return markup`<nav aria-label="${say('help_contents')}"><ul style="margin:4px 0;padding-left:24px;line-height:1.8">${links}</ul></nav>`;
}

/** The questions that people ask, each with its answer. */
export function helpAnswers(): Markup {
  const sections = Object.entries(ANSWERS).map(([topic, answer]) => {
    const items = answer.map((key) => markup`<li style="margin:4px 0">${say(key)}</li>`);
    return helpSection(
      topic as HelpTopic,
      markup`<ul style="margin:4px 0;padding-left:24px;max-width:80ch">${items}</ul>`,
    );
  });
  return markup`${sections}`;
}

/** The glossary. */
export function helpWords(): Markup {
  const words = WORDS.map(
    ([word, meaning]) =>
      markup`<dt style="font-weight:bold;margin-top:6px">${say(word)}</dt><dd style="margin-left:24px">${say(meaning)}</dd>`,
  );
  return helpSection('words', markup`<dl style="max-width:80ch">${words}</dl>`);
}
