import * as runtime from 'N/runtime';
import { cryptoRandom } from '../platform/random';

const KEY = 'bcr_form_token';

/**
 * A random text that our own forms send back. A POST to a Suitelet carries no token of its own: without one, a foreign
 * page could have an administrator's browser send it.
 *
 * @returns the same one for the whole login session
 */
export function formToken(): string {
  const session = runtime.getCurrentSession();
  const known = session.get({ name: KEY });
  if (known) return known;
  const token = cryptoRandom.uuid();
  session.set({ name: KEY, value: token });
  return token;
}

/** Whether a form was one of this session's own. */
export function isOwnForm(token: string | undefined): boolean {
  const known = runtime.getCurrentSession().get({ name: KEY });
  return Boolean(known) && known === token;
}
