import * as runtime from 'N/runtime';
import type { ToldStage } from '../../application/test/test_in_stages';

/** What a login session remembers of the last test of a bank connection, so that the page can be loaded again. */
const keyOf = (connection: number): string => `bcr_last_test_${connection}`;

/** Keeps the stages of a test for the rest of the session: findings and times, no secret has been near them. */
export function rememberTest(connection: number, stages: readonly ToldStage[]): void {
  runtime.getCurrentSession().set({ name: keyOf(connection), value: JSON.stringify(stages) });
}

/** The stages of the last test in this session; `null`: there was none. */
export function lastTest(connection: number): readonly ToldStage[] | null {
  const text = runtime.getCurrentSession().get({ name: keyOf(connection) });
  return text ? (JSON.parse(text) as readonly ToldStage[]) : null;
}
