import * as https from 'N/https';
import * as clientCertificate from 'N/https/clientCertificate';
import type { SecureText } from '../../application/calls/secure_text';
import type { SecureHttp, SecureRequest, TransportFailureReason } from '../../application/ports';
import { platformErrorName } from './platform_error';
import { secureString } from './secure_strings';

/** NetSuite's error names of N/https and N/https/clientCertificate (section_4567628658), in the words of the domain. */
const REASONS: Readonly<Record<string, TransportFailureReason>> = {
  SSS_REQUEST_TIME_EXCEEDED: 'timed_out',
  SSS_CONNECTION_TIME_OUT: 'timed_out',
  SSS_CONNECTION_CLOSED: 'cannot_connect',
  SSS_UNKNOWN_HOST: 'cannot_connect',
  SSS_INVALID_HOST_CERT: 'host_certificate_refused',
  SSS_INVALID_URL: 'invalid_url',
  SSS_REQUEST_LOOP_DETECTED: 'invalid_url',
};

const outgoing = (text: string | SecureText): string | https.SecureString =>
  typeof text === 'string' ? text : secureString(text);

function headersOf({ headers }: SecureRequest): Record<string, string | https.SecureString> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, outgoing(value)]));
}

function call(request: SecureRequest): https.ClientResponse {
  const { method, url, certificateId } = request;
  const parts = {
    method,
    url,
    headers: headersOf(request),
    ...(request.body !== undefined && { body: outgoing(request.body) }),
  };
  if (certificateId === undefined) return https.request(parts);
  // The typings know text bodies only; whether a secure string may stand here is not documented.
  return clientCertificate.request({ ...parts, certId: certificateId } as Parameters<
    typeof clientCertificate.request
  >[0]);
}

function lowerCased(headers: unknown): Record<string, string> {
  const entries = Object.entries((headers ?? {}) as Record<string, unknown>);
  return Object.fromEntries(entries.map(([name, value]) => [name.toLowerCase(), String(value)]));
}

/** N/https: 10 units a request. */
export const secureHttp: SecureHttp = {
  send(request) {
    try {
      const { code, headers, body } = call(request);
      return { kind: 'answer', code: Number(code), headers: lowerCased(headers), body: body ?? '' };
    } catch (thrown) {
      const platformError = platformErrorName(thrown);
      return { kind: 'failure', reason: REASONS[platformError] ?? 'other', platformError };
    }
  },
};
