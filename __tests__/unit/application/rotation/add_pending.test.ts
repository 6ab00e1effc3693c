import { randomBytes } from 'node:crypto';
import { addPending, type PendingSecret } from '../../../../src/TypeScript/application/rotation/add_pending';
import type { CalendarDate } from '../../../../src/TypeScript/domain/calendar_date';
import { aCredential, aSecret } from '../../support/records';
import { aRotation, PENDING } from '../../support/rotations';
import { aPair, World, type WorldOptions } from '../../support/world';

const DAY = '2027-12-31' as CalendarDate;
const SECRET: PendingSecret = { role: 'client_secret', secretId: 'custsecret_house_next', expiresOn: DAY };

function add(wanted: readonly PendingSecret[], options: WorldOptions = {}) {
  const world = new World(options);
  const made: [number, PendingSecret][] = [];
  const pendingSecrets = {
    newest: () => ({}),
    make: (credential: number, pending: PendingSecret) => made.push([credential, pending]),
  };
  const ports = Object.assign(Object.create(world) as World, { pendingSecrets });
  const { outcome, findings } = addPending(ports, 10, wanted);
  return { outcome, codes: findings.map(({ code }) => code), made, text: JSON.stringify(findings) };
}

test('an ID is taken as it is stored, with a warning where a date is missing', () => {
  const added = add([{ ...SECRET, secretId: '  CustSecret_House_Next ' }]);
  expect(added).toMatchObject({ outcome: 'done', codes: [] });
  expect(added.made).toEqual([[10, SECRET]]);
  expect(add([{ ...SECRET, expiresOn: null }])).toMatchObject({
    outcome: 'done',
    codes: ['BCR_EXPIRY_UNKNOWN'],
  });
});

test.each<[string, readonly PendingSecret[], WorldOptions, string]>([
  ['nothing', [], {}, 'BCR_SECRET_ID_MISSING'],
  ['another object', [{ ...SECRET, secretId: 'customscript_x' }], {}, 'BCR_SECRET_ID_OTHER_OBJECT'],
  ['no date', [{ ...SECRET, expiresOn: undefined }], {}, 'BCR_DATE_UNREAD'],
  [
    'the ID of the current one',
    [{ ...SECRET, secretId: 'custsecret_house_client_secret' }],
    {},
    'BCR_SECRET_ID_TWICE',
  ],
  ['a second pending one', [SECRET], { secrets: [...aPair(), PENDING] }, 'BCR_SLOT_TAKEN'],
  ['two roles with one ID', [SECRET, { ...SECRET, role: 'client_id' }], {}, 'BCR_SECRET_ID_TWICE'],
  [
    'a rotation that has gone on',
    [SECRET],
    { credentials: [aCredential({ rotation: aRotation({ step: 'grace' }) })] },
    'BCR_ROTATION_RUNS',
  ],
  ['a credential that is gone', [SECRET], { credentials: [] }, 'BCR_RECORD_GONE'],
])('%s is refused, and nothing is made', (_name, wanted, options, code) => {
  const added = add(wanted, options);
  expect(added).toMatchObject({ outcome: 'refused', made: [] });
  expect(added.codes).toContain(code);
});

test('one that is refused keeps the other from being made', () => {
  const wanted: PendingSecret[] = [SECRET, { role: 'client_id', secretId: 'custkey_x', expiresOn: DAY }];
  expect(add(wanted)).toMatchObject({ outcome: 'refused', made: [] });
});

test('a pasted secret is not repeated', () => {
  const pasted = randomBytes(24).toString('base64url');
  const added = add([{ ...SECRET, secretId: pasted }]);
  expect(added.outcome).toBe('refused');
  expect(added.text).not.toContain(pasted);
});

describe('a request that comes twice', () => {
  const PAIR: readonly PendingSecret[] = [
    { role: 'client_id', secretId: 'custsecret_next_id', expiresOn: DAY },
    SECRET,
  ];

  /** An account that keeps External IDs unique; something can happen right before, or right after, the n-th save. */
  class Adding {
    readonly world = new World();
    readonly #marks = new Set<string>();

    get marks(): string[] {
      return [...this.#marks];
    }

    #saves = 0;
    before: (save: number) => void = () => undefined;
    after: (save: number) => void = () => undefined;

    readonly ports = Object.assign(Object.create(this.world) as World, {
      pendingSecrets: {
        newest: () => Object.fromEntries(this.world.secretRecords.map(({ role, id }) => [role, id])),
        make: (credential: number, { role, secretId }: PendingSecret, mark: string) => {
          this.#saves += 1;
          const save = this.#saves;
          this.before(save);
          if (this.#marks.has(mark)) throw new Error('DUPLICATE');
          this.#marks.add(mark);
          const id = 300 + save;
          this.world.secretRecords.push(aSecret({ id, credential, role, secretId, slot: 'pending' }));
          this.after(save);
        },
      },
    });

    add(wanted = PAIR) {
      return addPending(this.ports, 10, wanted);
    }

    get pending(): string[] {
      const there = this.world.secretRecords.filter(({ slot }) => slot === 'pending');
      return there.map(({ secretId }) => secretId).toSorted();
    }
  }

  const BOTH = ['custsecret_house_next', 'custsecret_next_id'];

  test('one after the other says that it had been done', () => {
    const adding = new Adding();
    expect(adding.add().outcome).toBe('done');
    expect(adding.add()).toEqual({ outcome: 'nothing_to_do', findings: [] });
    expect(adding.pending).toEqual(BOTH);
  });

  test.each([1, 2])('at once, before save %i, adds each once', (at) => {
    const adding = new Adding();
    let other: string | undefined;
    adding.before = (save) => {
      if (save === at) other = adding.add().outcome;
    };
    expect([adding.add().outcome, other]).toEqual(['done', 'done']);
    expect(adding.pending).toEqual(BOTH);
  });

  test('at once with another ID: the second is told that the slot is taken', () => {
    const adding = new Adding();
    adding.before = (save) => {
      if (save === 1) adding.add([{ ...SECRET, secretId: 'custsecret_other' }]);
    };
    const { outcome, findings } = adding.add([SECRET]);
    expect([outcome, ...findings.map(({ code }) => code)]).toEqual(['refused', 'BCR_SLOT_TAKEN']);
    expect(adding.pending).toEqual(['custsecret_other']);
  });

  test('after it was cut off goes on with what is missing', () => {
    const adding = new Adding();
    adding.after = (save) => {
      if (save === 1) adding.world.units = -1;
    };
    adding.before = () => {
      if (adding.world.units < 0) throw new Error('cut off');
    };
    expect(() => adding.add()).toThrow('cut off');
    expect(adding.pending).toEqual(['custsecret_next_id']);
    adding.world.units = 1_000;
    expect(adding.add().outcome).toBe('done');
    expect(adding.pending).toEqual(BOTH);
  });

  test('after the first have been retired is another one', () => {
    const adding = new Adding();
    for (let time = 0; time < 3; time++) {
      expect(adding.add().outcome).toBe('done');
      const { secretRecords } = adding.world;
      const retired = secretRecords.map((each) =>
        each.slot === 'pending' ? { ...each, slot: 'retired' as const } : each,
      );
      secretRecords.splice(0, secretRecords.length, ...retired);
    }
    expect(adding.marks).toEqual([
      'bcr_pending_10_client_id_after_100',
      'bcr_pending_10_client_secret_after_101',
      'bcr_pending_10_client_id_after_301',
      'bcr_pending_10_client_secret_after_302',
      'bcr_pending_10_client_id_after_303',
      'bcr_pending_10_client_secret_after_304',
    ]);
  });

  test('a save that is refused for another reason is an error', () => {
    const adding = new Adding();
    adding.before = () => {
      throw new Error('refused');
    };
    expect(() => adding.add()).toThrow('refused');
  });
});
