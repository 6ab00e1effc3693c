import { readFileSync } from 'node:fs';
import { Arguments } from '../runtime/arguments';
import type { ModuleFactory } from '../runtime/execution';
import { notEmulated, SuiteScriptError } from '../runtime/suitescript_error';
import { FILE_TYPES, type FileType, typeOfName } from './file/file_types';
import { ScriptFile } from './file/script_file';
import type { Names } from './members';
import { enumMember } from './ui/widget/checks';

const Type = Object.freeze(
  Object.fromEntries(Object.keys(FILE_TYPES).map((name) => [name, name])),
) as Readonly<Record<FileType, FileType>>;

const Encoding = Object.freeze({
  UTF_8: 'UTF-8',
  WINDOWS_1252: 'windows-1252',
  ISO_8859_1: 'ISO-8859-1',
  GB18030: 'GB18030',
  SHIFT_JIS: 'SHIFT_JIS',
  MAC_ROMAN: 'MacRoman',
  GB2312: 'GB2312',
  BIG5: 'Big5',
});

/**
 * N/file (section_4205693274): files in memory, for `response.writeFile`, and the project's own text files by their path. The local
 * account has no File Cabinet to save into, so `save`, `copy` and `delete` are not there.
 */
export const create: ModuleFactory = ({ account, meter }) =>
  ({
    /** @throws SSS_MISSING_REQD_ARGUMENT, SSS_INVALID_TYPE_ARG, SSS_FILE_CONTENT_SIZE_EXCEEDED */
    create: (options: unknown): ScriptFile => {
      const checked = Arguments.of('file.create', options, [
        'name',
        'fileType',
        'contents',
        'description',
        'encoding',
        'folder',
        'isInactive',
        'isOnline',
      ]);
      const contents = checked.optional('contents') ?? '';
      if (typeof contents !== 'string') throw checked.wrongType('contents');
      return new ScriptFile({
        name: checked.string('name'),
        type: enumMember(checked, 'file.create', 'fileType', Type),
        contents,
        description: checked.optional<string>('description') ?? '',
        encoding:
          checked.optional('encoding') === undefined
            ? Encoding.UTF_8
            : enumMember(checked, 'file.create', 'encoding', Encoding),
        folder: checked.optional<number>('folder') ?? null,
        isInactive: checked.flag('isInactive'),
        isOnline: checked.flag('isOnline'),
      });
    },
    /** A file of the project by its path, 10 units. @throws RCRD_DSNT_EXIST */
    load: (options: unknown): ScriptFile => {
      const id =
        typeof options === 'object' && options !== null
          ? Arguments.of('file.load', options, ['id']).required('id')
          : options;
      if (typeof id !== 'string' || /^\d+$/.test(id)) throw notEmulated('file.load by an internal id');
      meter.spend(10);
      const path = id.startsWith('/') ? id : `/${id}`;
      const onDisk = account.project.files.get(path);
      if (onDisk === undefined)
        throw new SuiteScriptError('RCRD_DSNT_EXIST', `That record does not exist. path: ${id}`);
      const name = path.slice(path.lastIndexOf('/') + 1);
      const type = typeOfName(name);
      if (type === undefined) throw notEmulated(`file.load of ${path}, whose type is not known,`);
      return new ScriptFile({
        name,
        type,
        contents: readFileSync(onDisk, 'utf8'),
        description: '',
        encoding: Encoding.UTF_8,
        folder: null,
        isInactive: false,
        isOnline: false,
        path,
      });
    },
    Type,
    Encoding,
  }) satisfies Names<typeof import('N/file')>;
