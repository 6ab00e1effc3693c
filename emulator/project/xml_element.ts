import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { ProjectError } from './project_error';

/** One element of an object's XML, with its children in the order of the file and its text as written. */
export class XmlElement {
  /**
   * @param file path below the project folder, for messages
   * @param name tag name
   * @param attributes by name
   * @param children elements directly inside
   * @param content text directly inside, without surrounding white space
   */
  constructor(
    readonly file: string,
    readonly name: string,
    readonly attributes: ReadonlyMap<string, string>,
    readonly children: readonly XmlElement[],
    readonly content: string,
  ) {}

  /** The first child of that name, if there is one. */
  child(name: string): XmlElement | undefined {
    return this.children.find((child) => child.name === name);
  }

  /** The items of a structured field: `items('links', 'link')`; empty when the group is missing. */
  items(group: string, item: string): readonly XmlElement[] {
    return this.child(group)?.children.filter((child) => child.name === item) ?? [];
  }

  /** Text of a child; undefined when the child is missing or empty, which SDF treats alike. */
  text(name: string): string | undefined {
    const content = this.child(name)?.content;
    return content === '' ? undefined : content;
  }

  /** Text of a child that SDF demands. */
  requiredText(name: string): string {
    const text = this.text(name);
    if (text === undefined) throw this.error(name, 'is missing or empty.', 'Add the tag with a value.');
    return text;
  }

  /** A `T`/`F` child; the SDF XML reference names the value that counts when it is missing. */
  flag(name: string, whenMissing: boolean): boolean {
    const text = this.text(name);
    if (text === undefined) return whenMissing;
    if (text !== 'T' && text !== 'F') throw this.error(name, 'is neither T nor F.', 'Write T or F.');
    return text === 'T';
  }

  /** A child whose text is one of a list of values. */
  oneOf<Value extends string>(name: string, values: readonly Value[], whenMissing?: Value): Value {
    const text = this.text(name) ?? whenMissing;
    if (text === undefined) throw this.error(name, 'is missing.', `Use one of ${values.join(', ')}.`);
    const value = values.find((candidate) => candidate === text);
    if (value === undefined) {
      throw this.error(name, `has the unknown value "${text}".`, `Use one of ${values.join(', ')}.`);
    }
    return value;
  }

  /** A child that holds a number; undefined when it is missing. */
  number(name: string): number | undefined {
    const text = this.text(name);
    if (text === undefined) return undefined;
    const value = Number(text);
    if (!Number.isFinite(value)) throw this.error(name, `"${text}" is not a number.`, 'Write a number.');
    return value;
  }

  /** The `scriptid` attribute that every object and many parts of one carry. */
  get scriptId(): string {
    const scriptId = this.attributes.get('scriptid');
    if (scriptId === undefined || scriptId === '') {
      throw this.error('', 'has no scriptid attribute.', 'Add scriptid="…" to the tag.');
    }
    return scriptId;
  }

  /** A problem at one of this element's children (or, with an empty name, at the element itself). */
  error(child: string, problem: string, remedy: string): ProjectError {
    const scriptId = this.attributes.get('scriptid');
    const own = scriptId === undefined ? this.name : `${this.name} ${scriptId}`;
    return new ProjectError(this.file, child === '' ? own : `${own} > ${child}`, problem, remedy);
  }
}

const ATTRIBUTES = ':@';
const TEXT = '#text';

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: true,
  ignoreDeclaration: true,
  ignorePiTags: true,
  htmlEntities: true,
});

type ParsedNode = Readonly<Record<string, unknown>>;

/**
 * Reads one XML file of a project.
 * @param file path below the project folder, for messages
 * @param source the file's text; a byte order mark is allowed
 * @returns the root element
 * @throws ProjectError when it is not well-formed XML with exactly one root
 */
export function parseXml(file: string, source: string): XmlElement {
  const text = source.replace(/^\uFEFF/, '');
  refuseWhatTheParserTakes(file, text);
  const outcome = XMLValidator.validate(text);
  if (outcome !== true) {
    const { line, msg } = outcome.err;
    throw new ProjectError(file, '', `is not well-formed XML (line ${line}): ${msg}`, 'Mend the XML.');
  }
  const roots = elementsOf(file, parser.parse(text) as readonly ParsedNode[]);
  const [root] = roots;
  if (root === undefined || roots.length > 1) {
    throw new ProjectError(
      file,
      '',
      'does not hold exactly one root element.',
      'Put one object in one file.',
    );
  }
  return root;
}

/** What the parser takes, or fails on without a place, and SDF does not take. */
function refuseWhatTheParserTakes(file: string, text: string): void {
  const markup = text.replace(/<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>/g, (hidden) =>
    hidden.replace(/[^\n]/g, ' '),
  );
  const refuse = (at: number, problem: string, remedy: string): void => {
    if (at < 0) return;
    const line = markup.slice(0, at).split('\n').length;
    throw new ProjectError(file, '', `is not well-formed XML (line ${line}): ${problem}`, remedy);
  };
  refuse(markup.indexOf('<!ENTITY'), 'it defines an entity.', 'Write what it stands for.');
  refuse(
    markup.search(/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i),
    'an & stands for itself.',
    'Write &amp;',
  );
}

function elementsOf(file: string, nodes: readonly ParsedNode[]): XmlElement[] {
  return nodes.flatMap((node) => {
    const name = Object.keys(node).find((key) => key !== ATTRIBUTES && key !== TEXT);
    if (name === undefined) return [];
    const inside = node[name] as readonly ParsedNode[];
    const attributes = Object.entries((node[ATTRIBUTES] ?? {}) as Record<string, string>);
    const content = inside
      .flatMap((part) => (TEXT in part ? [String(part[TEXT])] : []))
      .join('')
      .trim();
    return [new XmlElement(file, name, new Map(attributes), elementsOf(file, inside), content)];
  });
}
