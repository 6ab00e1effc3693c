/** What a `[scriptid=…]` reference points at: the object, then the part inside it. */
export interface ScriptIdReference {
  /** `customrecord_x` */
  readonly object: string;
  /** `custrecord_y`, `val_a`, `tab_b` … in nested references, outermost first. */
  readonly parts: readonly string[];
}

const SCRIPT_ID = /^\[(?:appid=[^,\]]+,\s*)?scriptid=([a-z0-9_.]+)\]$/i;
const FILE = /^\[(\/[^\]]+)\]$/;

/** Reads `[scriptid=customlist_x.val_a]`; undefined when the text is no such reference. */
export function scriptIdReference(text: string): ScriptIdReference | undefined {
  const path = SCRIPT_ID.exec(text)?.[1]?.toLowerCase().split('.');
  const [object, ...parts] = path ?? [];
  return object === undefined ? undefined : { object, parts };
}

/** Reads `[/SuiteScripts/a/b.js]` to `/SuiteScripts/a/b.js`; undefined when the text is no such reference. */
export function fileReference(text: string): string | undefined {
  return FILE.exec(text)?.[1];
}

/** The innermost id a reference names (`val_a`), or the text itself where the XML holds a plain value such as `-4`. */
export function innermostId(text: string): string {
  const reference = scriptIdReference(text);
  return reference === undefined ? text : (reference.parts.at(-1) ?? reference.object);
}
