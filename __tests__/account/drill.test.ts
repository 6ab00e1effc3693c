import { drill } from '../../demo/drill/drill';
import { KINDS } from '../../demo/drill/rotations';

/** Waits for emulated time-outs too; a machine that is busy otherwise needs more than the usual time. */
jest.setTimeout(300_000);

/** `npm run drill` with fewer calls: the same rotations, hours and faults. */
test('both kinds of rotation under load: no call fails, where a plain script loses some', async () => {
  const seen: string[] = [];
  const report = await drill({ calls: 240, seed: 7, progress: ({ kind }) => seen.push(kind) });
  expect(report.reasons).toEqual({});
  expect(report).toMatchObject({ calls: 240, failed: 0, refused: 0, leaks: 0, reasons: {} });
  for (const kind of KINDS) expect(report.kinds[kind]).toMatchObject({ calls: 120, failed: 0, refused: 0 });
  expect(report.faults).toBeGreaterThan(50);
  expect(report.retried).toBeGreaterThan(0);
  expect(report.plain.kinds.new_id?.failed).toBeGreaterThan(0);
  expect(report.plain.reasons).toEqual({ 'HTTP 401': report.plain.failed });
  expect([...new Set(seen)]).toEqual(KINDS);
});

test('at a bank whose new secret ends the old one at once, only what needs a token until the promotion is lost', async () => {
  const report = await drill({ calls: 580, seed: 3, overlap: 'none' });
  expect(Object.keys(report.kinds)).toEqual(['new_id']);
  expect(report).toMatchObject({ calls: 580, leaks: 0 });
  expect(report.refused).toBeGreaterThan(0);
  // Four calls every twelve minutes, each tried for four: of an hour at least four rounds are lost, and at most one falls into
  // the minutes until the promotion.
  expect(report.plain.failed).toBeGreaterThanOrEqual(16);
  expect(report.failed).toBeLessThanOrEqual(4);
});
