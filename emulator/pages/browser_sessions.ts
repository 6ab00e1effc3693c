import type { Account, Session } from '../account/account';
import type { LocalAccount } from '../account/open_account';
import { ADMINISTRATOR } from '../account/sessions';

/** An employee in a role, as the role switcher offers it. */
export interface Login {
  readonly userId: number;
  readonly userName: string;
  readonly userEmail: string;
  readonly roleScriptId: string;
  readonly roleName: string;
}

/**
 * Who the browser is. There is one person at the local account's browser, so all its sessions have one login; each keeps its own
 * `runtime.getCurrentSession()` values.
 */
export class BrowserSessions {
  readonly #account: LocalAccount;
  readonly #logins: readonly Login[];
  readonly #byCookie = new Map<string, Session>();
  #current: Session;

  constructor(account: LocalAccount) {
    this.#account = account;
    this.#logins = loginsOf(account);
    this.#current = this.#account.session();
  }

  /** Everybody the browser can be. */
  logins(): readonly Login[] {
    return this.#logins;
  }

  /** Who the browser is now, for requests without a session of their own. */
  current(): Session {
    return this.#current;
  }

  /**
   * The session of a cookie, or a new one.
   * @param cookie its value; undefined on the first request
   */
  session(cookie: string | undefined): Session {
    const known = cookie === undefined ? undefined : this.#byCookie.get(cookie);
    if (known !== undefined) return known;
    const session = this.#open(this.#current);
    this.#byCookie.set(session.id, session);
    return session;
  }

  /**
   * Makes the browser somebody else, or the same person in another role.
   * @param role `administrator` or a role of the project
   * @param employee internal id or email address; when left out the person stays if the role allows it
   * @returns the login, or undefined when nobody is meant
   */
  change(role: string, employee?: string): Login | undefined {
    const candidates = this.#logins.filter((login) => login.roleScriptId === role.toLowerCase());
    const login =
      employee === undefined
        ? (candidates.find(({ userId }) => userId === this.#current.userId) ?? candidates[0])
        : candidates.find(({ userId, userEmail }) => employee === String(userId) || employee === userEmail);
    if (login === undefined) return undefined;
    this.#current = this.#account.session({ employeeId: login.userId, role: login.roleScriptId });
    // A cookie lives on with a fresh session, as after NetSuite's role change.
    for (const id of this.#byCookie.keys()) this.#byCookie.set(id, { ...this.#open(this.#current), id });
    return login;
  }

  /** Everybody's sessions again, after somebody's preferences changed; what scripts kept in them stays. */
  refresh(): void {
    this.#current = this.#open(this.#current);
    for (const [id, session] of this.#byCookie)
      this.#byCookie.set(id, { ...this.#open(session), id, values: session.values });
  }

  #open({ userId, roleScriptId }: Session): Session {
    return this.#account.session({ employeeId: userId, role: roleScriptId });
  }
}

/** The roles the company gives each employee. Where it names none, or Administrator, everybody may try every role of the project. */
function loginsOf({ company, project }: Account): readonly Login[] {
  const roles = new Map([
    [ADMINISTRATOR.scriptId as string, 'Administrator'],
    ...project.roles.map((role): [string, string] => [role.scriptId, role.name]),
  ]);
  const projectRoles = project.roles.map((role) => role.scriptId);
  return company.employees
    .filter((employee) => employee.isInactive !== true)
    .flatMap((employee) => {
      const triesAll = employee.roles.length === 0 || employee.roles.includes(ADMINISTRATOR.scriptId);
      const own = new Set([...employee.roles, ...(triesAll ? projectRoles : [])]);
      return [...own].map((roleScriptId) => ({
        userId: employee.id,
        userName: `${employee.firstName} ${employee.lastName}`,
        userEmail: employee.email,
        roleScriptId,
        roleName: roles.get(roleScriptId) ?? roleScriptId,
      }));
    });
}
