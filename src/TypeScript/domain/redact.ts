import { plaintextReason } from './plaintext_guard';

/**
 * The one point every log line passes. Nothing that reaches it should hold a secret; it makes sure, for the day somebody
 * logs what should not be logged.
 */

/** Names under which a value is never written, whatever it looks like. */
const NEVER_WRITTEN =
  /^(?:authorization|proxy-authorization|cookie|set-cookie|.*(?:password|passphrase|client_?secret|access_?token|refresh_?token|assertion|api_?key|private_?key))$/i;

/** Made by this software and known to be no secrets, although they look like one: UUIDs. */
const KNOWN = new Set(['correlationId']);

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What stands in the place of a value. */
export const REDACTED = '[redacted]';

type Value = string | number | boolean | null;

/** A text as it may be written to a log. */
export function redacted(text: string): string {
  return plaintextReason(text) === null ? text : REDACTED;
}

/**
 * Details of a log line as they may be written.
 *
 * @param details name → value; names of headers and parameters of RFC 6749 are never written
 */
export function redactedDetails(details: Readonly<Record<string, Value>>): Record<string, Value> {
  return Object.fromEntries(Object.entries(details).map(([name, value]) => [name, written(name, value)]));
}

function written(name: string, value: Value): Value {
  if (NEVER_WRITTEN.test(name)) return REDACTED;
  if (typeof value !== 'string') return value;
  return KNOWN.has(name) && UUID.test(value) ? value : redacted(value);
}
