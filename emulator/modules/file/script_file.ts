import { SuiteScriptError } from '../../runtime/suitescript_error';
import { expectType } from '../ui/widget/checks';
import { FILE_TYPES, type FileType } from './file_types';

/** Most bytes that may be held in memory (section_4223861820). */
const MOST_BYTES = 10 * 1024 * 1024;

/** What a file is made of. */
export interface FileData {
  name: string;
  readonly type: FileType;
  /** Text, or Base64 where the type is binary. */
  readonly contents: string;
  description: string;
  encoding: string;
  folder: number | null;
  isInactive: boolean;
  isOnline: boolean;
  /** File Cabinet path of a loaded file. */
  readonly path?: string;
}

/** A file on its way to a browser. */
export interface WrittenFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  readonly isText: boolean;
}

/**
 * file.File (section_4247974825), in memory. What it would need a File Cabinet for is absent and refused by the realm: `save`, `id`,
 * `url`; so are the readers of lines and segments.
 */
export class ScriptFile {
  readonly #data: FileData;

  /** @throws SSS_FILE_CONTENT_SIZE_EXCEEDED */
  constructor(data: FileData) {
    this.#data = data;
    if (this.size > MOST_BYTES) {
      throw new SuiteScriptError(
        'SSS_FILE_CONTENT_SIZE_EXCEEDED',
        'The file content you are attempting to access exceeds the maximum allowed size of 10 MB.',
      );
    }
  }

  /** What a browser is sent, for the emulator only. Text goes out as UTF-8 (section_4567633001). */
  static written(file: ScriptFile): WrittenFile {
    const { name, type } = file.#data;
    return { name, ...FILE_TYPES[type], bytes: file.#bytes };
  }

  get name(): string {
    return this.#data.name;
  }

  set name(value: string) {
    expectType('File.name', 'string', value);
    this.#data.name = value;
  }

  get fileType(): string {
    return this.#data.type;
  }

  get description(): string {
    return this.#data.description;
  }

  set description(value: string) {
    expectType('File.description', 'string', value);
    this.#data.description = value;
  }

  get encoding(): string {
    return this.#data.encoding;
  }

  get folder(): number | null {
    return this.#data.folder;
  }

  set folder(value: number) {
    expectType('File.folder', 'number', value);
    this.#data.folder = value;
  }

  get isInactive(): boolean {
    return this.#data.isInactive;
  }

  set isInactive(value: boolean) {
    expectType('File.isInactive', 'boolean', value);
    this.#data.isInactive = value;
  }

  get isOnline(): boolean {
    return this.#data.isOnline;
  }

  set isOnline(value: boolean) {
    expectType('File.isOnline', 'boolean', value);
    this.#data.isOnline = value;
  }

  get isText(): boolean {
    return FILE_TYPES[this.#data.type].isText;
  }

  /** File Cabinet path; null for a file that is in memory only. */
  get path(): string | null {
    return this.#data.path ?? null;
  }

  /** Bytes. */
  get size(): number {
    return this.#bytes.byteLength;
  }

  /** Text, or Base64 where the type is binary. */
  getContents(): string {
    return this.#data.contents;
  }

  get #bytes(): Buffer {
    return Buffer.from(this.#data.contents, this.isText ? 'utf8' : 'base64');
  }
}
