import { addDays, type CalendarDate, daysBetween, isBefore } from '../../domain/calendar_date';
import type { Expiring } from '../../domain/expiry_policy';
import { type Markup, markup, NO_MARKUP } from '../parts/markup';

/** The expiry timeline: what ends within the next twelve months as a picture, and the same as a table. */

/** One mark: its name is told by screen readers and shown by the mouse. */
export interface TimelineMark {
  readonly what: Expiring;
  readonly date: CalendarDate;
  /** What ends, without its date. */
  readonly name: string;
  /** What ends, when, and how long that is: the whole in one sentence. */
  readonly label: string;
  readonly dateText: string;
  readonly leftText: string;
  readonly url: string;
}

/** The words of the picture, in the reader's language. */
export interface TimelineTexts {
  readonly title: string;
  readonly description: string;
  /** Shown when there is no mark. */
  readonly none: string;
  readonly today: string;
  /** What is left out, "and 37 more"; `''`: nothing. */
  readonly more: string;
  readonly asList: string;
  readonly kinds: Readonly<Record<Expiring, string>>;
  /** The word for what is over. */
  readonly ended: string;
  readonly columns: { readonly what: string; readonly date: string; readonly left: string };
  /** Name of a month, 1 to 12. */
  readonly month: (month: number) => string;
}

const WIDTH = 960;
/** Narrower, its words could not be read: then it is scrolled. */
const NARROWEST = 840;
const LEFT = 24;
const RIGHT = WIDTH - 24;
const AXIS = 118;
/** Marks nearer to each other than this stand in one pile: two counts above piles must not cover each other. */
const PILE_WIDTH = 26;
const LEVEL_HEIGHT = 18;
/** Marks of a pile that are drawn; of the others it says how many there are. */
const LEVELS = 5;

/** The last day of the picture: the same day a year later. */
export function timelineUntil(today: CalendarDate): CalendarDate {
  const [year = '', month = '', day = ''] = today.split('-');
  const next = `${Number(year) + 1}-${month}-${month === '02' && day === '29' ? '28' : day}`;
  return addDays(next as CalendarDate, 0);
}

/** Where a day stands; what lies before today stands at the left edge. */
function positionOf(date: CalendarDate, today: CalendarDate): number {
  const days = daysBetween(today, timelineUntil(today));
  const passed = Math.min(Math.max(daysBetween(today, date), 0), days);
  return Math.round(LEFT + (passed / days) * (RIGHT - LEFT));
}

/** The first days of the months that the picture shows. */
function monthsOf(today: CalendarDate): CalendarDate[] {
  const [year = 0, month = 1] = today.split('-').map(Number);
  return Array.from({ length: 12 }, (_month, at) => {
    const number = month + 1 + at;
    const [inYear, inMonth] = number > 12 ? [year + 1, number - 12] : [year, number];
    return `${inYear}-${String(inMonth).padStart(2, '0')}-01` as CalendarDate;
  });
}

const AHEAD = markup`fill="#24527a"`;
const OVER = markup`fill="#fff" stroke="#b3261e" stroke-width="3"`;

/** The kinds differ by shape, not only by colour: a circle, a square on its corner, a triangle. What is over is hollow. */
function shape(what: Expiring, x: number, y: number, isOver: boolean): Markup {
  const look = isOver ? OVER : AHEAD;
  if (what === 'secret') return markup`<circle cx="${x}" cy="${y}" r="${isOver ? 6 : 7}" ${look}/>`;
  const corners =
    what === 'certificate'
      ? `${x},${y - 8} ${x + 8},${y} ${x},${y + 8} ${x - 8},${y}`
      : `${x},${y - 8} ${x + 8},${y + 7} ${x - 8},${y + 7}`;
  return markup`<polygon points="${corners}" ${look}/>`;
}

/** Marks that would cover each other, in one pile; dates rise from pile to pile. */
function pilesOf(marks: readonly TimelineMark[], today: CalendarDate) {
  const piles: { readonly x: number; readonly marks: TimelineMark[] }[] = [];
  const sorted = marks.toSorted((one, other) => daysBetween(other.date, one.date));
  for (const mark of sorted) {
    const x = positionOf(mark.date, today);
    const last = piles.at(-1);
    if (last !== undefined && x - last.x < PILE_WIDTH) last.marks.push(mark);
    else piles.push({ x, marks: [mark] });
  }
  return piles;
}

function pile(x: number, marks: readonly TimelineMark[], today: CalendarDate): Markup {
  const isHigher = marks.length > LEVELS;
  const drawn = isHigher ? marks.slice(0, LEVELS - 1) : marks;
  const links = drawn.map((mark, level) => {
    const y = AXIS - 12 - level * LEVEL_HEIGHT;
    const drawing = shape(mark.what, x, y, isBefore(mark.date, today));
    return markup`<a href="${mark.url}" aria-label="${mark.label}"><title>${mark.label}</title>${drawing}</a>`;
  });
  const count = isHigher
    ? markup`<text x="${x}" y="${AXIS - 8 - (LEVELS - 1) * LEVEL_HEIGHT}" text-anchor="middle" stroke="#fff" stroke-width="3" paint-order="stroke" aria-hidden="true">+${marks.length - drawn.length}</text>`
    : NO_MARKUP;
  return markup`${links}${count}`;
}

function axis(today: CalendarDate, texts: TimelineTexts): Markup {
  const months = monthsOf(today).map((date) => {
    const x = positionOf(date, today);
    const name = texts.month(Number(date.slice(5, 7))).slice(0, 3);
    return markup`<line x1="${x}" y1="${AXIS}" x2="${x}" y2="${AXIS + 6}" stroke="#444"/><text x="${x}" y="${AXIS + 20}" text-anchor="middle">${name}</text>`;
  });
  return markup`<g aria-hidden="true"><line x1="${LEFT}" y1="${AXIS}" x2="${RIGHT}" y2="${AXIS}" stroke="#444"/><line x1="${LEFT}" y1="${AXIS - 104}" x2="${LEFT}" y2="${AXIS + 6}" stroke="#444" stroke-dasharray="3 3"/><text x="${LEFT}" y="${AXIS + 36}" text-anchor="start">${texts.today}</text>${months}</g>`;
}

function legend({ kinds, ended }: TimelineTexts, hasEnded: boolean): Markup {
  const entry = (drawing: Markup, word: string): Markup =>
    markup`<span style="margin-right:1.5em"><svg width="18" height="18" aria-hidden="true" style="vertical-align:middle">${drawing}</svg> ${word}</span>`;
  const entries = (['secret', 'certificate', 'retirement'] as const).map((what) =>
    entry(shape(what, 9, 9, false), kinds[what]),
  );
  const over = hasEnded ? entry(shape('secret', 9, 9, true), ended) : NO_MARKUP;
  return markup`<p style="margin:4px 0">${entries}${over}</p>`;
}

function table(marks: readonly TimelineMark[], { asList, kinds, columns }: TimelineTexts): Markup {
  const cell = 'text-align:left;padding:2px 12px 2px 0';
  const lines = marks.map(
    ({ what, name, url, dateText, leftText }) =>
      markup`<tr><td style="${cell}">${kinds[what]}</td><td style="${cell}"><a href="${url}">${name}</a></td><td style="${cell}">${dateText}</td><td style="${cell}">${leftText}</td></tr>`,
  );
  return markup`<details><summary>${asList}</summary><table><thead><tr><th scope="col" colspan="2" style="${cell}">${columns.what}</th><th scope="col" style="${cell}">${columns.date}</th><th scope="col" style="${cell}">${columns.left}</th></tr></thead><tbody>${lines}</tbody></table></details>`;
}

/**
 * The picture with its legend and table. It is a group and no image (WAI-ARIA `img` hides what is in it, and the marks
 * are links).
 *
 * @param marks the earliest ones first
 */
export function expiryTimeline(
  marks: readonly TimelineMark[],
  today: CalendarDate,
  texts: TimelineTexts,
): Markup {
  const heading = markup`<h2 style="font-size:14px;margin:12px 0 4px">${texts.title}</h2>`;
  if (marks.length === 0) return markup`<section>${heading}<p>${texts.none}</p></section>`;
  const piles = pilesOf(marks, today).map(({ x, marks: members }) => pile(x, members, today));
  const hasEnded = marks.some(({ date }) => isBefore(date, today));
  const more = texts.more === '' ? NO_MARKUP : markup`<p style="margin:4px 0">${texts.more}</p>`;
  return markup`<section>${heading}<div style="overflow-x:auto"><svg role="group" aria-labelledby="bcr_timeline_title bcr_timeline_about" viewBox="0 0 ${WIDTH} 160" width="100%" style="min-width:${NARROWEST}px;max-width:${WIDTH}px;font:12px sans-serif;fill:#222"><title id="bcr_timeline_title">${texts.title}</title><desc id="bcr_timeline_about">${texts.description}</desc>${axis(today, texts)}${piles}</svg></div>${legend(texts, hasEnded)}${more}${table(marks, texts)}</section>`;
}
