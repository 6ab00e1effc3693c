import { SECRET_REFUSED_BY_HTTPS } from '../../assumptions';
import type { InboundResponse } from '../../network/network';
import type { ClientCertificate } from '../../network/network_protocol';
import type { Execution } from '../../runtime/execution';
import { SuiteScriptError } from '../../runtime/suitescript_error';
import { secretReaderOf } from '../../secrets/secret_reader';
import { SecretUnavailable } from '../../secrets/secret_vault';
import { reveal, SecureString } from '../../secrets/secure_string';
import { headerText, type ScriptRequest, type Sendable } from './build_request';
import { ClientResponse } from './client_response';

/** Tokens are made by the thousand; the latest are those that could leak. */
const WATCHED_TOKENS = 100;

/**
 * Opens the secrets of a request, if they may go to its host, sends it and waits for the answer.
 *
 * @param clientCertificate for mutual TLS
 * @throws what `Network.request` throws; SECRET_REFUSED_BY_HTTPS's error if a secret may not be used
 */
export function sendRequest(
  execution: Execution,
  method: string,
  request: ScriptRequest,
  clientCertificate?: ClientCertificate,
): ClientResponse {
  const { account } = execution;
  const opened = open(execution, request);
  const host = hostOf(opened.url);
  account.leaks.inspect('request', host, textOf(opened));
  const response = account.network.request({
    method,
    ...opened,
    at: account.clock.now(),
    hidePath: request.url instanceof SecureString,
    ...(clientCertificate === undefined ? {} : { clientCertificate }),
  });
  watchTokens(execution, host, response);
  return new ClientResponse(response);
}

interface OpenedRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

function open(execution: Execution, request: ScriptRequest): OpenedRequest {
  try {
    const url = textIn(request.url);
    checkDomains(execution, request, hostOf(url));
    const body = request.body === undefined ? undefined : withCredentials(execution, request, hostOf(url));
    return {
      url,
      headers: Object.fromEntries(
        [...request.headers].map(([name, value]) => [name, headerText(name, textIn(value))]),
      ),
      ...(body === undefined ? {} : { body }),
    };
  } catch (error) {
    if (error instanceof SecretUnavailable) throw refused(execution, error);
    throw error;
  }
}

function textIn(sendable: Sendable): string {
  if (typeof sendable === 'string') return sendable;
  const { text, unavailable } = reveal(sendable);
  if (unavailable !== undefined) throw unavailable;
  return text;
}

/** Restrict To Domains counts for whatever a secret went into (DERIVED_SECRET_KEEPS_ITS_DOMAINS). */
function checkDomains(execution: Execution, request: ScriptRequest, host: string): void {
  const read = secretReaderOf(execution);
  for (const part of [request.url, ...request.headers.values(), request.body]) {
    if (part instanceof SecureString) for (const secret of reveal(part).secrets) read(secret, host);
  }
}

function withCredentials(execution: Execution, request: ScriptRequest, host: string): string {
  const read = secretReaderOf(execution);
  let body = textIn(request.body ?? '');
  for (const credential of request.credentials) {
    const id = credential.replace(/^\{|\}$/g, '').toLowerCase();
    const placeholder = new RegExp(`\\{${id.replace(/[^a-z0-9_]/g, '\\$&')}\\}`, 'gi');
    body = body.replace(placeholder, () => read(id, host));
  }
  return body;
}

/**
 * The script learns nothing of why; the administrator finds it in the emulator's part of the execution log.
 */
function refused(execution: Execution, error: SecretUnavailable): SuiteScriptError {
  const { account, script, deployment } = execution;
  account.log.write({
    level: 'EMULATOR',
    title: 'Secret refused',
    details: error.message,
    script: script.scriptId,
    deployment: deployment.scriptId,
    at: account.clock.iso(),
  });
  return new SuiteScriptError(SECRET_REFUSED_BY_HTTPS.value, 'An unexpected SuiteScript error has occurred');
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : '';
}

function textOf({ url, headers, body }: OpenedRequest): string {
  return [url, ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`), body ?? ''].join('\n');
}

/** What servers call a token: RFC 6749 section 5.1 `access_token`; some banks say `apiKey`, `accessToken` or `access`. */
const TOKEN_MEMBER = /"(?:\w*token|access|api_?key)"\s*:\s*"([^"\\]{16,})"/gi;

/** Tokens that a server hands out are secrets too; a script may cache them and send them on. */
function watchTokens({ account }: Execution, host: string, response: InboundResponse): void {
  for (const [, token] of response.body.matchAll(TOKEN_MEMBER)) {
    if (token !== undefined) {
      account.leaks.watch(`token of ${host}`, token, {
        allowed: ['cache', 'request'],
        newest: WATCHED_TOKENS,
      });
    }
  }
}
