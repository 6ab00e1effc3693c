import { authorise } from '../../../../src/TypeScript/application/calls/authorise';
import type { Credential } from '../../../../src/TypeScript/domain/records';
import { Calls, callWith } from '../../support/calls';
import { aBank, aCredential, aSecret } from '../../support/records';
import { GRACE } from '../../support/rotations';
import { aPair } from '../../support/world';

describe('a bank without tokens', () => {
  const HEADERS = {
    'x-hsbc-client-id': { kind: 'secret', secretId: 'custsecret_house_client_id' },
    'x-hsbc-client-secret': { kind: 'secret', secretId: 'custsecret_house_client_secret' },
    'x-hsbc-profile-id': { kind: 'secret', secretId: 'custsecret_house_profile' },
  };
  const profile = aSecret({ id: 104, role: 'profile_id', secretId: 'custsecret_house_profile' });

  function hsbc(extra: Parameters<typeof aSecret>[0][] = [], rotation: Credential['rotation'] = null): Calls {
    const calls = new Calls({
      banks: [aBank({ profile: 'hsbc_legacy' })],
      credentials: [aCredential({ rotation })],
      secrets: [...aPair(), profile, ...extra.map((changes) => aSecret(changes))],
    });
    calls.taken.add('custsecret_house_profile');
    return calls;
  }

  test('is called with its headers, and its records are read for each call: 33 units', () => {
    const calls = hsbc();
    expect(callWith(calls)).toBe(200);
    expect(calls.apiRequests[0]?.headers).toMatchObject(HEADERS);
    calls.spent();
    expect(callWith(calls)).toBe(200);
    expect(calls.spent()).toBe(33);
  });

  test.each(['the cache', 'the record'])(
    'that refuses them is not asked again until something changes (as %s says)',
    (memory) => {
      const calls = hsbc();
      calls.taken.clear();
      expect(callWith(calls)).toBe('BCR_BANK_REFUSED_SECRET');
      expect(calls.world.credentialRecords[0]).toMatchObject({
        state: 'needs_attention',
        lastFailure: 'BCR_BANK_REFUSED_SECRET',
        failuresInARow: 1,
      });
      if (memory === 'the record') calls.entries.clear();
      else calls.world.credentialRecords[0] = aCredential();
      expect(callWith(calls)).toBe('BCR_PAUSED');
      for (const fresh of [false, true]) {
        expect(authorise(calls.ports, { connection: { id: 1000 }, path: '', fresh })).toMatchObject({
          findings: [{ code: 'BCR_PAUSED' }],
        });
      }
      expect(calls.apiRequests).toHaveLength(1);
      calls.world.credentialRecords[0] = aCredential();
      calls.world.secretRecords[1] = aSecret({
        id: 106,
        role: 'client_secret',
        secretId: 'custsecret_house_new',
      });
      for (const id of ['client_id', 'new', 'profile']) calls.taken.add(`custsecret_house_${id}`);
      expect(callWith(calls)).toBe(200);
    },
  );

  test('that asks for fewer calls leaves it to the script', () => {
    const calls = hsbc();
    calls.world.credentialRecords[0] = aCredential({
      lastFailure: 'BCR_RATE_LIMITED',
      failuresInARow: 1,
      nextAttempt: '2026-11-23T20:00:00.000Z',
    });
    expect(callWith(calls)).toBe(200);
  });

  test('that refuses the current secrets and the previous ones gets only the previous ones afterwards', () => {
    const calls = hsbc(
      [{ id: 105, role: 'client_secret', slot: 'previous', secretId: 'custsecret_house_old' }],
      GRACE,
    );
    calls.taken.clear();
    expect(callWith(calls)).toBe('BCR_BANK_REFUSED_SECRET');
    expect(calls.apiRequests).toHaveLength(2);
    expect(callWith(calls)).toBe('BCR_BANK_REFUSED_SECRET');
    expect(calls.apiRequests).toHaveLength(3);
    for (const id of ['client_id', 'old', 'profile']) calls.taken.add(`custsecret_house_${id}`);
    expect(callWith(calls)).toBe(200);
    expect(callWith(calls)).toBe(200);
    expect(calls.apiRequests).toHaveLength(5);
    calls.wait(2 * 3600 + 1);
    expect(callWith(calls)).toBe('BCR_PAUSED');
    expect(calls.apiRequests).toHaveLength(5);
  });

  test.each(['refused', 'closed'])(
    'takes the previous secret in a grace period, and it is remembered (%s)',
    (how) => {
      const calls = hsbc(
        [{ id: 105, role: 'client_secret', slot: 'previous', secretId: 'custsecret_house_old' }],
        GRACE,
      );
      calls.taken.add('custsecret_house_old');
      if (how === 'closed') calls.closed.add('custsecret_house_client_secret');
      else calls.taken.delete('custsecret_house_client_secret');
      expect(callWith(calls)).toBe(200);
      calls.spent();
      expect(callWith(calls)).toBe(200);
      expect(calls.spent()).toBe(33);
      expect(calls.apiRequests).toHaveLength(3);
      expect(
        calls.world.logged.filter(({ title }) => title === 'Bank Credentials: previous secret used'),
      ).toEqual([
        {
          level: 'audit',
          title: 'Bank Credentials: previous secret used',
          details: { credential: 10, graceUntil: GRACE.graceUntil, script: 'customscript_payments_ss' },
        },
      ]);
      // The bank takes the new one at last, and only that.
      calls.closed.clear();
      calls.taken.delete('custsecret_house_old');
      calls.taken.add('custsecret_house_client_secret');
      expect(callWith(calls)).toBe(200);
    },
  );

  test('is authorised with secure text, and nothing ends', () => {
    expect(authorise(hsbc().ports, { connection: { id: 1000 }, path: '', fresh: false })).toMatchObject({
      kind: 'authorised',
      authorisation: { headers: HEADERS, expiresAt: null, certificateId: null },
    });
    expect(authorise(hsbc().ports, { connection: { id: 1000 }, path: '', fresh: true })).toMatchObject({
      kind: 'authorised',
    });
  });
});
