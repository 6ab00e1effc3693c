import type { FindingEntry } from './finding_entry';

const NO_PLAINTEXT =
  'Take it out, store the value on Setup > Company > Preferences > API Secrets, and enter the ID of that secret here. If others could see it, have the bank issue a new one.';

const ENTER_SECRET_ID =
  'Enter the ID as Setup > Company > Preferences > API Secrets shows it: custsecret_… .';

/** What can be said about secrets, their IDs and their dates. */
export const SECRET_FINDINGS = {
  // Text that looks like a secret.
  BCR_PLAINTEXT_JWT: {
    severity: 'error',
    message: 'This text holds a JSON Web Token.',
    remedy: NO_PLAINTEXT,
  },
  BCR_PLAINTEXT_PEM: {
    severity: 'error',
    message: 'This text holds a key or certificate in PEM form.',
    remedy: NO_PLAINTEXT,
  },
  BCR_PLAINTEXT_AUTHORIZATION: {
    severity: 'error',
    message: 'This text holds the value of an Authorization header.',
    remedy: NO_PLAINTEXT,
  },
  BCR_PLAINTEXT_URL: {
    severity: 'error',
    message: 'This text holds an address with a password or a key in it.',
    remedy: NO_PLAINTEXT,
  },
  BCR_PLAINTEXT_LABELLED: {
    severity: 'error',
    message: 'This text holds a value that is named as a password, secret or key.',
    remedy: NO_PLAINTEXT,
  },
  BCR_PLAINTEXT_UUID: {
    severity: 'error',
    message: 'This text holds a key in the form of a UUID.',
    remedy: NO_PLAINTEXT,
  },
  BCR_PLAINTEXT_HEX: {
    severity: 'error',
    message: 'This text holds a long hexadecimal key.',
    remedy: NO_PLAINTEXT,
  },
  BCR_PLAINTEXT_RANDOM: {
    severity: 'error',
    message: 'This text holds a string of characters that looks like a secret.',
    remedy: NO_PLAINTEXT,
  },

  // The form of a secret ID.
  BCR_SECRET_ID_MISSING: { severity: 'error', message: 'The secret ID is missing.', remedy: ENTER_SECRET_ID },
  BCR_SECRET_ID_BRACES: {
    severity: 'error',
    message: 'A secret ID has no braces around it.',
    remedy: 'Enter it without the braces: they belong into scripts only.',
  },
  BCR_SECRET_ID_SPACES: {
    severity: 'error',
    message: 'A secret ID has no spaces or line breaks in it.',
    remedy: ENTER_SECRET_ID,
  },
  BCR_SECRET_ID_OTHER_OBJECT: {
    severity: 'error',
    message: 'This is the ID of another kind of object ({prefix}…), not of an API secret.',
    remedy: ENTER_SECRET_ID,
  },
  BCR_SECRET_ID_PREFIX: {
    severity: 'error',
    message: 'A secret ID begins with custsecret.',
    remedy:
      'Enter the whole ID. The API Secrets page asks only for the part after custsecret; the list there shows the whole.',
  },
  BCR_SECRET_ID_ONLY_PREFIX: {
    severity: 'error',
    message: 'The secret ID ends after custsecret.',
    remedy: ENTER_SECRET_ID,
  },
  BCR_SECRET_ID_TOO_LONG: {
    severity: 'error',
    message: 'A secret ID has at most 99 characters; this one has {length}.',
    remedy: 'Check that only the ID was pasted.',
  },
  BCR_SECRET_ID_CHARACTERS: {
    severity: 'error',
    message: 'A secret ID has letters without accents, digits and underscores only.',
    remedy: ENTER_SECRET_ID,
  },
  BCR_SECRET_ID_IS_SECRET: {
    severity: 'error',
    message: 'This looks like the secret itself, not like its ID.',
    remedy: NO_PLAINTEXT,
  },
  BCR_SECRET_ID_NO_UNDERSCORE: {
    severity: 'hint',
    message: 'The secret ID has no underscore after custsecret.',
    remedy: 'That is allowed. If it was not meant, compare it with the API Secrets page.',
  },
  BCR_SECRET_ID_LONG: {
    severity: 'hint',
    message: 'The secret ID has more than 40 characters.',
    remedy: 'That is allowed for secrets, but other script IDs end at 40: check that it was copied right.',
  },

  // A secret reference among the others.
  BCR_ROLE_NOT_USED: {
    severity: 'error',
    message: '{bank} needs no {role} with the method {method}.',
    remedy: 'Choose one of the roles that it needs: {roles}.',
  },
  BCR_SLOT_TAKEN: {
    severity: 'error',
    message: 'The credential has a {slot} {role} already.',
    remedy: 'Enter the new secret ID as pending and rotate the credential, or retire the other one first.',
  },
  BCR_SECRET_ID_TWO_ROLES: {
    severity: 'error',
    message: 'This secret ID is used as {role} too.',
    remedy: 'Each role has its own API secret: the client ID is one secret, the client secret another.',
  },
  BCR_SECRET_ID_TWICE: {
    severity: 'error',
    message: 'This credential has this secret ID in the slot {slot} already.',
    remedy:
      'A rotation to a new ID needs another API secret. To change the password of this one, rotate in place.',
  },
  BCR_SECRET_ID_TWO_ENVIRONMENTS: {
    severity: 'error',
    message: 'This secret ID is used for the {environment} environment, by the credential {credential}.',
    remedy: 'Make a second API secret: test and production never share one.',
  },
  BCR_SECRET_ID_TWO_BANKS: {
    severity: 'warning',
    message: 'This secret ID is used for another bank too: {bank}.',
    remedy: 'Check that it is the right one: a secret belongs to one bank and is restricted to its domains.',
  },
  BCR_SECRET_ID_TWO_CREDENTIALS: {
    severity: 'hint',
    message: 'The credential {credential} of this bank uses this secret ID too.',
    remedy:
      'One credential can serve any number of connections: it then has one rotation and one expiry date.',
  },
  BCR_SAME_VALUE: {
    severity: 'warning',
    message: 'The secrets {secretId} and {other} appear to hold the same value.',
    remedy: 'Enter both again on the API Secrets page: one of them was probably pasted twice.',
  },
  BCR_VALUE_CHANGED: {
    severity: 'warning',
    message: 'The value of the secret {secretId} has changed since it was last looked at.',
    remedy:
      'Nothing to do if its password was changed on purpose. If not, see who did under System Notes of the secret on the API Secrets page.',
  },

  // Dates.
  BCR_DATES_ORDER: {
    severity: 'error',
    message: 'The expiry date {expiresOn} lies before the issue date {issuedOn}.',
    remedy: 'Enter the dates as the bank states them.',
  },
  BCR_ISSUED_IN_FUTURE: {
    severity: 'warning',
    message: 'The issue date {issuedOn} lies in the future.',
    remedy: 'Check the date.',
  },
  BCR_EXPIRY_UNKNOWN: {
    severity: 'warning',
    message: 'It is not known when this secret expires.',
    remedy:
      'Enter the date the bank states, or a date on which you want to renew it. NetSuite does not tell scripts its own.',
  },
  BCR_WARNING_OFF: {
    severity: 'hint',
    message: 'Nobody will be warned before this secret expires.',
    remedy: 'Check the box Expiration Warning.',
  },
  BCR_EXPIRES: {
    severity: 'warning',
    message: '{what} expires on {date}: {days} days left.',
    remedy: 'Have the bank issue a new one and rotate before that day.',
  },
  BCR_EXPIRES_TODAY: {
    severity: 'warning',
    message: '{what} expires today, {date}.',
    remedy: 'Have the bank issue a new one and rotate today.',
  },
  BCR_EXPIRED: {
    severity: 'error',
    message: '{what} expired on {date}, {days} days ago.',
    remedy: 'Have the bank issue a new one and rotate now, or retire this one if it is not used any more.',
  },
  BCR_LEAD_TIMES: {
    severity: 'error',
    message: 'Lead times are whole days from 1 to {longest}, each once.',
    remedy: 'Enter them separated by commas, for example 30, 14, 7, 1; or leave the field empty.',
  },

  // Reading a secret.
  BCR_SECRET_UNAVAILABLE: {
    severity: 'error',
    message: 'The secret {secretId} does not exist or this script may not use it.',
    remedy: 'Look it up on the API Secrets page; if it is there, add {script} to Restrict To Scripts.',
  },
  BCR_SECRET_UNKNOWN: {
    severity: 'hint',
    message: 'NetSuite did not tell whether the secret {secretId} can be read ({platformError}).',
    remedy: 'The call to the bank will tell.',
  },
} as const satisfies Readonly<Record<string, FindingEntry>>;
