import { platformErrorName, refusedBy, transportFailure } from '../../../src/TypeScript/domain/bank_failure';
import type { TransportFailureReason } from '../../../src/TypeScript/domain/http_outcome';
import { codes } from '../support/findings';

test.each<[TransportFailureReason, string, string]>([
  ['timed_out', 'BCR_TIMED_OUT', 'by_itself'],
  ['cannot_connect', 'BCR_CANNOT_CONNECT', 'by_itself'],
  ['host_certificate_refused', 'BCR_HOST_CERTIFICATE', 'by_person'],
  ['own_certificate_refused', 'BCR_OWN_CERTIFICATE', 'by_person'],
  ['invalid_url', 'BCR_INVALID_URL', 'by_person'],
  ['other', 'BCR_NOT_SENT', 'by_person'],
])('%s is %s and mends %s', (reason, code, mends) => {
  const failure = transportFailure({ reason, platformError: 'SSS_SOMETHING' }, 'bank.example');
  expect(codes([failure.finding])).toEqual([code]);
  expect(failure).toMatchObject({ mends, retryAfter: null });
});

test('an error that NetSuite has not been known for is shown by its name and with the host', () => {
  const { finding } = transportFailure({ reason: 'other', platformError: 'SSS_SOMETHING' }, 'bank.example');
  expect(finding.message).toContain('SSS_SOMETHING');
  expect(finding.remedy).toContain('bank.example');
});

test.each([
  ['SSS_REQUEST_TIME_EXCEEDED', 'SSS_REQUEST_TIME_EXCEEDED'],
  ['Could not send Basic abc to bank', 'UNKNOWN_ERROR'],
  ['', 'UNKNOWN_ERROR'],
  [`A${'B'.repeat(80)}`, 'UNKNOWN_ERROR'],
  [`A${'B'.repeat(79)}`, `A${'B'.repeat(79)}`],
  ['AB1', 'AB1'],
  ['AB', 'UNKNOWN_ERROR'],
])('the name %j is shown as %s', (name, shown) => {
  expect(platformErrorName(name)).toBe(shown);
});

test('a 401 of the API means the token, whatever the body says', () => {
  const answer = { code: 401, headers: {}, body: '' };
  expect(refusedBy(answer, 'invalid_client', 'api', 0).finding.code).toBe('BCR_BANK_REFUSED_TOKEN');
});
