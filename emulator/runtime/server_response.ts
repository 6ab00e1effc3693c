import type { Account } from '../account/account';
import { Form } from '../modules/ui/widget/form';
import { List } from '../modules/ui/widget/list';
import { recordUrl, scriptUrl, textParameters } from './account_urls';
import { Arguments } from './arguments';
import { notEmulated, SuiteScriptError } from './suitescript_error';

/** What a Suitelet answered. */
export type SuiteletAnswer =
  | { readonly kind: 'form'; readonly form: Form }
  | { readonly kind: 'list'; readonly list: List }
  | { readonly kind: 'text'; readonly body: string }
  | { readonly kind: 'redirect'; readonly url: string };

/** http.ServerResponse as a Suitelet sees it. Files and PDF are not emulated. */
export class ServerResponse {
  readonly #account: Account;
  readonly #headers = new Map<string, string[]>();
  #page: Form | List | undefined;
  #text = '';
  #url: string | undefined;

  constructor(account: Account) {
    this.#account = account;
  }

  /** What was answered and with which headers, for the emulator only. */
  static answerOf(response: ServerResponse): { answer: SuiteletAnswer; headers: Record<string, string> } {
    const headers = response.headers;
    if (response.#url !== undefined) return { answer: { kind: 'redirect', url: response.#url }, headers };
    if (response.#page instanceof Form) return { answer: { kind: 'form', form: response.#page }, headers };
    if (response.#page instanceof List) return { answer: { kind: 'list', list: response.#page }, headers };
    return { answer: { kind: 'text', body: response.#text }, headers };
  }

  get headers(): Record<string, string> {
    return Object.fromEntries([...this.#headers].map(([name, values]) => [name, values.join(', ')]));
  }

  /** Text, as an option or alone. */
  write(options: unknown): void {
    const text =
      typeof options === 'string'
        ? options
        : Arguments.of('ServerResponse.write', options, ['output']).required('output');
    if (typeof text !== 'string') {
      throw new SuiteScriptError(
        'WRONG_PARAMETER_TYPE',
        'ServerResponse.write: Wrong parameter type: options.output is expected as string.',
      );
    }
    this.#text += text;
  }

  /** Text and a line feed. */
  writeLine(options: unknown): void {
    this.write(`${Arguments.of('ServerResponse.writeLine', options, ['output']).string('output')}\n`);
  }

  /** A Form or a List, as an option or alone. */
  writePage(options: unknown): void {
    const isPage = (value: unknown): value is Form | List => value instanceof Form || value instanceof List;
    const page = isPage(options)
      ? options
      : Arguments.of('ServerResponse.writePage', options, ['pageObject']).required('pageObject');
    if (!isPage(page)) throw notEmulated('ServerResponse.writePage with anything but a Form or a List');
    this.#page = page;
  }

  /**
   * To a Suitelet, a RESTlet or a record; `identifier` is a script or a record type, `id`
   * a deployment or a record.
   */
  sendRedirect(options: unknown): void {
    const checked = Arguments.of('ServerResponse.sendRedirect', options, [
      'type',
      'identifier',
      'id',
      'editMode',
      'parameters',
    ]);
    const type = checked.string('type');
    const identifier = checked.string('identifier');
    const parameters = textParameters(checked.optional('parameters'));
    if (type === 'RECORD') {
      this.#url = recordUrl(this.#account, identifier, checked.optional('id'), {
        edit: checked.flag('editMode'),
        parameters,
      });
    } else if (type === 'SUITELET' || type === 'RESTLET') {
      this.#url = scriptUrl(this.#account, identifier, checked.string('id'), { parameters });
    } else {
      throw notEmulated(`ServerResponse.sendRedirect of type ${type}`);
    }
  }

  /** Sets a header, instead of what it was. @throws SSS_INVALID_HEADER */
  setHeader(options: unknown): void {
    const { name, value } = headerOf('ServerResponse.setHeader', options);
    this.#headers.set(name, [value]);
  }

  /** Adds a value to a header. @throws SSS_INVALID_HEADER */
  addHeader(options: unknown): void {
    const { name, value } = headerOf('ServerResponse.addHeader', options);
    this.#headers.set(name, [...(this.#headers.get(name) ?? []), value]);
  }

  /** A header that was set, or null. */
  getHeader(options: unknown): string | null {
    const name = Arguments.of('ServerResponse.getHeader', options, ['name']).string('name');
    return this.headers[name] ?? null;
  }
}

/** Headers a script must not set. */
const RESERVED = [
  'connection',
  'content-length',
  'host',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'via',
  'set-cookie',
];

function headerOf(call: string, options: unknown): { name: string; value: string } {
  const checked = Arguments.of(call, options, ['name', 'value']);
  const name = checked.string('name');
  const value = checked.string('value');
  if (RESERVED.includes(name.toLowerCase()) || /[^\w!#$%&'*+.^`|~-]/.test(name) || /[\r\n]/.test(value)) {
    throw new SuiteScriptError('SSS_INVALID_HEADER', `${call}: One or more headers are not valid: ${name}`);
  }
  return { name, value };
}
