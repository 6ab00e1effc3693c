/** Reads HTML as far as the tests ask: which elements there are, with which attributes, and what text stands outside. */

/** A start tag. */
export interface Element {
  /** In lower case. */
  readonly name: string;
  /** Names in lower case; entities are resolved. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Of `script` and `style`, whose text is no markup; otherwise empty. */
  readonly source: string;
}

/** A document, read. */
export interface ReadMarkup {
  readonly elements: readonly Element[];
  /** Everything between the tags, but scripts and styles. */
  readonly text: string;
}

const TAG = /<!--[\s\S]*?-->|<!doctype[^>]*>|<\/[a-z][^>]*>|<([a-z][^\s/>]*)((?:"[^"]*"|'[^']*'|[^'">])*)>/gi;
const ATTRIBUTE = /([^\s=/"'>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Text with its entities resolved. */
export function unescaped(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return NAMED[String(name)] ?? whole;
    return String.fromCodePoint(decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal));
  });
}

/** Reads a document, or a piece of one. */
export function readMarkup(html: string): ReadMarkup {
  const elements: Element[] = [];
  let text = '';
  let at = 0;
  TAG.lastIndex = 0;
  for (let tag = TAG.exec(html); tag !== null; tag = TAG.exec(html)) {
    text += `${html.slice(at, tag.index)} `;
    at = TAG.lastIndex;
    if (tag[1] === undefined) continue;
    const name = tag[1].toLowerCase();
    let source = '';
    if (name === 'script' || name === 'style') {
      const end = html.toLowerCase().indexOf(`</${name}`, at);
      source = html.slice(at, end < 0 ? undefined : end);
      at = end < 0 ? html.length : end;
      TAG.lastIndex = at;
    }
    elements.push({ name, attributes: attributesOf(tag[2] ?? ''), source });
  }
  return { elements, text: unescaped(text + html.slice(at)) };
}

function attributesOf(inside: string): Map<string, string> {
  return new Map(
    [...inside.matchAll(ATTRIBUTE)].map(([, name = '', double, single, bare]) => [
      name.toLowerCase(),
      unescaped(double ?? single ?? bare ?? ''),
    ]),
  );
}

const ADDRESSES = ['href', 'xlink:href', 'src', 'action', 'formaction', 'data', 'poster', 'srcdoc'];

/**
 * What in a document came from a hostile text and is not text there: an element, an attribute, a script, an address that
 * leads away.
 *
 * @param mark what every hostile text contains
 */
export function injected(html: string, mark: string): string[] {
  return readMarkup(html).elements.flatMap(({ name, attributes, source }) => {
    const tag = `<${name}>`;
    const found = name.includes(mark) || (!isData(attributes) && source.includes(mark)) ? [tag] : [];
    for (const [attribute, value] of attributes) {
      const isHandler = attribute.startsWith('on') && value.includes(mark);
      const isForeign = ADDRESSES.includes(attribute) && value.includes(mark) && leadsAway(value);
      if (attribute.includes(mark) || isHandler || isForeign) found.push(`${tag} ${attribute}`);
    }
    return found;
  });
}

/** JSON for a client script is no program. */
function isData(attributes: ReadonlyMap<string, string>): boolean {
  return attributes.get('type') === 'application/json';
}

/** Whether an address is anything but one of the same site. */
export function leadsAway(address: string): boolean {
  return !/^(?:\/(?![/\\])|[?#]|$)/.test(address.trim());
}
