import { unsupportedSearch } from './search_error';
import { type Token, tokensOf } from './tokens';

/** Walks over the tokens of a query. */
export class TokenReader {
  readonly #tokens: readonly Token[];
  #at = 0;

  constructor(sql: string) {
    this.#tokens = tokensOf(sql);
  }

  /** The token `ahead` places from here, without taking it. */
  peek(ahead = 0): Token {
    const token = this.#tokens[Math.min(this.#at + ahead, this.#tokens.length - 1)];
    if (token === undefined) throw unsupportedSearch('the query is empty');
    return token;
  }

  take(): Token {
    const token = this.peek();
    this.#at += 1;
    return token;
  }

  /** Whether these words come next. */
  isWord(...words: readonly string[]): boolean {
    return words.every((word, ahead) => this.peek(ahead).kind === 'word' && this.peek(ahead).text === word);
  }

  /** Takes these words when they come next. */
  takeWord(...words: readonly string[]): boolean {
    const found = this.isWord(...words);
    if (found) this.#at += words.length;
    return found;
  }

  expectWord(...words: readonly string[]): void {
    if (!this.takeWord(...words)) throw this.unexpected(`${words.join(' ').toUpperCase()} is expected`);
  }

  isSign(sign: string, ahead = 0): boolean {
    return this.peek(ahead).kind === 'sign' && this.peek(ahead).text === sign;
  }

  takeSign(sign: string): boolean {
    const found = this.isSign(sign);
    if (found) this.#at += 1;
    return found;
  }

  expectSign(sign: string): void {
    if (!this.takeSign(sign)) throw this.unexpected(`"${sign}" is expected`);
  }

  /** A refusal that points at the token that comes next. */
  unexpected(reason: string): ReturnType<typeof unsupportedSearch> {
    const { text, line, column, kind } = this.peek();
    const near = kind === 'end' ? 'the end of the query' : kind === 'string' ? 'a text' : `"${text}"`;
    return unsupportedSearch(`near ${near}, line ${line}, column ${column}: ${reason}`);
  }
}
