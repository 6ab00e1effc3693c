import type { Site } from '../pages/site';
import { ControlError } from './control_error';
import type { JsonBody } from './json_body';

/** Moves the account's clock: `{ "advance": "P1D" }` or `{ "set": "2026-12-01T06:00:00Z" }`. Schedules that come due on the way are run. */
export function advanceClock(site: Site, body: JsonBody): { clock: string } {
  const advance = body.optionalText('advance');
  const set = body.optionalText('set');
  if ((advance === undefined) === (set === undefined)) {
    throw new ControlError(
      'ONE_OF_ADVANCE_AND_SET',
      'The clock needs either "advance" or "set".',
      'Send { "advance": "P1D" } (ISO 8601 duration) or { "set": "2026-12-01T06:00:00Z" } (ISO 8601 instant).',
    );
  }
  try {
    if (advance !== undefined) site.account.clock.advance(advance);
    if (set !== undefined) site.account.clock.set(set);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new ControlError(
      'NOT_A_TIME',
      `${error.message}.`,
      'Use ISO 8601: a duration such as P1D or PT90M, an instant such as 2026-12-01T06:00:00Z.',
    );
  }
  return { clock: site.account.clock.iso() };
}
