import { GovernanceMeter } from '../../emulator/runtime/governance';
import { type FieldSchema, RECORDS } from '../../src/TypeScript/netsuite/schema';
import type { BankAccount, Kind, Values } from './bank_account';

/** What a page costs, and accounts large enough for it to matter. */

/** What a piece of work cost. */
export interface Cost {
  /** Runs of SuiteQL. */
  readonly queries: number;
  /** Of all scripts that ran. */
  readonly units: number;
  /** Of the first that spent any: those of user events, which have units of their own, are not among them. */
  readonly ownUnits: number;
}

/** What came of a piece of work, and what it cost. */
export interface Measured<Result> extends Cost {
  readonly result: Result;
}

/** Counts from now on, until `end`. */
function counting({ account }: BankAccount): { cost(): Cost; end(): void } {
  const run = jest.spyOn(account.suiteql, 'run');
  const spend = jest.spyOn(GovernanceMeter.prototype, 'spend');
  return {
    cost() {
      const { calls, contexts } = spend.mock;
      const sum = (of: typeof calls): number => of.reduce((total, [units]) => total + units, 0);
      const own = calls.filter((_call, at) => contexts[at] === contexts[0]);
      return { queries: run.mock.calls.length, units: sum(calls), ownUnits: sum(own) };
    },
    end() {
      run.mockRestore();
      spend.mockRestore();
    },
  };
}

/** Runs a page and counts what it costs. */
export function measured<Result>(company: BankAccount, work: () => Result): Measured<Result> {
  const count = counting(company);
  try {
    const result = work();
    return { result, ...count.cost() };
  } finally {
    count.end();
  }
}

/** The same of a request that is answered later. */
export async function measuredRequest<Result>(
  company: BankAccount,
  work: () => Promise<Result>,
): Promise<Measured<Result>> {
  const count = counting(company);
  try {
    const result = await work();
    return { result, ...count.cost() };
  } finally {
    count.end();
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
