import * as runtime from 'N/runtime';
import { NETSUITE_ADMINISTRATOR, ROLES } from '../schema';

/** What somebody may do on the pages: see, or see and test. */
export type Access = 'administrator' | 'viewer' | 'none';

/**
 * What the current role may do. The deployment's audience says the same; a script that trusts it alone is open as soon as
 * somebody widens it.
 */
export function currentAccess(): Access {
  const { role, roleId } = runtime.getCurrentUser();
  if (Number(role) === NETSUITE_ADMINISTRATOR || roleId === ROLES.administrator) return 'administrator';
  return roleId === ROLES.viewer ? 'viewer' : 'none';
}
