import type { Account } from '../account/account';
import { ScriptFile, type WrittenFile } from '../modules/file/script_file';
import { Assistant } from '../modules/ui/widget/assistant';
import { enumMember } from '../modules/ui/widget/checks';
import { Form } from '../modules/ui/widget/form';
import { List } from '../modules/ui/widget/list';
import { recordUrl, scriptUrl, textParameters } from './account_urls';
import { Arguments } from './arguments';
import { notEmulated, SuiteScriptError } from './suitescript_error';

/** What a Suitelet answered. */
export type SuiteletAnswer =
  | { readonly kind: 'form'; readonly form: Form }
  | { readonly kind: 'list'; readonly list: List }
  | { readonly kind: 'assistant'; readonly assistant: Assistant }
  | { readonly kind: 'text'; readonly body: string }
  | { readonly kind: 'file'; readonly file: WrittenFile; readonly isInline: boolean }
  | { readonly kind: 'redirect'; readonly url: string };

/** http.ServerResponse as a Suitelet sees it. PDF is not emulated. */
export class ServerResponse {
  readonly #account: Account;
  readonly #headers = new Map<string, string[]>();
  #page: Assistant | Form | List | undefined;
  #text = '';
  #url: string | undefined;
  #file: { readonly file: WrittenFile; readonly isInline: boolean } | undefined;

  constructor(account: Account) {
    this.#account = account;
  }

  /** What was answered and with which headers, for the emulator only. */
  static answerOf(response: ServerResponse): { answer: SuiteletAnswer; headers: Record<string, string> } {
    const headers = response.headers;
    if (response.#url !== undefined) return { answer: { kind: 'redirect', url: response.#url }, headers };
    if (response.#page instanceof Form) return { answer: { kind: 'form', form: response.#page }, headers };
    if (response.#page instanceof List) return { answer: { kind: 'list', list: response.#page }, headers };
    if (response.#file !== undefined) return { answer: { kind: 'file', ...response.#file }, headers };
    if (response.#page !== undefined)
      return { answer: { kind: 'assistant', assistant: response.#page }, headers };
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

  /** An Assistant, a Form or a List, as an option or alone. */
  writePage(options: unknown): void {
    const isPage = (value: unknown): value is Assistant | Form | List =>
      value instanceof Form || value instanceof List || value instanceof Assistant;
    const page = isPage(options)
      ? options
      : Arguments.of('ServerResponse.writePage', options, ['pageObject']).required('pageObject');
    if (!isPage(page))
      throw notEmulated('ServerResponse.writePage with anything but an Assistant, a Form or a List');
    this.#page = page;
  }

  /**
   * A file, to be saved, or shown when `isInline` is true. Text goes out as UTF-8; another charset in the Content-Type header is not emulated.
   * @throws SSS_MISSING_REQD_ARGUMENT, WRONG_PARAMETER_TYPE (section_4567633001)
   */
  writeFile(options: unknown): void {
    const checked = Arguments.of('ServerResponse.writeFile', options, ['file', 'isInline']);
    const file = checked.required('file');
    if (!(file instanceof ScriptFile)) throw checked.wrongType('file');
    const charset = /charset="?([\w-]+)/i.exec(this.#contentType ?? '')?.[1];
    if (charset !== undefined && charset.toLowerCase() !== 'utf-8')
      throw notEmulated(`ServerResponse.writeFile in ${charset}`);
    this.#file = { file: ScriptFile.written(file), isInline: checked.flag('isInline') };
  }

  get #contentType(): string | undefined {
    return Object.entries(this.headers).find(([name]) => name.toLowerCase() === 'content-type')?.[1];
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

  /**
   * How long a content delivery network may keep the answer (section_4567652215). The local account has none, so it is always asked again.
   * @throws SSS_MISSING_REQD_ARGUMENT, SSS_INVALID_TYPE_ARG
   */
  setCdnCacheable(options: unknown): void {
    const checked = Arguments.of('ServerResponse.setCdnCacheable', options, ['type']);
    enumMember(checked, 'ServerResponse.setCdnCacheable', 'type', CacheDuration);
  }

  /** A header that was set, or null. */
  getHeader(options: unknown): string | null {
    const name = Arguments.of('ServerResponse.getHeader', options, ['name']).string('name');
    return this.headers[name] ?? null;
  }
}

/** https.CacheDuration (section_4567627367). */
const CacheDuration = { LONG: 'LONG', MEDIUM: 'MEDIUM', SHORT: 'SHORT', UNIQUE: 'UNIQUE' } as const;

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
