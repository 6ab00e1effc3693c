import type { RotationResult } from '../../src/TypeScript/application/rotation/rotate';
import type { RotationAction } from '../../src/TypeScript/domain/vocabulary';
import type { Agenda, Story } from './agenda';
import { type Application, HOSTS, mistyped, type Overlap } from './bank_office';
import type { Treasury } from './treasury';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;

/** The kinds of rotation, in the order in which they are drilled. */
export const KINDS = ['new_id', 'in_place'] as const;
export type Kind = (typeof KINDS)[number];

/** The kinds that a bank allows: in place, a secret that ends at once would leave an hour without any. */
export const KINDS_AT: Readonly<Record<Overlap, readonly Kind[]>> = { supported: KINDS, none: ['new_id'] };

/** How long a kind is drilled: an hour before it, its longest grace period, the hour for a change to arrive, and some more. */
export const DURATION = 29 * HOUR;

/** Who and what takes part. */
export interface Cast {
  readonly agenda: Agenda;
  readonly treasury: Treasury;
  readonly credential: number;
  /** The application of the four connections. */
  readonly application: Application;
  /** The application of the plain script. */
  readonly plain: Application;
  readonly overlap: Overlap;
}

/** The API secret that the plain script names. */
export const PLAIN_SECRET = 'custsecret_plain_client_secret';

/** What is tried again when the bank is out of order at that moment. */
const PATIENCE = { every: 10 * MINUTE, times: 12 } as const;

function expectOutcome(result: RotationResult, wanted: RotationResult['outcome'], action: string): void {
  if (result.outcome === wanted) return;
  const codes = result.findings.map(({ code }) => code).join(', ');
  throw new Error(`${action}: ${result.outcome} instead of ${wanted} (${codes || 'no finding'}).`);
}

/** Does a step; what it needs of the bank is tried until the bank answers, as a person would. */
async function* insist(
  { agenda, treasury, credential }: Cast,
  action: RotationAction,
  more: { readonly graceMinutes?: number } = {},
): Story {
  for (let time = 1; ; time += 1) {
    const result = treasury.rotate({ credential, action, ...more });
    if (result.outcome === 'done') return;
    if (time === PATIENCE.times || result.outcome !== 'not_accepted') expectOutcome(result, 'done', action);
    yield agenda.now() + PATIENCE.every;
  }
}

/**
 * To a new ID: the new secret is mistyped at first. The test finds out and nothing is promoted; the second one is accepted and
 * promoted, and the previous one retired after a day.
 */
async function* toNewId(cast: Cast, start: number): Story {
  const { agenda, treasury, credential, application } = cast;
  yield start + HOUR;
  const secret = await application.issueSecret(agenda.now());
  const pending = treasury.addPending(credential, treasury.createSecret(HOSTS.bankCredentials, mistyped()));
  yield* insist(cast, 'start_new_id');
  expectOutcome(treasury.rotate({ credential, action: 'test' }), 'not_accepted', 'test of a mistyped secret');
  expectOutcome(
    treasury.rotate({ credential, action: 'promote' }),
    'refused',
    'promotion of a mistyped secret',
  );
  yield agenda.now() + 10 * MINUTE;
  treasury.correct(pending, treasury.createSecret(HOSTS.bankCredentials, secret));
  yield* insist(cast, 'test');
  yield* insist(cast, 'promote');
  yield agenda.now() + 24 * HOUR + MINUTE;
  yield* insist(cast, 'retire');
}

/** What a person needs from the bank’s portal to the record of the new API secret. */
const TYPING = 5 * MINUTE;

/**
 * At a bank whose new secret ends the old one at once: in place is refused, because the new password would need up to an hour
 * to arrive. A new API secret is there at once, so all that is lost is what asks for a token until it is promoted.
 */
async function* withoutOverlap(cast: Cast, start: number): Story {
  const { agenda, treasury, credential, application } = cast;
  yield start + HOUR;
  expectOutcome(treasury.rotate({ credential, action: 'start_in_place' }), 'refused', 'start in place');
  const secret = await application.issueSecret(agenda.now());
  yield agenda.now() + TYPING;
  treasury.addPending(credential, treasury.createSecret(HOSTS.bankCredentials, secret));
  yield* insist(cast, 'start_new_id');
  yield* insist(cast, 'test');
  yield* insist(cast, 'promote');
  yield agenda.now() + MINUTE;
  yield* insist(cast, 'retire');
}

/** In place: the password of the current API secret is changed; it arrives after an hour, is accepted, and promoted. */
async function* inPlace(cast: Cast, start: number): Story {
  const { agenda, treasury, credential, application } = cast;
  yield start + HOUR;
  yield* insist(cast, 'start_in_place');
  treasury.changeSecret(
    treasury.currentSecretId(credential),
    HOSTS.bankCredentials,
    await application.issueSecret(agenda.now()),
  );
  yield* insist(cast, 'test');
  yield* insist(cast, 'promote', { graceMinutes: 60 });
  yield agenda.now() + HOUR + MINUTE;
  yield* insist(cast, 'retire');
}

/**
 * The same change with a plain script: the password of its one API secret is changed in place. The mistyped one arrives, the
 * calls fail, half an hour later somebody has noticed and types it again, and another hour goes by.
 */
async function* plainChange({ agenda, treasury, plain }: Cast, start: number, isMistyped: boolean): Story {
  yield start + HOUR;
  const secret = await plain.issueSecret(agenda.now());
  if (isMistyped) {
    treasury.changeSecret(PLAIN_SECRET, HOSTS.plain, mistyped());
    yield agenda.now() + HOUR + 30 * MINUTE;
  }
  treasury.changeSecret(PLAIN_SECRET, HOSTS.plain, secret);
}

/** What happens to the secrets of both during a kind of rotation: the same change, with the same slip of the pen. */
export function storiesOf(kind: Kind, cast: Cast, start: number): readonly Story[] {
  if (cast.overlap === 'none') return [withoutOverlap(cast, start), plainChange(cast, start, false)];
  return kind === 'new_id'
    ? [toNewId(cast, start), plainChange(cast, start, true)]
    : [inPlace(cast, start), plainChange(cast, start, false)];
}
