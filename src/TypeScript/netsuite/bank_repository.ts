import type { BankRepository } from '../application/ports';
import type { Bank } from '../domain/records';
import { columnsOf, flatOfRow, tableOf } from './flat_record';
import { bankOf, complete } from './record_shapes';
import { submit } from './record_values';
import { BANK } from './schema';
import { pageOf, type Row, select } from './suiteql';

const { fields } = BANK;
const SELECT = `SELECT ${columnsOf(BANK)} FROM ${tableOf(BANK)}`;

function bankOfRow(row: Row): Bank | undefined {
  return complete<Bank>('bank', bankOf(flatOfRow(BANK, row)));
}

/** Banks: read with SuiteQL (10 units a call), written with N/record. */
export const bankRepository: BankRepository = {
  read(id) {
    const [row] = select(`${SELECT} WHERE bank.id = ?`, [id]);
    return row && bankOfRow(row);
  },

  retiringUntil(date, page) {
    const condition = `bank.isinactive = 'F' AND bank.${fields.retirementDate.id} <= TO_DATE(?, 'YYYY-MM-DD')`;
    return select(`${SELECT} WHERE ${condition} AND ${pageOf('bank', page)}`, [date, page.after])
      .map(bankOfRow)
      .filter((bank) => bank !== undefined);
  },

  markRetirementWarned(id, { leadTime, date }) {
    submit(BANK, id, { warnedLeadTime: leadTime, warnedDate: date });
  },
};
