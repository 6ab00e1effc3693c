import { checkExpiry, type ExpiryOccasion } from '../../../../src/TypeScript/application/expiry/check_expiry';
import { addDays, knownDate } from '../../../../src/TypeScript/domain/calendar_date';
import { aBank, aConnection, aCredential, aSecret, TODAY } from '../../support/records';
import { OWNER, World, type WorldOptions } from '../../support/world';

const occasion: ExpiryOccasion = { fallbackAddress: null, correlationId: 'c-1' };
const SECOND = { id: 8, name: 'Bruno Second', email: 'bruno@example.com', active: true };
const GONE = { id: 9, name: 'Carla Gone', email: 'carla@example.com', active: false };

/** A world in which one secret ends in so many days. */
function ending(daysLeft: number, options: WorldOptions = {}): World {
  return new World({ secrets: [aSecret({ expiresOn: addDays(TODAY, daysLeft) })], ...options });
}

const run = (world: World, changes: Partial<ExpiryOccasion> = {}) =>
  checkExpiry(world, { ...occasion, ...changes });

test('nothing is due: nothing is sent or written', () => {
  const world = ending(31);
  expect(run(world)).toEqual({ finished: true, mails: 0, warned: 0, notDelivered: 0 });
  expect(world.sentMails).toHaveLength(0);
  expect(world.appended).toHaveLength(0);
  expect(world.units).toBe(10_000);
});

test('a secret that ends in 30 days is warned about once, with what it would break', () => {
  const world = ending(30, { connections: [aConnection(), aConnection({ id: 1001, name: 'Payments' })] });
  expect(run(world)).toEqual({ finished: true, mails: 1, warned: 1, notDelivered: 0 });
  expect(run(world)).toEqual({ finished: true, mails: 0, warned: 0, notDelivered: 0 });
  expect(world.sentMails).toMatchObject([{ to: 7, subject: 'Bank credentials: 1 expires soon' }]);
  const body = world.sentMails[0]?.body ?? '';
  expect(body).toContain(
    'The client ID custsecret_house_client_id of House bank, test expires on 2026-12-23. Days left: 30.',
  );
  expect(body).toContain('Bank connections that would stop working: Statements, Payments.');
  expect(body).toContain('It is time to start the rotation.');
  expect(world.secretRecords[0]?.lastWarned).toEqual({ leadTime: 30, date: '2026-12-23' });
  expect(world.appended).toMatchObject([
    {
      kind: 'warned',
      who: null,
      recordKind: 'secret',
      recordId: 100,
      to: 'date=2026-12-23; leadTime=30; recipient=7',
      outcome: 'ok',
      correlationId: 'c-1',
    },
  ]);
});

test('a digest tells each thing in a paragraph of its own, with the connections of its own credential', () => {
  const world = new World({
    secrets: [
      aSecret({ expiresOn: addDays(TODAY, -1) }),
      aSecret({ id: 101, expiresOn: addDays(TODAY, -2) }),
      aSecret({ id: 102, credential: 11, expiresOn: TODAY }),
    ],
    credentials: [aCredential(), aCredential({ id: 11, name: 'Another application' })],
    employees: [OWNER, GONE],
  });
  run(world);
  const [mail] = world.sentMails;
  expect(mail?.subject).toBe('Bank credentials: 2 expired, 1 expires soon');
  const [first, second, third, ...rest] = mail?.body.split('\n\n') ?? [];
  const broken = 'Bank connections that would stop working: Statements.';
  expect([first, second].map((text) => text?.includes(broken))).toEqual([true, true]);
  expect(third).toContain('Another application');
  expect(third).not.toContain('would stop working');
  expect(third?.split('\n')).toHaveLength(3);
  expect(mail?.body).not.toContain('Carla Gone');
  expect(rest).toHaveLength(1);
});

test('long before the end it says when to begin', () => {
  const world = ending(90, { credentials: [aCredential({ leadTimes: [90] })] });
  world.secretRecords[0] = aSecret({ issuedOn: null, expiresOn: addDays(TODAY, 90) });
  run(world);
  expect(world.sentMails[0]?.body).toContain('Start the rotation by 2027-02-07.');
});

test('run every day, twice a day, the ladder is climbed once', () => {
  const world = ending(40);
  const mailsOn: Record<number, number> = {};
  for (let daysLeft = 40; daysLeft >= -3; daysLeft--) {
    const before = world.sentMails.length;
    run(world);
    run(world);
    if (world.sentMails.length > before) mailsOn[daysLeft] = world.sentMails.length - before;
    world.tomorrow();
  }
  expect(mailsOn).toEqual({ 30: 1, 14: 1, 7: 1, 1: 1, 0: 1, [-1]: 1, [-2]: 1, [-3]: 1 });
  expect(world.sentMails.at(-1)?.subject).toBe('Bank credentials: 1 expired');
});

test('one digest holds everything of one recipient, the most urgent first', () => {
  const world = new World({
    secrets: [aSecret({ expiresOn: addDays(TODAY, 6) }), aSecret({ id: 101, expiresOn: addDays(TODAY, -2) })],
    credentials: [
      aCredential({ certificateId: 'custcertificate_b', certificateExpiresOn: addDays(TODAY, 60) }),
    ],
    banks: [
      aBank({
        profile: 'itau',
        retirementDate: addDays(TODAY, 14),
        retirementNotice: 'Move to the new API.',
      }),
    ],
  });
  expect(run(world)).toEqual({ finished: true, mails: 1, warned: 4, notDelivered: 0 });
  const [mail] = world.sentMails;
  expect(mail?.subject).toBe('Bank credentials: 1 expired, 3 expire soon');
  const order = [
    'expired on 2026-11-21',
    'expires on 2026-11-29',
    'until 2026-12-07',
    'expires on 2027-01-22',
  ];
  const places = order.map((text) => mail?.body.indexOf(text) ?? -1);
  expect(places).toEqual(places.toSorted((one, other) => one - other));
  expect(places[0]).toBeGreaterThanOrEqual(0);
  expect(mail?.body).toContain('Move to the new API.');
  expect(mail?.body).toContain('House bank renews certificates from 60 days before they expire.');
  expect(world.credentialRecords[0]?.certificateLastWarned).toEqual({ leadTime: 60, date: '2027-01-22' });
  expect(world.bankRecords[0]?.retirementLastWarned).toEqual({ leadTime: 14, date: '2026-12-07' });
  expect(run(world).mails).toBe(0);
});

test('a retirement without a notice, a certificate of a bank that does not say when it renews', () => {
  const world = new World({
    secrets: [],
    credentials: [aCredential({ certificateExpiresOn: addDays(TODAY, 7) })],
    banks: [aBank({ retirementDate: addDays(TODAY, 7) })],
  });
  expect(run(world)).toMatchObject({ mails: 1, warned: 2 });
});

test.each([
  ['has left', { ...GONE, id: 7 }],
  ['has no address', { ...SECOND, id: 7, email: null }],
])(
  'where the owner of a credential %s and nobody else is named, the owner of its bank is told',
  (_what, owner) => {
    const world = ending(7, { employees: [owner, SECOND], banks: [aBank({ owner: SECOND.id })] });
    expect(run(world, { fallbackAddress: 'treasury@example.com' })).toMatchObject({ mails: 1, warned: 1 });
    expect(world.sentMails.map(({ to }) => to)).toEqual([SECOND.id]);
    expect(run(world, { fallbackAddress: 'treasury@example.com' }).mails).toBe(0);
  },
);

test('dates that are not due for a warning are read and left alone', () => {
  const world = new World({
    secrets: [
      aSecret({ expiresOn: addDays(TODAY, 5), expirationWarning: false }),
      aSecret({ id: 101, expiresOn: null }),
    ],
    credentials: [aCredential({ certificateExpiresOn: addDays(TODAY, 80) })],
    banks: [aBank({ retirementDate: addDays(TODAY, 80) })],
  });
  expect(run(world)).toEqual({ finished: true, mails: 0, warned: 0, notDelivered: 0 });
});

test('a credential’s own lead times hold for its secrets', () => {
  const credentials = [aCredential({ leadTimes: [90] })];
  const world = ending(89, { credentials });
  run(world);
  expect(world.secretRecords[0]?.lastWarned?.leadTime).toBe(90);
});

describe('recipients', () => {
  const everybody = { employees: [OWNER, SECOND, GONE] };

  test('are the owner and the further people, each with a mail of their own', () => {
    const world = ending(7, { ...everybody, credentials: [aCredential({ alsoNotify: [8, 7] })] });
    expect(run(world)).toMatchObject({ mails: 2, warned: 1 });
    expect(world.sentMails.map(({ to }) => to)).toEqual([7, 8]);
  });

  test('are the bank’s owner when the credential has none', () => {
    const world = ending(7, {
      ...everybody,
      credentials: [aCredential({ owner: null })],
      banks: [aBank({ owner: 8 })],
    });
    run(world);
    expect(world.sentMails.map(({ to }) => to)).toEqual([8]);
  });

  test('who left are skipped, and the others are told so', () => {
    const world = ending(7, { ...everybody, credentials: [aCredential({ owner: 9, alsoNotify: [8] })] });
    run(world);
    expect(world.sentMails.map(({ to }) => to)).toEqual([8]);
    expect(world.sentMails[0]?.body).toContain('Carla Gone no longer works here');
  });

  test('without an address count as none; then the fallback address is told', () => {
    const world = ending(7, { employees: [{ ...OWNER, email: null }] });
    expect(run(world, { fallbackAddress: 'treasury@example.com' })).toMatchObject({ mails: 1, warned: 1 });
    expect(world.sentMails.map(({ to }) => to)).toEqual(['treasury@example.com']);
  });

  test('there are none: that is an event and an error in the log, and is tried again', () => {
    const world = ending(7, { employees: [GONE], credentials: [aCredential({ owner: 9 })] });
    expect(run(world)).toEqual({ finished: true, mails: 0, warned: 0, notDelivered: 1 });
    expect(world.appended).toMatchObject([
      {
        kind: 'not_delivered',
        recordId: 100,
        outcome: 'BCR_NO_RECIPIENT',
        from: '',
        to: expect.stringMatching(/^date=\d{4}-\d\d-\d\d; leadTime=-?\d+$/),
      },
    ]);
    expect(world.logged).toMatchObject([{ level: 'error', details: { recordId: 100 } }]);
    expect(world.secretRecords[0]?.lastWarned).toBeNull();
    world.employeeRecords = [{ ...GONE, active: true }];
    expect(run(world)).toMatchObject({ mails: 1, warned: 1 });
  });
});

test('a mail that is not accepted leaves the warning due for that recipient alone', () => {
  const world = ending(7, { employees: [OWNER, SECOND], credentials: [aCredential({ alsoNotify: [8] })] });
  world.acceptsMail = ({ to }) => (to === 8 ? 'SSS_INVALID_TO_EMAIL' : null);
  expect(run(world)).toEqual({ finished: true, mails: 1, warned: 0, notDelivered: 1 });
  expect(world.secretRecords[0]?.lastWarned).toBeNull();
  expect(world.appended.at(-1)).toMatchObject({ kind: 'not_delivered', outcome: 'SSS_INVALID_TO_EMAIL' });
  world.acceptsMail = () => null;
  expect(run(world)).toMatchObject({ mails: 1, warned: 1, notDelivered: 0 });
  expect(world.sentMails.map(({ to }) => to)).toEqual([7, 8]);
});

test('what a mailbox does not take goes to the fallback address, once a lead time, until the mailbox takes it', () => {
  const world = ending(7);
  world.acceptsMail = ({ to }) => (to === 7 ? 'SSS_INVALID_TO_EMAIL' : null);
  const fallback = { fallbackAddress: 'treasury@example.com' };
  expect(run(world, fallback)).toEqual({ finished: true, mails: 1, warned: 0, notDelivered: 1 });
  expect(run(world, fallback)).toEqual({ finished: true, mails: 0, warned: 0, notDelivered: 1 });
  expect(world.sentMails.map(({ to }) => to)).toEqual(['treasury@example.com']);
  world.acceptsMail = () => null;
  expect(run(world, fallback)).toEqual({ finished: true, mails: 1, warned: 1, notDelivered: 0 });
  expect(world.sentMails.map(({ to }) => to)).toEqual(['treasury@example.com', 7]);
});

test('the fallback address takes nothing either, or is out of reach for want of units: the next run tries again', () => {
  const world = ending(7);
  world.acceptsMail = () => {
    world.units -= 20;
    return 'SSS_INVALID_TO_EMAIL';
  };
  const fallback = { fallbackAddress: 'treasury@example.com' };
  world.units = 245;
  expect(run(world, fallback)).toMatchObject({ finished: false, mails: 0, notDelivered: 1 });
  world.units = 10_000;
  expect(run(world, fallback)).toMatchObject({ finished: true, mails: 0, notDelivered: 1 });
  world.acceptsMail = () => null;
  expect(run(world, fallback)).toMatchObject({ mails: 1, warned: 1, notDelivered: 0 });
});

/** Three credentials, each with secrets that end, and two people who share one of them. */
function crowded(): World {
  const soon = knownDate('2026-11-30');
  return new World({
    employees: [OWNER, SECOND],
    credentials: [
      aCredential({ alsoNotify: [8] }),
      aCredential({ id: 11, owner: 8 }),
      aCredential({ id: 12, owner: null }),
    ],
    banks: [aBank({ owner: null, retirementDate: soon, retirementNotice: 'Move.' })],
    secrets: [10, 10, 11, 11, 12].map((credential, index) =>
      aSecret({ id: 100 + index, credential, expiresOn: soon }),
    ),
    connections: [],
  });
}

/** What was delivered in the end: who was told of which record. */
function deliveries(world: World): string[] {
  return world.appended
    .filter(({ kind }) => kind === 'warned')
    .map(({ recordKind, recordId, to }) => `${recordKind} ${recordId} ${to}`)
    .toSorted();
}

const fallback = { fallbackAddress: 'treasury@example.com' };

test('whichever write a run is cut off before, the next one loses nothing and repeats at most the mail in hand', () => {
  const whole = crowded();
  run(whole, fallback);
  const writes: string[] = [];
  const counted = crowded();
  counted.beforeWrite = (what) => void writes.push(what);
  run(counted, fallback);
  expect(writes.length).toBeGreaterThan(15);

  writes.forEach((what, cut) => {
    const world = crowded();
    let write = 0;
    world.beforeWrite = () => {
      write += 1;
      if (write === cut + 1) throw new Error('cut off');
    };
    expect(() => run(world, fallback)).toThrow('cut off');
    expect(run(world, fallback).finished).toBe(true);
    expect(deliveries(world)).toEqual(deliveries(whole));
    expect(world.secretRecords.every(({ lastWarned }) => lastWarned?.leadTime === 7)).toBe(true);
    // A mail that was accepted and whose events were cut off comes again with what had not been noted.
    const repeated = world.sentMails.length - whole.sentMails.length;
    expect(repeated).toBeGreaterThanOrEqual(0);
    expect(repeated).toBeLessThanOrEqual(what === 'event' ? 1 : 0);
    expect(run(world, fallback)).toMatchObject({ mails: 0, warned: 0 });
  });
});

test('with few units a run stops in time, and the next ones go on', () => {
  const whole = crowded();
  run(whole, fallback);
  const world = crowded();
  let runs = 0;
  for (let finished = false; !finished; runs++) {
    world.units = 320;
    ({ finished } = run(world, fallback));
    expect(world.units).toBeGreaterThanOrEqual(0);
    expect(runs).toBeLessThan(20);
  }
  expect(runs).toBeGreaterThan(1);
  expect(deliveries(world)).toEqual(deliveries(whole));
  expect(world.sentMails).toHaveLength(whole.sentMails.length);
});

test('more warnings that nobody can be told than a run has units for come to an end, each said once', () => {
  const secrets = Array.from({ length: 40 }, (_secret, at) =>
    aSecret({ id: 100 + at, expiresOn: addDays(TODAY, 5) }),
  );
  const world = new World({ secrets, employees: [] });
  let runs = 0;
  for (let finished = false; !finished; runs++) {
    world.units = 320;
    ({ finished } = run(world));
    expect(runs).toBeLessThan(10);
  }
  expect(runs).toBeGreaterThan(1);
  expect(world.appended.map(({ kind, recordId }) => [kind, recordId])).toEqual(
    secrets.map(({ id }) => ['not_delivered', id]),
  );
  world.tomorrow();
  world.units = 10_000;
  expect(run(world)).toMatchObject({ finished: true, notDelivered: 40 });
  expect(world.appended).toHaveLength(40);
});

test('a run that gets nothing done for want of units says so, or it would be followed by others for ever', () => {
  const world = ending(7, { employees: [OWNER, SECOND], credentials: [aCredential({ alsoNotify: [8] })] });
  world.acceptsMail = () => 'SSS_INVALID_TO_EMAIL';
  world.units = 245;
  expect(run(world)).toEqual({ finished: false, mails: 0, warned: 0, notDelivered: 1 });
  world.units = 235;
  expect(run(world)).toEqual({ finished: false, mails: 0, warned: 0, notDelivered: 0, isStuck: true });
});

test('without the units to say that nobody can be told, or to note what was told, a run stops, too', () => {
  const nobody = ending(7, { employees: [] });
  nobody.units = 205;
  expect(run(nobody)).toMatchObject({ finished: false, notDelivered: 0 });

  const told = ending(7);
  told.beforeWrite = (what) => {
    if (what === 'mark secret') throw new Error('cut off');
  };
  expect(() => run(told)).toThrow('cut off');
  told.beforeWrite = () => undefined;
  told.units = 205;
  expect(run(told)).toMatchObject({ finished: false, warned: 0 });
  told.units = 10_000;
  expect(run(told)).toMatchObject({ finished: true, mails: 0, warned: 1 });
});

test('long lists come in several mails, and are read page by page', () => {
  const secrets = Array.from({ length: 1203 }, (_, index) =>
    aSecret({ id: 100 + index, expiresOn: addDays(TODAY, index < 1100 ? 80 : 5) }),
  );
  const world = new World({ secrets });
  expect(run(world)).toEqual({ finished: true, mails: 3, warned: 103, notDelivered: 0 });
  expect(world.sentMails.map(({ subject }) => subject)).toEqual([
    'Bank credentials: 50 expire soon',
    'Bank credentials: 50 expire soon',
    'Bank credentials: 3 expire soon',
  ]);
});
