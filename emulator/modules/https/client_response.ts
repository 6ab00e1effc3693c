import type { ClientResponse as ClientResponseType } from 'N/https';
import type { InboundResponse } from '../../network/network';

/** https.ClientResponse (section_4567656083), read-only. */
export class ClientResponse implements ClientResponseType {
  readonly #response: InboundResponse;
  readonly #headers: Readonly<Record<string, string>>;

  constructor(response: InboundResponse) {
    this.#response = response;
    this.#headers = Object.freeze(inEveryCase(response.headers));
  }

  get body(): string {
    return this.#response.body;
  }

  get code(): number {
    return this.#response.code;
  }

  get headers(): object {
    return this.#headers;
  }

  toString(): string {
    return 'https.ClientResponse';
  }

  toJSON(): object {
    return { code: this.code, headers: this.headers, body: this.body };
  }
}

/** "Each header is repeated in two to three cases": lower, Title and the original (section_4567655700). */
function inEveryCase(headers: Readonly<Record<string, string>>): Record<string, string> {
  const repeated: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    const lowerCase = name.toLowerCase();
    const titleCase = lowerCase.replace(/(^|-)[a-z]/g, (start) => start.toUpperCase());
    for (const spelling of [lowerCase, titleCase, name]) repeated[spelling] = value;
  }
  return repeated;
}
