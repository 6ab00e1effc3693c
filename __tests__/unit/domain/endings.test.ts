import { BANK_PROFILES } from '../../../src/TypeScript/banks';
import { addDays } from '../../../src/TypeScript/domain/calendar_date';
import { certificateEndings, secretEndings } from '../../../src/TypeScript/domain/endings';
import { codes } from '../support/findings';
import { aCredential, aSecret, TODAY } from '../support/records';

const soon = addDays(TODAY, 7);

test('of a secret without a date nothing is said', () => {
  expect(secretEndings(aSecret({ expiresOn: null }), aCredential(), TODAY)).toEqual([]);
});

test('a secret that ends soon is told by its role and its ID, and that it is time to rotate', () => {
  const findings = secretEndings(aSecret({ expiresOn: soon }), aCredential(), TODAY);
  expect(codes(findings)).toEqual(['BCR_EXPIRES', 'BCR_TIME_TO_ROTATE']);
  for (const { message } of findings) expect(message).toContain('custsecret_house_client_id');
});

test.each([
  ['custcertificate_house', 'custcertificate_house'],
  [null, 'certificate'],
])('a certificate is told by its ID (%s)', (certificateId, name) => {
  const credential = aCredential({
    certificateId,
    certificateExpiresOn: soon,
    authMethod: 'tls_client_auth',
  });
  const findings = certificateEndings(credential, BANK_PROFILES.custom, TODAY);
  expect(codes(findings)).toEqual(['BCR_EXPIRES']);
  expect(findings[0]?.message).toContain(name);
  expect(findings[0]?.message).not.toContain('null');
});

test.each([
  ['that is not needed', aCredential({ certificateExpiresOn: soon })],
  ['without a date', aCredential({ authMethod: 'tls_client_auth' })],
])('of a certificate %s nothing is said', (_what, credential) => {
  expect(certificateEndings(credential, BANK_PROFILES.pluggy, TODAY)).toEqual([]);
});
