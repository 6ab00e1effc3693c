import { connectionHealth } from '../../../../src/TypeScript/application/health/connection_health';
import { knownDate } from '../../../../src/TypeScript/domain/calendar_date';
import { codes } from '../../support/findings';
import { aBank, aConnection, aCredential, aSecret, TODAY } from '../../support/records';
import { aRotation } from '../../support/rotations';

const expiresOn = knownDate('2028-01-10');
const both = [
  aSecret({ expiresOn }),
  aSecret({ id: 101, role: 'client_secret', secretId: 'custsecret_house_secret', expiresOn }),
] as const;
const records = { bank: aBank(), credential: aCredential(), references: both, connection: aConnection() };

test('nothing is said of a connection that is well', () => {
  expect(connectionHealth(records, 'production', TODAY)).toEqual([]);
});

test.each([
  ['a year away', '2027-12-24', []],
  ['a month away', '2026-12-24', ['BCR_TIME_TO_ROTATE']],
  ['within the lead times', '2026-12-23', ['BCR_EXPIRES', 'BCR_TIME_TO_ROTATE']],
  ['today', '2026-11-23', ['BCR_EXPIRES_TODAY', 'BCR_TIME_TO_ROTATE']],
  ['over', '2026-11-22', ['BCR_EXPIRED']],
])('an end that is %s', (_when, date, expected) => {
  const references = [{ ...both[0], expiresOn: knownDate(date) }, both[1]];
  expect(codes(connectionHealth({ ...records, references }, 'production', TODAY))).toEqual(expected);
});

test('a rotation that is under way needs no start', () => {
  const references = [{ ...both[0], expiresOn: knownDate('2026-12-24') }, both[1]];
  const credential = aCredential({ rotation: aRotation() });
  expect(codes(connectionHealth({ ...records, credential, references }, 'production', TODAY))).toEqual([]);
});

test.each([
  ['before the first lead time', '2026-11-30', []],
  ['within the lead times', '2026-12-01', ['BCR_RETIRES', 'BCR_RETIREMENT_SAYS']],
  ['after the date', '2027-01-01', ['BCR_RETIRED', 'BCR_RETIREMENT_SAYS']],
])('the end of HSBC’s support without a date on the bank: %s', (_when, today, expected) => {
  const hsbc = aBank({ profile: 'hsbc_legacy' });
  const found = connectionHealth({ ...records, bank: hsbc }, 'production', knownDate(today));
  const retirement = found.filter(({ code }) => code.startsWith('BCR_RETIRE'));
  expect(codes(retirement)).toEqual(expected);
  if (expected.length > 0) expect(retirement[1]?.message).toContain('Intelligent Payment Automation');
});

test('a secret that is not current ends unnoticed, one that is missing does not', () => {
  const references = [{ ...both[0], slot: 'previous', expiresOn: knownDate('2026-11-22') } as const, both[1]];
  expect(codes(connectionHealth({ ...records, references }, 'production', TODAY))).toEqual([
    'BCR_ROLE_MISSING',
  ]);
});

test('two secrets in one slot are told, whatever their ends', () => {
  const references = [...both, aSecret({ id: 102, secretId: 'custsecret_house_twin', expiresOn })];
  const [twice, ...others] = connectionHealth({ ...records, references }, 'production', TODAY);
  expect([twice?.code, twice?.severity, others]).toEqual(['BCR_SLOT_TWICE', 'warning', []]);
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

test.each(['private_key_jwt', 'tls_client_auth'] as const)(
  'a certificate counts where %s needs one',
  (authMethod) => {
    const credential = aCredential({
      authMethod,
      certificateId: 'custcertificate_house',
      certificateExpiresOn: knownDate('2026-12-31'),
    });
    expect(codes(connectionHealth({ ...records, credential }, 'production', TODAY))).toContain('BCR_EXPIRES');
  },
);

test('of several ends, the soonest is told first', () => {
  const bank = aBank({ retirementDate: knownDate('2026-12-01'), retirementNotice: 'Move.' });
  const references = [
    { ...both[0], expiresOn: knownDate('2026-12-10') },
    { ...both[1], expiresOn: knownDate('2026-11-30') },
  ];
  const found = connectionHealth({ ...records, bank, references }, 'production', TODAY);
  expect(found.filter(({ severity }) => severity === 'warning').map(({ message }) => message)).toEqual([
    expect.stringContaining('custsecret_house_secret'),
    expect.stringContaining('House bank is supported until'),
    expect.stringContaining('custsecret_house_client_id'),
  ]);
});

test.each([
  ['an inactive credential', { credential: aCredential({ inactive: true }) }],
  ['a disabled credential', { credential: aCredential({ state: 'disabled' }) }],
  ['an inactive connection', { connection: aConnection({ inactive: true }) }],
  ['a disabled connection', { connection: aConnection({ state: 'disabled' }) }],
])('nothing is said of %s', (_what, changes) => {
  const references = [{ ...both[0], expiresOn: knownDate('2026-11-22') }];
  expect(connectionHealth({ ...records, ...changes, references }, 'production', TODAY)).toEqual([]);
});

test('a production credential in a sandbox account is what matters most', () => {
  const credential = aCredential({ environment: 'production' });
  expect(codes(connectionHealth({ ...records, credential }, 'other', TODAY))[0]).toBe(
    'BCR_PRODUCTION_IN_SANDBOX',
  );
});
