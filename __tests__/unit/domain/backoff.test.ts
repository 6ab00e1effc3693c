import * as fc from 'fast-check';
import { needsAttention, nextAttempt, waitAfter } from '../../../src/TypeScript/domain/backoff';
import type { BankFailure } from '../../../src/TypeScript/domain/bank_failure';
import { finding } from '../../../src/TypeScript/domain/finding';

const HOUR = 3_600_000;
const own: BankFailure = {
  finding: finding('BCR_BANK_REFUSED_SECRET', null),
  mends: 'by_person',
  retryAfter: null,
};
const passing: BankFailure = {
  finding: finding('BCR_TIMED_OUT', null),
  mends: 'by_itself',
  retryAfter: null,
};

test.each([
  [1, 1],
  [2, 2],
  [3, 4],
  [6, 32],
  [7, 32],
  [5000, 32],
])('after %d failures the wait is %d hours', (failures, hours) => {
  expect(waitAfter(failures, 0.5)).toBe(hours * HOUR);
});

test('the wait is spread over a fifth up and down', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 40 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (failures, chance) => {
        const middle = waitAfter(failures, 0.5);
        expect(Math.abs(waitAfter(failures, chance) - middle)).toBeLessThanOrEqual(middle * 0.2 + 1);
      },
    ),
  );
});

test.each([
  [0, 0.8],
  [0.25, 0.9],
  [1, 1.2],
])('chance %d makes an hour %d hours', (chance, hours) => {
  expect(waitAfter(1, chance)).toBe(hours * HOUR);
});

test('a secret that was refused is not tried again as it is', () => {
  expect(nextAttempt({ failure: own, failures: 1, now: 0, chance: 0.5 })).toBeNull();
});

test('a bank that asks for a longer wait gets it, and for a shorter one does not', () => {
  const question = { failures: 1, now: 1000, chance: 0.5 };
  expect(nextAttempt({ ...question, failure: passing })).toBe(1000 + HOUR);
  expect(nextAttempt({ ...question, failure: { ...passing, retryAfter: 7200 } })).toBe(1000 + 2 * HOUR);
  expect(nextAttempt({ ...question, failure: { ...passing, retryAfter: 10 } })).toBe(1000 + HOUR);
});

test('a person is told at once, or when it lasts', () => {
  expect(needsAttention(own, 1)).toBe(true);
  expect(needsAttention(passing, 2)).toBe(false);
  expect(needsAttention(passing, 3)).toBe(true);
});
