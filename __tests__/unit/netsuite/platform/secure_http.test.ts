import * as https from 'N/https';
import { secret } from '../../../../src/TypeScript/application/calls/secure_text';
import { secureHttp } from '../../../../src/TypeScript/netsuite/platform/secure_http';

jest.mock('N/https');
jest.mock('N/https/clientCertificate', () => ({ request: (options: unknown) => mockMutualTls(options) }));
jest.mock('N/encode');

const mockMutualTls = jest.fn();
const request = https.request as unknown as jest.Mock;
const createSecureString = https.createSecureString as unknown as jest.Mock;

const call = {
  method: 'GET',
  url: 'https://bank.example/v1',
  headers: { Accept: 'application/json' },
} as const;

beforeEach(() => jest.resetAllMocks());

test('an answer comes with its headers in lower case', () => {
  request.mockReturnValue({ code: 429, headers: { 'Retry-After': '30' }, body: '{}' });
  expect(secureHttp.send(call)).toEqual({
    kind: 'answer',
    code: 429,
    headers: { 'retry-after': '30' },
    body: '{}',
  });
});

test.each([
  ['SSS_REQUEST_TIME_EXCEEDED', 'timed_out'],
  ['SSS_CONNECTION_CLOSED', 'cannot_connect'],
  ['SSS_UNKNOWN_HOST', 'cannot_connect'],
  ['SSS_INVALID_HOST_CERT', 'host_certificate_refused'],
  ['SSS_INVALID_URL', 'invalid_url'],
  ['SSS_REQUEST_LOOP_DETECTED', 'invalid_url'],
  ['SOMETHING_NEW', 'other'],
])('%s is %s', (name, reason) => {
  // On SuiteScript 2.1 a SuiteScriptError is no Error.
  request.mockImplementation(() => {
    throw { name, message: 'may repeat what was sent' };
  });
  expect(secureHttp.send(call)).toEqual({ kind: 'failure', reason, platformError: name });
});

test.each([['a text'], [null], [undefined], [{}], [{ name: 'two words' }], [{ name: 7 }]])(
  'a thrown %p has no name',
  (thrown) => {
    request.mockImplementation(() => {
      throw thrown;
    });
    expect(secureHttp.send(call)).toEqual({
      kind: 'failure',
      reason: 'other',
      platformError: 'UNKNOWN_ERROR',
    });
  },
);

test('secrets go out as secure strings, in headers and body', () => {
  const header = { in: 'header' };
  const body = { in: 'body' };
  createSecureString.mockReturnValueOnce(header).mockReturnValueOnce(body);
  request.mockReturnValue({ code: 200, headers: {}, body: '' });
  secureHttp.send({
    ...call,
    method: 'POST',
    headers: { 'X-Key': secret('custsecret_a') },
    body: secret('custsecret_b'),
  });
  expect(request).toHaveBeenCalledWith({ method: 'POST', url: call.url, headers: { 'X-Key': header }, body });
});

test('a certificate goes with the request or the request does not go', () => {
  mockMutualTls.mockReturnValue({ code: 200, headers: {}, body: 'ok' });
  expect(secureHttp.send({ ...call, certificateId: 'custcertificate_a' })).toMatchObject({ code: 200 });
  expect(mockMutualTls).toHaveBeenCalledWith({ ...call, certId: 'custcertificate_a' });
  expect(request).not.toHaveBeenCalled();
});
