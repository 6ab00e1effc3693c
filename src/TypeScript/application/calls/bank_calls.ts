import { type BankFailure, notUnderstood, refusedBy, transportFailure } from '../../domain/bank_failure';
import { hostOf } from '../../domain/endpoint';
import { type Finding, finding } from '../../domain/finding';
import { asksForRenewal } from '../../domain/renewal';
import { type IssuedToken, readTokenAnswer } from '../../domain/token_response';
import type { Clock, JwtSigner, Random, SecureHttp, SecureRequest } from '../ports';
import { CLIENT_AUTHENTICATIONS } from './authentication/index';
import { staticHeaders } from './authentication/static_headers';
import { type CredentialInUse, clientOf } from './credential_in_use';
import { withQueryParameter } from './percent_encoding';
import { requestHeaders } from './profile_headers';
import { tokenRequest } from './token_request';

/** What a call to a bank needs of the world. */
export interface BankCallPorts {
  readonly http: SecureHttp;
  readonly random: Random;
  readonly signer: JwtSigner;
  readonly clock: Clock;
}

/** A token, or why there is none. */
export type TokenOutcome =
  | { readonly kind: 'token'; readonly issued: IssuedToken }
  | { readonly kind: 'failure'; readonly failure: BankFailure };

/** An address for a finding's text; one that is no address has been refused before. */
function named(url: string): string {
  return hostOf(url) ?? '';
}

/**
 * Asks the bank for a token. One call of N/https.
 *
 * @param inUse checked with `checkUsable` before
 * @throws RangeError when it was not: the method asks for no token, or address or secrets are missing
 */
export function requestToken(ports: BankCallPorts, inUse: CredentialInUse): TokenOutcome {
  const { method, scope, tokenEndpoint: url } = inUse;
  if (method === 'static_headers' || url === null) {
    throw new RangeError(`No token can be asked for with ${method}: check the credential first.`);
  }
  const authentication = CLIENT_AUTHENTICATIONS[method];
  const request = tokenRequest({ url, scope, client: clientOf(inUse), authentication }, ports);
  if ('severity' in request) {
    return { kind: 'failure', failure: { finding: request, mends: 'by_person', retryAfter: null } };
  }
  const outcome = ports.http.send(request);
  if (outcome.kind === 'failure') return { kind: 'failure', failure: transportFailure(outcome, named(url)) };
  if (asksForRenewal(outcome, inUse.profile)) return { kind: 'failure', failure: renewalRequired(inUse) };
  const read = readTokenAnswer(outcome, inUse.profile, Date.parse(ports.clock.now()));
  return read.kind === 'failure' ? { kind: 'failure', failure: aboutMethod(read.failure, inUse) } : read;
}

/** A client that was refused: with an assertion, something else than a secret is to be mended. */
function aboutMethod(failure: BankFailure, { method, credential }: CredentialInUse): BankFailure {
  if (method !== 'private_key_jwt' || failure.finding.code !== 'BCR_BANK_REFUSED_SECRET') return failure;
  const certificateId = credential.certificateId ?? '';
  return { ...failure, finding: finding('BCR_BANK_REFUSED_ASSERTION', null, { certificateId }) };
}

/**
 * A call to the bank's API, authorised.
 *
 * @param token `null` for a bank that issues none: then the credential's own headers are sent
 * @param url of the call; the application key is added where the bank wants one
 */
export function authorisedRequest(
  inUse: CredentialInUse,
  token: string | null,
  url: string,
  random: Random,
): SecureRequest {
  const client = clientOf(inUse);
  const { tokenHeader, applicationKey } = inUse.profile;
  const { environment, applicationKey: key, certificateId } = inUse.credential;
  const whole =
    applicationKey === null || key === null
      ? url
      : withQueryParameter(url, applicationKey.queryParameter[environment], key);
  return {
    method: 'GET',
    url: whole,
    headers: {
      Accept: 'application/json',
      ...requestHeaders(client, 'api', random),
      ...(token === null ? staticHeaders(client) : { [tokenHeader.name]: `${tokenHeader.prefix}${token}` }),
    },
    ...(certificateId === null ? {} : { certificateId }),
  };
}

/** What a trial call of the API told. */
export interface ApiOutcome {
  /** `null`: the API took the token. */
  readonly failure: BankFailure | null;
  /** Hints about an API that took it. */
  readonly findings: readonly Finding[];
}

/**
 * The bank wants a person: nothing is wrong with the credential. A token endpoint says so after it has authenticated the
 * client (RFC 6749 section 3.2.1).
 */
function renewalRequired({ connection, credential }: CredentialInUse): BankFailure {
  const { name } = connection ?? credential;
  const item = finding('BCR_RENEWAL_REQUIRED', null, { connection: name });
  return { finding: item, mends: 'by_person', retryAfter: null };
}

/** These answers come after the token was taken: the address alone names nothing that can be read. */
const TAKEN_ALL_THE_SAME = [400, 404, 405, 406, 422];

/**
 * Calls the bank's API once, reading only. One call of N/https.
 *
 * @param url where the API begins, or something that can be read there
 */
export function tryApi(
  ports: BankCallPorts,
  inUse: CredentialInUse,
  token: string | null,
  url: string,
): ApiOutcome {
  const outcome = ports.http.send(authorisedRequest(inUse, token, url, ports.random));
  if (outcome.kind === 'failure') return { failure: transportFailure(outcome, named(url)), findings: [] };
  const { code } = outcome;
  if (asksForRenewal(outcome, inUse.profile)) return { failure: renewalRequired(inUse), findings: [] };
  if (TAKEN_ALL_THE_SAME.includes(code)) {
    return { failure: null, findings: [finding('BCR_API_ANSWERED', null, { status: code })] };
  }
  if (code < 200 || code > 299) {
    return { failure: refusedBy(outcome, null, 'api', Date.parse(ports.clock.now())), findings: [] };
  }
  const isPage = /^\s*<(?:!doctype|html)/i.test(outcome.body);
  return { failure: isPage ? notUnderstood(code, 'web page') : null, findings: [] };
}
