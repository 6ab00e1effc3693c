import fc from 'fast-check';
import { addDays, type CalendarDate } from '../../../../src/TypeScript/domain/calendar_date';
import {
  expiryTimeline,
  type TimelineMark,
  type TimelineTexts,
  timelineUntil,
} from '../../../../src/TypeScript/ui/connections/expiry_timeline';

const TODAY = '2026-11-23' as CalendarDate;
const texts: TimelineTexts = {
  title: 'What ends',
  description: 'Dates',
  none: 'Nothing ends',
  today: 'Today',
  more: '',
  asList: 'As a list',
  kinds: { secret: 'Secret', certificate: 'Certificate', retirement: 'Support' },
  ended: 'Over',
  columns: { what: 'What', date: 'Date', left: 'Left' },
  month: (month) => `M${month}`,
};
const mark = (date: string, changes: Partial<TimelineMark> = {}): TimelineMark => ({
  what: 'secret',
  date: date as CalendarDate,
  name: 'Secret x',
  label: `Secret x: ${date}`,
  dateText: date,
  leftText: 'some days',
  url: '/record?id=1',
  ...changes,
});
const drawn = (marks: readonly TimelineMark[], changes: Partial<TimelineTexts> = {}) =>
  expiryTimeline(marks, TODAY, { ...texts, ...changes }).text;
const svgOf = (text: string) => text.slice(text.indexOf('<svg role'), text.indexOf('</svg>'));

test.each([
  ['2026-11-23', '2027-11-23'],
  ['2028-02-29', '2029-02-28'],
])('from %s it goes until %s', (today, until) => expect(timelineUntil(today as CalendarDate)).toBe(until));

test('without marks it says so in words', () => {
  expect(drawn([])).toContain('Nothing ends');
  expect(drawn([])).not.toContain('<svg');
});

test('each kind has a shape of its own', () => {
  const kinds = ['secret', 'certificate', 'retirement'] as const;
  const shapes = kinds.map((what) => {
    const text = svgOf(drawn([mark('2027-05-01', { what })]));
    return /<a [^>]+><title>[^<]*<\/title><(\w+)/.exec(text)?.[1];
  });
  expect(shapes).toEqual(['circle', 'polygon', 'polygon']);
  const [, diamond, triangle] = kinds.map((what) => svgOf(drawn([mark('2027-05-01', { what })])));
  expect(diamond?.match(/points="[^"]+"/)?.[0].split(' ')).toHaveLength(4);
  expect(triangle?.match(/points="[^"]+"/)?.[0].split(' ')).toHaveLength(3);
});

test('what has ended is told by its look, not by colour alone, and the legend says which', () => {
  const [over, ahead] = [drawn([mark('2026-11-22')]), drawn([mark('2026-11-23')])];
  expect(svgOf(over)).toMatch(/<circle [^>]*fill="#fff" stroke=/);
  expect(svgOf(ahead)).not.toMatch(/<circle [^>]*stroke=/);
  expect(over).toContain('Over');
  expect(ahead).not.toContain('Over');
});

test('what has ended stands at the left edge, a year on the right, in between in between', () => {
  const x = (date: string) => Number(/cx="(\d+)"/.exec(svgOf(drawn([mark(date)])))?.[1]);
  expect(x('2020-01-01')).toBe(x('2026-11-23'));
  expect(x('2026-11-23')).toBe(24);
  expect(x('2027-11-23')).toBe(936);
  expect(x('2027-05-24')).toBeGreaterThan(470);
  expect(x('2027-05-24')).toBeLessThan(490);
});

test('many on a day make one pile that says how many there are; the table has all', () => {
  const text = drawn(Array.from({ length: 12 }, () => mark('2027-05-01')));
  expect(svgOf(text).match(/<a /g)).toHaveLength(4);
  expect(svgOf(text)).toContain('>+8<');
  expect(text.slice(text.indexOf('<table')).match(/<a /g)).toHaveLength(12);
});

test('the counts above two piles have room beside each other', () => {
  const marks = [0, 3, 7, 10, 14].flatMap((days) =>
    Array.from({ length: 12 }, () => mark(addDays(TODAY, days))),
  );
  const counts = [...svgOf(drawn(marks)).matchAll(/<text x="(\d+)"[^>]*>\+\d+</g)].map(([, x]) => Number(x));
  expect(counts).toHaveLength(2);
  expect((counts[1] ?? 0) - (counts[0] ?? 0)).toBeGreaterThanOrEqual(25);
});

test('it says what is left out', () => {
  expect(drawn([mark('2027-05-01')], { more: 'and 37 more' })).toContain('and 37 more');
});

test('marks are links with names, and nothing that is put in becomes markup', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: -500, max: 366 }), (name, days) => {
      const text = drawn([mark(addDays(TODAY, days), { name: `<script>${name}`, label: `"${name}` })]);
      expect(text).not.toContain('<script');
      expect(svgOf(text)).toMatch(/<a href="\/record\?id=1" aria-label="&quot;[^"]*">/);
    }),
  );
});
