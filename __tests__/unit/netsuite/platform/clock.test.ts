import * as cache from 'N/cache';
import * as config from 'N/config';
import * as format from 'N/format';
import { clock, keepTimezone, pageClock } from '../../../../src/TypeScript/netsuite/platform/clock';

jest.mock('N/config', () => ({ load: jest.fn(), Type: { COMPANY_INFORMATION: 'companyinformation' } }));
jest.mock('N/cache', () => ({ getCache: jest.fn(), Scope: { PROTECTED: 'PROTECTED' } }));
jest.mock('N/format');
jest.mock('N/log');
jest.mock('N/record');
jest.mock('N/query');

const load = config.load as unknown as jest.Mock;
const caches = cache.getCache as unknown as jest.Mock;
const formatted = format.format as unknown as jest.Mock;
const parsed = format.parse as unknown as jest.Mock;

/** First, for a time zone that was read is known for the rest of an execution. */
test('a page takes the day of whoever looks while no time zone is kept, and reads none', () => {
  caches.mockReturnValue({ get: () => null });
  formatted.mockReturnValue('11/24/2026 1:05:00 am');
  parsed.mockReturnValue(new Date(2026, 10, 24));
  expect(pageClock.today()).toBe('2026-11-24');
  expect(formatted.mock.calls.map(([{ timezone }]) => timezone)).toEqual([undefined]);
  expect(load).not.toHaveBeenCalled();
});

test('a schedule keeps the time zone for a day, and goes on when it cannot', () => {
  const put = jest.fn();
  caches.mockReturnValueOnce({ put }).mockImplementationOnce(() => {
    throw new Error('no cache');
  });
  load.mockReturnValue({ getValue: () => 'Asia/Tokyo' });
  keepTimezone();
  expect(put).toHaveBeenCalledWith(expect.objectContaining({ value: 'Asia/Tokyo', ttl: 86_400 }));
  expect(keepTimezone).not.toThrow();
  load.mockClear();
});

test.each([
  ['11/23/2026 9:05:00 pm', '11/23/2026'],
  ['23.11.2026 21:05:00', '23.11.2026'],
  ['23-Nov-2026 21-05-00', '23-Nov-2026'],
  ['23 November, 2026 9:05 am', '23 November, 2026'],
])('the day of %s is that of %s', (text, day) => {
  load.mockReturnValue({ getValue: () => 'America/Sao_Paulo' });
  caches.mockReturnValue({ get: ({ loader }: { loader: () => string }) => loader() });
  formatted.mockReturnValue(text);
  parsed.mockImplementation(({ value }: { value: string }) => {
    expect(value).toBe(day);
    return new Date(2026, 10, 23);
  });
  expect(clock.today()).toBe('2026-11-23');
  expect(formatted).toHaveBeenLastCalledWith(expect.objectContaining({ timezone: 'America/Sao_Paulo' }));
  // The company's time zone is asked for once.
  expect(load).toHaveBeenCalledTimes(1);
});

test('a page takes the company’s time zone once it is known', () => {
  expect(pageClock.today()).toBe('2026-11-23');
  expect(formatted).toHaveBeenLastCalledWith(expect.objectContaining({ timezone: 'America/Sao_Paulo' }));
});
