import type { CalendarDate } from '../../domain/calendar_date';
import type { ConnectionNeed } from '../../domain/connection_needs';
import type { Instant } from '../../domain/records';
import type { ConnectionState, Environment } from '../../domain/vocabulary';
import { instantOf } from '../records/flat_record';
import { needOfNumber, nextEndOf } from './connection_needs_view';
import { wordIn } from './statement';
import { integerOf, type Row, textOf } from './suiteql';

/** A bank connection with what it needs, as the view of the needs tells it. */
export interface ConnectionLine {
  readonly id: number;
  readonly name: string;
  readonly bank: string;
  readonly environment: Environment | null;
  readonly state: ConnectionState;
  readonly need: ConnectionNeed;
  readonly nextEnd: CalendarDate | null;
  readonly lastVerified: Instant | null;
}

/** @param row of `connectionNeeds`. A connection without a state is active, as its record form has it. */
export function connectionLineOf(row: Row): ConnectionLine {
  return {
    id: integerOf(row.id) ?? 0,
    name: textOf(row.name) ?? '',
    bank: textOf(row.bank_name) ?? '',
    environment: wordIn('environment', row.environment),
    state: wordIn('connectionState', row.state) ?? 'active',
    need: needOfNumber(integerOf(row.need) ?? -1),
    nextEnd: nextEndOf(textOf(row.next_end)),
    lastVerified: instantOf(textOf(row.last_verified)),
  };
}
