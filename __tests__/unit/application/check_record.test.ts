import {
  checkBank,
  checkConnection,
  checkCredential,
  checkDeletion,
  checkSecretReference,
} from '../../../src/TypeScript/application/check_record';
import { refusal } from '../../../src/TypeScript/domain/finding';
import type { Rotation } from '../../../src/TypeScript/domain/records';
import { codes } from '../support/findings';
import { aBank, aConnection, aCredential, aSecret } from '../support/records';
import { World } from '../support/world';

test('records that are in order are taken', () => {
  const world = new World();
  expect(checkBank(world, { draft: aBank(), previous: null })).toEqual([]);
  expect(checkCredential(world, { draft: aCredential(), previous: null })).toEqual([]);
  expect(checkSecretReference(world, { draft: aSecret(), previous: null })).toEqual([]);
  expect(checkConnection(world, { draft: aConnection(), previous: null })).toEqual([]);
});

test('a bank that has credentials keeps its profile', () => {
  const change = { draft: aBank(), previous: aBank({ profile: 'wise' }) };
  expect(codes(checkBank(new World(), change))).toEqual(['BCR_FIXED']);
  expect(codes(checkBank(new World({ credentials: [] }), change))).toEqual([]);
  expect(codes(checkBank(new World(), { draft: { ...aBank(), profile: null }, previous: null }))).toEqual([
    'BCR_FIELD_MISSING',
  ]);
});

test('a credential with secrets or connections keeps its environment', () => {
  const change = { draft: aCredential(), previous: aCredential({ environment: 'production' as const }) };
  expect(codes(checkCredential(new World({ secrets: [] }), change))).toEqual(['BCR_FIXED']);
  expect(codes(checkCredential(new World({ connections: [] }), change))).toEqual(['BCR_FIXED']);
  expect(codes(checkCredential(new World({ connections: [], secrets: [] }), change))).toEqual([]);
});

test('links to nothing are told about', () => {
  const nowhere = new World({ banks: [], credentials: [] });
  expect(codes(checkCredential(nowhere, { draft: aCredential(), previous: null }))).toEqual([
    'BCR_RECORD_GONE',
  ]);
  expect(codes(checkSecretReference(nowhere, { draft: aSecret(), previous: null }))).toEqual([
    'BCR_RECORD_GONE',
  ]);
  expect(codes(checkConnection(nowhere, { draft: aConnection(), previous: null }))).toEqual([
    'BCR_RECORD_GONE',
    'BCR_RECORD_GONE',
  ]);
  expect(codes(checkConnection(new World({ banks: [] }), { draft: aConnection(), previous: null }))).toEqual([
    'BCR_RECORD_GONE',
  ]);
  const withoutBank = new World({ banks: [] });
  expect(codes(checkSecretReference(withoutBank, { draft: aSecret(), previous: null }))).toEqual([
    'BCR_RECORD_GONE',
  ]);
});

test('empty links are missing fields', () => {
  const world = new World();
  expect(codes(checkCredential(world, { draft: { ...aCredential(), bank: null }, previous: null }))).toEqual([
    'BCR_FIELD_MISSING',
  ]);
  expect(
    codes(checkSecretReference(world, { draft: { ...aSecret(), credential: null }, previous: null })),
  ).toEqual(['BCR_FIELD_MISSING']);
  const draft = { ...aConnection(), bank: null, credential: null };
  expect(codes(checkConnection(world, { draft, previous: null }))).toEqual([
    'BCR_FIELD_MISSING',
    'BCR_FIELD_MISSING',
  ]);
});

test('the main refusals of the job', () => {
  const world = new World({
    banks: [aBank(), aBank({ id: 2, name: 'Other bank' })],
    credentials: [
      aCredential(),
      aCredential({ id: 11, bank: 2 }),
      aCredential({ id: 12, environment: 'production' }),
    ],
  });
  const secret = (changes: Partial<ReturnType<typeof aSecret>>) =>
    refusal(
      checkSecretReference(world, {
        draft: { ...aSecret({ id: 0 }), slot: 'pending', ...changes },
        previous: null,
      }),
    )?.code;
  expect(secret({ secretId: 'customscript_bcr' })).toBe('BCR_SECRET_ID_OTHER_OBJECT');
  expect(secret({ role: 'client_secret' })).toBe('BCR_SECRET_ID_TWO_ROLES');
  expect(secret({ credential: 12, slot: 'current' })).toBe('BCR_SECRET_ID_TWO_ENVIRONMENTS');
  expect(secret({ slot: 'current', secretId: 'custsecret_other' })).toBe('BCR_SLOT_TAKEN');
  const connection = (changes: Partial<ReturnType<typeof aConnection>>) =>
    refusal(checkConnection(world, { draft: aConnection(changes), previous: null }))?.code;
  expect(connection({ credential: 11 })).toBe('BCR_CONNECTION_BANK');
  expect(connection({ environment: 'production' })).toBe('BCR_CONNECTION_ENVIRONMENT');
});

test('an ID that is none is not looked up', () => {
  const world = new World();
  const withSecretId = jest.spyOn(world.secrets, 'withSecretId');
  checkSecretReference(world, { draft: aSecret({ secretId: 'nothing' }), previous: null });
  expect(withSecretId).not.toHaveBeenCalled();
});

describe('deletion', () => {
  test('of what is in use is refused, with what uses it', () => {
    const world = new World();
    expect(checkDeletion(world, 'bank', 1).map(({ parameters }) => parameters)).toEqual([
      { what: { word: 'bank' }, users: { word: 'credentials' }, count: 1 },
      { what: { word: 'bank' }, users: { word: 'connections' }, count: 1 },
    ]);
    expect(checkDeletion(world, 'credential', 10).map(({ parameters }) => parameters)).toEqual([
      { what: { word: 'credential' }, users: { word: 'connections' }, count: 1 },
      { what: { word: 'credential' }, users: { word: 'secrets' }, count: 2 },
    ]);
    expect(codes(checkDeletion(world, 'secret', 100))).toEqual(['BCR_IN_USE']);
  });

  test('of what nobody uses is not', () => {
    const secrets = [aSecret({ id: 102, slot: 'retired' })];
    const world = new World({ secrets });
    expect(checkDeletion(world, 'secret', 102)).toEqual([]);
    expect(checkDeletion(world, 'secret', 999)).toEqual([]);
    expect(checkDeletion(world, 'connection', 1000)).toEqual([]);
    const empty = new World({ credentials: [], connections: [], secrets: [] });
    expect(checkDeletion(empty, 'bank', 1)).toEqual([]);
    expect(checkDeletion(empty, 'credential', 10)).toEqual([]);
  });

  test('of a secret that takes part in a rotation is refused', () => {
    const rotation: Rotation = {
      kind: 'new_id',
      startedAt: '2026-11-23T11:00:00.000Z',
      graceUntil: null,
      step: 'started',
      accepted: null,
    };
    const secrets = (['pending', 'current', 'previous', 'retired'] as const).map((slot, index) =>
      aSecret({ id: 100 + index, slot, secretId: `custsecret_${slot}` }),
    );
    const world = new World({ secrets, connections: [], credentials: [aCredential({ rotation })] });
    const refused = secrets.map(({ id }) => codes(checkDeletion(world, 'secret', id)));
    expect(refused).toEqual([['BCR_ROTATION_RUNS'], ['BCR_ROTATION_RUNS'], ['BCR_ROTATION_RUNS'], []]);
    const used = new World({ secrets });
    expect(secrets.map(({ id }) => codes(checkDeletion(used, 'secret', id)))).toEqual([
      [],
      ['BCR_IN_USE'],
      [],
      [],
    ]);
    const idle = new World({ secrets, connections: [] });
    expect(secrets.flatMap(({ id }) => checkDeletion(idle, 'secret', id))).toEqual([]);
  });
});
