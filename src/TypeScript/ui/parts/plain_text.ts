/**
 * Text for a page. Whether NetSuite shows the cells of a list and the text of a banner as HTML is not documented, and
 * names come from people: without angle brackets no text can become markup, and nothing is escaped twice either.
 */
export function plainText(text: string): string {
  return text.replaceAll('<', '‹').replaceAll('>', '›');
}
