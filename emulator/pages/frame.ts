import type { Session } from '../account/account';
import { allows, recordLevel } from '../runtime/permissions';
import type { Login } from './browser_sessions';
import type { Frame, Menu } from './layout';
import { menusFor } from './menus';
import type { Site } from './site';
import { instantText } from './user_format';

/** Newest entries that the number beside "Execution Log" counts errors in. */
const LOOKED_AT = 1000;

/** The menus a session sees. */
export function menusOf(site: Site, session: Session): readonly Menu[] {
  const { languages, store } = site.account;
  return menusFor(languages.project(session.language), session, (recordType) => {
    const info = store.types().get(recordType.scriptId);
    return info !== undefined && allows(recordLevel(session, info), 'VIEW');
  });
}

/**
 * What stands around every page.
 * @param returnTo path and query of the page
 */
export function frameFor(site: Site, session: Session, returnTo: string): Frame {
  const { account, browser } = site;
  const errors = (['ERROR', 'EMERGENCY'] as const).flatMap((level) =>
    account.log.entries({ level, limit: LOOKED_AT }),
  );
  const logins = browser.logins();
  const roleNameOf = ({ roleScriptId, roleName }: Login): string =>
    account.languages.roleName(session.language, roleScriptId) ?? roleName;
  const current = logins.find((login) => login.roleScriptId === session.roleScriptId);
  return {
    accountName: account.company.name,
    projectName: account.project.name,
    userName: session.userName,
    roleName: current === undefined ? session.roleScriptId : roleNameOf(current),
    roles: logins.map((login) => ({
      userId: login.userId,
      role: login.roleScriptId,
      label: `${login.userName} - ${roleNameOf(login)}`,
      current: login.userId === session.userId && login.roleScriptId === session.roleScriptId,
    })),
    menus: menusOf(site, session),
    clock: { text: instantText(session, account.clock.iso()), iso: account.clock.iso() },
    counts: {
      mails: account.outbox.mails().length,
      errors: errors.length,
      leaks: account.leaks.leaks().length,
    },
    language: session.language,
    returnTo,
  };
}
