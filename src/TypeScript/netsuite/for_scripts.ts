import * as error from 'N/error';
import type * as https from 'N/https';
import type { Authorisation } from '../application/calls/authorise';
import { type Finding, refusal } from '../domain/finding';
import { secureString } from './platform/secure_strings';

/** What `authorise` hands to a script, ready for N/https. */
export interface AuthorisationForScripts extends Omit<Authorisation, 'headers'> {
  readonly headers: Record<string, string | https.SecureString>;
}

/** Secure text as the secure strings of N/https, made for one request: their own methods would change them. */
export function forScripts({ headers, ...rest }: Authorisation): AuthorisationForScripts {
  const ready = Object.entries(headers).map(([name, value]) => [
    name,
    typeof value === 'string' ? value : secureString(value),
  ]);
  return { ...rest, headers: Object.fromEntries(ready) };
}

/**
 * What is thrown at a script whose call was refused: the name is the first finding's code, the message says what is wrong
 * and how to mend it, in English, for it is the script's author who reads it. Holds ids, names and codes, never what was sent or answered.
 */
export function errorOf(findings: readonly Finding[]): error.SuiteScriptError {
  const [first] = findings;
  // What mends itself is no error to an administrator, and no less a failure to the script.
  const { code, text } = refusal(findings) ?? {
    code: first?.code ?? '',
    text: `${first?.message} ${first?.remedy}`,
  };
  return error.create({ name: code, message: text, notifyOff: true });
}
