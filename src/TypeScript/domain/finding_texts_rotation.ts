import type { FindingEntry } from './finding_entry';

/** What can be said about a change of secrets. */
export const ROTATION_FINDINGS = {
  BCR_ROTATION_NO_PENDING: {
    severity: 'hint',
    message: 'There is no pending secret.',
    remedy:
      'To change to a new ID, create the new API secret and add it to the credential as Pending; then start the rotation.',
  },
  BCR_ROTATION_NO_CURRENT: {
    severity: 'error',
    message: 'There is a pending {role}, but no current one that it could replace.',
    remedy: 'Make it the current one: without anything to replace there is nothing to rotate.',
  },
  BCR_ROTATION_NOT_NOW: {
    severity: 'error',
    message: 'This cannot be done in the present state of the rotation ({state}): {action}.',
    remedy: 'Load the page again: it shows what can be done now.',
  },
  BCR_ROTATION_CONFLICT: {
    severity: 'error',
    message: 'Somebody else has changed this credential at the same moment.',
    remedy: 'Load the page again and see what has been done.',
  },
  BCR_ROTATION_RUNS: {
    severity: 'error',
    message: 'A rotation of this credential is under way: it alone moves its secrets.',
    remedy:
      'Finish, roll back or abandon the rotation first. A pending secret can be added before the promotion.',
  },
  BCR_ROTATION_NOT_TRIED: {
    severity: 'error',
    message: 'The bank has not been asked, so nothing shows that it accepts the new secret.',
    remedy: 'See to what the test found; a bank without tokens needs an API address.',
  },
  BCR_ROTATION_UNCHANGED: {
    severity: 'error',
    message: 'The new secret holds the same value as the one it is to replace.',
    remedy: 'Have the bank issue a new one and enter it on the API Secrets page.',
  },
  BCR_OVERLAP_NONE: {
    severity: 'warning',
    message: 'This bank ends the old secret at the moment it issues a new one.',
    remedy:
      'Rotate to a new ID in a quiet hour: open the API Secrets page first, create the new secret as soon as the bank shows it, then test and promote at once. There is no way back.',
  },
  BCR_OVERLAP_UNKNOWN: {
    severity: 'warning',
    message: 'It is not known whether this bank keeps the old secret valid beside a new one.',
    remedy: 'Ask the bank before you start: the old secret has to stay valid for the whole grace period.',
  },
  BCR_GRACE: {
    severity: 'error',
    message: 'A grace period lasts {shortest} to {longest} minutes.',
    remedy: 'Enter whole minutes. A day, 1440, is usual.',
  },
  BCR_NOT_HERE_YET: {
    severity: 'hint',
    message: 'The new password has not arrived yet.',
    remedy: 'Nothing to do: NetSuite takes up to an hour. Test again later.',
  },
  BCR_NOT_ARRIVED: {
    severity: 'error',
    message: 'More than an hour after the start there is still no new password.',
    remedy:
      'Look at the System Notes of the secret on the API Secrets page, enter the new password if that was not done, and wait up to an hour.',
  },
  BCR_ARRIVAL_UNSEEN: {
    severity: 'warning',
    message: 'The bank accepts the secret, but NetSuite does not show whether its value has changed.',
    remedy: 'See on the API Secrets page that the password was changed more than an hour ago, then promote.',
  },
  BCR_NEW_VALUE_REFUSED: {
    severity: 'error',
    message: 'The new password has arrived and the bank refuses it.',
    remedy:
      'Enter the secret again as the bank shows it, or put the old one back; either takes up to an hour.',
  },
} as const satisfies Readonly<Record<string, FindingEntry>>;
