import * as runtime from 'N/runtime';

/** What a login session remembers of the last step that was taken in a rotation, so that the page can be loaded again. */
const keyOf = (credential: number): string => `bcr_rotation_${credential}`;

/** Keeps what became of a step for the rest of the session: findings, codes and times, no secret has been near them. */
export function rememberStep(credential: number, step: unknown): void {
  runtime.getCurrentSession().set({ name: keyOf(credential), value: JSON.stringify(step) });
}

/** What became of the last step in this session. */
export function lastStep<Step>(credential: number): Step | null {
  const text = runtime.getCurrentSession().get({ name: keyOf(credential) });
  return text ? (JSON.parse(text) as Step) : null;
}
