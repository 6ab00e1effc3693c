import * as fc from 'fast-check';
import { addDays, knownDate } from '../../../src/TypeScript/domain/calendar_date';
import {
  checkLeadTimes,
  type Expiring,
  endingFinding,
  endingFindings,
  headStart,
  headStartFindings,
  LONGEST_LEAD_TIME,
  leadTimeReached,
  leadTimesOf,
  readLeadTimes,
  USUAL_LEAD_TIMES,
  warningDue,
} from '../../../src/TypeScript/domain/expiry_policy';
import type { Rotation, Warned } from '../../../src/TypeScript/domain/records';
import { codes } from '../support/findings';
import { aRotation } from '../support/rotations';

const EXPIRY = knownDate('2028-03-01');
const IN_USE = { issuedOn: null, expiresOn: knownDate('2026-12-31'), slot: 'current' as const };

test('the days on which a warning is given', () => {
  expect(USUAL_LEAD_TIMES).toEqual({
    secret: [30, 14, 7, 1],
    certificate: [60, 30, 14, 7, 1],
    retirement: [30, 14, 7, 1],
  });
  expect(LONGEST_LEAD_TIME).toBe(90);
  expect(leadTimeReached(1, [7])).toBe(7);
});

test.each([
  [91, null],
  [31, null],
  [30, 30],
  [29, 30],
  [15, 30],
  [14, 14],
  [8, 14],
  [7, 7],
  [2, 7],
  [1, 1],
  [0, 0],
  [-1, -1],
  [-400, -400],
])('%d days before a secret ends, the lead time is %s', (daysLeft, leadTime) => {
  expect(leadTimeReached(daysLeft, USUAL_LEAD_TIMES.secret)).toBe(leadTime);
});

test('a certificate is warned about 60 days before, too, and a credential can name its own days', () => {
  expect(leadTimeReached(60, leadTimesOf('certificate', null))).toBe(60);
  expect(leadTimeReached(60, leadTimesOf('retirement', null))).toBeNull();
  expect(leadTimesOf('certificate', [5])).toEqual([5]);
});

test.each<[string, string, Warned | null, number | null]>([
  ['never warned, too early', '2028-01-30', null, null],
  ['never warned, 30 days', '2028-01-31', null, 30],
  ['over the leap day: 7 days', '2028-02-23', { leadTime: 14, date: EXPIRY }, 7],
  ['over the leap day: 1 day', '2028-02-29', { leadTime: 7, date: EXPIRY }, 1],
  ['warned of this lead time', '2028-02-10', { leadTime: 30, date: EXPIRY }, null],
  ['warned yesterday, 14 days are reached', '2028-02-16', { leadTime: 30, date: EXPIRY }, 14],
  ['no check ran for three weeks', '2028-02-25', { leadTime: 30, date: EXPIRY }, 7],
  ['on the day', '2028-03-01', { leadTime: 1, date: EXPIRY }, 0],
  ['twice on the day', '2028-03-01', { leadTime: 0, date: EXPIRY }, null],
  ['the day after', '2028-03-02', { leadTime: 0, date: EXPIRY }, -1],
  ['a week after, daily', '2028-03-08', { leadTime: -6, date: EXPIRY }, -7],
  ['the clock went back', '2028-02-20', { leadTime: 1, date: EXPIRY }, null],
  ['the date was changed since', '2028-02-25', { leadTime: 1, date: knownDate('2027-03-01') }, 7],
])('%s', (_, today, lastWarned, leadTime) => {
  const due = warningDue({
    date: EXPIRY,
    today: knownDate(today),
    leadTimes: USUAL_LEAD_TIMES.secret,
    lastWarned,
  });
  expect(due).toEqual(leadTime === null ? null : { leadTime, date: EXPIRY });
});

test('whatever the days on which a check runs, no warning comes twice and none is left out', () => {
  const days = fc.uniqueArray(fc.integer({ min: -60, max: 100 }), { minLength: 1, maxLength: 160 });
  const leads = fc.uniqueArray(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(days, leads, (daysLeft, leadTimes) => {
      let lastWarned: Warned | null = null;
      const given: number[] = [];
      for (const left of daysLeft.toSorted((one, other) => other - one)) {
        for (let run = 0; run < 2; run++) {
          const due = warningDue({ date: EXPIRY, today: addDays(EXPIRY, -left), leadTimes, lastWarned });
          if (due !== null) given.push(due.leadTime);
          lastWarned = due ?? lastWarned;
        }
      }
      expect(given).toEqual([...new Set(given)]);
      expect(given).toEqual(given.toSorted((one, other) => other - one));
      const expected = new Set(
        daysLeft.map((left) => leadTimeReached(left, leadTimes)).filter((lead) => lead !== null),
      );
      expect(new Set(given)).toEqual(expected);
    }),
  );
});

test.each([
  [null, '2026-12-31', '2026-12-17'],
  ['2026-01-01', '2026-12-31', '2026-08-31'],
  ['2026-12-01', '2026-12-31', '2026-12-17'],
  ['2026-12-20', '2026-12-31', '2026-12-17'],
  ['2024-02-28', '2024-03-01', '2024-02-16'],
])('issued %s and ending %s, the rotation is begun by %s', (issuedOn, expiresOn, expected) => {
  expect(headStart(issuedOn === null ? null : knownDate(issuedOn), knownDate(expiresOn))).toBe(expected);
});

test.each<[string, Parameters<typeof headStartFindings>[0], Rotation | null, string, string[]]>([
  ['before that day', IN_USE, null, '2026-12-16', []],
  ['on that day', IN_USE, null, '2026-12-17', ['BCR_TIME_TO_ROTATE']],
  ['on the last day', IN_USE, null, '2026-12-31', ['BCR_TIME_TO_ROTATE']],
  ['after the end', IN_USE, null, '2027-01-01', []],
  ['of a secret whose end is not known', { ...IN_USE, expiresOn: null }, null, '2026-12-17', []],
  ['of a secret that is not at work', { ...IN_USE, slot: 'pending' }, null, '2026-12-17', []],
  ['while a rotation is under way', IN_USE, aRotation(), '2026-12-17', []],
])('that it is time to rotate: %s', (_, reference, rotation, today, expected) => {
  const findings = headStartFindings(reference, { rotation }, { name: 'It', today: knownDate(today) });
  expect(codes(findings)).toEqual(expected);
  for (const { field, parameters } of findings) {
    expect(field).toBe('expiresOn');
    expect(parameters).toEqual({ what: 'It', expiresOn: { day: IN_USE.expiresOn } });
  }
});

test.each<[Expiring, string, string]>([
  ['secret', '2028-02-20', 'BCR_EXPIRES'],
  ['secret', '2028-03-01', 'BCR_EXPIRES_TODAY'],
  ['certificate', '2028-03-04', 'BCR_EXPIRED'],
  ['retirement', '2028-02-20', 'BCR_RETIRES'],
  ['retirement', '2028-03-01', 'BCR_RETIRES_TODAY'],
  ['retirement', '2028-03-02', 'BCR_RETIRED'],
])('the end of a %s on %s is %s', (what, today, code) => {
  const ending = { what, name: 'It', date: EXPIRY, today: knownDate(today), field: 'expiresOn' };
  expect(endingFinding(ending).code).toBe(code);
  expect(endingFinding(ending).parameters).toMatchObject({ what: 'It', date: { day: EXPIRY } });
  expect(codes(endingFindings(ending, [30]))).toEqual([code]);
  expect(endingFindings(ending, [1])).toHaveLength(today < '2028-02-29' ? 0 : 1);
});

test('days since the end are counted forwards', () => {
  const ending = { what: 'secret', name: 'It', date: EXPIRY, today: addDays(EXPIRY, 3), field: 'x' } as const;
  expect(endingFinding(ending).parameters.days).toBe(3);
});

test.each([
  [null, null],
  ['  ', null],
  ['30, 14;7 1', [30, 14, 7, 1]],
  ['30,,7', [30, 7]],
  ['30, seven', [30, Number.NaN]],
  ['-1', [Number.NaN]],
  ['1.5', [Number.NaN]],
])('lead times %j are read as %j', (text, expected) => {
  expect(readLeadTimes(text)).toEqual(expected);
});

test.each([
  [null, true],
  [[30, 14, 7, 1], true],
  [[LONGEST_LEAD_TIME], true],
  [[LONGEST_LEAD_TIME + 1], false],
  [[30, LONGEST_LEAD_TIME + 1], false],
  [[0], false],
  [[7, 7], false],
  [[1.5], false],
  [[Number.NaN], false],
  [[], false],
])('lead times %j are taken: %s', (leadTimes, fine) => {
  const findings = checkLeadTimes('leadTimes', leadTimes);
  expect(codes(findings)).toEqual(fine ? [] : ['BCR_LEAD_TIMES']);
  expect(findings.map(({ parameters }) => parameters)).toEqual(fine ? [] : [{ longest: LONGEST_LEAD_TIME }]);
});

test.each([
  [null, [30, 14, 7, 1]],
  [[5], [5]],
  [[Number.NaN], [30, 14, 7, 1]],
  [
    [365, 30],
    [30, 14, 7, 1],
  ],
])('lead times %j: those that hold are %j', (own, expected) => {
  expect(leadTimesOf('secret', own)).toEqual(expected);
});
