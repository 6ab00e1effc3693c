import { normalisedSecretId } from './secret_id';

/** Where other script ids end; a longer one is allowed and told about. */
const USUAL_LONGEST = 40;

/**
 * An ID for the API secret that is to follow another one: the same with the next number at its end.
 * `custsecret_bb_client_secret` is followed by `custsecret_bb_client_secret_2`.
 *
 * @param current an ID that `readSecretId` accepts
 * @param taken IDs that cannot be used again, in any case
 * @returns lower case, at most 40 characters unless the number alone makes it longer
 */
export function nextSecretId(current: string, taken: readonly string[]): string {
  const used = new Set(taken.map(normalisedSecretId));
  const id = normalisedSecretId(current);
  const [numbered, number = '1'] = /_(\d{1,4})$/.exec(id) ?? [''];
  const base = id.slice(0, id.length - numbered.length);
  for (let next = Number(number) + 1; ; next += 1) {
    const ending = `_${next}`;
    const following = `${base.slice(0, USUAL_LONGEST - ending.length)}${ending}`;
    if (!used.has(following)) return following;
  }
}
