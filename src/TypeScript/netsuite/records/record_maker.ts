import * as record from 'N/record';
import type { RecordMaker } from '../../application/set_up/set_up';
import type { CalendarDate } from '../../domain/calendar_date';
import { saveWithin } from '../platform/correlation';
import { platformErrorName } from '../platform/platform_error';
import { madeOfSetUp } from '../queries/set_up_queries';
import {
  EXTERNAL_ID,
  type FieldSchema,
  type ListName,
  RECORDS,
  type RecordSchema,
  type WordOf,
} from '../schema';
import { idOfWord } from './list_values';
import { encode, type FieldValue } from './record_values';

/** Values by the name the code has for the field; `null` leaves a field empty. */
type Values = Readonly<Record<string, string | number | boolean | readonly string[] | null>>;

/** A Date field takes midnight in the zone that the Date's own getters use, which is what it gives back. */
function dateOf(day: CalendarDate): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date);
}

function fieldValue(field: FieldSchema, value: string | number | boolean | readonly string[]): FieldValue {
  if (typeof value === 'object') {
    const { list } = field;
    return list === undefined
      ? [...value]
      : value.map((word) => String(idOfWord(list, word as WordOf<ListName>)));
  }
  return field.kind === 'day' ? dateOf(value as CalendarDate) : encode(field, value);
}

/** Creates a record and saves it with its user events: 6 units. */
function create(schema: RecordSchema, mark: string, name: string | null, values: Values): number {
  const made = record.create({ type: schema.type });
  made.setValue({ fieldId: EXTERNAL_ID, value: mark });
  if (name !== null) made.setValue({ fieldId: 'name', value: name });
  for (const [key, value] of Object.entries(values)) {
    const field = schema.fields[key];
    if (field === undefined) throw new Error(`${schema.type} has no field for ${key}`);
    if (value !== null) made.setValue({ fieldId: field.id, value: fieldValue(field, value) });
  }
  return saveWithin(schema.type, null, () => made.save());
}

/** N/record: 6 units a record that is made, 4 one that is removed; N/query: 10 units to find them. */
export const recordMaker: RecordMaker = {
  bank: ({ name, profile, country, owner, tokenEndpoint, apiEndpoint, scope }, mark) =>
    create(RECORDS.bank, mark, name, {
      profile,
      country,
      owner,
      testTokenEndpoint: tokenEndpoint.test,
      testApiEndpoint: apiEndpoint.test,
      testScope: scope.test,
      productionTokenEndpoint: tokenEndpoint.production,
      productionApiEndpoint: apiEndpoint.production,
      productionScope: scope.production,
    }),

  credential: (credential, mark) => {
    const { name, bank, environment, authMethod, applicationKey, clientId, keyId, resource } = credential;
    const { certificateId, certificateExpiresOn, owner, state } = credential;
    const method = { authMethod, applicationKey, clientId, keyId, resource };
    const certificate = { certificateId, certificateExpiresOn };
    return create(RECORDS.credential, mark, name, {
      bank,
      environment,
      ...method,
      ...certificate,
      owner,
      state,
    });
  },

  secret: ({ credential, role, slot, secretId, expiresOn, expirationWarning }, mark) =>
    create(RECORDS.secret, mark, null, { credential, role, slot, secretId, expiresOn, expirationWarning }),

  connection: ({ name, bank, credential, environment, purposes, ledgerAccount, state }, mark) =>
    create(RECORDS.connection, mark, name, { bank, credential, environment, purposes, ledgerAccount, state }),

  made: madeOfSetUp,

  remove: (kind, id) => {
    const { type } = RECORDS[kind];
    saveWithin(type, id, () => record.delete({ type, id }));
  },

  errorName: platformErrorName,
};
