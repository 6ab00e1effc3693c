import { BANK_PROFILES } from '../../../src/TypeScript/banks';
import { knownDate } from '../../../src/TypeScript/domain/calendar_date';
import { isRetired, retirementOf } from '../../../src/TypeScript/domain/retirement';

const { hsbc_legacy: hsbc, custom } = BANK_PROFILES;
const date = knownDate('2027-06-30');

test('the bank record’s date comes before the profile’s', () => {
  expect(retirementOf({ retirementDate: date, retirementNotice: 'Later.' }, hsbc)).toEqual({
    date,
    notice: 'Later.',
  });
  expect(retirementOf({ retirementDate: date, retirementNotice: null }, custom)).toEqual({
    date,
    notice: '',
  });
  expect(retirementOf({ retirementDate: null, retirementNotice: 'x' }, hsbc)).toEqual(hsbc.retirement);
  expect(retirementOf({ retirementDate: null, retirementNotice: '' }, custom)).toBeNull();
  expect(retirementOf({ retirementDate: null, retirementNotice: '' }, null)).toBeNull();
});

test.each([
  ['2027-06-29', false],
  ['2027-06-30', false],
  ['2027-07-01', true],
])('on %s it is over: %s', (today, over) => {
  expect(isRetired({ date, notice: '' }, knownDate(today))).toBe(over);
  expect(isRetired(null, knownDate(today))).toBe(false);
});
