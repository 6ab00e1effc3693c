import { unsupportedSearch } from './search_error';

/** One word, sign or value of a query. */
export interface Token {
  readonly kind: 'word' | 'quoted' | 'string' | 'number' | 'sign' | 'end';
  /** Words in lower case, strings without their quotes, signs as written. */
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

const PATTERN =
  /(?<space>\s+|--[^\n]*|\/\*[\s\S]*?\*\/)|(?<word>[a-z_][a-z0-9_$#]*)|"(?<quoted>[^"]+)"|'(?<string>(?:[^']|'')*)'|(?<number>\d+(?:\.\d+)?|\.\d+)|(?<sign><=|>=|<>|!=|\^=|\|\||[(),.*+\-/=<>?;])/iy;

/**
 * Cuts a query into tokens; the last one is always `end`.
 * @throws SSS_SEARCH_ERROR_OCCURRED at a sign that SuiteQL does not have
 */
export function tokensOf(sql: string): Token[] {
  const tokens: Token[] = [];
  PATTERN.lastIndex = 0;
  let at = 0;
  while (at < sql.length) {
    PATTERN.lastIndex = at;
    const match = PATTERN.exec(sql);
    const position = positionOf(sql, at);
    if (match === null) throw unknownSign(sql.charAt(at), position);
    const { word, quoted, string, number, sign } = match.groups ?? {};
    if (word !== undefined) tokens.push({ kind: 'word', text: word.toLowerCase(), ...position });
    else if (quoted !== undefined) tokens.push({ kind: 'quoted', text: quoted.toLowerCase(), ...position });
    else if (string !== undefined)
      tokens.push({ kind: 'string', text: string.replaceAll("''", "'"), ...position });
    else if (number !== undefined) tokens.push({ kind: 'number', text: number, ...position });
    else if (sign !== undefined) tokens.push({ kind: 'sign', text: sign, ...position });
    at = PATTERN.lastIndex;
  }
  tokens.push({ kind: 'end', text: '', ...positionOf(sql, sql.length) });
  return tokens;
}

function positionOf(sql: string, at: number): { line: number; column: number } {
  const before = sql.slice(0, at);
  return { line: before.split('\n').length, column: at - before.lastIndexOf('\n') };
}

function unknownSign(sign: string, { line, column }: { line: number; column: number }): Error | object {
  const hint = sign === '[' || sign === ']' ? ': square brackets are not supported' : '';
  return unsupportedSearch(`unexpected "${sign}" at line ${line}, column ${column}${hint}`);
}
