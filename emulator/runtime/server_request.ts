/** A browser's or a caller's request, as the page server read it. */
export interface IncomingRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Query and form parameters. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly url: string;
  readonly clientIpAddress?: string;
}

/**
 * http.ServerRequest as a Suitelet or beforeLoad sees it. Files and sublists of a post
 * are not emulated.
 */
export class ServerRequest {
  readonly #request: IncomingRequest;

  constructor(request: IncomingRequest) {
    this.#request = request;
  }

  get method(): string {
    return this.#request.method;
  }

  get parameters(): Readonly<Record<string, string>> {
    return this.#request.parameters;
  }

  get headers(): Readonly<Record<string, string>> {
    return this.#request.headers;
  }

  get body(): string {
    return this.#request.body;
  }

  get url(): string {
    return this.#request.url;
  }

  get clientIpAddress(): string {
    return this.#request.clientIpAddress ?? '127.0.0.1';
  }
}
