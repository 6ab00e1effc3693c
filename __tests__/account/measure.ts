import { GovernanceMeter } from '../../emulator/runtime/governance';
import { type FieldSchema, RECORDS } from '../../src/TypeScript/netsuite/schema';
import type { BankAccount, Kind, Values } from './bank_account';

/** What a page costs, and accounts large enough for it to matter. */

/** What came of a piece of work, and what it cost. */
export interface Measured<Result> {
  readonly result: Result;
  /** Runs of SuiteQL. */
  readonly queries: number;
  readonly units: number;
}

/** Runs a page and counts what it costs. */
export function measured<Result>(company: BankAccount, work: () => Result): Measured<Result> {
  const run = jest.spyOn(company.account.suiteql, 'run');
  const spend = jest.spyOn(GovernanceMeter.prototype, 'spend');
  try {
    const result = work();
    const units = spend.mock.calls.reduce((sum, [each]) => sum + each, 0);
    return { result, queries: run.mock.calls.length, units };
  } finally {
    run.mockRestore();
    spend.mockRestore();
  }
}

/** Puts a record into the store without its rules: fast, and free to be as odd as an account can get. */
export function put(company: BankAccount, kind: Kind, values: Values): number {
  const fields = RECORDS[kind].fields as Readonly<Record<string, FieldSchema>>;
  const stored = Object.entries(values).map(([name, value]) => {
    const field = fields[name];
    if (field === undefined) return [name, value];
    if (value === null) return [field.id, null];
    if (field.list !== undefined) return [field.id, company.wordId(field.list, String(value))];
    return [field.id, field.kind === 'link' ? String(value) : value];
  });
  return company.account.store.insert(RECORDS[kind].type, Object.fromEntries(stored));
}

/** Connections of one bank, each with a credential of its own; every hundredth was refused by its bank. */
export function putMany(company: BankAccount, count: number): void {
  company.account.database.transaction(() => {
    const bank = put(company, 'bank', { name: 'Example Bank', profile: 'custom' });
    for (let at = 0; at < count; at++) {
      const fails = at % 100 === 0;
      const credential = put(company, 'credential', {
        name: `Application ${at}`,
        bank,
        environment: at % 2 === 0 ? 'test' : 'production',
        state: fails ? 'needs_attention' : 'verified',
        lastVerified: '2026-11-23 06:00:00',
        lastFailure: fails ? 'BCR_BANK_REFUSED_SECRET' : null,
        certificateExpiresOn: '2027-06-15',
      });
      put(company, 'connection', { name: `Connection ${at}`, bank, credential, state: 'active' });
    }
  });
}
