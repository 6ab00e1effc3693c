/**
 * How a field's value is kept between the pages, the modules and the database. One shape per field type, so that no
 * layer guesses what another meant:
 *
 * | field type                          | value                                     |
 * |-------------------------------------|-------------------------------------------|
 * | CHECKBOX                            | boolean                                   |
 * | INTEGER FLOAT CURRENCY PERCENT      | number                                    |
 * | SELECT                              | internal id as a string, `'12'`           |
 * | MULTISELECT                         | internal ids as strings, `['1', '3']`     |
 * | DATE                                | `'2026-12-31'`, a calendar day            |
 * | DATETIMETZ                          | `'2026-12-31T12:00:00.000Z'`, an instant  |
 * | TIMEOFDAY                           | `'14:30'`                                 |
 * | everything else                     | string                                    |
 *
 * An empty field of any type is `null` (a MULTISELECT may also be `[]`).
 */
export type FieldValue = string | number | boolean | readonly string[] | null;

/** Values by field script id; body fields of every custom record are `name`, `isinactive`, `externalid`, `owner`. */
export type FieldValues = Readonly<Record<string, FieldValue>>;

/** A record as it stands in the database. */
export interface StoredRecord {
  readonly type: string;
  readonly id: number;
  readonly values: FieldValues;
  /** Instants, ISO 8601 UTC. */
  readonly created: string;
  readonly lastModified: string;
  /** Grows by one with each save; optimistic locking compares it. */
  readonly version: number;
}
