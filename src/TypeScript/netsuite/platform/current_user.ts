import * as runtime from 'N/runtime';

/**
 * The employee at work.
 *
 * @returns `null` when a schedule runs: NetSuite's own user has a negative id
 */
export function currentEmployee(): number | null {
  const { id } = runtime.getCurrentUser();
  return id > 0 ? id : null;
}
