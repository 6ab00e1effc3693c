import type { BankProfile } from '../../banks/bank_profile';
import type { SecureRequest } from '../ports';

type Headers = SecureRequest['headers'];

/**
 * The first of a script's headers that carries a credential of the bank and is therefore not the script's to set.
 *
 * @returns its name as the script wrote it; `undefined`: there is none
 */
export function reservedHeader(
  { tokenHeader, headers, staticHeaderNames }: BankProfile,
  given: Readonly<Record<string, string>>,
): string | undefined {
  const reserved = new Set(
    [
      tokenHeader.name,
      ...Object.values(staticHeaderNames),
      ...headers.filter(({ value }) => value.kind === 'secret').map(({ name }) => name),
    ].map((name) => name.toLowerCase()),
  );
  return Object.keys(given).find((name) => reserved.has(name.toLowerCase()));
}

/** Our headers with a script's own in place of those of the same name, however it is written. */
export function withCallersHeaders(own: Headers, given: Readonly<Record<string, string>>): Headers {
  const replaced = new Set(Object.keys(given).map((name) => name.toLowerCase()));
  const kept = Object.entries(own).filter(([name]) => !replaced.has(name.toLowerCase()));
  return { ...Object.fromEntries(kept), ...given };
}
