import fc from 'fast-check';
import type { RotationAction } from '../../../../src/TypeScript/domain/vocabulary';
import { type Deed, Interleaving } from '../../support/interleaving';

const WHOLE = 99;
const cutOffAt = fc.option(fc.integer({ min: 1, max: 12 }), { nil: WHOLE });
const actions: readonly RotationAction[] = [
  ...(['start_new_id', 'test', 'promote', 'promote', 'roll_back', 'retire', 'finish', 'abandon'] as const),
];
const deed: fc.Arbitrary<Deed> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ do: fc.constant('act'), action: fc.constantFrom(...actions), cutOffAt }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('check'), cutOffAt }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('call') }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('add') }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('edit'),
      how: fc.constantFrom('mistype', 'retire', 'delete'),
      which: fc.nat({ max: 9 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('wait'), minutes: fc.constantFrom(1, 11, 31, 61, 1441) }),
  },
);

/** The way to a promotion: chance alone seldom finds it. */
const journey: Deed[] = [
  { do: 'add' },
  { do: 'act', action: 'start_new_id', cutOffAt: WHOLE },
  { do: 'act', action: 'test', cutOffAt: WHOLE },
  { do: 'act', action: 'promote', cutOffAt: WHOLE },
  { do: 'call' },
];

/** Two administrators, the Health Check, calls, edits by hand and cuts, each in the middle of the others. */
test.each([
  ['', 'custom'],
  // Itaú and Santander want the client ID with each call, beside the token.
  [' at a bank that wants the client ID beside the token', 'santander_br'],
] as const)('whoever comes in between: every call%s succeeds, with a matching pair', (_what, profile) => {
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(
          { weight: 2, arbitrary: deed.map((each) => [each]) },
          { weight: 1, arbitrary: fc.constant(journey) },
        ),
        { maxLength: 12, size: 'max' },
      ),
      fc.array(fc.option(deed, { nil: undefined, freq: 3 }), { maxLength: 80, size: 'max' }),
      (deeds, gaps) => {
        const interleaving = new Interleaving(profile, gaps);
        for (const each of deeds.flat()) interleaving.do(each);
        interleaving.settle();
        const { trouble, told } = interleaving;
        if (trouble.length > 0) throw new Error([...trouble, ...told].join('\n'));
      },
    ),
    { numRuns: 150 },
  );
});
