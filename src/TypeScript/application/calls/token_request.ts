import type { Finding } from '../../domain/finding';
import type { SecureRequest } from '../ports';
import type {
  AuthenticationPorts,
  ClientAuthentication,
  ClientCredentials,
  TokenRequest,
} from './authentication/client_authentication';
import { formEncoded } from './percent_encoding';
import { requestHeaders } from './profile_headers';
import { encoded, joined, literal, type SecureText } from './secure_text';

/** What a token is asked for with. */
export interface TokenQuestion {
  readonly url: string;
  /** `null`: none is sent. */
  readonly scope: string | null;
  readonly client: ClientCredentials;
  readonly authentication: ClientAuthentication;
}

/**
 * The request that asks for a token with the client credentials grant (RFC 6749 section 4.4.2).
 *
 * @returns a finding when the client cannot prove who it is
 */
export function tokenRequest(question: TokenQuestion, ports: AuthenticationPorts): SecureRequest | Finding {
  const { client, scope } = question;
  const undecorated: TokenRequest = {
    url: question.url,
    headers: { Accept: 'application/json', ...requestHeaders(client, 'token', ports.random) },
    parameters: {
      ...(client.profile.sendsGrantType ? { grant_type: 'client_credentials' } : {}),
      ...(scope === null ? {} : { scope }),
    },
    format: 'form',
    certificateId: client.certificateId,
  };
  const decorated = question.authentication(undecorated, client, ports);
  if ('severity' in decorated) return decorated;
  const { url, headers, parameters, format, certificateId } = decorated;
  return {
    method: 'POST',
    url,
    headers: { ...headers, 'Content-Type': CONTENT_TYPE[format] },
    body: format === 'form' ? formBody(parameters) : jsonBody(parameters),
    ...(certificateId === null ? {} : { certificateId }),
  };
}

const CONTENT_TYPE = {
  form: 'application/x-www-form-urlencoded',
  json: 'application/json',
} as const;

type Parameters = TokenRequest['parameters'];

/** Plain text when no secret is in it: a secure string would be taken too, but nothing has to be hidden. */
function body(parts: readonly (string | SecureText)[]): string | SecureText {
  if (parts.every((part) => typeof part === 'string')) return parts.join('');
  return joined(...parts.map((part) => (typeof part === 'string' ? literal(part) : part)));
}

function formBody(parameters: Parameters): string | SecureText {
  return body(
    Object.entries(parameters).flatMap(([name, value], index) => [
      `${index === 0 ? '' : '&'}${formEncoded(name)}=`,
      typeof value === 'string' ? formEncoded(value) : encoded('form', value),
    ]),
  );
}

/**
 * Text as a JSON string. Its braces are escaped (RFC 8259 section 7): beside a secret it stands in a secure string, where
 * braces stand for one.
 */
function jsonString(text: string): string {
  return JSON.stringify(text).replaceAll('{', '\\u007b').replaceAll('}', '\\u007d');
}

function jsonBody(parameters: Parameters): string | SecureText {
  const members = Object.entries(parameters).flatMap(([name, value], index) => [
    `${index === 0 ? '' : ','}${JSON.stringify(name)}:`,
    ...(typeof value === 'string' ? [jsonString(value)] : ['"', encoded('json', value), '"']),
  ]);
  return body(['{', ...members, '}']);
}
