import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { readProject } from '../../emulator/project/read_project';

/** What `npm run build` puts into the File Cabinet, file by file. */

const source = join(__dirname, '..', '..', 'src');
const target = join(source, 'FileCabinet', 'SuiteScripts', 'bank_credentials');

function filesUnder(folder: string, extension: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(extension))
    .map((file) => file.split(sep).join('/').slice(0, -extension.length))
    .sort();
}

const built = filesUnder(target, '.js');
const textOf = (file: string): string => readFileSync(join(target, `${file}.js`), 'utf8');

/** A file of types alone leaves nothing to run. */
function hasCode(file: string): boolean {
  const text = readFileSync(join(source, 'TypeScript', `${file}.ts`), 'utf8');
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^import type[\s\S]*?;$/gm, '');
  return /^(?:export )?(?:const|function|class|async)\b|^export \{/m.test(code);
}

/** `usereventscript` → how a file's header names the same. */
const SCRIPT_TYPES: Readonly<Record<string, string>> = {
  usereventscript: 'UserEventScript',
  suitelet: 'Suitelet',
  scheduledscript: 'ScheduledScript',
  mapreducescript: 'MapReduceScript',
  portlet: 'Portlet',
  restlet: 'Restlet',
};

/** Entry points of which a script type has one or more. */
const ENTRY_POINTS: Readonly<Record<string, readonly string[]>> = {
  usereventscript: ['beforeLoad', 'beforeSubmit', 'afterSubmit'],
  suitelet: ['onRequest'],
  scheduledscript: ['execute'],
  mapreducescript: ['getInputData', 'map', 'reduce', 'summarize'],
  portlet: ['render'],
  restlet: ['get', 'post', 'put', 'delete'],
};

test('there is one file for each source file that has code', () => {
  expect(existsSync(target)).toBe(true);
  expect(built).toEqual(filesUnder(join(source, 'TypeScript'), '.ts').filter(hasCode));
});

describe.each(built)('%s', (file) => {
  const text = textOf(file);
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\/\/.*$/gm, '');

  test('begins with a header for SuiteScript 2.1', () => {
    const [header = ''] = /^\/\*\*[\s\S]*?\*\//.exec(text) ?? [];
    expect(header).toContain('@NApiVersion 2.1');
    expect(header).toContain('@NModuleScope SameAccount');
    expect(text.slice(header.length).trimStart()).toMatch(/^define\(/);
  });

  test('is AMD, and nothing of Node, of a browser or of CommonJS', () => {
    expect(code).not.toMatch(/\brequire\(|\bmodule\.exports\b|\.default\b|_interop|\bimport\(/);
    expect(code).not.toMatch(
      /\b(?:process|Buffer|URLSearchParams|setTimeout|setInterval|TextEncoder|fetch|console|window)\b[.(]/,
    );
    expect(code).not.toMatch(/\bnew URL\(/);
  });

  test('names modules that exist', () => {
    const [, list = ''] = /define\(\[([^\]]*)\]/.exec(code) ?? [];
    const modules = [...list.matchAll(/'([^']+)'/g)].map(([, name]) => name ?? '');
    for (const name of modules.filter((each) => each.startsWith('.'))) {
      expect(existsSync(join(target, file, '..', `${name}.js`))).toBe(true);
    }
    expect(modules.filter((each) => !each.startsWith('.') && each !== 'exports')).toEqual(
      modules.filter((each) => each.startsWith('N/')),
    );
  });
});

describe.each(readProject(source).scripts)('$scriptId', ({ file, kind }) => {
  const text = readFileSync(join(source, 'FileCabinet', file), 'utf8');

  test('has the script type of its record', () => {
    expect(/@NScriptType (\w+)/.exec(text)?.[1]).toBe(SCRIPT_TYPES[kind]);
  });

  test('exports entry points of its type, and nothing else', () => {
    const exported = [...text.matchAll(/^\s*exports\.(\w+) = /gm)].map(([, name]) => name ?? '');
    expect(exported.length).toBeGreaterThan(0);
    expect(ENTRY_POINTS[kind]).toEqual(expect.arrayContaining(exported));
  });
});
