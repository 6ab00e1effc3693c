import type { JourneyStep, RotationView, RotationWay } from '../../application/rotation/rotation_view';
import { say, sayWord } from '../../netsuite/language/translations';
import { integerText, momentText } from '../../netsuite/language/user_format';
import type { RotationSurroundings } from '../../netsuite/queries/rotation_overview';
import { type Markup, markup } from '../parts/markup';
import { type JourneyTexts, journey } from './rotation_journey';
import {
  nextText,
  ROTATION_STATE_TEXTS,
  STATUS_TEXTS,
  stepText,
  WAY_TEXTS,
  WHY_NOT_TEXTS,
} from './rotation_words';

/** Where a rotation stands and what comes next, in words and as a list of its steps. */

const journeyTexts = ({ kind }: RotationWay): JourneyTexts => ({
  step: (step: JourneyStep['step']) => say(stepText(kind, step)),
  status: (status: JourneyStep['status']) => say(STATUS_TEXTS[status]),
  until: (instant) => say('rotation_until', { until: momentText(instant) }),
});

/** What comes next and when, in one sentence or two. */
export function nextSentence(view: RotationView): string {
  const key = nextText(view);
  const until = momentText(view.arrivesBy ?? view.plan.waitUntil ?? view.plan.rotation?.startedAt ?? '');
  switch (key) {
    case 'rotation_next_change':
    case 'rotation_next_grace':
    case 'rotation_next_grace_in_place':
      return say(key, { until });
    case 'rotation_next_finish':
      return say(key, { step: sayWord(view.plan.rotation?.step ?? 'started') });
    default:
      return say(key);
  }
}

/** The state, and when the rotation began. */
function stateSentence({ plan: { state, rotation } }: RotationView): string {
  const told = say(ROTATION_STATE_TEXTS[state]);
  return rotation === null
    ? told
    : say('rotation_began', { state: told, began: momentText(rotation.startedAt) });
}

const HEADING = 'font-size:14px;margin:8px 0 4px';

function wayOf(way: RotationWay, isUnderWay: boolean): Markup {
  const { title, about } = WAY_TEXTS[way.kind];
  const offer = way.whyNot === null ? say('rotation_way_offered') : say(WHY_NOT_TEXTS[way.whyNot]);
  const steps = journey(way, `${say('rotation_steps')}: ${say(title)}`, journeyTexts(way), isUnderWay);
  const explained = isUnderWay ? markup`` : markup`<p style="margin:4px 0"><strong>${offer}</strong></p>`;
  return markup`<section style="flex:1 1 320px"><h3 style="${HEADING}">${say(title)}</h3><p style="margin:4px 0">${say(about)}</p>${explained}${steps}</section>`;
}

/** The part of the page that says where the rotation stands. Before a start it shows both ways beside each other. */
export function standing(view: RotationView): Markup {
  const isUnderWay = view.plan.rotation !== null;
  const ways = view.ways.map((way) => wayOf(way, isUnderWay));
  return markup`<section><h2 style="${HEADING}">${say('rotation_stands')}</h2><p style="margin:4px 0"><strong>${stateSentence(view)}.</strong> ${nextSentence(view)}</p><div style="display:flex;flex-wrap:wrap;gap:0 24px">${ways}</div></section>`;
}

/** The connections that use the credential, by their names, as far as they were read. */
export function connectionsText({ connections, connectionCount }: RotationSurroundings): string {
  if (connectionCount === 0) return say('rotation_connections_none');
  const more = connectionCount - connections.length;
  const listed = connections.join(', ');
  const names =
    more > 0 ? say('rotation_connections_more', { names: listed, more: integerText(more) }) : listed;
  return say('rotation_connections_some', { count: integerText(connectionCount), names });
}
