import { connectionHealth } from '../../../src/TypeScript/application/connection_health';
import { knownDate } from '../../../src/TypeScript/domain/calendar_date';
import { codes } from '../support/findings';
import { aBank, aConnection, aCredential, aSecret, TODAY } from '../support/records';

const both = [
  aSecret(),
  aSecret({ id: 101, role: 'client_secret', secretId: 'custsecret_house_secret' }),
] as const;
const records = { bank: aBank(), credential: aCredential(), references: both, connection: aConnection() };

test('nothing is said of a connection that is well', () => {
  expect(connectionHealth(records, 'production', TODAY)).toEqual([]);
});

test.each([
  ['a month away', '2026-12-24', []],
  ['within the lead times', '2026-12-23', ['BCR_EXPIRES']],
  ['today', '2026-11-23', ['BCR_EXPIRES_TODAY']],
  ['over', '2026-11-22', ['BCR_EXPIRED']],
])('an end that is %s', (_when, date, expected) => {
  const references = [{ ...both[0], expiresOn: knownDate(date) }, both[1]];
  expect(codes(connectionHealth({ ...records, references }, 'production', TODAY))).toEqual(expected);
});

test('a secret that is not current ends unnoticed, one that is missing does not', () => {
  const references = [{ ...both[0], slot: 'previous', expiresOn: knownDate('2026-11-22') } as const, both[1]];
  expect(codes(connectionHealth({ ...records, references }, 'production', TODAY))).toEqual([
    'BCR_ROLE_MISSING',
  ]);
});

test('a certificate counts where the bank asks for one', () => {
  const credential = aCredential({
    certificateId: 'custcertificate_house',
    certificateExpiresOn: knownDate('2026-12-31'),
  });
  const inter = {
    ...records,
    credential,
    bank: aBank({ profile: 'inter', scope: { test: 'a', production: 'a' } }),
  };
  expect(codes(connectionHealth(inter, 'production', TODAY))).toContain('BCR_EXPIRES');
  expect(codes(connectionHealth({ ...records, credential }, 'production', TODAY))).toEqual([]);
});

test('a production credential in a sandbox account is what matters most', () => {
  const credential = aCredential({ environment: 'production' });
  expect(codes(connectionHealth({ ...records, credential }, 'other', TODAY))[0]).toBe(
    'BCR_PRODUCTION_IN_SANDBOX',
  );
});
