import { randomBytes } from 'node:crypto';
import { addPending, type PendingSecret } from '../../../../src/TypeScript/application/rotation/add_pending';
import type { CalendarDate } from '../../../../src/TypeScript/domain/calendar_date';
import { aCredential } from '../../support/records';
import { aRotation, PENDING } from '../../support/rotations';
import { aPair, World, type WorldOptions } from '../../support/world';

const DAY = '2027-12-31' as CalendarDate;
const SECRET: PendingSecret = { role: 'client_secret', secretId: 'custsecret_house_next', expiresOn: DAY };

function add(wanted: readonly PendingSecret[], options: WorldOptions = {}) {
  const world = new World(options);
  const made: [number, PendingSecret][] = [];
  const pendingSecrets = {
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
