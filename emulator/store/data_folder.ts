import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const DATABASE = 'account.db';
const OWNER = 'account.pid';

/** A data folder that cannot be used: the message says why and what to do. */
export class DataFolderError extends Error {}

/**
 * A folder that keeps an account (`--data`). One emulator has it at a time: two that write the same file would spoil it, because the
 * WASM build of SQLite locks a file with a folder beside it and cannot see that the owner of a lock was killed.
 */
export class DataFolder {
  readonly #folder: string;

  private constructor(folder: string) {
    this.#folder = folder;
  }

  /**
   * Takes a folder for this process, and clears a lock that a killed one left.
   * @throws DataFolderError when another process has it
   */
  static take(folder: string): DataFolder {
    makeDataFolder(folder);
    const owner = ownerOf(folder);
    if (owner !== undefined && owner !== process.pid && isRunning(owner)) {
      throw new DataFolderError(
        `${folder} is in use by another emulator (process ${owner}). Stop it or use another --data folder.`,
      );
    }
    rmSync(join(folder, `${DATABASE}.lock`), { recursive: true, force: true });
    writeFileSync(join(folder, OWNER), String(process.pid));
    return new DataFolder(folder);
  }

  get databaseFile(): string {
    return join(this.#folder, DATABASE);
  }

  /** Lets another process take the folder. */
  release(): void {
    rmSync(join(this.#folder, OWNER), { force: true });
  }
}

/**
 * Makes the folder when it is missing.
 * @throws DataFolderError
 */
export function makeDataFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new DataFolderError(
      `${folder} cannot be used as --data folder: ${error instanceof Error ? error.message : String(error)}.`,
    );
  }
}

function ownerOf(folder: string): number | undefined {
  const file = join(folder, OWNER);
  const owner = existsSync(file) ? Number(readFileSync(file, 'utf8')) : Number.NaN;
  return Number.isInteger(owner) && owner > 0 ? owner : undefined;
}

/** Signal 0 asks whether a process is there; EPERM says that it is, under another user. */
function isRunning(owner: number): boolean {
  try {
    process.kill(owner, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
