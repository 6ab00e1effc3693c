import * as record from 'N/record';
import type { EventRepository } from '../../application/ports';
import { count, placeholders, select } from '../queries/suiteql';
import { EVENT } from '../schema';
import { columnsOf, flatOfRow, tableOf } from './flat_record';
import { idOfWord } from './list_values';
import { encode } from './record_values';

/** Oracle's limit for the values of one IN; SuiteQL inherits it. */
const VALUES_AT_ONCE = 1000;

/** The audit trail: 6 units an event. */
export const eventRepository: EventRepository = {
  append(event) {
    const line = record.create({ type: EVENT.type });
    for (const [name, field] of Object.entries(EVENT.fields)) {
      line.setValue({ fieldId: field.id, value: encode(field, event[name as keyof typeof EVENT.fields]) });
    }
    line.save();
  },

  has(correlationId, kind) {
    const { fields } = EVENT;
    const found = count(
      `SELECT COUNT(*) AS total FROM ${tableOf(EVENT)}
       WHERE event.${fields.correlationId.id} = ? AND event.${fields.kind.id} = ?`,
      [correlationId, idOfWord('eventKind', kind)],
    );
    return found > 0;
  },

  warnings(to) {
    const { kind, to: subject } = EVENT.fields;
    const found = [];
    for (let start = 0; start < to.length; start += VALUES_AT_ONCE) {
      const part = to.slice(start, start + VALUES_AT_ONCE);
      const rows = select(
        `SELECT ${columnsOf(EVENT)} FROM ${tableOf(EVENT)}
         WHERE event.${kind.id} = ? AND event.${subject.id} IN (${placeholders(part)})`,
        [idOfWord('eventKind', 'warned'), ...part],
      );
      found.push(...rows.map((row) => flatOfRow(EVENT, row)));
    }
    return found.flatMap(({ recordKind, recordId, to: warning }) =>
      recordKind === null || recordId === null || warning === null
        ? []
        : [{ recordKind, recordId, to: warning }],
    );
  },
};
