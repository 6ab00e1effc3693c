import { say } from '../../netsuite/language/translations';
import { integerText } from '../../netsuite/language/user_format';

/** Days until a date in words. */
export function daysLeft(days: number): string {
  if (days === 0) return say('common_today');
  if (days === 1) return say('common_days_one');
  if (days > 0) return say('common_days_many', { days: integerText(days) });
  return days === -1 ? say('common_expired_one') : say('common_expired_many', { days: integerText(-days) });
}

export { capitalised } from '../../texts/text_table';
