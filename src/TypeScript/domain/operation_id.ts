import type { Instant } from './records';

/**
 * The correlation id of something that can be taken up again after it was cut off: made of what it is, and so the same
 * each time. With an internal id of up to nine digits it fits the 36 characters of an event's field.
 *
 * @param what one word
 * @param id internal id of the record that it is about
 * @param at when it began
 */
export function operationId(what: 'rotation' | 'renewal', id: number, at: Instant): string {
  return `${what}-${id}-${at.slice(0, 19).replace(/[-:]/g, '')}`;
}
