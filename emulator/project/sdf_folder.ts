import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ProjectError } from './project_error';
import { parseXml, type XmlElement } from './xml_element';

/** One XML file below `Objects/`. */
export interface SdfObject {
  /** Path below the project folder, with forward slashes. */
  readonly file: string;
  readonly root: XmlElement;
}

/** The files of an SDF project as they are, before anything is made of them. */
export interface SdfFolder {
  /** Absolute path of the folder that holds manifest.xml. */
  readonly folder: string;
  readonly manifest: XmlElement;
  /** `deploy.xml`; a project may do without it. */
  readonly deploy: XmlElement | undefined;
  readonly objects: readonly SdfObject[];
  /** XLIFF files of `Translations/`. */
  readonly translations: readonly SdfObject[];
  /** File Cabinet path (`/SuiteScripts/a/b.js`) → absolute path on disk. */
  readonly files: ReadonlyMap<string, string>;
}

/** What the files of this name held when they were read last: a process that opens a project again reads the same texts. */
const lastRead = new Map<string, { readonly text: string; readonly root: XmlElement }>();

function readXml(root: string, file: string): XmlElement {
  const text = readFileSync(join(root, file), 'utf8');
  const known = lastRead.get(file);
  if (known?.text === text) return known.root;
  const read = { text, root: parseXml(file, text) };
  lastRead.set(file, read);
  return read.root;
}

/**
 * Reads every file of an SDF project.
 * @param folder the folder that holds manifest.xml (`src` in a project made by Oracle's CLI)
 * @throws ProjectError when there is no manifest.xml or a file is not well-formed XML
 */
export function readSdfFolder(folder: string): SdfFolder {
  const root = resolve(folder);
  if (!existsSync(join(root, 'manifest.xml'))) {
    throw new ProjectError(
      folder,
      '',
      'holds no manifest.xml.',
      'Name the folder of the SDF project itself (often `src`, see defaultProjectFolder in suitecloud.config.js).',
    );
  }
  const read = (file: string): XmlElement => readXml(root, file);
  const objectsIn = (part: string, extension: RegExp): SdfObject[] =>
    filesBelow(root, part)
      .filter((file) => extension.test(file))
      .map((file) => ({ file, root: read(file) }));
  return {
    folder: root,
    manifest: read('manifest.xml'),
    deploy: existsSync(join(root, 'deploy.xml')) ? read('deploy.xml') : undefined,
    objects: objectsIn('Objects', /\.xml$/i),
    translations: objectsIn('Translations', /\.xliff?$|\.xlf$/i),
    files: new Map(
      filesBelow(root, 'FileCabinet').map((file) => [file.slice('FileCabinet'.length), join(root, file)]),
    ),
  };
}

/** Every file below a part of the project, in a stable order, as paths below the project folder. */
function filesBelow(root: string, part: string): string[] {
  if (!existsSync(join(root, part))) return [];
  return readdirSync(join(root, part))
    .sort()
    .filter((name) => !name.startsWith('.'))
    .flatMap((name) => {
      const path = `${part}/${name}`;
      return statSync(join(root, path)).isDirectory() ? filesBelow(root, path) : [path];
    });
}
