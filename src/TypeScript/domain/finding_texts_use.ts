import type { FindingEntry } from './finding_entry';

/** What can be said to the author of a script that calls a bank through the public module. */
export const USE_FINDINGS = {
  BCR_ARGUMENT: {
    severity: 'error',
    message: 'The option {option} is not as it has to be.',
    remedy: 'Hand over {expected}.',
  },
  BCR_CONNECTION_UNKNOWN: {
    severity: 'error',
    message: 'There is no bank connection with this internal ID, name or external ID.',
    remedy:
      'Compare it with the list of bank connections, and check that the role the script runs with may see them.',
  },
  BCR_CONNECTION_AMBIGUOUS: {
    severity: 'error',
    message: '{count} bank connections go by this name.',
    remedy: 'Use the internal ID or give them different names.',
  },
  BCR_PATH_ABSOLUTE: {
    severity: 'error',
    message: 'The path is a whole address.',
    remedy: 'Hand over only what comes after the API address of the connection.',
  },
  BCR_PATH_FORM: {
    severity: 'error',
    message: 'The path has characters that an address cannot have, or a fragment (#).',
    remedy: 'Encode each part with encodeURIComponent and leave the fragment out.',
  },
  BCR_PATH_OUTSIDE: {
    severity: 'error',
    message: 'The path leads out of the API address of the connection.',
    remedy: 'Leave out “.” and “..”; for another API make another connection.',
  },
  BCR_PATH_CREDENTIALS: {
    severity: 'error',
    message: 'The path has a parameter that carries a credential.',
    remedy: 'Leave it out: the call is authorised by its headers, and addresses are written to logs.',
  },
  BCR_HEADER_RESERVED: {
    severity: 'error',
    message: 'The header {header} is not the calling script’s to set.',
    remedy: 'Leave it out: Bank Credentials or NetSuite sets it.',
  },
  BCR_HEADER_FORM: {
    severity: 'error',
    message: 'A header has a name or value that N/https does not send.',
    remedy:
      'Names have letters, digits and hyphens, no underscores; values are text or numbers without line breaks.',
  },
} as const satisfies Readonly<Record<string, FindingEntry>>;
