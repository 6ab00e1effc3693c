/** An SDF project that cannot be opened: says which file, which tag, what is wrong and how to mend it. */
export class ProjectError extends Error {
  override readonly name = 'ProjectError';

  /**
   * @param file path below the project folder, or the folder itself
   * @param tag where in the file, such as `customrecordcustomfield custrecord_a > fieldtype`; empty for the file as a whole
   * @param problem what is wrong
   * @param remedy what to do about it
   */
  constructor(
    readonly file: string,
    readonly tag: string,
    readonly problem: string,
    readonly remedy: string,
  ) {
    super(`${file}${tag === '' ? '' : `, <${tag}>`}: ${problem} ${remedy}`);
  }
}
