/** Parameters of an address or a form, as `N/https` hands them to a script: whatever somebody sent. */
export type RequestParameters = Readonly<Record<string, string | undefined>>;

/** A parameter as an internal id or page number; `null` for anything else. */
export function positiveInteger(text: string | undefined): number | null {
  return text !== undefined && /^[1-9]\d{0,8}$/.test(text) ? Number(text) : null;
}
