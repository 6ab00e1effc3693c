import { jwtSigner } from '../../../../src/TypeScript/netsuite/platform/jwt_signer';

const mockCreateSigner = jest.fn();
const mockUpdate = jest.fn();
const mockSign = jest.fn();

jest.mock(
  'N/crypto/certificate',
  () => ({ HashAlg: { SHA256: 'SHA256' }, createSigner: (options: unknown) => mockCreateSigner(options) }),
  { virtual: true },
);
jest.mock('N/encode', () => ({ Encoding: { BASE_64_URL_SAFE: 'BASE_64_URL_SAFE' } }));

beforeEach(() => {
  jest.resetAllMocks();
  mockCreateSigner.mockReturnValue({ update: mockUpdate, sign: mockSign });
});

test.each([
  ['RS256', false],
  ['ES256', true],
] as const)('%s: SHA-256, raw form of an elliptic curve %s, no padding', (algorithm, raw) => {
  mockSign.mockReturnValue('a-_b==');
  expect(jwtSigner.sign('custcertificate_own', algorithm, 'header.claims')).toEqual({
    kind: 'signed',
    signature: 'a-_b',
  });
  expect(mockCreateSigner).toHaveBeenCalledWith({ certId: 'custcertificate_own', algorithm: 'SHA256' });
  expect(mockUpdate).toHaveBeenCalledWith({ input: 'header.claims' });
  expect(mockSign).toHaveBeenCalledWith({ outputEncoding: 'BASE_64_URL_SAFE', useRawFormatForECDSA: raw });
});

test.each([
  ['CERTIFICATE_NOT_FOUND', 'certificate_missing'],
  ['ACCESS_TO_CERTIFICATE_RESTRICTED', 'certificate_refused'],
  ['SOMETHING_NEW', 'other'],
])('%s is %s', (name, reason) => {
  // On SuiteScript 2.1 a SuiteScriptError is no Error.
  mockCreateSigner.mockImplementation(() => {
    throw { name, message: 'may repeat what was handed in' };
  });
  expect(jwtSigner.sign('custcertificate_own', 'RS256', 'x')).toEqual({
    kind: 'failure',
    reason,
    platformError: name,
  });
});
