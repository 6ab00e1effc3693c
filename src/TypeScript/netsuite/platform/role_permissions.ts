import type { TextKey } from '../../texts/index';
import { RECORDS } from '../schema';

/** Levels of permission, as SDF names them (SDFxml_3573420404). */
export type PermissionLevel = 'NONE' | 'VIEW' | 'CREATE' | 'EDIT' | 'FULL';

/** One permission of the roles that come with this software. */
export interface RolePermission {
  /** Keys as the roles have them: of permissions, or script ids of record types. */
  readonly keys: readonly string[];
  readonly why: TextKey;
  readonly administrator: PermissionLevel;
  readonly viewer: PermissionLevel;
}

const { bank, credential, secret, connection, event } = RECORDS;

/** What the roles may do. The objects test compares it with `src/Objects/roles`. */
export const ROLE_PERMISSIONS = [
  {
    keys: [bank.type, credential.type, secret.type, connection.type],
    why: 'help_permission_records',
    administrator: 'FULL',
    viewer: 'VIEW',
  },
  { keys: [event.type], why: 'help_permission_events', administrator: 'CREATE', viewer: 'VIEW' },
  { keys: ['ADMI_SECRETS'], why: 'help_permission_secrets', administrator: 'EDIT', viewer: 'NONE' },
  { keys: ['LIST_CERTIFICATES'], why: 'help_permission_certificates', administrator: 'VIEW', viewer: 'NONE' },
  { keys: ['LIST_EMPLOYEE'], why: 'help_permission_employees', administrator: 'VIEW', viewer: 'VIEW' },
  { keys: ['LIST_ACCOUNT'], why: 'help_permission_accounts', administrator: 'VIEW', viewer: 'VIEW' },
  { keys: ['REPO_ANALYTICS'], why: 'help_permission_query', administrator: 'VIEW', viewer: 'VIEW' },
] as const satisfies readonly RolePermission[];
