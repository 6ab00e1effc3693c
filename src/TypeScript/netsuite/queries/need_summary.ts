import type { NeedSummary } from '../../application/health/next_steps';
import { instantOf } from '../records/flat_record';
import { connectionNeeds, type Moment, needOfNumber } from './connection_needs_view';
import { statement } from './statement';
import { integerOf, textOf } from './suiteql';

/** What the bank connections need, what is most pressing first: one query, whatever the size of the account. */
export function needSummary(moment: Moment): NeedSummary[] {
  return statement`SELECT needing.need AS need, COUNT(*) AS total, MIN(needing.id) AS first_id,
      MAX(needing.last_verified) AS last_verified
    FROM (${connectionNeeds(moment)}) needing GROUP BY needing.need ORDER BY needing.need`
    .rows()
    .map((row) => ({
      need: needOfNumber(integerOf(row.need) ?? -1),
      count: integerOf(row.total) ?? 0,
      first: integerOf(row.first_id),
      lastVerified: instantOf(textOf(row.last_verified)),
    }));
}
