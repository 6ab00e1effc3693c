import type { FindingEntry } from './finding_entry';

/** What can be said about the records and the addresses on them. */
export const RECORD_FINDINGS = {
  // Any record.
  BCR_FIELD_MISSING: { severity: 'error', message: 'The {what} is missing.', remedy: 'Enter the {what}.' },
  BCR_RECORD_GONE: {
    severity: 'error',
    message: 'The {what} with the internal ID {id} does not exist.',
    remedy: 'Choose another {what}; this one may have been deleted.',
  },
  BCR_IN_USE: {
    severity: 'error',
    message: 'This {what} cannot be deleted: {count} {users} use it.',
    remedy: 'Delete them first or make the {what} inactive.',
  },
  BCR_FIXED: {
    severity: 'error',
    message: 'The {field} of this {what} cannot change any more.',
    remedy: 'Make a new {what} instead: others rely on this one.',
  },

  // The audit trail.
  BCR_EVENT_FIXED: {
    severity: 'error',
    message: 'The audit trail is never changed and nothing is deleted from it.',
    remedy: 'Leave it as it is; what happens next is appended by itself.',
  },
  BCR_EVENT_BY_HAND: {
    severity: 'error',
    message: 'Events are appended by the scripts of Bank Credentials, not by hand or import.',
    remedy: 'Keep remarks in the notes of the bank connection.',
  },

  // Mails.
  BCR_NO_RECIPIENT: {
    severity: 'error',
    message: 'Nobody can be told what ends soon on this record.',
    remedy: 'Enter an owner who works here and has a mail address, or set a fallback address for such mails.',
  },
  BCR_NO_MAIL_AUTHOR: {
    severity: 'error',
    message: 'A mail to somebody who is no employee needs an author.',
    remedy: 'Choose an employee in whose name mails are sent, in the preferences of Bank Credentials.',
  },

  // Credentials.
  BCR_METHOD_NOT_SUPPORTED: {
    severity: 'error',
    message: '{bank} does not take the method {method}.',
    remedy: 'Choose one of {methods}, or leave the field empty.',
  },
  BCR_CERTIFICATE_ID: {
    severity: 'error',
    message: 'A certificate ID begins with custcertificate and has letters, digits and underscores only.',
    remedy: 'Enter the ID as Setup > Company > Preferences > Certificates shows it.',
  },
  BCR_CERTIFICATE_MISSING: {
    severity: 'warning',
    message: '{bank} asks for a client certificate here.',
    remedy: 'Upload it on Setup > Company > Preferences > Certificates and enter its ID.',
  },
  BCR_APPLICATION_KEY_MISSING: {
    severity: 'warning',
    message: '{bank} asks for an application key ({parameter}) in every call.',
    remedy: 'Enter the key that the bank’s developer portal shows for the application.',
  },
  BCR_APPLICATION_KEY_FORM: {
    severity: 'error',
    message: 'An application key has letters, digits, hyphens, dots and underscores only, at most 100.',
    remedy: 'Enter the key that the bank’s developer portal shows, and nothing else.',
  },
  BCR_SCOPE_MISSING: {
    severity: 'warning',
    message: '{bank} asks for a scope, and none is set for the {environment} environment.',
    remedy: 'Enter on the bank what its developer portal lists for the application.',
  },
  BCR_ROLE_MISSING: {
    severity: 'error',
    message: 'The credential has no current {role}.',
    remedy: 'Add a secret with this role in the slot Current.',
  },
  BCR_METHOD_LATER: {
    severity: 'error',
    message: 'This version cannot authenticate with the method {method}.',
    remedy: 'Choose another method of the bank, if it has one.',
  },
  BCR_CREDENTIAL_DISABLED: {
    severity: 'error',
    message: 'The credential {credential} is disabled or inactive.',
    remedy: 'Enable it, or choose another credential.',
  },
  BCR_PRODUCTION_IN_SANDBOX: {
    severity: 'error',
    message: 'This is not a production account, and the credential {credential} is a production one.',
    remedy: 'Use a test credential here, or allow this one in sandbox accounts on its record.',
  },

  // Banks and addresses.
  BCR_PROFILE_TEMPLATE: {
    severity: 'hint',
    message:
      'What is known of {bank} comes from public code and listings, not from the bank’s documentation.',
    remedy: 'Confirm the addresses and the method with the bank before the first payment.',
  },
  BCR_COUNTRY: {
    severity: 'error',
    message: 'A country is written as two letters.',
    remedy: 'Enter the ISO 3166 code, for example BR, US, GB.',
  },
  BCR_SCOPE_FORM: {
    severity: 'error',
    message: 'A scope has printable characters without quotes and backslashes; blanks separate several.',
    remedy: 'Enter it as the bank’s developer portal shows it.',
  },
  BCR_ENDPOINT_FORM: {
    severity: 'error',
    message: 'This is not the address of a web service.',
    remedy: 'Enter the whole address, beginning with https://.',
  },
  BCR_ENDPOINT_HTTPS: {
    severity: 'error',
    message: 'The address does not begin with https://.',
    remedy: 'Ask the bank for its encrypted address: nothing else is used.',
  },
  BCR_ENDPOINT_CREDENTIALS: {
    severity: 'error',
    message: 'The address has a user name or password in it.',
    remedy: 'Take them out: credentials are secrets and stand in no address.',
  },
  BCR_ENDPOINT_PRIVATE: {
    severity: 'error',
    message: 'The address leads to a private network or to this server itself.',
    remedy: 'Enter the bank’s public host name.',
  },
  BCR_ENDPOINT_FRAGMENT: {
    severity: 'error',
    message: 'The address has a fragment (#).',
    remedy: 'Take out the # and what follows it.',
  },
  BCR_ENDPOINT_MISSING: {
    severity: 'warning',
    message: 'No {which} address is known for the {environment} environment of {bank}.',
    remedy: 'Enter it on the bank.',
  },
  BCR_ENDPOINT_OTHER_ENVIRONMENT: {
    severity: 'error',
    message: 'This is the {environment} address of {bank}, and the record is for the other environment.',
    remedy: 'Test and production are never mixed: enter the address of the right environment.',
  },
  BCR_ENDPOINT_OTHER_HOST: {
    severity: 'hint',
    message: 'Credentials will be sent to {host}, which is not a host of the bank profile.',
    remedy: 'Check it with the bank, and add the host to the domains of the API secrets.',
  },
  BCR_RETIREMENT_NOTICE: {
    severity: 'hint',
    message: 'The retirement has a date but no notice.',
    remedy: 'Say in the notice what to move to.',
  },
  BCR_RETIRES: {
    severity: 'warning',
    message: '{what} is supported until {date}: {days} days left.',
    remedy: 'Move its connections before that day.',
  },
  BCR_RETIRES_TODAY: {
    severity: 'warning',
    message: '{what} is supported for the last time today, {date}.',
    remedy: 'Move its connections today.',
  },
  BCR_RETIRED: {
    severity: 'error',
    message: '{what} has not been supported since {date}.',
    remedy: 'Connect in the way the bank’s notice names; new connections this way are refused.',
  },

  // Connections.
  BCR_BANK_INACTIVE: {
    severity: 'error',
    message: 'The bank {bank} is inactive.',
    remedy: 'Make it active, or choose another bank.',
  },
  BCR_CONNECTION_BANK: {
    severity: 'error',
    message: 'The credential {credential} belongs to another bank.',
    remedy: 'Choose a credential of {bank}.',
  },
  BCR_CONNECTION_ENVIRONMENT: {
    severity: 'error',
    message:
      'The connection is for {environment}, and the credential {credential} is for {credentialEnvironment}.',
    remedy: 'Choose a credential for {environment}.',
  },
  BCR_PURPOSE_MISSING: {
    severity: 'warning',
    message: 'It is not said what the connection is used for.',
    remedy: 'Choose at least one purpose: warnings then say what is at stake.',
  },
  BCR_CONNECTION_DISABLED: {
    severity: 'error',
    message: 'The connection {connection} is disabled or inactive.',
    remedy: 'Enable it before it is used.',
  },
} as const satisfies Readonly<Record<string, FindingEntry>>;
