import fc from 'fast-check';
import { nextSecretId } from '../../../src/TypeScript/domain/next_secret_id';
import { readSecretId } from '../../../src/TypeScript/domain/secret_id';

test.each([
  ['custsecret_bb_client_secret', [], 'custsecret_bb_client_secret_2'],
  ['custsecret_bb_client_secret_2', [], 'custsecret_bb_client_secret_3'],
  ['CUSTSECRET_BB', ['custsecret_bb', 'CUSTSECRET_BB_2'], 'custsecret_bb_3'],
  ['custsecret1', [], 'custsecret1_2'],
  ['custsecret_bb_2026', [], 'custsecret_bb_2027'],
  ['custsecret_a_very_long_id_that_goes_on_and_on', [], 'custsecret_a_very_long_id_that_goes_on_2'],
  ['custsecret_x_9999', [], 'custsecret_x_10000'],
])('%s is followed by another ID', (current, taken, next) => {
  expect(nextSecretId(current, taken)).toBe(next);
});

test('it is always an ID, at most 40 characters long, and none that is taken', () => {
  const ids = fc.stringMatching(/^custsecret[a-z0-9_]{1,89}$/);
  fc.assert(
    fc.property(ids, fc.array(ids), (current, others) => {
      const taken = [current, ...others];
      const next = nextSecretId(current, taken);
      expect(readSecretId(next).secretId).toBe(next);
      expect(next.length).toBeLessThanOrEqual(40);
      expect(taken).not.toContain(next);
    }),
  );
});
