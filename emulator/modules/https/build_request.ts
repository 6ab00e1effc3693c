import { FORM_BODY_CONTENT_TYPE, HEADER_NAME_WITH_UNDERSCORE } from '../../assumptions';
import type { Arguments } from '../../runtime/arguments';
import { notEmulated, SuiteScriptError } from '../../runtime/suitescript_error';
import { SecureString } from '../../secrets/secure_string';

/** A text that may hold secrets which only the sending of it reads. */
export type Sendable = string | SecureString;

/** A request as a script described it, checked, with its secrets still closed. */
export interface ScriptRequest {
  readonly url: Sendable;
  readonly headers: ReadonlyMap<string, Sendable>;
  readonly body?: Sendable;
  /** Secrets whose `{id}` in the body is to be replaced. */
  readonly credentials: readonly string[];
}

/** What a method allows. */
export interface BodyRule {
  /** `ignored`: the option is documented to be without effect for the method. */
  readonly body: 'none' | 'required' | 'optional' | 'ignored';
  /** Whether the URL may be a secure string: documented for post and put only. */
  readonly secureUrl: boolean;
}

/** Values set for these are discarded (section_4418229131, "General Blocked HTTPS Headers"). */
const BLOCKED_HEADERS: readonly string[] = [
  'connection',
  'content-length',
  'host',
  'jsessionid',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'via',
];

/** RFC 9110 section 5.6.2, less the underscore. */
const HEADER_NAME = /^[!#$%&'*+.^`|~0-9A-Za-z-]+$/;
const DEFAULT_CONTENT_TYPE = 'text/xml; charset=UTF-8';
const FORM = /^application\/x-www-form-urlencoded\b/i;

/**
 * Checks the options of a request and works out what to send.
 * @throws SSS_MISSING_REQD_ARGUMENT, WRONG_PARAMETER_TYPE and HEADER_NAME_WITH_UNDERSCORE's error
 */
export function buildRequest(checked: Arguments, rule: BodyRule): ScriptRequest {
  const url = checked.required('url');
  if (url instanceof SecureString && !rule.secureUrl) {
    throw notEmulated('A secure string as URL of anything but https.post and https.put');
  }
  if (typeof url !== 'string' && !(url instanceof SecureString)) throw checked.wrongType('url');
  const headers = headersOf(checked);
  const credentials = credentialsOf(checked);
  const body = bodyOf(checked, rule, headers);
  return { url, headers, credentials, ...(body === undefined ? {} : { body }) };
}

function headersOf(checked: Arguments): Map<string, Sendable> {
  const given = checked.optional('headers') ?? {};
  if (!isPlainObject(given)) throw checked.wrongType('headers');
  const headers = new Map<string, Sendable>();
  for (const [name, value] of Object.entries(given)) {
    if (!HEADER_NAME.test(name)) throw invalidHeader(name);
    if (BLOCKED_HEADERS.includes(name.toLowerCase()) || value === undefined || value === null) continue;
    if (value instanceof SecureString) headers.set(name, value);
    else if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
      headers.set(name, headerText(name, String(value)));
    } else throw checked.wrongType('headers');
  }
  return headers;
}

/**
 * A header's value in the characters a header may have.
 * @throws HEADER_NAME_WITH_UNDERSCORE's error, without the value
 */
export function headerText(name: string, value: string): string {
  if (/[^\t\x20-\x7e\x80-\xff]/.test(value)) throw invalidHeader(name);
  return value;
}

function invalidHeader(name: string): SuiteScriptError {
  return new SuiteScriptError(HEADER_NAME_WITH_UNDERSCORE.value, `The header ${name} is not valid.`);
}

function credentialsOf(checked: Arguments): readonly string[] {
  const credentials = checked.optional('credentials') ?? [];
  if (!Array.isArray(credentials) || !credentials.every((id) => typeof id === 'string')) {
    throw checked.wrongType('credentials');
  }
  if (credentials.some((id) => /^\{?[a-f0-9]{32}\}?$/i.test(id)))
    throw notEmulated('A GUID in options.credentials');
  return credentials;
}

function bodyOf(checked: Arguments, rule: BodyRule, headers: Map<string, Sendable>): Sendable | undefined {
  if (rule.body === 'none' || rule.body === 'ignored') return undefined;
  const body = rule.body === 'required' ? checked.required('body') : checked.optional('body');
  if (body === undefined) return undefined;
  const contentType = [...headers].find(([name]) => name.toLowerCase() === 'content-type')?.[1];
  if (typeof body === 'string' || body instanceof SecureString) {
    if (contentType === undefined) headers.set('Content-Type', DEFAULT_CONTENT_TYPE);
    return body;
  }
  if (!isPlainObject(body))
    throw notEmulated('A body that is neither text, a secure string nor a plain object');
  if (contentType === undefined) headers.set('Content-Type', FORM_BODY_CONTENT_TYPE.value);
  // "You can only pass an object for application/x-www-form-urlencoded requests" (section_4567628658).
  else if (typeof contentType !== 'string' || !FORM.test(contentType)) {
    throw notEmulated(`An object as body with a Content-Type other than ${FORM_BODY_CONTENT_TYPE.value}`);
  }
  return formEncoded(body);
}

function formEncoded(body: Readonly<Record<string, unknown>>): string {
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries(body)) {
    if (typeof value === 'object' || typeof value === 'function')
      throw notEmulated('A nested object in a form body');
    form.append(name, String(value ?? ''));
  }
  return form.toString();
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
