/**
 * The texts of this software, in English and Brazilian Portuguese side by side. `npm run translations` makes the
 * translation collections of the account from them; `netsuite/language/translations.ts` tells them in the language of whoever reads.
 */

/** The languages a text is written in, as NetSuite names them. */
const LANGUAGES = ['en', 'pt_BR'] as const;
export type Language = (typeof LANGUAGES)[number];

/** One text in every language. `{name}` is a parameter; every language names the same ones. */
export type TextEntry = Readonly<Record<Language, string>>;

/**
 * Texts by their keys. A key is lower_snake_case, begins with its area and has at most 40 characters; a text that depends
 * on a number is two keys, `…_one` and `…_many`.
 */
export type TextTable = Readonly<Record<string, TextEntry>>;

/** The names between braces in a text. */
export type Placeholders<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;

/** The keys of a table whose languages do not name the same parameters. */
export type UnevenKeys<Table extends TextTable> = {
  [Key in keyof Table]: [
    Exclude<Placeholders<Table[Key]['en']>, Placeholders<Table[Key]['pt_BR']>>,
    Exclude<Placeholders<Table[Key]['pt_BR']>, Placeholders<Table[Key]['en']>>,
  ] extends [never, never]
    ? never
    : Key;
}[keyof Table];

/** Compiles only when nothing is left over: `Nothing<UnevenKeys<typeof TABLE>>` names the keys that are wrong. */
export type Nothing<Left extends never> = Left;

/** What a parameter of a text can be, once it is told. */
export type TextParameter = string | number;

/**
 * The names of a text's parameters, each once, in the order in which they first stand there. The English text numbers
 * the parameters of a translation collection, `{1}`, `{2}` … (help page section_1541706219).
 */
export function parameterNames(text: string): string[] {
  return [...new Set(Array.from(text.matchAll(/\{(\w+)\}/g), ([, name = '']) => name))];
}

/**
 * Puts parameters into a text.
 *
 * @param text with `{name}` where a parameter belongs; one that was not handed over stays as it is
 */
export function filled(text: string, parameters: Readonly<Record<string, TextParameter>>): string {
  return text.replace(/\{(\w+)\}/g, (placeholder, name: string) => String(parameters[name] ?? placeholder));
}

/** A word as it begins a cell or a heading: `client secret` is "Client secret". */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
