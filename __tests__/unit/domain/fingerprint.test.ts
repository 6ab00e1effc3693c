import {
  fingerprintChanges,
  fingerprintFindings,
  hasChanged,
  type SeenValue,
} from '../../../src/TypeScript/domain/fingerprint';
import { codes } from '../support/findings';
import { aSecret } from '../support/records';

const AT = '2026-11-23T12:00:00.000Z';

const seen = (
  stored: string | null,
  fingerprint: string | null,
  changes: Partial<SeenValue> = {},
): SeenValue => ({
  reference: aSecret({ fingerprint: stored, fingerprintSalt: stored === null ? null : 'salt' }),
  fingerprint,
  salt: 'salt',
  comparable: null,
  ...changes,
});

test.each<[string, string | null, string | null, boolean, object | null]>([
  ['the first look', null, '0011aabb', false, { fingerprint: '0011aabb', fingerprintSalt: 'salt' }],
  ['the same value', '0011aabb', '0011aabb', false, null],
  [
    'another value',
    '0011aabb',
    'ffee0099',
    true,
    { fingerprint: 'ffee0099', fingerprintSalt: 'salt', fingerprintChangedAt: AT },
  ],
  ['a value that cannot be seen', '0011aabb', null, false, null],
  ['never seen', null, null, false, null],
])('%s', (_, stored, fingerprint, changed, changes) => {
  expect(hasChanged(seen(stored, fingerprint))).toBe(changed);
  expect(fingerprintChanges(seen(stored, fingerprint), AT)).toEqual(changes);
  expect(codes(fingerprintFindings([seen(stored, fingerprint)]))).toEqual(
    changed ? ['BCR_VALUE_CHANGED'] : [],
  );
});

test('each pair that holds the same value is named once, and unseen values are like no other', () => {
  const values = ['one', 'same', 'same', null, null].map((comparable, index) =>
    seen(null, null, { comparable, reference: aSecret({ id: index, secretId: `custsecret_${index}` }) }),
  );
  const findings = fingerprintFindings(values);
  expect(codes(findings)).toEqual(['BCR_SAME_VALUE']);
  expect(findings[0]?.parameters).toEqual({ secretId: 'custsecret_1', other: 'custsecret_2' });
});
