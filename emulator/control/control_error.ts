/** HTTP status codes the control interface answers an error with. */
export type ControlStatus = 400 | 403 | 404 | 405 | 409 | 413 | 415 | 500;

/** A finding of the control interface, answered as `{ error: { code, message, remedy } }`. */
export class ControlError extends Error {
  /**
   * @param code stable name for programs
   * @param message what is wrong; never repeats a value that could be a secret
   * @param remedy what to do about it
   */
  constructor(
    readonly code: string,
    message: string,
    readonly remedy: string,
    readonly status: ControlStatus = 400,
  ) {
    super(message);
  }

  toJSON(): { error: { code: string; message: string; remedy: string } } {
    return { error: { code: this.code, message: this.message, remedy: this.remedy } };
  }
}
