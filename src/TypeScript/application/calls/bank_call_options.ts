import { type Finding, finding } from '../../domain/finding';
import type { ConnectionReference, HttpMethod } from '../ports';

/** A call of a bank's API as a script asks for it, checked. */
export interface BankCall {
  readonly connection: ConnectionReference;
  readonly method: HttpMethod;
  /** Below the API address of the connection; empty for that address itself. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  /** `null`: none. */
  readonly body: string | null;
}

/** What a script asks for that sends the request itself, checked. */
export interface AuthorisationWish {
  readonly connection: ConnectionReference;
  readonly path: string;
  /** Whether the bank refused what it was authorised with before. */
  readonly fresh: boolean;
}

const METHODS: readonly HttpMethod[] = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'];
const WITH_BODY: readonly HttpMethod[] = ['POST', 'PUT', 'PATCH'];

/** Longer than any name or external id in NetSuite. */
const LONGEST_NAME = 300;

/** RFC 9110 section 5.6.2, without the underscore that N/https asks to leave out (section_4418229131). */
const HEADER_NAME = /^[!#$%&'*+.^`|~0-9a-z-]{1,100}$/i;
const HEADER_VALUE = /^[\t -~\u0080-\u00ff]*$/;

/** Credentials, and what NetSuite or the transport sets (section_4418229131). */
const RESERVED_HEADERS = new Set([
  'authorization',
  'proxy-authorization',
  'cookie',
  'connection',
  'content-length',
  'host',
  'jsessionid',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'via',
]);

type Options = Readonly<Record<string, unknown>>;

/**
 * Reads what a script handed to `request`.
 *
 * @returns a finding when it cannot be used; never repeats what was handed over
 */
export function readBankCall(options: unknown): BankCall | Finding {
  const known = optionsOf(options, ['connection', 'method', 'path', 'headers', 'body']);
  if (isFinding(known)) return known;
  const connection = connectionOf(known.connection);
  if (isFinding(connection)) return connection;
  const method = methodOf(known.method);
  if (isFinding(method)) return method;
  const path = pathOf(known.path);
  if (isFinding(path)) return path;
  const headers = headersOf(known.headers);
  if (isFinding(headers)) return headers;
  const body = bodyOf(known.body, method);
  if (isFinding(body)) return body;
  return { connection, method, path, headers, body };
}

/** Reads what a script handed to `authorise`. */
export function readAuthorisationWish(options: unknown): AuthorisationWish | Finding {
  const known = optionsOf(options, ['connection', 'path', 'fresh']);
  if (isFinding(known)) return known;
  const connection = connectionOf(known.connection);
  if (isFinding(connection)) return connection;
  const path = pathOf(known.path);
  if (isFinding(path)) return path;
  const { fresh = false } = known;
  if (typeof fresh !== 'boolean') return refused('fresh', 'true or false');
  return { connection, path, fresh };
}

/** Whether reading ended in a finding. */
export function isFinding<T>(read: T | Finding): read is Finding {
  return typeof read === 'object' && read !== null && 'severity' in read && 'code' in read;
}

function refused(option: string, expected: string): Finding {
  return finding('BCR_ARGUMENT', option, { option, expected });
}

function isObject(value: unknown): value is Options {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function optionsOf(options: unknown, names: readonly string[]): Options | Finding {
  const list = names.join(', ');
  if (!isObject(options)) return refused('options', `an object with ${list}`);
  const strange = Object.keys(options).some((name) => !names.includes(name));
  return strange ? refused('options', `nothing but ${list}`) : { ...options };
}

function connectionOf(value: unknown): ConnectionReference | Finding {
  const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : '';
  if (/^[1-9]\d{0,14}$/.test(text)) return { id: Number(text) };
  return typeof value === 'string' && text !== '' && text.length <= LONGEST_NAME
    ? { text }
    : refused('connection', 'the internal ID, the name or the external ID of a bank connection');
}

function methodOf(value: unknown): HttpMethod | Finding {
  const wanted = value ?? 'GET';
  return METHODS.find((method) => method === wanted) ?? refused('method', `one of ${METHODS.join(', ')}`);
}

function pathOf(value: unknown): string | Finding {
  const path = value ?? '';
  return typeof path === 'string' ? path : refused('path', 'text');
}

function headersOf(value: unknown): Readonly<Record<string, string>> | Finding {
  const given = value ?? {};
  if (!isObject(given)) return refused('headers', 'an object of header names and values');
  const headers: Record<string, string> = {};
  for (const [name, text] of Object.entries(given)) {
    const isText = typeof text === 'string' || typeof text === 'number';
    if (!HEADER_NAME.test(name) || !isText || !HEADER_VALUE.test(String(text))) {
      return finding('BCR_HEADER_FORM', 'headers');
    }
    if (RESERVED_HEADERS.has(name.toLowerCase())) {
      return finding('BCR_HEADER_RESERVED', 'headers', { header: name });
    }
    headers[name] = String(text);
  }
  return headers;
}

function bodyOf(value: unknown, method: HttpMethod): string | null | Finding {
  if (value === undefined || value === null) return null;
  if (!WITH_BODY.includes(method)) return refused('body', `none with ${method}`);
  if (typeof value === 'string') return value;
  if (typeof value === 'object') return JSON.stringify(value);
  return refused('body', 'text, or an object or array to be sent as JSON');
}
