import { randomBytes } from 'node:crypto';
import { injected, readMarkup } from './markup_reader';
import type { Answer } from './page_visitor';

/** What nobody should enter, and what must hold of every answer to it. */

/** Stands in every hostile text but numbers and the secret. */
export const MARK = 'h0stile';

/** A secret that somebody pastes where it does not belong. Made anew each time, and shown by no failing test. */
export const PASTED = randomBytes(24).toString('base64url');

/** What is entered, with a name for the test. */
export interface Hostile {
  readonly what: string;
  readonly text: string;
}

/** A megabyte of text. */
export const MEGABYTE = `${MARK} <b> `.repeat(80_000);

export const HOSTILE: readonly Hostile[] = [
  {
    what: 'markup',
    text:
      `"'></textarea></title></script><script>${MARK}()</script><img src="${MARK}" onerror="${MARK}()">` +
      `' onmouseover='${MARK}()' x='<svg/onload=${MARK}()>&lt;b ${MARK}&#62;`,
  },
  { what: 'an address that is a program', text: `javascript:${MARK}()//` },
  { what: 'SQL', text: `x' OR '1'='1' UNION SELECT '${MARK}' --` },
  { what: 'a formula', text: `=HYPERLINK("https://${MARK}.example","x")` },
  { what: 'a formula behind a tab', text: `\t@${MARK}|'cmd'!A1` },
  {
    what: 'control characters',
    text: `${MARK}\u0000\u0001\u0002\u0005\u001B[31m\r\nSet-Cookie: x=${MARK}`,
  },
  {
    what: 'text from right to left, an emoji and half of one',
    text: `\u202E${MARK}\u2066 <i ${MARK}> 😀\uD83D`,
  },
  { what: 'a template and a prototype', text: `__proto__ {name}{1}\${${MARK}}$&{{${MARK}}}` },
  { what: 'a large number', text: '9'.repeat(40) },
  { what: 'a negative number', text: '-1' },
  { what: 'a secret', text: PASTED },
  { what: 'a megabyte', text: MEGABYTE },
];

/** Whether it is the secret, which no answer may repeat in whatever form. */
export const isSecret = ({ text }: Hostile): boolean => text === PASTED;

/** What an address can hold: servers refuse a megabyte, whatever it is. */
export const FOR_ADDRESSES = HOSTILE.filter(({ text }) => text !== MEGABYTE);

/** A page, an answer or a redirect within the account, and nothing of what was sent in it but as text. */
export function expectHarmless(where: string, { status, location, text }: Answer): void {
  expect([where, status]).toEqual([where, status === 200 || status === 302 ? status : 'a page']);
  expectText(where, text);
  expect([where, 'repeats the secret', location.includes(PASTED)]).toEqual([
    where,
    'repeats the secret',
    false,
  ]);
  expect([where, location]).toEqual([where, expect.not.stringMatching(/^(?!\/app\/)./)]);
}

/** No element, attribute or address out of a hostile text, no stack of a script, and no secret. */
export function expectText(where: string, text: string): void {
  const marked = text.startsWith('{') ? [] : injected(text, MARK);
  const wrong = [
    ...marked,
    ...(/\.[jt]s:\d+:\d+/.test(text) ? ['a stack'] : []),
    ...(text.includes(PASTED) ? ['the secret'] : []),
  ];
  expect([where, wrong]).toEqual([where, []]);
}

/** The inputs of a page, or what a client script keeps of an answer, with what stands in them. */
export function inputsOf({ text }: Answer): Record<string, string> {
  if (text.startsWith('{')) return { token: String((JSON.parse(text) as { token?: string }).token) };
  const main = readMarkup(text.slice(text.indexOf('<main')));
  return Object.fromEntries(
    main.elements.flatMap(({ attributes }) => {
      const name = attributes.get('name');
      return name === undefined || /^_(?:empty|sublist|action)$/.test(name)
        ? []
        : [[name, attributes.get('value') ?? '']];
    }),
  );
}
