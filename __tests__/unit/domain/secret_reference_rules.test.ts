import { BANK_PROFILES } from '../../../src/TypeScript/banks';
import { addDays, knownDate } from '../../../src/TypeScript/domain/calendar_date';
import type { Draft, Rotation, SecretReference } from '../../../src/TypeScript/domain/records';
import { acceptedText } from '../../../src/TypeScript/domain/rotation_slots';
import {
  checkSecretReference,
  type SecretReferenceSurroundings,
  type SecretUse,
} from '../../../src/TypeScript/domain/secret_reference_rules';
import { codes } from '../support/findings';
import { aCredential, aSecret, TODAY } from '../support/records';

const draftOf = (changes: Partial<Draft<SecretReference>> = {}): Draft<SecretReference> => ({
  ...aSecret(),
  ...changes,
});

function around(changes: Partial<SecretReferenceSurroundings> = {}): SecretReferenceSurroundings {
  const siblings = [aSecret({ id: 101, role: 'client_secret', secretId: 'custsecret_house_secret' })];
  return {
    credential: aCredential(),
    profile: BANK_PROFILES.custom,
    siblings,
    uses: [],
    today: TODAY,
    ...changes,
  };
}

function aUse(changes: Partial<SecretUse> = {}): SecretUse {
  return {
    reference: 900,
    role: 'client_id',
    slot: 'current',
    credential: 11,
    credentialName: 'Another credential',
    environment: 'test',
    bank: 1,
    bankName: 'House bank',
    ...changes,
  };
}

const check = (draft: Partial<Draft<SecretReference>> = {}, surroundings = around()) =>
  checkSecretReference({ draft: draftOf(draft), previous: null }, surroundings);

test('a credential that signs needs no secret at all', () => {
  const credential = aCredential({ authMethod: 'private_key_jwt' });
  expect(codes(check({}, around({ credential })))).toContain('BCR_NO_SECRET_NEEDED');
});

test.each<[string, Partial<Draft<SecretReference>>, string[]]>([
  ['a complete one', {}, []],
  ['a new one', { id: null }, []],
  ['no role', { role: null }, ['BCR_FIELD_MISSING']],
  ['no slot', { slot: null }, ['BCR_FIELD_MISSING']],
  ['no secret ID', { secretId: null }, ['BCR_SECRET_ID_MISSING']],
  ['an ID with braces', { secretId: '{custsecret_a}' }, ['BCR_SECRET_ID_BRACES']],
  ['a role that the method does not use', { role: 'profile_id' }, ['BCR_ROLE_NOT_USED']],
  ['a slot that is taken', { role: 'client_secret' }, ['BCR_SLOT_TAKEN']],
  ['the pending one beside it', { role: 'client_secret', slot: 'pending' }, []],
  ['a retired one beside it', { role: 'client_secret', slot: 'retired' }, []],
  [
    'dates the wrong way round',
    { issuedOn: knownDate('2026-06-02'), expiresOn: knownDate('2026-06-01') },
    ['BCR_DATES_ORDER'],
  ],
  ['one day', { issuedOn: TODAY, expiresOn: TODAY }, []],
  ['issued tomorrow', { issuedOn: addDays(TODAY, 1) }, ['BCR_ISSUED_IN_FUTURE']],
  ['no expiry date', { expiresOn: null }, ['BCR_EXPIRY_UNKNOWN']],
  ['no expiry date, retired', { expiresOn: null, slot: 'retired' }, []],
  ['no dates at all', { expiresOn: null, issuedOn: null, slot: 'previous' }, []],
  ['no day of issue, the warning off', { issuedOn: null, expirationWarning: false }, ['BCR_WARNING_OFF']],
  ['no expiry date, the warning off', { expiresOn: null, expirationWarning: false }, ['BCR_EXPIRY_UNKNOWN']],
  ['the warning off', { expirationWarning: false }, ['BCR_WARNING_OFF']],
  ['the warning off, retired', { expirationWarning: null, slot: 'retired' }, []],
])('%s', (_, draft, expected) => {
  expect(codes(check(draft))).toEqual(expected);
});

test('any number of secrets may be retired', () => {
  const siblings = [aSecret({ id: 101, slot: 'retired' }), aSecret({ id: 102, slot: 'retired' })];
  expect(codes(check({ slot: 'retired' }, around({ siblings })))).toEqual([]);
});

test('without role or slot, no place is taken', () => {
  const siblings = [aSecret({ id: 101 })];
  expect(codes(check({ role: null }, around({ siblings })))).toEqual(['BCR_FIELD_MISSING']);
  expect(codes(check({ slot: null }, around({ siblings })))).toEqual(['BCR_FIELD_MISSING']);
});

test('a bank whose secrets do not expire needs no date', () => {
  expect(codes(check({ expiresOn: null }, around({ profile: BANK_PROFILES.wise })))).toEqual([]);
});

test('the record itself among its siblings and uses is no other', () => {
  const own = around({ siblings: [aSecret()], uses: [aUse({ reference: 100, credential: 10 })] });
  expect(codes(check({}, own))).toEqual([]);
});

test.each<[string, Partial<SecretUse>, string[]]>([
  ['another credential of the bank', {}, ['BCR_SECRET_ID_TWO_CREDENTIALS']],
  ['another bank', { bank: 2, bankName: 'Other bank' }, ['BCR_SECRET_ID_TWO_BANKS']],
  [
    'the other environment',
    { environment: 'production' },
    ['BCR_SECRET_ID_TWO_ENVIRONMENTS', 'BCR_SECRET_ID_TWO_CREDENTIALS'],
  ],
  ['another role', { role: 'client_secret', credential: 10 }, ['BCR_SECRET_ID_TWO_ROLES']],
  ['the pending slot', { credential: 10, slot: 'pending' }, ['BCR_SECRET_ID_TWICE']],
  ['a retired slot', { credential: 10, slot: 'retired' }, []],
  ['a retired slot of the other environment', { environment: 'production', slot: 'retired' }, []],
])('the same ID in %s', (_, use, expected) => {
  expect(codes(check({}, around({ uses: [aUse(use)] })))).toEqual(expected);
});

test('a reference that is retired itself may have any ID', () => {
  const uses = [aUse({ environment: 'production' })];
  expect(codes(check({ slot: 'retired' }, around({ uses })))).toEqual([]);
});

test('a reference stays at its credential', () => {
  const change = { draft: draftOf(), previous: aSecret({ credential: 99 }) };
  expect(codes(checkSecretReference(change, around()))).toEqual(['BCR_FIXED']);
  expect(codes(checkSecretReference({ ...change, previous: aSecret() }, around()))).toEqual([]);
});

test('without a credential only the record itself is checked', () => {
  const draft = draftOf({ credential: null, secretId: 'nothing' });
  expect(codes(checkSecretReference({ draft, previous: aSecret() }, null))).toEqual([
    'BCR_FIELD_MISSING',
    'BCR_SECRET_ID_PREFIX',
  ]);
});

describe('while a rotation is under way', () => {
  const pending = aSecret({ id: 201, slot: 'pending', secretId: 'custsecret_house_new_id' });
  const rotation = (step: Rotation['step']): Rotation => ({
    kind: 'new_id',
    startedAt: '2026-11-23T11:00:00.000Z',
    graceUntil: null,
    step,
    accepted: acceptedText([pending]),
  });

  test.each<[string, Rotation['step'], SecretReference | null, Partial<Draft<SecretReference>>, string[]]>([
    ['a pending secret is added', 'started', null, { ...pending, id: null }, []],
    ['a pending secret is added too late', 'grace', null, { ...pending, id: null }, ['BCR_ROTATION_RUNS']],
    ['a current secret is added', 'started', null, { role: 'client_id' }, ['BCR_ROTATION_RUNS']],
    ['a retired secret is added', 'grace', null, { slot: 'retired' }, []],
    ['a pending secret is corrected', 'started', pending, { ...pending, secretId: 'custsecret_third' }, []],
    [
      'a pending secret is corrected too late',
      'promoting',
      pending,
      { ...pending, secretId: 'custsecret_third' },
      ['BCR_ROTATION_RUNS'],
    ],
    [
      'a note is taken of the one that a promotion is about to move',
      'promoting',
      aSecret(),
      { expirationWarning: true },
      [],
    ],
    ['a note is taken of the current one', 'started', aSecret(), { expirationWarning: true }, []],
    [
      'the current one gets another ID',
      'started',
      aSecret(),
      { secretId: 'custsecret_third' },
      ['BCR_ROTATION_RUNS'],
    ],
    ['the current one is moved by hand', 'started', aSecret(), { slot: 'retired' }, ['BCR_ROTATION_RUNS']],
    ['the current one is moved by the promotion', 'promoting', aSecret(), { slot: 'previous' }, []],
    [
      'the current one is moved elsewhere',
      'promoting',
      aSecret(),
      { slot: 'retired' },
      ['BCR_ROTATION_RUNS'],
    ],
    ['the current one is made inactive', 'started', aSecret(), { inactive: true }, ['BCR_ROTATION_RUNS']],
    [
      'the fallback is made inactive',
      'grace',
      aSecret({ slot: 'previous' }),
      { inactive: true },
      ['BCR_ROTATION_RUNS'],
    ],
    ['a retired one is made inactive', 'grace', aSecret({ slot: 'retired' }), { inactive: true }, []],
    [
      'another fallback is made active',
      'grace',
      aSecret({ slot: 'previous', inactive: true }),
      { inactive: false },
      ['BCR_ROTATION_RUNS'],
    ],
    [
      'the current one gets another role',
      'started',
      aSecret(),
      { role: 'client_secret' },
      ['BCR_ROTATION_RUNS'],
    ],
    [
      'a retired one gets another ID',
      'grace',
      aSecret({ id: 90, slot: 'retired' }),
      { secretId: 'custsecret_third' },
      [],
    ],
    ['the slot is missing', 'started', aSecret(), { slot: null }, ['BCR_FIELD_MISSING']],
  ])('%s (%s)', (_, step, previous, draft, expected) => {
    const siblings = previous === null ? [] : [aSecret(), pending].filter(({ id }) => id !== previous.id);
    const surroundings = around({
      credential: aCredential({ rotation: rotation(step) }),
      siblings: previous === null ? siblings : [...siblings, previous],
    });
    const change = { draft: { ...(previous ?? draftOf()), ...draft }, previous };
    expect(codes(checkSecretReference(change, surroundings))).toEqual(expected);
  });
});
