import { notEmulated } from '../../runtime/suitescript_error';
import { failedSearch } from './search_error';

/** SUBSTR: positions count from 1, from the end when negative; 0 counts as 1. Lengths below 1 give nothing. */
export function substring(text: string, position: number, length: number): string {
  const characters = [...text];
  const start = position > 0 ? position - 1 : position === 0 ? 0 : characters.length + position;
  if (start < 0 || length < 1) return '';
  return characters.slice(start, start + length).join('');
}

/** INSTR: where a text occurs for the nth time, counting from 1; 0 when it does not. A negative position searches backwards. */
export function positionIn(text: string, part: string, position: number, occurrence: number): number {
  if (position < 0) return lastPositionIn(text, part, text.length + position, occurrence);
  let at = position - 2;
  for (let found = 0; found < occurrence; found += 1) {
    at = text.indexOf(part, at + 1);
    if (at < 0) return 0;
  }
  return at + 1;
}

function lastPositionIn(text: string, part: string, from: number, occurrence: number): number {
  let at = from + 1;
  for (let found = 0; found < occurrence; found += 1) {
    at = at === 0 ? -1 : text.lastIndexOf(part, at - 1);
    if (at < 0) return 0;
  }
  return at + 1;
}

/** LPAD and RPAD: fills, or cuts, to exactly `length` characters. */
export function padded(text: string, length: number, filler: string, side: 'left' | 'right'): string {
  if (length < text.length) return text.slice(0, Math.max(length, 0));
  return side === 'left' ? text.padStart(length, filler) : text.padEnd(length, filler);
}

/** TRIM, LTRIM and RTRIM: takes characters of a set off the ends. */
export function trimmed(text: string, set: string, side: 'left' | 'right' | 'both'): string {
  const unwanted = new Set(set);
  let start = 0;
  let end = text.length;
  if (side !== 'right') while (start < end && unwanted.has(text.charAt(start))) start += 1;
  if (side !== 'left') while (end > start && unwanted.has(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

/** INITCAP: each word starts with a capital and goes on in small letters. */
export function initialCapitals(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[\p{L}\p{N}]+/gu, (word) => word.charAt(0).toUpperCase() + word.slice(1));
}

/**
 * TO_NUMBER.
 * @throws SSS_SEARCH_ERROR_OCCURRED with Oracle's ORA-01722 when the text is no number
 */
export function numberOf(text: string): number {
  const value = Number(text);
  if (text.trim() === '' || !Number.isFinite(value)) throw failedSearch('ORA-01722: invalid number');
  return value;
}

/**
 * TO_CHAR of a number with a format model of `9`, `0`, `.`, `,` and `FM`.
 * @returns number signs (#) when the number has more digits than the model, as in Oracle
 */
export function formatNumber(value: number, model: string): string {
  const fill = !/^FM/i.test(model);
  const picture = model.replace(/^FM/i, '');
  if (!/^[90,]*(?:\.[90]*)?$/.test(picture)) throw notEmulated(`Number format model '${model}' of SuiteQL`);
  const [whole = '', fraction = ''] = picture.split('.');
  const [digits = '', decimals = ''] = Math.abs(value).toFixed(fraction.length).split('.');
  const places = whole.replaceAll(',', '').length;
  const significant = digits === '0' && fraction !== '' ? '' : digits;
  const width = model.replace(/^FM/i, '').length + 1;
  if (significant.length > places) return '#'.repeat(width);
  const zeros = whole.includes('0')
    ? whole.replaceAll(',', '').length - whole.replaceAll(',', '').indexOf('0')
    : 0;
  const shown = grouped(significant.padStart(zeros, '0'), whole);
  const kept = fill ? decimals : decimals.replace(new RegExp(`0{0,${optionalZeros(fraction)}}$`), '');
  const point = picture.includes('.') ? `.${kept}` : '';
  const text = `${value < 0 ? '-' : ''}${shown}${point}`;
  return fill ? text.padStart(width) : text;
}

/** How many digits at the end of the fraction are `9`, which FM leaves out when they are zero. */
function optionalZeros(fraction: string): number {
  return fraction.length - (fraction.lastIndexOf('0') + 1);
}

function grouped(digits: string, whole: string): string {
  let left = digits;
  let shown = '';
  for (const sign of [...whole].reverse()) {
    if (left === '') break;
    if (sign === ',') shown = `,${shown}`;
    else {
      shown = left.slice(-1) + shown;
      left = left.slice(0, -1);
    }
  }
  return shown;
}
