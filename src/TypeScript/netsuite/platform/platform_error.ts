/**
 * The name of something that N/* threw. A SuiteScriptError is no instance of Error on SuiteScript 2.1, so it is the name
 * that tells errors apart; messages are left alone, because they may repeat what was handed in.
 */
export function platformErrorName(thrown: unknown): string {
  const name = (thrown as { readonly name?: unknown } | null | undefined)?.name;
  return typeof name === 'string' && /^\w{1,99}$/.test(name) ? name : 'UNKNOWN_ERROR';
}
