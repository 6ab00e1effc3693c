import type { LocalAccount } from '../emulator/account/open_account';
import { type Actor, actorOf } from '../emulator/runtime/actor';
import { LISTS, type ListName, listValueId, type WordOf } from '../src/TypeScript/netsuite/schema';
import { EMPLOYEES } from './company';

/** Enters records as the company's administrator does in the user interface: with every user event, in the account's formats. */
export class RecordEntry {
  readonly #account: LocalAccount;
  readonly #administrator: Actor;

  constructor(account: LocalAccount) {
    this.#account = account;
    this.#administrator = actorOf(account.session({ employeeId: EMPLOYEES.administrator }), 'USERINTERFACE');
  }

  /** Creates a record and answers its internal id. */
  create(type: string, values: Readonly<Record<string, string>>): number {
    return this.#account.records.importRow(type, values, this.#administrator);
  }

  /** What a list field takes for a word. */
  value<List extends ListName>(list: List, word: WordOf<List>): string {
    return String(this.#account.store.listValueId(LISTS[list].id, listValueId(word)));
  }

  /** A day from today on the account's clock, as the administrator types it. */
  day(daysAhead: number): string {
    const { company, clock } = this.#account;
    const date = new Date(`${company.today(clock.now())}T00:00:00Z`);
    date.setUTCDate(date.getUTCDate() + daysAhead);
    return `${date.getUTCMonth() + 1}/${date.getUTCDate()}/${date.getUTCFullYear()}`;
  }
}
