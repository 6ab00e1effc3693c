/** The remainder ISO 7064 MOD 97-10 leaves for every valid IBAN. */
const VALID_REMAINDER = 1;

/**
 * Whether a text is an International Bank Account Number (ISO 13616): two letters, two check digits, up to thirty
 * characters, and check digits that fit.
 *
 * @param text without spaces
 */
export function isIban(text: string): boolean {
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(text)) return false;
  let remainder = 0;
  for (const character of text.slice(4) + text.slice(0, 4)) {
    const value = Number.parseInt(character, 36);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder === VALID_REMAINDER;
}
