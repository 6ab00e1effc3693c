/** What the SDF XML reference allows inside one element. */
export interface ElementSchema {
  /** Page of the reference. */
  readonly page: string;
  /** The `scriptid` attribute; undefined where the element has none. */
  readonly scriptId?: { readonly prefix: string; readonly most: number };
  readonly fields: Readonly<Record<string, FieldSchema>>;
  /** Structured fields: group → its items. */
  readonly groups: Readonly<Record<string, { readonly item: string; readonly schema: ElementSchema }>>;
  /** Structured fields that are allowed and not looked into here. */
  readonly opaque?: readonly string[];
  /** Whether elements named after the script's own parameters are allowed (deployments). */
  readonly takesParameters?: true;
}

/** What one field may hold. */
export interface FieldSchema {
  readonly kind: 'text' | 'flag' | 'values' | 'number';
  readonly isRequired: boolean;
  /** Most characters of a text. */
  readonly most?: number;
  /** Allowed values. */
  readonly values?: readonly string[];
  /** Feature that the manifest must name when the field appears. */
  readonly feature?: string;
  /** Whether it may name a string of a translation collection (section_156951732735). */
  readonly takesTerm?: true;
}

export const text: FieldSchema = { kind: 'text', isRequired: false };
export const flag: FieldSchema = { kind: 'flag', isRequired: false };
export const number: FieldSchema = { kind: 'number', isRequired: false };

/** A text of limited length. */
export function textUpTo(most: number): FieldSchema {
  return { kind: 'text', isRequired: false, most };
}

/** One of a list of values. */
export function oneOf(...values: readonly string[]): FieldSchema {
  return { kind: 'values', isRequired: false, values };
}

export function required(field: FieldSchema): FieldSchema {
  return { ...field, isRequired: true };
}

/** A field that drags a feature into the manifest. */
export function needs(feature: string, field: FieldSchema): FieldSchema {
  return { ...field, feature };
}

/** A text that may name a string of a translation collection. */
export function term(field: FieldSchema): FieldSchema {
  return { ...field, takesTerm: true };
}

/** Several fields of the same kind. */
export function each(names: string, field: FieldSchema): Record<string, FieldSchema> {
  return Object.fromEntries(names.split(/\s+/).map((name) => [name, field]));
}
