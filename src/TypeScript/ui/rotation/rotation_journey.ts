import type { JourneyStep, RotationWay } from '../../application/rotation/rotation_view';
import { type Markup, markup, NO_MARKUP } from '../parts/markup';

/** The steps of a rotation as a list of HTML, so that everybody sees what is done, what comes now and what comes next. */

/** How the steps are told. */
export interface JourneyTexts {
  readonly step: (step: JourneyStep['step']) => string;
  readonly status: (status: JourneyStep['status']) => string;
  /** Until when a step takes, in words. */
  readonly until: (instant: string) => string;
}

/** Stands before the word of a status, for those who look for a shape and not for a word. */
const SYMBOLS: Readonly<Record<JourneyStep['status'], string>> = { done: '✓', now: '▶', next: '○' };
const LOOKS: Readonly<Record<JourneyStep['status'], string>> = {
  done: 'border-left:4px solid #2e7d32',
  now: 'border-left:4px solid #24527a;background:#eef4fa;font-weight:bold',
  next: 'border-left:4px solid #c8cfd6',
};

function itemOf({ step, status, until }: JourneyStep, texts: JourneyTexts, isUnderWay: boolean): Markup {
  const current = isUnderWay && status === 'now' ? markup` aria-current="step"` : NO_MARKUP;
  const mark = isUnderWay
    ? markup`<span aria-hidden="true">${SYMBOLS[status]}</span> <span>${texts.status(status)}:</span> `
    : NO_MARKUP;
  const end = until === null ? NO_MARKUP : markup` (${texts.until(until)})`;
  const look = isUnderWay ? LOOKS[status] : LOOKS.next;
  return markup`<li${current} style="${look};padding:4px 8px;margin:2px 0">${mark}${texts.step(step)}${end}</li>`;
}

/**
 * One way of rotating with its steps.
 *
 * @param label of the list for screen readers
 * @param isUnderWay whether something has begun, or the steps are only shown beforehand
 */
export function journey(
  { steps }: RotationWay,
  label: string,
  texts: JourneyTexts,
  isUnderWay: boolean,
): Markup {
  const items = steps.map((step) => itemOf(step, texts, isUnderWay));
  return markup`<ol aria-label="${label}" style="margin:4px 0 12px;padding-left:24px">${items}</ol>`;
}
