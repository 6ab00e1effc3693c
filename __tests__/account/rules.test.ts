import { randomBytes } from 'node:crypto';
import { actorOf } from '../../emulator/runtime/actor';
import type { ContextType } from '../../emulator/runtime/execution';
import { RECORDS } from '../../src/TypeScript/netsuite/schema';
import { BankAccount, CLIENT_ID, CLIENT_SECRET, type Kind, refusalOf, type Values } from './bank_account';

let company: BankAccount;
let ids: ReturnType<BankAccount['setUp']>;
beforeAll(async () => {
  company = await BankAccount.open();
  ids = company.setUp();
});
afterAll(() => company.close());

/**
 * The ways a record is written that our pages do not see. A phone saves as the user interface does, without any script in
 * the browser.
 */
const WAYS: readonly ContextType[] = [
  'USERINTERFACE',
  'CSVIMPORT',
  'RESTWEBSERVICES',
  'WEBSERVICES',
  'WORKFLOW',
  'SUITELET',
];

// Long, so that chance does not make it look like words once in a thousand runs.
const secretValue = (): string => randomBytes(48).toString('base64url');

/** What must be refused: with which finding, and a record that would be fine but for it. */
function refused(): readonly (readonly [string, Kind, Values])[] {
  const secret = {
    credential: ids.credential,
    role: 'client_secret',
    slot: 'pending',
    secretId: 'custsecret_other',
  };
  const connection = { name: 'Payments', bank: ids.bank, credential: ids.credential, environment: 'test' };
  const bank = { name: 'Another Bank', profile: 'custom' };
  return [
    ['BCR_SECRET_ID_PREFIX', 'secret', { ...secret, secretId: 'secret_one' }],
    ['BCR_SECRET_ID_BRACES', 'secret', { ...secret, secretId: '{custsecret_one}' }],
    ['BCR_SECRET_ID_IS_SECRET', 'secret', { ...secret, secretId: secretValue() }],
    ['BCR_SECRET_ID_TWO_ROLES', 'secret', { ...secret, secretId: CLIENT_ID }],
    ['BCR_SLOT_TAKEN', 'secret', { ...secret, slot: 'current' }],
    ['BCR_ROLE_NOT_USED', 'secret', { ...secret, role: 'profile_id' }],
    ['BCR_DATES_ORDER', 'secret', { ...secret, issuedOn: '2026-12-01', expiresOn: '2026-11-30' }],
    ['BCR_CONNECTION_ENVIRONMENT', 'connection', { ...connection, environment: 'production' }],
    ['BCR_ENDPOINT_PRIVATE', 'connection', { ...connection, endpointOverride: 'https://127.0.0.1/v1' }],
    ['BCR_ENDPOINT_HTTPS', 'connection', { ...connection, endpointOverride: 'http://bank.example/v1' }],
    ['BCR_PLAINTEXT_LABELLED', 'connection', { ...connection, notes: `the password: ${secretValue()}1` }],
    ['BCR_PLAINTEXT_RANDOM', 'bank', { ...bank, retirementNotice: secretValue() }],
    ['BCR_PLAINTEXT_RANDOM', 'bank', { ...bank, externalid: secretValue() }],
    ['BCR_COUNTRY', 'bank', { ...bank, country: 'br' }],
    [
      'BCR_LEAD_TIMES',
      'credential',
      { name: 'Other', bank: ids.bank, environment: 'test', leadTimes: 'soon' },
    ],
    [
      'BCR_CERTIFICATE_ID',
      'credential',
      { name: 'Other', bank: ids.bank, environment: 'test', certificateId: 'mine' },
    ],
  ];
}

test.each(WAYS)('every rule holds for %s', (context) => {
  const outcomes = refused().map(([code, kind, values]) => [
    code,
    refusalOf(() => company.create(kind, values, context)),
  ]);
  expect(outcomes.map(([, outcome]) => outcome)).toEqual(outcomes.map(([code]) => code));
});

test.each(WAYS)('an inline edit from %s is held against the whole record', (context) => {
  const edit = (kind: Kind, id: number, values: Values): string =>
    refusalOf(() => company.editInline(kind, id, values, context));
  expect(edit('secret', ids.clientSecret, { secretId: CLIENT_ID })).toBe('BCR_SECRET_ID_TWO_ROLES');
  expect(edit('secret', ids.clientSecret, { role: 'client_id' })).toBe('BCR_SLOT_TAKEN');
  expect(edit('connection', ids.connection, { environment: 'production' })).toBe(
    'BCR_CONNECTION_ENVIRONMENT',
  );
  expect(edit('credential', ids.credential, { environment: 'production' })).toBe('BCR_FIXED');
});

test('a credential of another bank is refused on a connection', () => {
  const bank = company.create('bank', { name: 'Second Bank', profile: 'custom' });
  const values = { name: 'Payments', bank, credential: ids.credential, environment: 'test' };
  expect(refusalOf(() => company.create('connection', values))).toBe('BCR_CONNECTION_BANK');
});

test('one secret never serves test and production', () => {
  const production = company.create('credential', {
    name: 'Production',
    bank: ids.bank,
    environment: 'production',
  });
  const values = {
    credential: production,
    role: 'client_secret',
    slot: 'current',
    secretId: CLIENT_SECRET.toUpperCase(),
  };
  expect(refusalOf(() => company.create('secret', values))).toBe('BCR_SECRET_ID_TWO_ENVIRONMENTS');
});

test('a retired bank takes no new connection, and keeps those it has', () => {
  const bank = company.create('bank', {
    name: 'Retired Bank',
    profile: 'custom',
    retirementDate: '2026-11-22',
    retirementNotice: 'Move to the new one',
  });
  const credential = company.create('credential', { name: 'Retired', bank, environment: 'test' });
  const values = { name: 'Late', bank, credential, environment: 'test' };
  expect(refusalOf(() => company.create('connection', values))).toBe('BCR_RETIRED');
});

test('IDs are stored in lower case', () => {
  const id = company.create('secret', {
    credential: ids.credential,
    role: 'client_secret',
    slot: 'pending',
    secretId: ' CUSTSECRET_Demo_Next ',
  });
  expect(company.value('secret', id, 'secretId')).toBe('custsecret_demo_next');
  company.editInline('secret', id, { secretId: 'CUSTSECRET_DEMO_LATER' });
  expect(company.value('secret', id, 'secretId')).toBe('custsecret_demo_later');
  company.remove('secret', id);
});

test.each([
  ['bank', () => ids.bank],
  ['credential', () => ids.credential],
  ['secret', () => ids.clientSecret],
] as const)('a %s in use is not deleted', (kind, id) => {
  for (const context of WAYS) expect(refusalOf(() => company.remove(kind, id(), context))).toBe('BCR_IN_USE');
});

test.each(['USERINTERFACE', 'CSVIMPORT', 'RESTWEBSERVICES'] as const)(
  'what only scripts write cannot be brought along by %s',
  (context) => {
    company.edit(
      'credential',
      ids.credential,
      { lastVerified: '2026-01-01 00:00:00', failuresInARow: 7 },
      context,
    );
    expect(company.value('credential', ids.credential, 'lastVerified')).toBeNull();
    company.editInline('secret', ids.clientId, { warnedLeadTime: 1, warnedDate: '2026-12-31' }, context);
    expect(company.value('secret', ids.clientId, 'warnedLeadTime')).toBeNull();
    expect(company.value('secret', ids.clientId, 'warnedDate')).toBeNull();
  },
);

describe('the audit trail', () => {
  const line = {
    at: '2026-11-23 15:00:00',
    kind: 'tested',
    recordKind: 'bank',
    recordId: 1,
    correlationId: '8d7f1c4e-56aa-4f2f-9d8b-0d4c3a2b1e0f',
  };

  test.each(['USERINTERFACE', 'CSVIMPORT', 'RESTWEBSERVICES', 'WEBSERVICES', 'WORKFLOW'] as const)(
    'takes nothing from %s',
    (context) => expect(refusalOf(() => company.create('event', line, context))).toBe('BCR_EVENT_BY_HAND'),
  );

  test.each([...WAYS, 'SCHEDULED'] as const)('is not changed and not deleted by %s', (context) => {
    // The roles of this software may not even try; NetSuite's Administrator may.
    const administrator = company.as(company.account.session({ employeeId: 11, role: 'administrator' }));
    const id = administrator.create('event', line, 'SUITELET');
    const change = { outcome: 'other' };
    expect(refusalOf(() => administrator.edit('event', id, change, context))).toBe('BCR_EVENT_FIXED');
    expect(refusalOf(() => administrator.editInline('event', id, change, context))).toBe('BCR_EVENT_FIXED');
    expect(refusalOf(() => administrator.remove('event', id, context))).toBe('BCR_EVENT_FIXED');
  });

  test('says who changed what, in ids', () => {
    const bank = company.create('bank', { name: 'Audited Bank', profile: 'custom', country: 'BR' });
    company.edit('bank', bank, { country: 'US', retirementNotice: 'A notice', owner: 13 });
    company.remove('bank', bank);
    const events = company.events().filter(({ id }) => company.value('event', id, 'recordId') === bank);
    expect(company.eventsOf('bank', bank)).toEqual(['created ok', 'changed ok', 'deleted ok']);
    const changed = events.find(({ id }) => company.word('event', id, 'kind') === 'changed');
    expect(company.value('event', changed?.id ?? 0, 'from')).toBe('country=BR');
    expect(company.value('event', changed?.id ?? 0, 'to')).toBe(
      'country=US; owner=13; retirementNotice=(text)',
    );
    expect(company.value('event', changed?.id ?? 0, 'who')).toBe('12');
  });
});

test('a refusal never repeats what was typed', () => {
  const value = secretValue();
  company.account.leaks.watch('typed', value);
  try {
    company.create('connection', {
      name: `token: ${value}`,
      bank: ids.bank,
      credential: ids.credential,
      environment: 'test',
      notes: value,
    });
    throw new Error('It was accepted');
  } catch (thrown) {
    expect(JSON.stringify(thrown)).not.toContain(value);
    expect((thrown as Error).message).not.toContain(value);
  }
  expect(company.account.leaks.leaks()).toEqual([]);
});

describe('two people at once', () => {
  const vera = (): BankAccount =>
    company.as(company.account.session({ employeeId: 13, role: 'customrole_bcr_administrator' }));

  test.each(['USERINTERFACE', 'CSVIMPORT', 'RESTWEBSERVICES'] as const)(
    'cannot both save the same record: whoever saves second from %s is refused, and the first change stands',
    (context) => {
      const { records } = company.account;
      const actor = actorOf(company.session, context);
      const draft = records.load(RECORDS.connection.type, ids.connection, actor);
      vera().edit('connection', ids.connection, { notes: `Changed meanwhile, ${context}` });
      draft.set(RECORDS.connection.fields.notes.id, 'Overwritten');
      expect(refusalOf(() => records.save(draft, actor))).toBe('RCRD_HAS_BEEN_CHANGED');
      expect(company.value('connection', ids.connection, 'notes')).toBe(`Changed meanwhile, ${context}`);
    },
  );

  test('cannot both put a secret into one slot: the rule looks at what has been saved by then', () => {
    const first = {
      credential: ids.credential,
      role: 'client_secret',
      slot: 'pending',
      secretId: 'custsecret_race',
    };
    const { records } = company.account;
    const actor = actorOf(company.session, 'USERINTERFACE');
    const draft = records.load(RECORDS.secret.type, ids.clientSecret, actor);
    const id = vera().create('secret', first);
    draft.set(RECORDS.secret.fields.slot.id, company.wordId('slot', 'pending'));
    expect(refusalOf(() => records.save(draft, actor))).toBe('BCR_SLOT_TAKEN');
    vera().remove('secret', id);
  });
});
