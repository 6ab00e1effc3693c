import * as file from 'N/file';

/** A file of comma-separated values in memory, to be written as an answer (help page section_4567633001; no units). */
export function csvFile(name: string, contents: string): file.File {
  return file.create({ name, fileType: file.Type.CSV, contents, encoding: file.Encoding.UTF_8 });
}
