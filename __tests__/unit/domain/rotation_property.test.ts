import fc from 'fast-check';
import { planRotation } from '../../../src/TypeScript/domain/rotation';
import { rotatedReferences, settledReferences } from '../../../src/TypeScript/domain/rotation_slots';
import { finishingWrites } from '../../../src/TypeScript/domain/rotation_writes';
import { ROTATION_ACTIONS, ROTATION_STEPS } from '../../../src/TypeScript/domain/vocabulary';
import { RotationModel } from '../support/rotation_model';
import { PENDING } from '../support/rotations';

/** Actions and how many writes each gets done before it is cut off; `undefined`: all of them. */
const deeds = fc.array(
  fc.record({
    action: fc.constantFrom(...ROTATION_ACTIONS, 'start_new_id', 'test', 'promote', 'retire'),
    cutOffAt: fc.option(fc.nat({ max: 12 }), { nil: undefined }),
    minutes: fc.constantFrom(0, 1, 59, 60, 61, 24 * 60, 24 * 60),
    refused: fc.nat({ max: 3 }).map((chance) => chance === 0),
    addPending: fc.boolean(),
  }),
  { maxLength: 60, size: 'max' },
);

test('whatever is done, repeated or cut off: one usable secret for each role, and only an accepted one is new', () => {
  fc.assert(
    fc.property(
      deeds,
      fc.constantFrom('supported', 'unknown', 'none'),
      fc.constantFrom<('client_id' | 'client_secret')[]>(['client_secret'], ['client_id', 'client_secret']),
      (list, overlap, roles) => {
        const model = new RotationModel(overlap, roles);
        for (const deed of list) {
          model.wait(deed.minutes);
          if (deed.addPending) model.addPending();
          model.act(deed.action, { cutOffAt: deed.cutOffAt, refused: deed.refused });
        }
        model.finish();
        expect(planRotation(model.situation).state).not.toBe('unfinished');
        expect(settledReferences(model.references, model.rotation)).toEqual(model.references);
        expect(finishingWrites({ rotation: model.rotation }, model.references)).toEqual([]);
      },
    ),
    { numRuns: 1500 },
  );
});

test('the model reaches every step of a rotation', () => {
  const reached = new Set<string>();
  fc.assert(
    fc.property(deeds, (list) => {
      const model = new RotationModel('supported', ['client_secret'], (rotation) => {
        if (rotation !== null) reached.add(rotation.step);
      });
      for (const deed of list) {
        model.wait(deed.minutes);
        if (deed.addPending) model.addPending();
        model.act(deed.action, { cutOffAt: deed.cutOffAt, refused: deed.refused });
      }
    }),
    { numRuns: 1500 },
  );
  expect([...reached].sort()).toEqual([...ROTATION_STEPS].sort());
  expect(rotatedReferences([PENDING], { kind: 'new_id' })).toEqual([PENDING]);
});
