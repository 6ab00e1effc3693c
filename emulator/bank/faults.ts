import { type Answer, json, page } from './answer';
import type { BankFault, FaultCommand, MalformedVariant } from './bank_protocol';

/** Where a request arrives. */
export type Endpoint = 'token' | 'api' | 'handshake';

interface ActiveFault {
  readonly fault: Exclude<BankFault, 'none'>;
  readonly variant: MalformedVariant;
  /** Seconds, for `rate_limited`. */
  readonly retryAfter: number;
  left: number;
}

const ONLY_AT_TOKEN_ENDPOINT: readonly BankFault[] = ['invalid_client', 'invalid_scope'];

/** The faults that are switched on, for every host or for one. */
export class Faults {
  readonly #active = new Map<string, ActiveFault>();

  /** Switches a fault on or, with `none`, off. Without a host it replaces every fault there is. */
  set(command: FaultCommand): void {
    const host = command.host?.toLowerCase() ?? '*';
    if (command.host === undefined) this.#active.clear();
    else this.#active.delete(host);
    if (command.fault === 'none') return;
    this.#active.set(host, {
      fault: command.fault,
      variant: command.variant ?? 'cut_off',
      retryAfter: command.retry_after ?? 30,
      left: command.times ?? Number.POSITIVE_INFINITY,
    });
  }

  /** What goes wrong with a request; counts it. */
  take(host: string, endpoint: Endpoint): ActiveFault | undefined {
    const key = this.#active.has(host) ? host : '*';
    const active = this.#active.get(key);
    if (active === undefined || !applies(active.fault, endpoint)) return undefined;
    active.left -= 1;
    if (active.left <= 0) this.#active.delete(key);
    return active;
  }
}

function applies(fault: BankFault, endpoint: Endpoint): boolean {
  if (fault === 'tls') return endpoint === 'handshake';
  if (endpoint === 'handshake') return false;
  if (fault === 'consent_required') return endpoint === 'api';
  return endpoint === 'token' || !ONLY_AT_TOKEN_ENDPOINT.includes(fault);
}

/** What the fault makes of a request; undefined for `slow`, which leaves the client waiting. */
export function faultyAnswer(active: ActiveFault, host: string, path: string): Answer | undefined {
  switch (active.fault) {
    case 'invalid_client':
      return json(
        401,
        { error: 'invalid_client', error_description: 'client authentication failed' },
        { 'WWW-Authenticate': `Basic realm="https://${host}", error="invalid_client"` },
      );
    case 'invalid_scope':
      return json(400, { error: 'invalid_scope', error_description: 'requested scope is not allowed' });
    case 'rate_limited':
      return json(429, { message: 'Too many requests' }, { 'Retry-After': String(active.retryAfter) });
    case 'unavailable':
      return page(
        503,
        '503 Service Unavailable',
        'The server is temporarily unable to service your request.',
      );
    case 'redirect':
      return page(302, '302 Found', 'The document has moved.', { Location: `https://moved.example${path}` });
    case 'consent_required':
      return json(403, { error: 'consent_required', error_description: 'the consent has ended' });
    case 'malformed':
      return malformedAnswer(active.variant);
    case 'slow':
    case 'tls':
      return undefined;
  }
}

function malformedAnswer(variant: MalformedVariant): Answer {
  if (variant === 'html') return page(200, 'Maintenance', 'We will be back soon.');
  const body = variant === 'empty' ? '' : '{"token_type":"Bearer","expires_in":';
  return { ...json(200, {}), body };
}
