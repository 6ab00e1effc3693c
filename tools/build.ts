/**
 * Builds the bundle: src/TypeScript → src/FileCabinet/SuiteScripts/bank_credentials.
 *
 * TypeScript 7 checks and emits ES modules (it can no longer emit AMD), Rollup turns each into one AMD file of the same
 * name. Names and comments stay, so that an engineer can read and debug in the File Cabinet what was written here.
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type Plugin, rollup } from 'rollup';

const root = join(__dirname, '..');
const sources = join(root, 'src', 'TypeScript');
const modules = join(root, 'build', 'esm');
const target = join(root, 'src', 'FileCabinet', 'SuiteScripts', 'bank_credentials');

/** The JSDoc block that NetSuite reads a script's version and type from. It must be the first thing in the file. */
const HEADER = /^\s*\/\*\*(?:(?!\*\/)[\s\S])*@NApiVersion(?:(?!\*\/)[\s\S])*\*\/\s*/;

/** What every other file starts with: a library module has no script type. */
const LIBRARY_HEADER = '/**\n * @NApiVersion 2.1\n * @NModuleScope SameAccount\n */\n';

/** Rollup would leave the header inside the callback of `define`: take it off here, `banner` puts it back on top. */
function headersApart(headers: Map<string, string>): Plugin {
  return {
    name: 'headers-apart',
    transform(code, id) {
      const header = HEADER.exec(code)?.[0];
      headers.set(id, header === undefined ? LIBRARY_HEADER : `${header.trim()}\n`);
      return { code: header === undefined ? code : code.slice(header.length), map: null };
    },
  };
}

function emittedModules(): string[] {
  return readdirSync(modules, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.js'))
    .map((file) => join(modules, file));
}

/** A file that declares only types is emitted as `export {};` and has no business in the File Cabinet. */
function hasCode(file: string): boolean {
  return readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*|export \{\};|\s/g, '') !== '';
}

async function build(): Promise<void> {
  rmSync(modules, { recursive: true, force: true });
  const typescript = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  execFileSync(process.execPath, [typescript, '-p', sources], { stdio: 'inherit' });

  // Only now: sources that do not compile leave the last good build where it is.
  rmSync(target, { recursive: true, force: true });
  const input = emittedModules().filter(hasCode);
  const headers = new Map<string, string>();
  const bundle = await rollup({
    input,
    external: /^N(\/|$)/,
    treeshake: false,
    plugins: [headersApart(headers)],
    onLog(level, log) {
      if (level !== 'debug' && log.code !== 'EMPTY_BUNDLE') throw new Error(`${log.code}: ${log.message}`);
    },
  });
  const { output } = await bundle.write({
    dir: target,
    format: 'amd',
    preserveModules: true,
    preserveModulesRoot: modules,
    entryFileNames: '[name].js',
    exports: 'named',
    interop: 'esModule',
    esModule: false,
    strict: false,
    externalLiveBindings: false,
    freeze: false,
    generatedCode: { preset: 'es2015', symbols: false },
    banner: (chunk) => (chunk.facadeModuleId && headers.get(chunk.facadeModuleId)) || LIBRARY_HEADER,
  });
  await bundle.close();
  const shown = relative(root, target).split(sep).join('/');
  console.log(`Built ${output.length} SuiteScript 2.1 files into ${shown}`);
}

build().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
