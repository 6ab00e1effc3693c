import { type Finding, finding } from './finding';
import type { HttpAnswer, TransportFailure } from './http_outcome';

/** On which call: a 401 means the secret when a token is asked for, and the token when the API is called. */
export type Call = 'token' | 'api';

/** A call to a bank that failed, told apart. Never holds the bank's own text. */
export interface BankFailure {
  readonly finding: Finding;
  /** Whether it mends itself with time, or a person must act first. */
  readonly mends: 'by_itself' | 'by_person';
  /** Seconds the bank asks to wait; `null`: it does not say. */
  readonly retryAfter: number | null;
}

/** However long a bank asks for: it is tried again after a day. */
const LONGEST_WAIT = 86_400;

function failure(item: Finding, retryAfter: number | null = null): BankFailure {
  return { finding: item, mends: item.severity === 'error' ? 'by_person' : 'by_itself', retryAfter };
}

/**
 * The platform's name for an error as it may be shown: names are upper case words. Anything else is not a name and may
 * repeat what was sent.
 */
export function platformErrorName(name: string): string {
  return /^[A-Z][A-Z0-9_]{2,79}$/.test(name) ? name : 'UNKNOWN_ERROR';
}

/**
 * A request that got no answer.
 *
 * @param host to which it went, for the finding's text
 */
export function transportFailure({ reason, platformError }: TransportFailure, host: string): BankFailure {
  switch (reason) {
    case 'timed_out':
      return failure(finding('BCR_TIMED_OUT', null));
    case 'cannot_connect':
      return failure(finding('BCR_CANNOT_CONNECT', null, { host }));
    case 'host_certificate_refused':
      return failure(finding('BCR_HOST_CERTIFICATE', null, { host }));
    case 'own_certificate_refused':
      return failure(finding('BCR_OWN_CERTIFICATE', null));
    case 'invalid_url':
      return failure(finding('BCR_INVALID_URL', null));
    case 'other':
      return failure(
        finding('BCR_NOT_SENT', null, { platformError: platformErrorName(platformError), host }),
      );
  }
}

/** An answer that cannot be what was asked for. `reason` is a word of this software, never of the bank. */
export function notUnderstood(
  status: number,
  reason: 'empty' | 'web page' | 'no JSON' | 'no token' | 'not a bearer token' | 'unexpected status',
): BankFailure {
  return failure(finding('BCR_ANSWER_NOT_UNDERSTOOD', null, { status, reason }));
}

/** The error codes of RFC 6749 section 5.2 (and the few of its sections 4.1.2.1 and RFC 8628 that token endpoints use). */
function byErrorCode(error: string | null, answer: HttpAnswer): BankFailure | null {
  const status = answer.code;
  switch (error) {
    case 'invalid_client':
    case 'invalid_grant':
      return failure(finding('BCR_BANK_REFUSED_SECRET', null));
    case 'invalid_scope':
      return failure(finding('BCR_BANK_REFUSED_SCOPE', null));
    case 'unauthorized_client':
    case 'unsupported_grant_type':
      return failure(finding('BCR_BANK_REFUSED_APPLICATION', null));
    case 'invalid_request':
      return failure(finding('BCR_BANK_REFUSED_REQUEST', null, { status }));
    case 'access_denied':
      return failure(finding('BCR_BANK_REFUSED_ACCESS', null, { status }));
    case 'server_error':
    case 'temporarily_unavailable':
      return failure(finding('BCR_BANK_DOWN', null, { status }));
    case 'slow_down':
      return failure(finding('BCR_RATE_LIMITED', null));
    default:
      return null;
  }
}

function byStatus({ code: status, headers }: HttpAnswer, call: Call, now: number): BankFailure {
  const wait = retryAfter(headers['retry-after'], now);
  if (status === 429) return failure(finding('BCR_RATE_LIMITED', null), wait);
  if (status >= 500) return failure(finding('BCR_BANK_DOWN', null, { status }), wait);
  if (status >= 300 && status < 400) return failure(finding('BCR_REDIRECTED', null, { status }));
  switch (status) {
    case 401:
      return failure(finding(call === 'token' ? 'BCR_BANK_REFUSED_SECRET' : 'BCR_BANK_REFUSED_TOKEN', null));
    case 403:
      return failure(finding('BCR_BANK_REFUSED_ACCESS', null, { status }));
    case 404:
    case 405:
    case 410:
      return failure(finding('BCR_ADDRESS_NOT_FOUND', null, { status }));
    case 408:
      return failure(finding('BCR_TIMED_OUT', null));
    default:
      return status >= 400
        ? failure(finding('BCR_BANK_REFUSED_REQUEST', null, { status }))
        : notUnderstood(status, 'unexpected status');
  }
}

/**
 * An answer that says no.
 *
 * @param error the `error` of its JSON body, or `null`; only the standard's own codes count
 * @param now milliseconds since 1970, for a Retry-After that is a date
 */
export function refusedBy(answer: HttpAnswer, error: string | null, call: Call, now: number): BankFailure {
  // A rate limit stands above what the body says: some gateways put their own error there.
  if (answer.code === 429 || answer.code >= 500) return byStatus(answer, call, now);
  const known = call === 'token' ? byErrorCode(error, answer) : null;
  if (known !== null) return known;
  if (answer.code >= 200 && answer.code < 300) {
    return failure(finding('BCR_BANK_REFUSED_REQUEST', null, { status: answer.code }));
  }
  return byStatus(answer, call, now);
}

/** Retry-After: seconds or a date (RFC 9110 section 10.2.3). */
function retryAfter(value: string | undefined, now: number): number | null {
  if (value === undefined) return null;
  const seconds = /^\d+$/.test(value.trim()) ? Number(value) : (Date.parse(value) - now) / 1000;
  return Number.isNaN(seconds) ? null : Math.min(Math.max(Math.ceil(seconds), 0), LONGEST_WAIT);
}
