import type { BankRepository } from '../../application/ports';
import type { Bank } from '../../domain/records';
import { pageOf, placeholders, type Row, select } from '../queries/suiteql';
import { BANK } from '../schema';
import { flatOfRow, tableOf, wordedColumns, wordJoins } from './flat_record';
import { idOfWord } from './list_values';
import { bankOf, complete } from './record_shapes';
import { submit } from './record_values';

const { fields } = BANK;
const SELECT = `SELECT ${wordedColumns(BANK)} FROM ${tableOf(BANK)} ${wordJoins(BANK)}`;

/** The bank in a row; `undefined` when there is none. */
export function bankOfRow(row: Row): Bank | undefined {
  return complete<Bank>('bank', bankOf(flatOfRow(BANK, row)));
}

/** Banks: read with SuiteQL (10 units a call), written with N/record. */
export const bankRepository: BankRepository = {
  read(id) {
    const [row] = select(`${SELECT} WHERE bank.id = ?`, [id]);
    return row && bankOfRow(row);
  },

  retiringUntil(date, profiles, page) {
    const own = `bank.${fields.retirementDate.id} <= TO_DATE(?, 'YYYY-MM-DD')`;
    const byProfile = `bank.${fields.retirementDate.id} IS NULL AND bank.${fields.profile.id} IN (${placeholders(profiles)})`;
    const condition = profiles.length === 0 ? own : `(${own} OR (${byProfile}))`;
    const ids = profiles.map((profile) => idOfWord('profile', profile));
    const retiring = `${SELECT} WHERE bank.isinactive = 'F' AND ${condition}`;
    return select(pageOf(retiring, 'bank', page), [date, ...ids, page.after])
      .map(bankOfRow)
      .filter((bank) => bank !== undefined);
  },

  markRetirementWarned(id, { leadTime, date }) {
    submit(BANK, id, { warnedLeadTime: leadTime, warnedDate: date });
  },
};
