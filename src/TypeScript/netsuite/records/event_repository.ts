import * as record from 'N/record';
import type { EventRepository } from '../../application/ports';
import { count, selectAllIn } from '../queries/suiteql';
import { EVENT } from '../schema';
import { columnsOf, flatOfRow, tableOf } from './flat_record';
import { idOfWord } from './list_values';
import { encode } from './record_values';

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
    if (to.length === 0) return [];
    const found = selectAllIn(
      to,
      EVENT.alias,
      (list) => `SELECT ${columnsOf(EVENT)} FROM ${tableOf(EVENT)}
        WHERE event.${kind.id} IN (?, ?) AND event.${subject.id} IN (${list})`,
      [idOfWord('eventKind', 'warned'), idOfWord('eventKind', 'not_delivered')],
    ).map((row) => flatOfRow(EVENT, row));
    return found.flatMap(({ recordKind, recordId, to: warning }) =>
      recordKind === null || recordId === null || warning === null
        ? []
        : [{ recordKind, recordId, to: warning }],
    );
  },
};
