import { type ConnectionNeed, isPressing, type PressingNeed } from '../../domain/connection_needs';
import type { Instant } from '../../domain/records';

/** How many things to do are told at once: more nobody does. */
const MOST_STEPS = 3;

/** How many connections have a need. */
export interface NeedSummary {
  readonly need: ConnectionNeed;
  readonly count: number;
  /** The lowest internal id among them; `null`: there is none. */
  readonly first: number | null;
  /** When the last of them was accepted by its bank; `null`: none ever was. */
  readonly lastVerified: Instant | null;
}

/** One kind of thing to do. */
export interface NextStep {
  readonly need: PressingNeed;
  readonly count: number;
  /** Internal id of the one connection that has the need; `null`: there are several. */
  readonly connection: number | null;
}

/**
 * What to do next about the bank connections. `none_yet`: there is no connection. `none_in_use`: none is in use.
 * `all_answer`: every one in use works, as far as it was checked at `lastChecked`.
 */
export type NextSteps =
  | { readonly kind: 'none_yet' }
  | { readonly kind: 'none_in_use' }
  | { readonly kind: 'all_answer'; readonly lastChecked: Instant | null }
  | { readonly kind: 'steps'; readonly steps: readonly NextStep[]; readonly further: number };

/**
 * Says what to do next. Pure.
 *
 * @param needs what the connections need, what is most pressing first; a need that none has may be left out
 */
export function nextSteps(needs: readonly NeedSummary[]): NextSteps {
  const present = needs.filter(({ count }) => count > 0);
  if (present.length === 0) return { kind: 'none_yet' };
  const steps = present.flatMap(({ need, count, first }) =>
    isPressing(need) ? [{ need, count, connection: count === 1 ? first : null }] : [],
  );
  if (steps.length > 0)
    return {
      kind: 'steps',
      steps: steps.slice(0, MOST_STEPS),
      further: Math.max(0, steps.length - MOST_STEPS),
    };
  const working = present.find(({ need }) => need === 'nothing');
  return working === undefined
    ? { kind: 'none_in_use' }
    : { kind: 'all_answer', lastChecked: working.lastVerified };
}
