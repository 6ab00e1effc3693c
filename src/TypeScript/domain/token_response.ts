import type { BankProfile } from '../banks/bank_profile';
import { type BankFailure, notUnderstood, refusedBy } from './bank_failure';
import type { HttpAnswer } from './http_outcome';

/** A token as the bank issued it. */
export interface IssuedToken {
  readonly token: string;
  /** Milliseconds since 1970 at which it ends. */
  readonly expiresAt: number;
  /** Milliseconds since 1970 from which on a new one is asked for, so that no call meets the end. */
  readonly refreshAt: number;
}

/** A token, or why there is none. */
export type TokenReading =
  | { readonly kind: 'token'; readonly issued: IssuedToken }
  | { readonly kind: 'failure'; readonly failure: BankFailure };

/** Nobody means more than a day: a bank that says 3600000 counts in milliseconds. */
const LONGEST_LIFETIME = 86_400;
/**
 * RFC 6750 section 2.1 is stricter; banks are not. What would break out of a header is not taken, nor are braces, which stand
 * for a secret in N/https: a bank could name any that the calling script may use. Servers take no longer header.
 */
const TOKEN = /^[!-z|~]{1,16384}$/;

/** Whether a token can be sent as it is. Asked of those that come out of a cache, too: other scripts can write to it. */
export function isToken(value: unknown): value is string {
  return typeof value === 'string' && TOKEN.test(value);
}

const EARLY_SECONDS = 60;
const EARLY_SHARE = 0.1;

/**
 * Reads what a token endpoint answered (RFC 6749 sections 5.1 and 5.2, and what banks make of them).
 *
 * @param profile where token and lifetime stand, and what holds when no lifetime is named
 * @param now milliseconds since 1970
 */
export function readTokenAnswer(
  answer: HttpAnswer,
  profile: Pick<BankProfile, 'answer' | 'defaultLifetime' | 'errorsInsideSuccess'>,
  now: number,
): TokenReading {
  const body = jsonObject(answer.body);
  const failed = (failure: BankFailure): TokenReading => ({ kind: 'failure', failure });
  const error = body === null ? null : errorIn(body);
  if (answer.code < 200 || answer.code > 299) return failed(refusedBy(answer, error, 'token', now));
  if (body === null) return failed(notUnderstood(answer.code, whatItIs(answer)));
  const token = body[profile.answer.token];
  const usable = isToken(token);
  // An answer with a token and an error is a success, unless the bank is known to answer errors with 200.
  if (error !== null && (!usable || profile.errorsInsideSuccess)) {
    return failed(refusedBy(answer, error, 'token', now));
  }
  if (!usable) return failed(notUnderstood(answer.code, 'no token'));
  // Some banks leave the type out, although RFC 6749 section 5.1 requires it; another type cannot be used as a bearer token.
  const type = body.token_type ?? 'bearer';
  if (typeof type !== 'string' || type.toLowerCase() !== 'bearer') {
    return failed(notUnderstood(answer.code, 'not a bearer token'));
  }
  return {
    kind: 'token',
    issued: issued(token, lifetime(body[profile.answer.lifetime], profile.defaultLifetime), now),
  };
}

function issued(token: string, seconds: number, now: number): IssuedToken {
  const early = Math.min(EARLY_SECONDS, seconds * EARLY_SHARE);
  return { token, expiresAt: now + seconds * 1000, refreshAt: now + Math.floor((seconds - early) * 1000) };
}

/** Seconds, as a number or as digits. Missing, negative, zero and what is no number counts as not stated. */
function lifetime(stated: unknown, otherwise: number): number {
  const seconds =
    typeof stated === 'string' && /^\s*\d+(?:\.\d+)?\s*$/.test(stated) ? Number(stated) : stated;
  if (typeof seconds !== 'number' || !Number.isFinite(seconds) || seconds < 1) return otherwise;
  return Math.min(Math.floor(seconds), LONGEST_LIFETIME);
}

function jsonObject(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text);
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? (value as Readonly<Record<string, unknown>>) : null;
  } catch {
    return null;
  }
}

/** The code of an error; an error that is no text is an error of a kind the standard does not know. */
function errorIn(body: Readonly<Record<string, unknown>>): string | null {
  const { error } = body;
  if (error === undefined || error === null || error === '' || error === false) return null;
  return typeof error === 'string' ? error : 'unknown';
}

function whatItIs({ body, headers }: HttpAnswer): 'empty' | 'web page' | 'no JSON' {
  if (body.trim() === '') return 'empty';
  const isPage = /html/i.test(headers['content-type'] ?? '') || /^\s*<(?:!doctype|html)/i.test(body);
  return isPage ? 'web page' : 'no JSON';
}
