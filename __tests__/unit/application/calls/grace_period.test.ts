import type { Credential, Rotation } from '../../../../src/TypeScript/domain/records';
import { acceptedText } from '../../../../src/TypeScript/domain/rotation_slots';
import { correlationOf } from '../../../../src/TypeScript/domain/rotation_writes';
import { Calls, callWith } from '../../support/calls';
import { aBank, aConnection, aCredential, aSecret } from '../../support/records';
import { GRACE } from '../../support/rotations';
import { aPair } from '../../support/world';

/** Which secrets a call is made with while a credential is rotated, and when the records are read anew. */

function rotated(rotation: Credential['rotation'] = GRACE): Calls {
  const [clientId, clientSecret] = aPair();
  if (clientId === undefined || clientSecret === undefined) throw new Error('A pair has two.');
  return new Calls({
    credentials: [aCredential({ rotation })],
    secrets: [
      clientId,
      { ...clientSecret, slot: 'previous' },
      { ...clientSecret, id: 103, secretId: 'custsecret_house_new' },
    ],
  });
}

describe('in a grace period', () => {
  test('the previous secret is used when the bank refuses the current one', () => {
    const calls = rotated();
    expect(callWith(calls)).toBe(200);
    expect(calls.tokenRequests).toHaveLength(2);
    expect(calls.world.logged).toContainEqual({
      level: 'audit',
      title: 'Bank Credentials: previous secret used',
      details: { credential: 10, graceUntil: GRACE.graceUntil, script: 'customscript_payments_ss' },
    });
    calls.spent();
    expect(callWith(calls)).toBe(200);
    expect(calls.spent()).toBe(11);
  });

  test('a use of the previous secret stands among the events of the rotation, once for each script', () => {
    const calls = rotated();
    expect(callWith(calls)).toBe(200);
    calls.live.clear();
    expect(callWith(calls)).toBe(200);
    expect(calls.tokenRequests).toHaveLength(4);
    expect(calls.world.appended).toEqual([
      {
        at: expect.stringMatching(/^2026-11-23T12:00:00/),
        who: null,
        kind: 'failed',
        recordKind: 'credential',
        recordId: 10,
        from: 'customscript_payments_ss',
        to: 'previous',
        outcome: 'BCR_FALLBACK_USED',
        correlationId: correlationOf(10, GRACE),
      },
    ]);
  });

  test('an event that cannot be saved keeps no call from the previous secret, and is tried again', () => {
    const calls = rotated();
    const append = jest.spyOn(calls.world.events, 'append').mockImplementationOnce(() => {
      throw new Error('INSUFFICIENT_PERMISSION');
    });
    expect(callWith(calls)).toBe(200);
    calls.live.clear();
    expect(callWith(calls)).toBe(200);
    expect(append).toHaveBeenCalledTimes(2);
    expect(calls.world.appended).toHaveLength(1);
    expect(calls.world.logged).toContainEqual({
      level: 'debug',
      title: 'Bank Credentials: use of the previous secret not noted',
      details: { credential: 10 },
    });
  });

  test('so it is when the current one is not open to this script yet', () => {
    const calls = rotated();
    calls.closed.add('custsecret_house_new');
    expect(callWith(calls)).toBe(200);
  });

  test('so it is while the promotion is being carried out, and its token is kept', () => {
    const calls = rotated({ ...GRACE, step: 'promoting', graceUntil: null });
    expect(callWith(calls)).toBe(200);
    calls.spent();
    expect(callWith(calls)).toBe(200);
    expect(calls.spent()).toBe(11);
  });

  test('a previous secret that is none, left by an import that ran no scripts, is not used', () => {
    const calls = rotated();
    const secretId = 'custsecret_house_client_secret}{custsecret_of_another_bank';
    for (const [at, reference] of calls.world.secretRecords.entries()) {
      if (reference.slot === 'previous') calls.world.secretRecords[at] = { ...reference, secretId };
    }
    expect(callWith(calls)).toBe('BCR_BANK_REFUSED_SECRET');
    expect(calls.tokenRequests).toHaveLength(1);
  });

  test.each<[string, Partial<Rotation>]>([
    ['in a role that was not rotated', {}],
    ['from before a change in place', { kind: 'in_place' }],
  ])('what was left over as previous %s is never sent', (_what, changes) => {
    const calls = new Calls({
      credentials: [aCredential({ rotation: { ...GRACE, ...changes } })],
      secrets: [...aPair(), aSecret({ id: 90, slot: 'previous', secretId: 'custsecret_house_forgotten' })],
    });
    calls.taken.clear();
    calls.taken.add('custsecret_house_forgotten');
    expect(callWith(calls)).toBe('BCR_BANK_REFUSED_SECRET');
    expect(calls.tokenRequests).toHaveLength(1);
  });

  test('the current secret comes first', () => {
    const calls = rotated();
    calls.taken.add('custsecret_house_new');
    expect(callWith(calls)).toBe(200);
    expect(calls.tokenRequests).toHaveLength(1);
  });

  test('a token of the previous secret is not used beyond it', () => {
    const calls = rotated();
    calls.lifetime = 43_200;
    callWith(calls);
    calls.taken.add('custsecret_house_new');
    calls.wait(2 * 3600 + 1);
    expect(callWith(calls)).toBe(200);
    expect(calls.tokenRequests).toHaveLength(3);
  });

  test.each([
    ['promotion', 'promoting', 'pending', 'custsecret_house_new'],
    ['promotion that the bank does not follow', 'promoting', 'pending', 'custsecret_house_client_secret'],
    ['rollback', 'rolling_back', 'retired', 'custsecret_house_client_secret'],
  ] as const)(
    'a call between two saves of a %s finds its secrets, now and later',
    (_what, step, slot, taken) => {
      const calls = rotated(null);
      const [clientId, old, next] = calls.world.secretRecords;
      if (clientId === undefined || old === undefined || next === undefined)
        throw new Error('There are three.');
      const halfway = { ...next, slot };
      calls.world.secretRecords.splice(2, 1, halfway);
      const rotation: Rotation = { ...GRACE, step, graceUntil: null, accepted: acceptedText([halfway]) };
      calls.world.credentialRecords[0] = aCredential({ rotation });
      calls.taken.delete('custsecret_house_client_secret');
      calls.taken.add(taken);
      expect(callWith(calls)).toBe(200);
      calls.wait(600);
      expect(callWith(calls)).toBe(200);
    },
  );

  test('nothing else that goes wrong leads to the previous secret', () => {
    const calls = rotated();
    calls.taken.add('custsecret_house_new');
    calls.world.bankRecords[0] = aBank({
      tokenEndpoint: { test: 'https://10.1.1.1/token', production: null },
    });
    expect(callWith(calls)).toBe('BCR_ENDPOINT_PRIVATE');
    expect(calls.tokenRequests).toEqual([]);
  });

  test('both refused: the first refusal is told', () => {
    const calls = rotated();
    calls.taken.clear();
    expect(callWith(calls)).toBe('BCR_BANK_REFUSED_SECRET');
    expect(calls.tokenRequests).toHaveLength(2);
  });
});

test.each<[string, Credential['rotation']]>([
  ['without a rotation', null],
  ['before the promotion', { ...GRACE, step: 'started', graceUntil: null }],
  ['after the grace period', { ...GRACE, graceUntil: '2026-11-23T11:00:00.000Z' }],
])('%s the previous secret is not used', (_what, rotation) => {
  const calls = rotated(rotation);
  expect(callWith(calls)).toBe('BCR_BANK_REFUSED_SECRET');
  expect(calls.tokenRequests).toHaveLength(1);
});

test('without a rotation nothing stands in for a secret that is missing', () => {
  const calls = rotated(null);
  calls.world.secretRecords.splice(2, 1);
  expect(callWith(calls)).toBe('BCR_ROLE_MISSING');
});

test('a rotation that went by unseen is found in the records before a refusal is told', () => {
  const calls = new Calls();
  callWith(calls);
  calls.world.secretRecords[1] = aSecret({
    id: 103,
    role: 'client_secret',
    secretId: 'custsecret_house_new',
  });
  calls.taken.add('custsecret_house_new').delete('custsecret_house_client_secret');
  calls.wait(600);
  expect(callWith(calls)).toBe(200);
});

test('where the client ID goes with each call, a token of the old pair is not sent with the new client ID', () => {
  const [clientId, clientSecret] = aPair();
  if (clientId === undefined || clientSecret === undefined) throw new Error('A pair has two.');
  const calls = new Calls({
    banks: [aBank({ profile: 'santander_br' })],
    credentials: [aCredential({ certificateId: 'custcertificate_house' })],
  });
  expect(callWith(calls)).toBe(200);
  // Promoted while the call was under way, so that what it kept outlived the promotion.
  calls.world.credentialRecords[0] = aCredential({
    certificateId: 'custcertificate_house',
    rotation: {
      ...GRACE,
      accepted: '200/client_id/custsecret_house_new_id/- 201/client_secret/custsecret_house_new/-',
    },
  });
  calls.world.secretRecords.splice(
    0,
    2,
    { ...clientId, slot: 'previous' },
    { ...clientSecret, slot: 'previous' },
    { ...clientId, id: 200, secretId: 'custsecret_house_new_id' },
    { ...clientSecret, id: 201, secretId: 'custsecret_house_new' },
  );
  calls.taken.add('custsecret_house_new_id').add('custsecret_house_new');
  expect(callWith(calls)).toBe(200);
  expect(calls.tokenRequests).toHaveLength(2);
  expect(callWith(calls)).toBe(200);
  expect(calls.tokenRequests).toHaveLength(2);
});

test('a refusal while a change in place arrives is noted nowhere: others have the new value already', () => {
  const changed = '2026-11-23T11:50:00.000Z';
  const calls = new Calls({
    credentials: [aCredential({ rotation: { ...GRACE, kind: 'in_place' } })],
    secrets: aPair({ fingerprintChangedAt: changed }),
  });
  calls.taken.clear();
  expect(callWith(calls)).toBe('BCR_BANK_REFUSED_SECRET');
  expect(calls.world.credentialRecords[0]).toMatchObject({ failuresInARow: 0, lastFailure: null });
  calls.taken.add('custsecret_house_client_id').add('custsecret_house_client_secret');
  expect(callWith(calls)).toBe(200);
  calls.taken.clear();
  calls.wait(3601);
  expect(callWith(calls)).toBe('BCR_BANK_REFUSED_SECRET');
  expect(callWith(calls)).toBe('BCR_PAUSED');
});

test('a secret that was refused is not sent a second time', () => {
  const calls = new Calls();
  callWith(calls);
  calls.taken.clear();
  calls.wait(600);
  expect(callWith(calls)).toBe('BCR_BANK_REFUSED_SECRET');
  expect(calls.tokenRequests).toHaveLength(2);
});

test('a connection that was disabled unseen is refused as soon as its token is', () => {
  const calls = new Calls();
  callWith(calls);
  calls.world.connectionRecords[0] = aConnection({ state: 'disabled' });
  calls.taken.clear();
  calls.wait(600);
  expect(callWith(calls)).toBe('BCR_CONNECTION_DISABLED');
});
