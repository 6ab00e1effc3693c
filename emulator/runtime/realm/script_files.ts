import { readFileSync, statSync } from 'node:fs';
import { Script } from 'node:vm';
import { parseAst } from 'rollup/parseAst';
import { SuiteScriptError, SuiteScriptModuleLoaderError } from '../suitescript_error';

interface CompiledFile {
  readonly script: Script;
  readonly text: string;
  readonly changedAt: number;
}

/** Milliseconds for which a file that was looked at is taken to be as it was: an execution loads hundreds of them. */
const LOOKED_AT_FOR = 500;

/** The File Cabinet's JavaScript, compiled once and again when a file changed on disk. */
export class ScriptFiles {
  readonly #compiled = new Map<string, CompiledFile>();
  /** When each file was last looked at on disk, in milliseconds of this process. */
  readonly #lookedAt = new Map<string, number>();

  /** @param files File Cabinet path → absolute path on disk */
  constructor(private readonly files: ReadonlyMap<string, string>) {}

  /** Whether the File Cabinet holds this path. */
  has(path: string): boolean {
    return this.files.has(path);
  }

  /**
   * @param path File Cabinet path
   * @throws MODULE_DOES_NOT_EXIST, SYNTAX_ERROR (section_4503568059)
   */
  script(path: string): Script {
    return this.#load(path).script;
  }

  /**
   * Tells this File Cabinet, as it is on disk now, from any other: two with the same state hold the same files.
   */
  state(): string {
    return [...this.files]
      .map(([path, onDisk]) => {
        const seen = statSync(onDisk, { throwIfNoEntry: false });
        return `${path} ${seen?.ino} ${seen?.mtimeMs} ${seen?.size}`;
      })
      .join('\n');
  }

  /** The file's text, for its header. */
  text(path: string): string {
    return this.#load(path).text;
  }

  #load(path: string): CompiledFile {
    const known = this.#compiled.get(path);
    const now = performance.now();
    if (known !== undefined && now - (this.#lookedAt.get(path) ?? 0) < LOOKED_AT_FOR) return known;
    this.#lookedAt.set(path, now);
    const onDisk = this.files.get(path);
    const changedAt = onDisk === undefined ? undefined : statSync(onDisk, { throwIfNoEntry: false })?.mtimeMs;
    if (onDisk === undefined || changedAt === undefined) throw moduleDoesNotExist(path);
    if (known?.changedAt === changedAt) return known;
    const text = readFileSync(onDisk, 'utf8');
    const file = { script: compile(text, path), text, changedAt };
    this.#compiled.set(path, file);
    return file;
  }
}

/** @param name the module's name as the script asked for it */
export function moduleDoesNotExist(name: string): SuiteScriptError {
  return new SuiteScriptModuleLoaderError('MODULE_DOES_NOT_EXIST', `Module does not exist: ${name}`);
}

function compile(text: string, path: string): Script {
  let script: Script;
  try {
    script = new Script(text, { filename: path });
  } catch (error) {
    const { message, stack } = error as SyntaxError;
    const line = /:(\d+)\r?\n/.exec(stack ?? '')?.[1] ?? '?';
    throw new SuiteScriptError('SYNTAX_ERROR', `Syntax error: ${message} (${path}#${line})`);
  }
  if (/\bimport\b/.test(text) && importsDynamically(text)) {
    throw new SuiteScriptError('SYNTAX_ERROR', `Syntax error: import() is not part of SuiteScript (${path})`);
  }
  return script;
}

/**
 * Whether the text holds an `import(…)` expression. Node answers one with an error of its own world, from
 * which a script could reach the
 * emulator; SuiteScript has none (section_4387811519 knows `define` and `require`). Text that cannot be read
 * as a strict program counts as one that has.
 */
function importsDynamically(text: string): boolean {
  const holds = (node: unknown): boolean => {
    if (typeof node !== 'object' || node === null) return false;
    if ((node as { type?: unknown }).type === 'ImportExpression') return true;
    return Object.values(node).some(holds);
  };
  try {
    return holds(parseAst(text, { allowReturnOutsideFunction: true }));
  } catch {
    return true;
  }
}
