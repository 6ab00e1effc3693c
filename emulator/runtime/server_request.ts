import { LINES_OF_NO_SUBLIST } from '../assumptions';
import { Arguments } from './arguments';
import { type PostedSublist, postedCell, postedSublist } from './posted_sublist';
import { notEmulated } from './suitescript_error';

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

/** http.ServerRequest (section_4314805691) as a Suitelet or beforeLoad sees it. Uploaded files are not emulated. */
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

  /** Uploads. FILE fields are not emulated, so nothing can have been posted. */
  get files(): never {
    throw notEmulated('ServerRequest.files');
  }

  /** Number of posted lines of a sublist (assumption LINES_OF_NO_SUBLIST when it was not posted). */
  getLineCount(options: unknown): number {
    const group = Arguments.of('ServerRequest.getLineCount', options, ['group']).string('group');
    return this.#sublist(group)?.lines.length ?? LINES_OF_NO_SUBLIST.value;
  }

  /**
   * One posted cell, or null when there is none. Lines count from 0; the help types them as text, published scripts hand numbers.
   * @throws SSS_MISSING_REQD_ARGUMENT, WRONG_PARAMETER_TYPE
   */
  getSublistValue(options: unknown): string | null {
    const checked = Arguments.of('ServerRequest.getSublistValue', options, ['group', 'name', 'line']);
    const line = Number(checked.required('line'));
    if (!Number.isInteger(line)) throw checked.wrongType('line');
    return postedCell(this.#sublist(checked.string('group')), checked.string('name'), line);
  }

  #sublist(id: string): PostedSublist | undefined {
    return postedSublist(this.#request.parameters, id);
  }
}
