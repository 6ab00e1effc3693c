import { raw, html as template } from 'hono/html';

export { raw };

/** A piece of a page. Text put into one is escaped unless it came from `html` or `raw`. */
export type Html = ReturnType<typeof template>;

/** Template tag that escapes every value but pieces of pages; arrays are joined, `false`, `null` and `undefined` show nothing. */
export const html = template;

/** Nothing at all. */
export const nothing: Html = raw('');

/** Text with its line breaks. */
export function multiline(text: string): Html {
  const lines = text.split(/\r\n|\r|\n/);
  return html`${lines.map((line, index) => (index === 0 ? line : html`<br>${line}`))}`;
}
