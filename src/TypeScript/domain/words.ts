import { filled } from '../texts/text_table';
import { WORD_TEXTS, type WordKey } from '../texts/word_texts';
import type { CalendarDate } from './calendar_date';
import type { Instant } from './records';
import { utcText } from './utc_text';

/** A word or phrase within a text, kept as such so that it can be told in any language. */
export interface Worded {
  readonly word: WordKey;
  /** What a phrase names between braces. */
  readonly parameters?: Parameters;
}

/** A day within a text, kept as such so that it can be told as the reader writes dates. */
export interface Day {
  readonly day: CalendarDate;
}

/** A moment within a text, kept as such so that it can be told in the reader's time zone, as the reader writes times. */
export interface Moment {
  readonly moment: Instant;
}

/** What can stand in a text: ids, names, codes and counts as they are, words, days and moments to be told; several by commas. */
export type Parameter = string | number | Worded | Day | Moment | readonly Worded[];

/** The parameters of a text by their names. */
export type Parameters = Readonly<Record<string, Parameter>>;

/** How a language tells what stands in texts. */
export interface Tongue {
  /** @param parameters what a phrase names, told already */
  word(key: WordKey, parameters: ToldParameters): string;
  day(date: CalendarDate): string;
  moment(instant: Instant): string;
}

/** Parameters as they can be put into a text. */
export type ToldParameters = Readonly<Record<string, string | number>>;

function told(parameter: Parameter, tongue: Tongue): string | number {
  if (typeof parameter !== 'object') return parameter;
  if ('day' in parameter) return tongue.day(parameter.day);
  if ('moment' in parameter) return tongue.moment(parameter.moment);
  if ('word' in parameter) return tongue.word(parameter.word, toldParameters(parameter.parameters, tongue));
  return parameter.map((each) => told(each, tongue)).join(', ');
}

/** Tells every parameter in a language. */
export function toldParameters(parameters: Parameters | undefined, tongue: Tongue): ToldParameters {
  const entries = Object.entries(parameters ?? {});
  return Object.fromEntries(entries.map(([name, parameter]) => [name, told(parameter, tongue)]));
}

/** English: the language of logs, of the audit trail, and of errors that are thrown at scripts. Days are ISO 8601, moments in UTC. */
export const ENGLISH: Tongue = {
  word: (key, parameters) => filled(WORD_TEXTS[key].en, parameters),
  day: (date) => date,
  moment: utcText,
};
