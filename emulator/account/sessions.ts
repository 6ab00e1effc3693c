import { randomUUID } from 'node:crypto';
import type { Project } from '../project/model';
import type { Database } from '../store/database';
import type { RecordStore } from '../store/record_store';
import type { Session } from './account';
import type { Company } from './company';
import type { PreferenceStore } from './preferences';
import { UserFormats } from './user_formats';

/** Role id and script id of NetSuite's Administrator. */
export const ADMINISTRATOR = { id: 3, scriptId: 'administrator' } as const;

/** Internal id of NetSuite's "-System-", which runs schedules. */
export const SYSTEM_USER = -4;

/** Who is to be logged in. */
export interface SessionRequest {
  /** Internal id; the company's first administrator when left out. */
  readonly employeeId?: number;
  /** `administrator` or a role of the project; the employee's first role when left out, or Administrator. */
  readonly role?: string;
}

/** The session that runs scheduled scripts: "-System-" with every permission. */
export function systemSession(company: Company): Session {
  return {
    id: randomUUID(),
    userId: SYSTEM_USER,
    userName: '-System-',
    userEmail: '',
    roleId: ADMINISTRATOR.id,
    roleScriptId: ADMINISTRATOR.scriptId,
    language: company.language,
    formats: company.formats,
    values: new Map(),
  };
}

/** Makes sessions for the company's people with the project's roles. */
export class Sessions {
  readonly #company: Company;
  readonly #project: Project;
  readonly #store: RecordStore;
  readonly #preferences: PreferenceStore;

  constructor(company: Company, project: Project, store: RecordStore, preferences: PreferenceStore) {
    this.#company = company;
    this.#project = project;
    this.#store = store;
    this.#preferences = preferences;
  }

  /**
   * Logs somebody in.
   * @throws RangeError for somebody who left or never was, or a role that does not exist
   */
  open({ employeeId, role }: SessionRequest = {}): Session {
    const first = this.#company.employees.find(({ roles }) => roles.includes(ADMINISTRATOR.scriptId));
    const id = employeeId ?? first?.id;
    const employee = this.#company.employees.find((candidate) => candidate.id === id);
    if (employee === undefined) throw new RangeError(`There is no employee ${id}`);
    if (employee.isInactive === true) throw new RangeError(`Employee ${id} is inactive and cannot log in`);
    const { language } = employee;
    const preferences = this.#preferences.of(employee.id, language === undefined ? {} : { language });
    return {
      id: randomUUID(),
      userId: employee.id,
      userName: `${employee.firstName} ${employee.lastName}`,
      userEmail: employee.email,
      language: preferences.language,
      formats: new UserFormats(preferences),
      values: new Map(),
      ...this.#role(role ?? employee.roles[0] ?? ADMINISTRATOR.scriptId),
    };
  }

  /** The same person with another role, as the role switcher does. */
  withRole(session: Session, role: string): Session {
    const { role: _earlier, ...rest } = session;
    return { ...rest, ...this.#role(role) };
  }

  #role(wanted: string): Pick<Session, 'role' | 'roleId' | 'roleScriptId'> {
    const scriptId = wanted.toLowerCase();
    if (scriptId === ADMINISTRATOR.scriptId) return { roleId: ADMINISTRATOR.id, roleScriptId: scriptId };
    const role = this.#project.roles.find((candidate) => candidate.scriptId === scriptId);
    if (role === undefined) throw new RangeError(`There is no role ${wanted}`);
    return { roleId: this.#store.internalIds.of('role', scriptId), roleScriptId: scriptId, role };
  }
}

/**
 * Puts the company's people, ledger and roles into a new account; an account that has them is left as it is.
 */
export function seedCompany(
  database: Database,
  store: RecordStore,
  company: Company,
  project: Project,
): void {
  database.transaction(() => {
    for (const { id, firstName, lastName, email, isInactive } of company.employees) {
      if (store.read('employee', id) !== undefined) continue;
      const names = { entityid: `${firstName} ${lastName}`, firstname: firstName, lastname: lastName };
      store.insert('employee', { ...names, email, isinactive: isInactive ?? false }, id);
    }
    for (const { id, number, name, type } of company.ledgerAccounts) {
      if (store.read('account', id) !== undefined) continue;
      store.insert('account', { acctnumber: number, accountsearchdisplayname: name, accttype: type }, id);
    }
    const roles = [
      { id: ADMINISTRATOR.id, name: 'Administrator', scriptid: ADMINISTRATOR.scriptId },
      ...project.roles.map(({ name, scriptId }) => ({
        id: store.internalIds.of('role', scriptId),
        name,
        scriptid: scriptId,
      })),
    ];
    for (const { id, ...values } of roles) {
      if (store.read('role', id) === undefined) store.insert('role', values, id);
    }
  });
}
