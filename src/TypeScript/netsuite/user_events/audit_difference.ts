import { hostOf } from '../../domain/endpoint';
import type { Flat } from '../records/flat_record';
import type { FieldSchema, RecordSchema } from '../schema';

/** What the audit trail says about one change: ids, states, dates and hosts before and after, never free text. */
export interface Difference {
  readonly from: string;
  readonly to: string;
}

/** The maximum length of the event's *From* and *To* (customrecord_bcr_event.xml): with a longer text the event could not be saved. */
const MOST_CHARACTERS = 4000;

const line = (parts: readonly string[]): string => {
  const text = parts.join('; ');
  return text.length <= MOST_CHARACTERS ? text : `${text.slice(0, MOST_CHARACTERS - 1)}…`;
};

/** Stands for a text that is not repeated. */
const SOME_TEXT = '(text)';

function shown(field: FieldSchema, value: unknown): string {
  if (value === null || value === undefined || value === '') return '';
  if (field.isAddress === true) return hostOf(String(value)) ?? SOME_TEXT;
  if (field.kind === 'text' && field.isId !== true) return SOME_TEXT;
  return Array.isArray(value) ? value.join(',') : String(value);
}

const BODY: Readonly<Record<'name' | 'inactive', FieldSchema>> = {
  name: { id: 'name', kind: 'text' },
  inactive: { id: 'isinactive', kind: 'flag' },
};

/**
 * Compares a record before and after a save.
 *
 * What scripts note for themselves (`internal`) is left out: the use case that wrote it appends its own event.
 *
 * @param before `null` for a new record
 * @param after `null` for a deleted one
 * @returns `null` when nothing changed; texts such as `slot=current; expiresOn=2026-12-31`
 */
export function differenceOf<Schema extends RecordSchema>(
  schema: Schema,
  before: Flat<Schema> | null,
  after: Flat<Schema> | null,
): Difference | null {
  const from: string[] = [];
  const to: string[] = [];
  const fields = Object.entries<FieldSchema>({ ...BODY, ...schema.fields }).filter(
    ([, { internal }]) => !internal,
  );
  for (const [name, field] of fields) {
    const old = (before as Readonly<Record<string, unknown>> | null)?.[name] ?? null;
    const current = (after as Readonly<Record<string, unknown>> | null)?.[name] ?? null;
    if (JSON.stringify(old) === JSON.stringify(current)) continue;
    if (shown(field, old) !== '') from.push(`${name}=${shown(field, old)}`);
    if (shown(field, current) !== '') to.push(`${name}=${shown(field, current)}`);
  }
  return from.length === 0 && to.length === 0 ? null : { from: line(from), to: line(to) };
}
