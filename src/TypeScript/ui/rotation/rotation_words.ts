import type { RotationDue } from '../../application/rotation/rotation_due';
import type {
  JourneyStepName,
  PageAction,
  RotationView,
  WhyNot,
} from '../../application/rotation/rotation_view';
import type { BankProfile } from '../../banks/bank_profile';
import type { RotationState } from '../../domain/rotation';
import type { RotationKind } from '../../domain/vocabulary';
import type { TextKey } from '../../texts/index';

/** Words of the page Rotate a Credential. */

export const ROTATION_STATE_TEXTS = {
  idle: 'rotation_state_idle',
  started: 'rotation_state_started',
  accepted: 'rotation_state_accepted',
  unfinished: 'rotation_state_unfinished',
  grace: 'rotation_state_grace',
  grace_over: 'rotation_state_grace_over',
} as const satisfies Readonly<Record<RotationState, TextKey>>;

const STEP_TEXTS = {
  create: 'rotation_step_create',
  start: 'rotation_step_start',
  change: 'rotation_step_change',
  test: 'rotation_step_test',
  promote: 'rotation_step_promote',
  grace: 'rotation_step_grace',
  retire: 'rotation_step_retire',
} as const satisfies Readonly<Record<JourneyStepName, TextKey>>;

/** In place there is one secret and one ID: nothing falls back on another. */
const STEP_TEXTS_IN_PLACE = {
  ...STEP_TEXTS,
  grace: 'rotation_step_grace_in_place',
  retire: 'rotation_step_retire_in_place',
} as const satisfies Readonly<Record<JourneyStepName, TextKey>>;

type StepText = (typeof STEP_TEXTS | typeof STEP_TEXTS_IN_PLACE)[JourneyStepName];

/** What happens in a step of a way. */
export function stepText(kind: RotationKind, step: JourneyStepName): StepText {
  return (kind === 'in_place' ? STEP_TEXTS_IN_PLACE : STEP_TEXTS)[step];
}

export const STATUS_TEXTS = {
  done: 'rotation_status_done',
  now: 'rotation_status_now',
  next: 'rotation_status_next',
} as const satisfies Readonly<Record<'done' | 'now' | 'next', TextKey>>;

export const BUTTON_TEXTS = {
  start_new_id: 'rotation_do_start_new_id',
  start_in_place: 'rotation_do_start_in_place',
  test: 'rotation_do_test',
  promote: 'rotation_do_promote',
  retire: 'rotation_do_retire',
  roll_back: 'rotation_do_roll_back',
  abandon: 'rotation_do_abandon',
  finish: 'rotation_do_finish',
  add_pending: 'rotation_do_add_pending',
} as const satisfies Readonly<Record<PageAction, TextKey>>;

const ABOUT_ACTION_TEXTS = {
  start_new_id: 'rotation_about_start_new_id',
  start_in_place: 'rotation_about_start_in_place',
  test: 'rotation_about_test',
  promote: 'rotation_about_promote',
  retire: 'rotation_about_retire',
  roll_back: 'rotation_about_roll_back',
  abandon: 'rotation_about_abandon',
  finish: 'rotation_about_finish',
  add_pending: 'rotation_about_add_pending',
} as const satisfies Readonly<Record<PageAction, TextKey>>;

const ABOUT_ACTION_TEXTS_IN_PLACE = {
  ...ABOUT_ACTION_TEXTS,
  promote: 'rotation_about_promote_in_place',
  retire: 'rotation_about_retire_in_place',
  abandon: 'rotation_about_abandon_in_place',
} as const satisfies Readonly<Record<PageAction, TextKey>>;

type AboutAction = (typeof ABOUT_ACTION_TEXTS | typeof ABOUT_ACTION_TEXTS_IN_PLACE)[PageAction];

/** What an action does. */
export function aboutAction(
  { plan: { rotation } }: Pick<RotationView, 'plan'>,
  action: PageAction,
): AboutAction {
  return (rotation?.kind === 'in_place' ? ABOUT_ACTION_TEXTS_IN_PLACE : ABOUT_ACTION_TEXTS)[action];
}

export const DONE_TEXTS = {
  start_new_id: 'rotation_done_start_new_id',
  start_in_place: 'rotation_done_start_in_place',
  test: 'rotation_done_test',
  promote: 'rotation_done_promote',
  retire: 'rotation_done_retire',
  roll_back: 'rotation_done_roll_back',
  abandon: 'rotation_done_abandon',
  finish: 'rotation_done_finish',
  add_pending: 'rotation_done_add_pending',
} as const satisfies Readonly<Record<PageAction, TextKey>>;

export const WAY_TEXTS = {
  new_id: { title: 'rotation_way_new_id', about: 'rotation_way_new_id_about' },
  in_place: { title: 'rotation_way_in_place', about: 'rotation_way_in_place_about' },
} as const satisfies Readonly<Record<RotationKind, { readonly title: TextKey; readonly about: TextKey }>>;

export const WHY_NOT_TEXTS = {
  slot_twice: 'rotation_why_slot_twice',
  no_pending: 'rotation_why_no_pending',
  no_current: 'rotation_why_no_current',
  pending_there: 'rotation_why_pending_there',
  no_overlap: 'rotation_why_no_overlap',
  no_secret: 'rotation_why_no_secret',
} as const satisfies Readonly<Record<WhyNot, TextKey>>;

export const OVERLAP_TEXTS = {
  supported: 'rotation_overlap_supported',
  none: 'rotation_overlap_none',
  unknown: 'rotation_overlap_unknown',
} as const satisfies Readonly<Record<BankProfile['overlap'], TextKey>>;

export const DUE_TEXTS = {
  go_on: 'rotation_due_go_on',
  wait: 'rotation_due_wait',
  start: 'rotation_due_start',
  start_by: 'rotation_due_start_by',
  expired: 'rotation_due_expired',
  no_date: 'rotation_due_no_date',
  nothing: 'rotation_due_nothing',
} as const satisfies Readonly<Record<RotationDue['due'], TextKey>>;

/**
 * The text that says what comes next.
 *
 * @returns its key; the text may name `until` and `step`
 */
export function nextText({ plan, ways, lead, overlap }: RotationView): NextText {
  const { state, rotation } = plan;
  switch (state) {
    case 'idle':
      if (lead === null) return 'rotation_next_no_way';
      return lead === 'add_pending' ? 'rotation_next_create' : 'rotation_next_start';
    case 'started': {
      const now = ways[0]?.steps.find(({ status }) => status === 'now')?.step;
      if (now === 'create') return 'rotation_next_create';
      if (now === 'change') return 'rotation_next_change';
      return rotation?.kind === 'in_place' ? 'rotation_next_test_in_place' : 'rotation_next_test';
    }
    case 'accepted':
      return 'rotation_next_promote';
    case 'unfinished':
      return 'rotation_next_finish';
    case 'grace':
      // A new password has the ID of the old one, and with it the old one's date.
      return rotation?.kind === 'in_place' ? 'rotation_next_grace_in_place' : 'rotation_next_grace';
    case 'grace_over':
      return overlap === 'none' ? 'rotation_next_ended' : 'rotation_next_retire';
  }
}

/** The texts that say what comes next. */
export type NextText =
  | 'rotation_next_create'
  | 'rotation_next_start'
  | 'rotation_next_no_way'
  | 'rotation_next_change'
  | 'rotation_next_test'
  | 'rotation_next_test_in_place'
  | 'rotation_next_promote'
  | 'rotation_next_grace'
  | 'rotation_next_grace_in_place'
  | 'rotation_next_retire'
  | 'rotation_next_ended'
  | 'rotation_next_finish';
