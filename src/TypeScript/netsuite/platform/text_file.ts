import * as file from 'N/file';

/** A file of plain text in memory, to be written as an answer (help page section_4567633001; no units). */
export function textFile(name: string, contents: string): file.File {
  return file.create({ name, fileType: file.Type.PLAINTEXT, contents, encoding: file.Encoding.UTF_8 });
}
