import type { BankFailure } from '../../../src/TypeScript/domain/bank_failure';
import { finding } from '../../../src/TypeScript/domain/finding';
import { judgeTest, type RotationEvidence } from '../../../src/TypeScript/domain/rotation_verdict';
import { codes } from '../support/findings';

const EARLY = '2026-11-23T12:59:59.000Z';
const LATE = '2026-11-23T13:00:00.000Z';
const REFUSED: BankFailure = {
  finding: finding('BCR_BANK_REFUSED_SECRET', null),
  mends: 'by_person',
  retryAfter: null,
};
const DOWN: BankFailure = {
  finding: finding('BCR_BANK_DOWN', null, { status: 503 }),
  mends: 'by_itself',
  retryAfter: null,
};

const evidence = (kind: 'new_id' | 'in_place', changes: Partial<RotationEvidence>): RotationEvidence => ({
  rotation: { kind, startedAt: '2026-11-23T12:00:00.000Z' },
  now: EARLY,
  accepted: true,
  failure: null,
  arrival: 'seen',
  unchanged: false,
  ...changes,
});

test.each<[string, 'new_id' | 'in_place', Partial<RotationEvidence>, boolean, string[]]>([
  ['accepted', 'new_id', {}, true, []],
  ['refused', 'new_id', { accepted: false, failure: REFUSED }, false, ['BCR_BANK_REFUSED_SECRET']],
  ['the bank is down', 'new_id', { accepted: false, failure: DOWN }, false, ['BCR_BANK_DOWN']],
  ['the bank was not asked', 'new_id', { accepted: false }, false, ['BCR_ROTATION_NOT_TRIED']],
  ['the old value again', 'new_id', { unchanged: true }, false, ['BCR_ROTATION_UNCHANGED']],
  ['accepted', 'in_place', {}, true, []],
  ['not here yet', 'in_place', { arrival: 'not_seen' }, false, ['BCR_NOT_HERE_YET']],
  [
    'refused, and not here yet',
    'in_place',
    { arrival: 'not_seen', accepted: false, failure: REFUSED },
    false,
    ['BCR_NOT_HERE_YET'],
  ],
  ['never arrived', 'in_place', { arrival: 'not_seen', now: LATE }, false, ['BCR_NOT_ARRIVED']],
  ['not to be seen, early', 'in_place', { arrival: 'unseen' }, false, ['BCR_NOT_HERE_YET']],
  ['not to be seen, late', 'in_place', { arrival: 'unseen', now: LATE }, true, ['BCR_ARRIVAL_UNSEEN']],
  [
    'not to be seen, late and refused',
    'in_place',
    { arrival: 'unseen', now: LATE, accepted: false, failure: REFUSED },
    false,
    ['BCR_NEW_VALUE_REFUSED'],
  ],
  ['here and refused', 'in_place', { accepted: false, failure: REFUSED }, false, ['BCR_NEW_VALUE_REFUSED']],
  ['here, and the bank is down', 'in_place', { accepted: false, failure: DOWN }, false, ['BCR_BANK_DOWN']],
  ['here, and the bank was not asked', 'in_place', { accepted: false }, false, ['BCR_ROTATION_NOT_TRIED']],
])('%s (%s)', (_, kind, changes, accepted, expected) => {
  const verdict = judgeTest(evidence(kind, changes));
  expect(verdict.accepted).toBe(accepted);
  expect(codes(verdict.findings)).toEqual(expected);
});
