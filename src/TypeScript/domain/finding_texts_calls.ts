import type { FindingEntry } from './finding_entry';

/** What can be said about a call to a bank that did not go as it should. `error`: a person must act; `warning`: it mends itself. */
export const CALL_FINDINGS = {
  // A call to a bank that failed.
  BCR_BANK_REFUSED_SECRET: {
    severity: 'error',
    message: 'The bank did not accept the client ID and secret.',
    remedy:
      'Compare both with the bank’s developer portal and enter them again as API secrets. A changed password can take an hour to arrive.',
  },
  BCR_BANK_REFUSED_SCOPE: {
    severity: 'error',
    message: 'The bank did not accept the scope.',
    remedy: 'Compare the scope on the bank record with what the developer portal lists for the application.',
  },
  BCR_BANK_REFUSED_APPLICATION: {
    severity: 'error',
    message: 'The bank does not let this application ask for a token in this way.',
    remedy: 'Ask the bank to allow the client credentials grant, or choose another method on the credential.',
  },
  BCR_BANK_REFUSED_REQUEST: {
    severity: 'error',
    message: 'The bank did not accept the request (status {status}).',
    remedy: 'Compare method, scope and addresses with the bank’s documentation.',
  },
  BCR_BANK_REFUSED_ACCESS: {
    severity: 'error',
    message: 'The bank denies access (status {status}).',
    remedy: 'Ask the bank which products the application may use and whether a certificate is asked for.',
  },
  BCR_BANK_REFUSED_TOKEN: {
    severity: 'error',
    message: 'The bank’s API did not accept the token that the bank had just issued.',
    remedy:
      'Check that token and API address belong to the same environment, and the application key if there is one.',
  },
  BCR_ADDRESS_NOT_FOUND: {
    severity: 'error',
    message: 'The bank knows nothing at this address (status {status}).',
    remedy: 'Compare the address with the bank’s documentation.',
  },
  BCR_REDIRECTED: {
    severity: 'error',
    message:
      'The bank sent the call to another address (status {status}); credentials are not sent after it.',
    remedy: 'Ask the bank for the present address and enter it on the bank.',
  },
  BCR_RATE_LIMITED: {
    severity: 'warning',
    message: 'The bank asks for fewer calls.',
    remedy: 'Nothing to do: the next attempt waits as long as the bank asks.',
  },
  BCR_BANK_DOWN: {
    severity: 'warning',
    message: 'The bank is not available (status {status}).',
    remedy: 'Nothing to do unless it lasts: the next attempt comes by itself.',
  },
  BCR_TIMED_OUT: {
    severity: 'warning',
    message: 'The bank did not answer in time.',
    remedy: 'Nothing to do unless it lasts: the next attempt comes by itself.',
  },
  BCR_CANNOT_CONNECT: {
    severity: 'warning',
    message: 'No connection to {host} could be made.',
    remedy: 'Check the host name. If it is right, the next attempt comes by itself.',
  },
  BCR_HOST_CERTIFICATE: {
    severity: 'error',
    message: 'The certificate of {host} is not valid.',
    remedy:
      'Check the host name. If it is right, tell the bank: nothing is sent until its certificate is valid.',
  },
  BCR_OWN_CERTIFICATE: {
    severity: 'error',
    message: 'The client certificate was not accepted.',
    remedy: 'Check on the Certificates page that it is valid, and that the bank has registered this one.',
  },
  BCR_INVALID_URL: {
    severity: 'error',
    message: 'NetSuite does not take the address as one.',
    remedy: 'Check the addresses on the bank and the connection.',
  },
  BCR_NOT_SENT: {
    severity: 'error',
    message: 'NetSuite did not send the request ({platformError}).',
    remedy:
      'Check on the API Secrets page that the secrets exist, that this script may use them, and that {host} is among their domains.',
  },
  BCR_ANSWER_NOT_UNDERSTOOD: {
    severity: 'warning',
    message: 'The bank’s answer could not be understood (status {status}: {reason}).',
    remedy: 'If it lasts, compare the token address with the bank’s documentation.',
  },
  BCR_API_ANSWERED: {
    severity: 'hint',
    message: 'The bank’s API answered with status {status}.',
    remedy: 'The token was taken. For a full test enter the address of something that can be read.',
  },
  BCR_API_UNKNOWN: {
    severity: 'hint',
    message: 'No API address is known, so no call to the API was made.',
    remedy: 'Enter the API address on the bank or on the connection.',
  },
} as const satisfies Readonly<Record<string, FindingEntry>>;
