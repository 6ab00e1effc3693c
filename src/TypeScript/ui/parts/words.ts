import { say } from '../../netsuite/language/translations';
import { integerText } from '../../netsuite/language/user_format';
import { currentAccess } from '../../netsuite/platform/access';

/** Days until a date in words. */
export function daysLeft(days: number): string {
  if (days === 0) return say('common_today');
  if (days === 1) return say('common_days_one');
  if (days > 0) return say('common_days_many', { days: integerText(days) });
  return days === -1 ? say('common_expired_one') : say('common_expired_many', { days: integerText(-days) });
}

/** What the way to the page of one connection is called: who may not test there is not told that it is for testing. */
export function sayDetails(mayTest = currentAccess() === 'administrator'): string {
  return say(mayTest ? 'details_and_test' : 'details_only');
}

export { capitalised } from '../../texts/text_table';
