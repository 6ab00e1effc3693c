/**
 * Text that nothing takes for markup. Names come from people: without angle brackets no text can become a tag, and
 * nothing is escaped twice either.
 */
export function plainText(text: string): string {
  return text.replaceAll('<', '‹').replaceAll('>', '›');
}
