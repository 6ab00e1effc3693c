import {
  healthOfBank,
  healthOfConnection,
  healthOfCredential,
  healthOfSecret,
} from '../../../../src/TypeScript/application/health/record_health';
import { knownDate } from '../../../../src/TypeScript/domain/calendar_date';
import type { Change } from '../../../../src/TypeScript/domain/records';
import { codes } from '../../support/findings';
import { aBank, aConnection, aCredential, aSecret } from '../../support/records';
import { World } from '../../support/world';

const expiresOn = knownDate('2028-01-10');
const clientSecret = aSecret({
  id: 101,
  role: 'client_secret',
  secretId: 'custsecret_house_secret',
  expiresOn,
});
const SECRETS = [aSecret({ expiresOn }), clientSecret];
const saved = <T>(record: T): Change<T> => ({ draft: record, previous: record });

function world(around: Partial<ConstructorParameters<typeof World>[0]> = {}): World {
  return new World({ secrets: SECRETS, ...around });
}

test('of records in order nothing is said', () => {
  expect(healthOfBank(world(), saved(aBank()))).toEqual([]);
  expect(healthOfCredential(world(), saved(aCredential()))).toEqual([]);
  expect(healthOfConnection(world(), saved(aConnection()))).toEqual([]);
  expect(healthOfSecret(world(), saved(clientSecret))).toEqual([]);
});

test('a secret that has expired stands above its form, its credential’s and its connections’', () => {
  const over = { ...clientSecret, expiresOn: knownDate('2026-11-22') };
  const around = world({ secrets: [SECRETS[0] ?? over, over] });
  for (const found of [
    healthOfSecret(around, saved(over)),
    healthOfCredential(around, saved(aCredential())),
    healthOfConnection(around, saved(aConnection())),
  ]) {
    expect(found.map(({ code, severity }) => `${severity} ${code}`)).toEqual(['error BCR_EXPIRED']);
  }
  expect(healthOfBank(around, saved(aBank()))).toEqual([]);
});

test.each([
  ['pending', ['BCR_EXPIRES']],
  ['current', ['BCR_EXPIRES', 'BCR_TIME_TO_ROTATE']],
  ['previous', []],
  ['retired', []],
] as const)('a %s secret that ends soon', (slot, expected) => {
  const soon = { ...clientSecret, slot, expiresOn: knownDate('2026-12-01') };
  expect(codes(healthOfSecret(world({ secrets: [soon] }), saved(soon)))).toEqual(expected);
});

test('a secret reference that takes part in nothing, or whose credential does not, ends unnoticed', () => {
  const soon = { ...clientSecret, expiresOn: knownDate('2026-12-01') };
  const alone = world({ secrets: [] });
  expect(healthOfSecret(alone, saved(soon))).toEqual([]);
  const disabled = world({ secrets: [soon], credentials: [aCredential({ state: 'disabled' })] });
  expect(healthOfSecret(disabled, saved(soon))).toEqual([]);
});

test('what the rules know too is said once, as seriously as it is', () => {
  const credential = aCredential({
    certificateId: 'custcertificate_house',
    certificateExpiresOn: knownDate('2026-11-01'),
  });
  const inter = aBank({ profile: 'inter', scope: { test: 'a', production: 'a' } });
  const around = world({ banks: [inter], credentials: [credential] });
  expect(healthOfCredential(around, saved(credential))).toEqual([
    expect.objectContaining({ code: 'BCR_EXPIRED', severity: 'error' }),
  ]);
  const over = aBank({ retirementDate: knownDate('2026-11-01'), retirementNotice: 'Move.' });
  expect(healthOfBank(world(), saved(over)).map(({ code, severity }) => `${severity} ${code}`)).toEqual([
    'error BCR_RETIRED',
    'hint BCR_RETIREMENT_SAYS',
  ]);
  expect(codes(healthOfBank(world(), saved({ ...over, inactive: true })))).toEqual(['BCR_RETIRED']);
});

test('a credential without a secret that it needs says which', () => {
  const around = world({ secrets: [clientSecret] });
  expect(codes(healthOfCredential(around, saved(aCredential())))).toEqual(['BCR_ROLE_MISSING']);
  expect(codes(healthOfConnection(around, saved(aConnection())))).toEqual(['BCR_ROLE_MISSING']);
});

test('a record that is not whole, or whose surroundings are gone, is told about by the rules', () => {
  const without = { ...aCredential(), environment: null };
  expect(codes(healthOfCredential(world(), { draft: without, previous: null }))).toContain(
    'BCR_FIELD_MISSING',
  );
  const nowhere = world({ banks: [], credentials: [] });
  expect(codes(healthOfConnection(nowhere, saved(aConnection())))).toEqual([
    'BCR_RECORD_GONE',
    'BCR_RECORD_GONE',
  ]);
  expect(codes(healthOfCredential(nowhere, saved(aCredential())))).toEqual(['BCR_RECORD_GONE']);
});
