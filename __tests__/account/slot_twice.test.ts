import type { FormModel } from '../../emulator/modules/ui/widget/model';
import { ROTATE_PAGE } from '../../src/TypeScript/netsuite/schema';
import { ROTATION_FORM } from '../../src/TypeScript/ui/rotation/rotation_form';
import { formOf, shownValue } from './bank_account';
import { put } from './measure';
import { RotationAccount } from './rotation_account';

/** Two people saved a secret into the same slot at the same moment, and neither save knew of the other. */

let rotation: RotationAccount;
let twin: number;
beforeAll(async () => {
  rotation = await RotationAccount.open([ROTATE_PAGE.scriptId]);
  twin = put(rotation.company, 'secret', {
    credential: rotation.ids.credential,
    role: 'client_secret',
    slot: 'current',
    secretId: rotation.newSecret('mistyped'),
  });
});
afterAll(async () => {
  expect(rotation.company.account.leaks.leaks()).toEqual([]);
  await rotation.close();
});

const page = (): FormModel =>
  formOf(
    rotation.company.visit(ROTATE_PAGE.scriptId, 'GET', { credential: String(rotation.ids.credential) }),
  );
const actionsOn = (form: FormModel): string => String(shownValue(form, 'custpage_actions') ?? '');

test('calls go on with the one that was there first', () => {
  // The bank would refuse the other one.
  expect(rotation.call()).toEqual({ code: 200 });
});

test('the page says so and offers no start', () => {
  const form = page();
  expect(form.messages.map(({ message }) => message).join(' ')).toContain('The first one is used');
  expect(shownValue(form, ROTATION_FORM.lead)).toBeUndefined();
  expect(actionsOn(form)).not.toContain('start_');
  expect(shownValue(form, 'custpage_standing')).toContain('two secrets are in the same slot');
});

test.each(['start_new_id', 'start_in_place'] as const)('%s is refused on the server too', (action) => {
  expect(rotation.go(action).outcome).toBe('refused');
  expect(rotation.step()).toBeUndefined();
});

test('once one of them is retired, the rotation can start', () => {
  rotation.company.edit('secret', twin, { slot: 'retired' });
  expect(actionsOn(page())).toContain('start_in_place');
});
