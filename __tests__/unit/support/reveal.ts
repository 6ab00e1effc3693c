import type { SecureText } from '../../../src/TypeScript/application/calls/secure_text';

/**
 * Does what NetSuite does on the way out: puts the values in. Written against the standards and not against the adapter.
 *
 * @param values secret ID → value
 */
export function reveal(
  text: string | SecureText | undefined,
  values: Readonly<Record<string, string>>,
): string {
  if (text === undefined) return '';
  if (typeof text === 'string') return text;
  switch (text.kind) {
    case 'literal':
      return text.text;
    case 'secret': {
      const value = values[text.secretId];
      if (value === undefined) throw new Error(`There is no secret ${text.secretId}.`);
      return value;
    }
    case 'joined':
      return text.parts.map((part) => reveal(part, values)).join('');
    case 'encoded': {
      const inner = reveal(text.of, values);
      if (text.encoding === 'base64') return Buffer.from(inner, 'utf8').toString('base64');
      if (text.encoding === 'json') return JSON.stringify(inner).slice(1, -1);
      return new URLSearchParams({ x: inner }).toString().slice(2);
    }
  }
}

/** The secret IDs in a text, each once, in the order they stand. */
export function secretIdsIn(text: SecureText): string[] {
  switch (text.kind) {
    case 'literal':
      return [];
    case 'secret':
      return [text.secretId];
    case 'encoded':
      return secretIdsIn(text.of);
    case 'joined':
      return [...new Set(text.parts.flatMap(secretIdsIn))];
  }
}
