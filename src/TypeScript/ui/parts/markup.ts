/**
 * HTML and SVG for INLINEHTML fields. Whatever is put into a template is escaped, unless it is markup itself; so the only
 * way to write a tag is to write it in the source.
 */
export class Markup {
  readonly text: string;

  /** Use the template `markup` instead: this takes the text as it is. */
  constructor(text: string) {
    this.text = text;
  }
}

/** What a template takes. */
export type MarkupValue = string | number | Markup | readonly Markup[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function written(value: MarkupValue): string {
  if (value instanceof Markup) return value.text;
  if (typeof value === 'object') return value.map(({ text }) => text).join('');
  return String(value).replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}

/** Template tag: `markup\`<a href="${url}">${name}</a>\``. Attribute values stand between quotation marks. */
export function markup(parts: TemplateStringsArray, ...values: readonly MarkupValue[]): Markup {
  return new Markup(
    parts.map((part, at) => (at === 0 ? part : `${written(values[at - 1] ?? '')}${part}`)).join(''),
  );
}

/** Nothing, for a place that stays empty. */
export const NO_MARKUP = new Markup('');
