import type { Account, Session } from '../account/account';
import type { PermissionLevel } from '../project/model';
import type { RecordTypeInfo } from '../store/record_type_info';
import { SuiteScriptError } from './suitescript_error';

const LEVELS: readonly PermissionLevel[] = ['NONE', 'VIEW', 'CREATE', 'EDIT', 'FULL'];

/** Permission keys (SDFxml_4221896102) of the standard records the emulator has. */
const BUILT_IN_KEYS: Readonly<Record<string, string>> = {
  employee: 'LIST_EMPLOYEE',
  account: 'LIST_ACCOUNT',
  role: 'ADMI_MANAGEROLES',
  subsidiary: 'LIST_SUBSIDIARY',
};

const higher = (first: PermissionLevel, second: PermissionLevel): PermissionLevel =>
  LEVELS.indexOf(first) >= LEVELS.indexOf(second) ? first : second;

/** Whether `level` allows what `needed` asks for. */
export const allows = (level: PermissionLevel, needed: PermissionLevel): boolean =>
  LEVELS.indexOf(level) >= LEVELS.indexOf(needed);

/** The session's level for a permission key, e.g. `ADMI_SECRETS`. Administrator has every permission. */
export function permissionLevel(session: Session, key: string): PermissionLevel {
  if (session.role === undefined) return 'FULL';
  return (
    session.role.permissions.find((permission) => permission.key.toLowerCase() === key.toLowerCase())
      ?.level ?? 'NONE'
  );
}

/**
 * The session's level on a record type: what the record's list and the role say are one setting
 * (SDFxml_2290236535).
 */
export function recordLevel(session: Session, info: RecordTypeInfo): PermissionLevel {
  if (session.role === undefined) return 'FULL';
  if (info.kind === 'list') return 'VIEW';
  const { definition } = info;
  if (definition === undefined) return permissionLevel(session, BUILT_IN_KEYS[info.id] ?? info.id);
  switch (definition.accessType) {
    case 'NONENEEDED':
      return 'FULL';
    case 'CUSTRECORDENTRYPERM':
      return permissionLevel(session, 'LIST_CUSTRECORDENTRY');
    default: {
      const listed = definition.permissions.find(
        ({ role }) => role.toLowerCase() === session.roleScriptId.toLowerCase(),
      );
      return higher(listed?.level ?? 'NONE', permissionLevel(session, definition.scriptId));
    }
  }
}

/**
 * @param needed VIEW to read, CREATE, EDIT, FULL to delete
 * @throws INSUFFICIENT_PERMISSION
 */
export function requirePermission(session: Session, info: RecordTypeInfo, needed: PermissionLevel): void {
  if (allows(recordLevel(session, info), needed)) return;
  throw new SuiteScriptError(
    'INSUFFICIENT_PERMISSION',
    `Permission Violation: You need a higher level of permission to access this record: ${info.label}. Please contact your account administrator.`,
  );
}

/** Which tables a session may read with SuiteQL. */
export function readableTables(account: Account, session: Session): (table: string) => boolean {
  const types = account.store.types();
  return (table) => {
    const info = types.get(table.toLowerCase());
    return info === undefined ? session.role === undefined : allows(recordLevel(session, info), 'VIEW');
  };
}
