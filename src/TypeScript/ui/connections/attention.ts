import { type ConnectionNeed, isPressing, type PressingNeed } from '../../domain/connection_needs';
import type { TextKey } from '../../texts/index';
import type { Say } from '../../texts/say';
import { type Markup, markup, NO_MARKUP } from '../parts/markup';

/** What needs attention first, in words. */

/** One sentence with its remedy and where to go. */
export interface AttentionLine {
  readonly need: PressingNeed;
  readonly message: string;
  readonly remedy: string;
  readonly url: string;
}

/** More than a handful nobody reads. */
const MOST_LINES = 5;

const ONE = {
  refused: 'health_refused_one',
  ended: 'health_ended_one',
  renewal: 'health_renewal_one',
  ends_soon: 'health_ends_soon_one',
  rotation_waits: 'health_rotation_waits_one',
  not_verified: 'health_not_verified_one',
  no_date: 'health_no_date_one',
} as const satisfies Readonly<Record<PressingNeed, TextKey>>;

const MANY = {
  refused: 'health_refused_many',
  ended: 'health_ended_many',
  renewal: 'health_renewal_many',
  ends_soon: 'health_ends_soon_many',
  rotation_waits: 'health_rotation_waits_many',
  not_verified: 'health_not_verified_many',
  no_date: 'health_no_date_many',
} as const satisfies Readonly<Record<PressingNeed, TextKey>>;

const REMEDY = {
  refused: 'health_refused_remedy',
  ended: 'health_ended_remedy',
  renewal: 'health_renewal_remedy',
  ends_soon: 'health_ends_soon_remedy',
  rotation_waits: 'health_rotation_waits_remedy',
  not_verified: 'health_not_verified_remedy',
  no_date: 'health_no_date_remedy',
} as const satisfies Readonly<Record<PressingNeed, TextKey>>;

/** How the sentences are told and where they lead. */
export interface AttentionPorts extends Pick<Say, 'say'> {
  /** A whole number as the reader writes it. */
  readonly number: (value: number) => string;
  /** Whether the reader may do something about it; who may not is told whom to tell. */
  readonly mayAct: boolean;
  /** The list of the connections with that need. */
  readonly urlOf: (need: PressingNeed) => string;
}

/**
 * The sentences.
 *
 * @param needs how many connections have each need, what is most pressing first
 */
export function attentionLines(
  needs: readonly { readonly need: ConnectionNeed; readonly count: number }[],
  { say, number, mayAct, urlOf }: AttentionPorts,
): AttentionLine[] {
  return needs
    .flatMap(({ need, count }) =>
      count > 0 && isPressing(need)
        ? [
            {
              need,
              message: count === 1 ? say(ONE[need]) : say(MANY[need], { count: number(count) }),
              remedy: say(mayAct ? REMEDY[need] : 'health_viewer_remedy'),
              url: urlOf(need),
            },
          ]
        : [],
    )
    .slice(0, MOST_LINES);
}

/** The sentences as a list of HTML; nothing when there are none. */
export function attentionList(
  lines: readonly AttentionLine[],
  texts: { readonly title: string; readonly show: string },
): Markup {
  if (lines.length === 0) return NO_MARKUP;
  const items = lines.map(
    ({ message, remedy, url }) =>
      markup`<li style="margin:4px 0"><strong>${message}</strong> ${remedy} <a href="${url}" aria-label="${texts.show}: ${message}">${texts.show}</a></li>`,
  );
  return markup`<section><h2 style="font-size:14px;margin:4px 0">${texts.title}</h2><ol style="margin:4px 0 12px;padding-left:24px">${items}</ol></section>`;
}
