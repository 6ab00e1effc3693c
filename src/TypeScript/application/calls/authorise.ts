import { apiUrl } from '../../domain/api_path';
import { refusedBy, transportFailure } from '../../domain/bank_failure';
import { hostOf } from '../../domain/endpoint';
import { type Finding, finding } from '../../domain/finding';
import { asksForRenewal } from '../../domain/renewal';
import type { ConnectionRepository, HttpAnswer, HttpOutcome, SecureRequest } from '../ports';
import type { AuthorisationWish, BankCall } from './bank_call_options';
import { authorisedRequest } from './bank_calls';
import { reservedHeader, withCallersHeaders } from './callers_headers';
import { type ConnectionAccess, changedAccess, keepAccess, openConnection } from './connection_access';
import { noteFallback } from './fallback';
import { withPreviousSecrets } from './previous_secrets';
import { literal, type SecureText } from './secure_text';
import { dropReference, dropToken, keptToken } from './token_cache';
import { noteFailure } from './token_pauses';
import {
  isAboutSecret,
  pauseOfHeaders,
  type Supply,
  type SupplyPorts,
  secretsForCall,
  supplyToken,
  usesToken,
} from './token_supply';

/** What calls of other scripts need of the world. */
export interface AuthorisePorts extends SupplyPorts {
  readonly connections: ConnectionRepository;
}

/** What became of a call: the bank's answer, whatever its status says about the call itself, or why it was not made. */
export type BankCallOutcome =
  | { readonly kind: 'answer'; readonly answer: HttpAnswer }
  | { readonly kind: 'refused'; readonly findings: readonly Finding[] };

/** What another script sends a request with. */
export interface Authorisation {
  readonly url: string;
  /** To be merged into the headers of the request. What authorises it is secure text: it can be sent, not read. */
  readonly headers: Readonly<Record<string, string | SecureText>>;
  /** Script id of the certificate to send the request with; `null`: none is needed. */
  readonly certificateId: string | null;
  /** When the token ends, ISO 8601 in UTC; `null` for a bank without tokens. */
  readonly expiresAt: string | null;
}

export type AuthorisationOutcome =
  | { readonly kind: 'authorised'; readonly authorisation: Authorisation }
  | { readonly kind: 'refused'; readonly findings: readonly Finding[] };

/** Seconds between two notes of a connection's last use: each is a save of the record. */
const USE_NOTED_EVERY = 3600;

const UNAUTHORISED = 401;
const NOT_MODIFIED = 304;

/**
 * Calls a bank's API for another script, authorised. With a warm token 1 unit for what is kept and 10 for the call; the
 * first call of a connection reads its records and asks for a token, about 60.
 *
 * A 401 is answered by one more attempt: with a token that another script has got in the meantime or a fresh one, and
 * within a grace period with the previous secret where the current one is not taken. Nothing else is sent twice: after a
 * time-out nobody knows whether the bank has carried a payment out.
 */
export function callBank(ports: AuthorisePorts, call: BankCall): BankCallOutcome {
  const opening = openConnection(ports, call.connection);
  if (opening.kind === 'refused') return opening;
  const where = addressOf(opening.access, call.path);
  if (typeof where !== 'string') return refused(where);
  const header = reservedHeader(opening.access.inUse.profile, call.headers);
  if (header !== undefined) return refused(finding('BCR_HEADER_RESERVED', 'headers', { header }));
  const unsendable = withCertificate(opening.access, call);
  if (unsendable !== null) return refused(unsendable);
  const supply = supplyToken(ports, opening.access);
  if (supply.kind === 'refused') return notSupplied(ports, opening.access, supply.findings);
  return sendAtMostTwice(ports, supply.access, call);
}

/** Asked anew after the records were read: an address out of the cache is not used any more then. */
function addressOf({ apiEndpoint }: ConnectionAccess, path: string): string | Finding {
  const where = apiUrl(apiEndpoint, path);
  return typeof where === 'string' ? finding(where, 'path') : where.url;
}

/** What N/https/clientCertificate cannot send (section_1543986321): PATCH, and POST or PUT without a body. */
function withCertificate({ inUse }: ConnectionAccess, { method, body }: BankCall): Finding | null {
  if (inUse.credential.certificateId === null) return null;
  if (method === 'PATCH') {
    const expected = 'another one: with a certificate NetSuite does not send PATCH';
    return finding('BCR_ARGUMENT', 'method', { option: 'method', expected });
  }
  const lacksBody = (method === 'POST' || method === 'PUT') && (body ?? '') === '';
  const expected = `a body: with a certificate NetSuite sends no ${method} without one`;
  return lacksBody ? finding('BCR_ARGUMENT', 'body', { option: 'body', expected }) : null;
}

function sendAtMostTwice(ports: AuthorisePorts, first: ConnectionAccess, call: BankCall): BankCallOutcome {
  const url = addressOf(first, call.path);
  if (typeof url !== 'string') return refused(url);
  const outcome = send(ports, first, call, url);
  if (!needsOtherAuthorisation(first, outcome)) return concluded(ports, first, outcome, url);
  const other = authorisedOtherwise(ports, first);
  if (other === null) return concluded(ports, first, outcome, url);
  if (other.kind === 'refused') {
    forget(ports, first);
    return notSupplied(ports, first, other.findings);
  }
  const next = addressOf(other.access, call.path);
  if (typeof next !== 'string') return refused(next);
  return concluded(ports, other.access, send(ports, other.access, call, next), next);
}

function send(
  { http, random, clock }: AuthorisePorts,
  access: ConnectionAccess,
  { method, headers, body }: BankCall,
  url: string,
): HttpOutcome {
  const inUse = secretsForCall(access, Date.parse(clock.now()));
  const own = authorisedRequest(inUse, access.kept.token?.token ?? null, url, random);
  const json = body === null ? {} : { 'Content-Type': 'application/json' };
  const request: SecureRequest = {
    ...own,
    method,
    headers: withCallersHeaders({ ...json, ...own.headers }, headers),
    ...(body === null ? {} : { body }),
  };
  return http.send(request);
}

/** Refused by the bank; without a token also not sent at all, because only then secrets are part of the call itself. */
function needsOtherAuthorisation(access: ConnectionAccess, outcome: HttpOutcome): boolean {
  if (outcome.kind === 'answer') {
    return outcome.code === UNAUTHORISED && !asksForRenewal(outcome, access.inUse.profile);
  }
  return !usesToken(access) && isAboutSecret(transportFailure(outcome, ''));
}

/** @returns `null` when there is nothing else to try */
function authorisedOtherwise(ports: AuthorisePorts, access: ConnectionAccess): Supply | null {
  const { token, slot } = access.kept;
  if (token !== null) return supplyToken(ports, access, token.token);
  if (withPreviousSecrets(access.inUse, Date.parse(ports.clock.now())) === null) return null;
  if (slot === 'previous' && pauseOfHeaders(ports, access) !== null) return null;
  if (slot === 'current') noteFallback(ports, access.inUse);
  return {
    kind: 'supplied',
    access: changedAccess(access, { slot: slot === 'current' ? 'previous' : 'current' }),
  };
}

function concluded(
  ports: AuthorisePorts,
  access: ConnectionAccess,
  outcome: HttpOutcome,
  url: string,
): BankCallOutcome {
  if (outcome.kind === 'answer' && asksForRenewal(outcome, access.inUse.profile)) {
    return renewalRequired(ports, access);
  }
  const problem = problemWith(ports, access, outcome, url);
  if (problem !== null) {
    noteRefusedHeaders(ports, access, problem);
    if (outcome.kind === 'answer' && outcome.code === UNAUTHORISED) forget(ports, access);
    else keepAccess(ports, access);
    return failed(ports, access, [problem]);
  }
  keepAccess(ports, used(ports, access));
  const { code, headers, body } = outcome as HttpAnswer;
  return { kind: 'answer', answer: { code, headers, body } };
}

/** Constant headers that were refused, the previous ones too, are not sent again until something has changed. */
function noteRefusedHeaders(ports: AuthorisePorts, access: ConnectionAccess, problem: Finding): void {
  if (usesToken(access) || problem.code !== 'BCR_BANK_REFUSED_SECRET') return;
  noteFailure(ports, access.inUse, { finding: problem, mends: 'by_person', retryAfter: null });
}

/** Why there is nothing to send a call with. A consent can be asked for by the token endpoint too. */
function notSupplied(
  ports: AuthorisePorts,
  access: ConnectionAccess,
  findings: readonly Finding[],
): BankCallOutcome & AuthorisationOutcome {
  const isRenewal = findings.some(({ code }) => code === 'BCR_RENEWAL_REQUIRED');
  return isRenewal ? renewalRequired(ports, access) : failed(ports, access, findings);
}

/**
 * The bank wants a person: the connection says so from now on, and its calls end here until a test has passed. A state that
 * cannot be saved (a role that may not) is found out anew by the next call.
 */
function renewalRequired(
  ports: AuthorisePorts,
  access: ConnectionAccess,
): BankCallOutcome & AuthorisationOutcome {
  const { id, name } = access.kept.records.connection;
  try {
    ports.connections.update(id, { state: 'renewal_required' });
  } catch {
    ports.log.debug('Bank Credentials: renewal not noted', { connection: id });
  }
  dropReference(ports.cache, access.reference);
  return failed(ports, access, [finding('BCR_RENEWAL_REQUIRED', 'connection', { connection: name })]);
}

/** What of an answer is about the authorisation or the way, and not about what was asked for. */
function problemWith(
  ports: AuthorisePorts,
  access: ConnectionAccess,
  outcome: HttpOutcome,
  url: string,
): Finding | null {
  if (outcome.kind === 'failure') return transportFailure(outcome, hostOf(url) ?? '').finding;
  const { code } = outcome;
  if (code === UNAUTHORISED && !usesToken(access)) return finding('BCR_BANK_REFUSED_SECRET', null);
  const isRedirect = code >= 300 && code < 400 && code !== NOT_MODIFIED;
  if (code !== UNAUTHORISED && !isRedirect) return null;
  return refusedBy(outcome, null, 'api', Date.parse(ports.clock.now())).finding;
}

/** Forgets a token that was refused, unless another script has put a new one in its place. */
function forget({ cache }: AuthorisePorts, { reference, inUse, kept }: ConnectionAccess): void {
  dropReference(cache, reference);
  const { credential, scope } = inUse;
  if (kept.token !== null && keptToken(cache, credential.id, scope)?.token === kept.token.token) {
    dropToken(cache, credential.id);
  }
}

/**
 * Notes when the connection was last used: at most once an hour, and only on a call that was not warm, which is every
 * half hour at most. A note that cannot be saved (a role that may not, somebody editing the record) stops no call.
 */
function used(ports: AuthorisePorts, access: ConnectionAccess): ConnectionAccess {
  const { records } = access.kept;
  const { id, lastUsed } = records.connection;
  const now = ports.clock.now();
  const due = lastUsed === null || Date.parse(now) - Date.parse(lastUsed) >= USE_NOTED_EVERY * 1000;
  if (!access.changed || !due) return access;
  try {
    ports.connections.update(id, { lastUsed: now });
  } catch {
    ports.log.debug('Bank Credentials: last use not noted', { connection: id });
  }
  const connection = { ...records.connection, lastUsed: now };
  return changedAccess(access, { records: { ...records, connection } });
}

function refused(...findings: readonly Finding[]): BankCallOutcome & AuthorisationOutcome {
  return { kind: 'refused', findings };
}

function failed(
  { log }: AuthorisePorts,
  { inUse }: ConnectionAccess,
  findings: readonly Finding[],
): BankCallOutcome & AuthorisationOutcome {
  log.error('Bank Credentials: call failed', {
    connection: inUse.connection?.id ?? null,
    credential: inUse.credential.id,
    outcome: findings[0]?.code ?? '',
  });
  return refused(...findings);
}

/**
 * Gives another script what it needs to send a request by itself. 1 unit with a warm token.
 *
 * Such a script sees a 401 itself; it then asks again, once, with `fresh`.
 */
export function authorise(ports: AuthorisePorts, wish: AuthorisationWish): AuthorisationOutcome {
  const opening = openConnection(ports, wish.connection);
  if (opening.kind === 'refused') return opening;
  const where = addressOf(opening.access, wish.path);
  if (typeof where !== 'string') return refused(where);
  const supply = wish.fresh ? supplyFresh(ports, opening.access) : supplyToken(ports, opening.access);
  if (supply.kind === 'refused') {
    if (wish.fresh) forget(ports, opening.access);
    return notSupplied(ports, opening.access, supply.findings);
  }
  const url = addressOf(supply.access, wish.path);
  if (typeof url !== 'string') return refused(url);
  const access = used(ports, supply.access);
  keepAccess(ports, access);
  return { kind: 'authorised', authorisation: authorisationOf(ports, access, url) };
}

function supplyFresh(ports: AuthorisePorts, access: ConnectionAccess): Supply {
  const { credential, scope } = access.inUse;
  const token =
    access.kept.token ?? (usesToken(access) ? keptToken(ports.cache, credential.id, scope) : null);
  const withToken = changedAccess(access, { token });
  if (token === null && usesToken(access)) return supplyToken(ports, access);
  return authorisedOtherwise(ports, withToken) ?? supplyToken(ports, access);
}

function authorisationOf(
  { random, clock }: AuthorisePorts,
  access: ConnectionAccess,
  path: string,
): Authorisation {
  const inUse = secretsForCall(access, Date.parse(clock.now()));
  const { token } = access.kept;
  const { url, headers } = authorisedRequest(inUse, token?.token ?? null, path, random);
  const { name, prefix } = inUse.profile.tokenHeader;
  return {
    url,
    headers: token === null ? headers : { ...headers, [name]: literal(`${prefix}${token.token}`) },
    certificateId: inUse.credential.certificateId,
    expiresAt: token === null ? null : new Date(token.expiresAt).toISOString(),
  };
}
