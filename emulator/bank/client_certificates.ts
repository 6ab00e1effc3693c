import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { TLSSocket } from 'node:tls';
import type { KnownClient } from './client_registry';

/**
 * The certificate that was shown in a request's handshake, PEM; undefined when none was, or when it is not valid now.
 * The handshake has proved that the key is the caller's; the bank trusts what it has registered, not an authority.
 * @param now the bank's clock, milliseconds since 1970
 */
export function shownCertificate(request: IncomingMessage, now: number): string | undefined {
  const { raw, valid_from, valid_to } = (request.socket as TLSSocket).getPeerCertificate();
  if (raw === undefined || now < Date.parse(valid_from) || now >= Date.parse(valid_to)) return undefined;
  return `-----BEGIN CERTIFICATE-----\n${raw.toString('base64')}\n-----END CERTIFICATE-----\n`;
}

/** Whether a request came with a valid certificate that is registered for the client; any, if none is registered. */
export function showsCertificateOf(client: KnownClient, request: IncomingMessage, now: number): boolean {
  if (shownCertificate(request, now) === undefined) return false;
  const registered = client.tls_client_certificates;
  if (registered === undefined) return true;
  const { raw } = (request.socket as TLSSocket).getPeerCertificate();
  return registered.includes(createHash('sha256').update(raw).digest('hex'));
}

/** Whether a request lacks the certificate that the bank demands of the client at this place. */
export function lacksCertificate(
  client: KnownClient,
  place: 'api' | 'token',
  request: IncomingMessage,
  now: number,
): boolean {
  return (
    client.tls_client_certificate_required_at?.includes(place) === true &&
    !showsCertificateOf(client, request, now)
  );
}
