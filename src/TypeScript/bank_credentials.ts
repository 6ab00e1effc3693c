/**
 * Bank Credentials for other scripts of the account: authorised calls of a bank's API, without the script ever seeing a
 * credential. docs/using-the-module.md has an example.
 *
 * @NApiVersion 2.1
 * @NModuleScope SameAccount
 */

import { authorise as authoriseConnection, callBank } from './application/calls/authorise';
import { isFinding, readAuthorisationWish, readBankCall } from './application/calls/bank_call_options';
import type { HttpAnswer } from './application/ports';
import { authorisePorts } from './netsuite/compose';
import { type AuthorisationForScripts, errorOf, forScripts } from './netsuite/for_scripts';

/** What `request` takes. */
export interface RequestOptions {
  /** Internal ID, name or external ID of a bank connection. Text of digits alone is an internal ID. */
  readonly connection: number | string;
  /** `GET` when left out. */
  readonly method?: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Below the API address of the connection, with its query; left out: that address itself. */
  readonly path?: string;
  /** The script's own headers. Those that carry credentials are refused. */
  readonly headers?: Readonly<Record<string, string | number>>;
  /** Text, or an object that is sent as JSON. Without a Content-Type of the script it is `application/json`. */
  readonly body?: string | object | null;
}

/** What `authorise` takes. */
export interface AuthoriseOptions {
  /** As with `request`. */
  readonly connection: number | string;
  /** As with `request`. */
  readonly path?: string;
  /** `true` after the bank answered 401: what was handed out before is dropped. */
  readonly fresh?: boolean;
}

/**
 * Calls a bank's API. 11 units with a warm token.
 *
 * @returns status, headers by lower-case name, and body; also for 400 and above, as N/https does
 * @throws SuiteScriptError with the code of a finding as its name: when the options or the connection cannot be used, when
 * the bank does not take the credential (401 after a second attempt), when it redirects, when no answer came
 */
export function request(options: RequestOptions): HttpAnswer {
  const call = readBankCall(options);
  if (isFinding(call)) throw errorOf([call]);
  const outcome = callBank(authorisePorts(), call);
  if (outcome.kind === 'refused') throw errorOf(outcome.findings);
  return outcome.answer;
}

/**
 * What a script needs to send a request by itself: URL, headers to be merged into its own, and the certificate to send it
 * with. 1 unit with a warm token. What authorises the request is an https.SecureString: it can be sent, not read.
 *
 * @throws SuiteScriptError as `request` does, but for what the API answers
 */
export function authorise(options: AuthoriseOptions): AuthorisationForScripts {
  const wish = readAuthorisationWish(options);
  if (isFinding(wish)) throw errorOf([wish]);
  const outcome = authoriseConnection(authorisePorts(), wish);
  if (outcome.kind === 'refused') throw errorOf(outcome.findings);
  return forScripts(outcome.authorisation);
}
