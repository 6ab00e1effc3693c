import type { FormModel } from '../../emulator/modules/ui/widget/model';
import type { SuiteletResponse } from '../../emulator/runtime/script_runner';
import { RECORDS } from '../../src/TypeScript/netsuite/schema';
import { ROTATION_FORM } from '../../src/TypeScript/ui/rotation/rotation_form';
import { CLIENT_ID, formOf, shownValue } from './bank_account';
import { measured, put } from './measure';
import {
  ask,
  closeRotation,
  credential,
  html,
  leadOf,
  messages,
  openRotation,
  page,
  press,
  rotation,
} from './rotation_page_account';

/** The page Rotate a Credential: each step by its button, and what it costs. */

const advance = (duration: string): void => rotation.company.account.clock.advance(duration);

/** The number of the step that stands at *now*, and what it says. */
const stepNow = (form: FormModel): string =>
  /aria-current="step"[^>]*>.*?<\/span> <span>[^<]*<\/span> ([^<(]*)/.exec(
    html(form, 'custpage_standing'),
  )?.[1] ?? '';

/** What a page may cost: 3 queries and 40 units. */
function shownWithin(work: () => SuiteletResponse): FormModel {
  const { result, queries, units } = measured(rotation.company, work);
  expect(queries).toBeLessThanOrEqual(3);
  expect(units).toBeLessThanOrEqual(40);
  return formOf(result);
}

describe('the steps', () => {
  beforeEach(openRotation);
  afterEach(closeRotation);

  test('a rotation to a new ID, button by button', () => {
    const first = page();
    expect(leadOf(first)).toBe('add_pending');
    expect(html(first, 'custpage_to_create_client_secret')).toContain('value="_demo_client_secret_2"');
    expect(html(first, 'custpage_to_create_client_secret')).toContain('bank.example');
    const secretId = rotation.newSecret();
    const entered = {
      [ROTATION_FORM.token]: String(shownValue(first, ROTATION_FORM.token)),
      [ROTATION_FORM.credential]: credential(),
      [ROTATION_FORM.lead]: 'add_pending',
      [ROTATION_FORM.secretId('client_secret')]: ` ${secretId.toUpperCase()} `,
      [ROTATION_FORM.expiresOn('client_secret')]: '12/31/2027',
    };
    // Two tabs at once: the second comes while the first saves.
    const { records } = rotation.company.account;
    const save = records.save.bind(records);
    const spy = jest.spyOn(records, 'save').mockImplementationOnce((draft, actor) => {
      ask('POST', entered);
      return save(draft, actor);
    });
    ask('POST', entered);
    spy.mockRestore();
    const added = page();
    expect(messages(added)).toContain('The new secret was added as pending.');
    expect(leadOf(added)).toBe('start_new_id');
    const { total } = rotation.company.account.store.list(RECORDS.secret.type, { limit: 9, offset: 0 });
    expect(total).toBe(3);
    ask('POST', entered);
    expect(messages(page())).toContain('This had already been done. Nothing was changed.');
    expect(html(added, 'custpage_standing')).toContain('Use it, or set it to Retired on its record.');

    const started = press('start_new_id');
    expect(messages(started)).toContain('The rotation has started. Next step: Test now');
    expect(stepNow(started)).toContain('Test: the bank is called');
    const tested = press('test');
    expect(messages(tested)).toContain('The bank accepted the new secret.');
    const stages = tested.sublists.find(({ id }) => id === 'custpage_stages');
    expect(stages?.lines.map((line) => line.get('custpage_outcome'))).toEqual([
      'Passed',
      'Passed',
      'Passed',
      'Passed',
    ]);
    expect(shownValue(tested, ROTATION_FORM.grace)).toBe('1440');

    const tooShort = press('promote', { [ROTATION_FORM.grace]: '59' });
    expect(messages(tooShort)).toContain('The grace period must be between 60 and');
    const notANumber = press('promote', { [ROTATION_FORM.grace]: '1e3' });
    expect(messages(notANumber)).toContain('The grace period must be between 60 and');
    expect(rotation.step()).toBe('started');
    const promoted = press('promote', { [ROTATION_FORM.grace]: '120' });
    expect(messages(promoted)).toMatch(
      /The new secret is now in use\. Next step: Wait until 11\/23\/2026 .*The Health Check then retires the previous secret automatically/,
    );
    expect(leadOf(promoted)).toBeUndefined();
    expect(stepNow(promoted)).toContain('Grace period');
    expect(rotation.usable()).toEqual([CLIENT_ID, secretId]);

    advance('PT2H');
    const over = page();
    // What was done an hour ago or more is not told again.
    expect(messages(over)).not.toContain('The new secret is now in use.');
    expect(leadOf(over)).toBe('retire');
    const retired = press('retire');
    expect(messages(retired)).toContain('The rotation is complete.');
    expect(rotation.step()).toBeUndefined();
    const events = retired.sublists.find(({ id }) => id === 'custpage_events');
    expect(events?.label).toBe('Events of Earlier Rotations');
    const told = events?.lines.map((line) => String(line.get('custpage_event_what'))) ?? [];
    expect(told.filter((what) => /^(Rotation|New secret in use|Previous secret|Tested)/.test(what))).toEqual([
      'Previous secret retired: credential Example Bank, test',
      'New secret in use: credential Example Bank, test',
      'Tested: credential Example Bank, test',
      'Rotation started: credential Example Bank, test',
    ]);
  });

  test('a change in place: not here yet, with the time at which the hour is over', () => {
    const started = press('start_in_place');
    expect(stepNow(started)).toContain('Enter the new password');
    expect(html(started, 'custpage_standing')).toMatch(
      /It can take until 11\/23\/2026 \S+ (?:am|pm)? ?to arrive/,
    );
    rotation.changeInPlace('new');
    advance('PT30M');
    const early = press('test');
    expect(messages(early)).toMatch(
      /Not arrived as of .*The new password has not arrived yet\..*It can take until/,
    );
    // message.Type.INFORMATION
    expect(early.messages[0]?.type).toBe(1);
    advance('PT31M');
    expect(html(page(), 'custpage_standing')).toContain('The new password should have arrived by now.');
    press('test');
    expect(leadOf(page())).toBe('promote');
    press('promote');
    // The password changed and its ID did not: only a person knows when the new one ends.
    expect(html(page(), 'custpage_standing')).toContain('Enter the expiry date of the new secret');
    rotation.company.edit('secret', rotation.ids.clientSecret, { expiresOn: '2027-11-30' });
    const secrets = page().sublists.find(({ id }) => id === 'custpage_secrets');
    expect(secrets?.lines.map((line) => line.get('custpage_expires_on'))).toContain('11/30/2027');
    advance('PT24H');
    expect(messages(press('retire'))).toContain('The rotation is complete.');
  });

  test('a mistyped pending secret is told with its remedy, and the rotation is abandoned', () => {
    rotation.addPending('mistyped');
    press('start_new_id');
    const tested = press('test');
    expect(messages(tested)).toMatch(/^Not accepted on /);
    expect(
      tested.sublists.find(({ id }) => id === 'custpage_stages')?.lines[2]?.get('custpage_outcome'),
    ).toBe('Failed');
    expect(leadOf(tested)).toBe('test');
    const abandoned = press('abandon');
    expect(messages(abandoned)).toContain('The rotation was abandoned');
    expect(rotation.usable()[0]).toBe(CLIENT_ID);
  });

  test('a promotion is rolled back with one button, which is never what Enter does', () => {
    rotation.addPending();
    for (const action of ['start_new_id', 'test', 'promote']) press(action);
    expect(leadOf(page())).toBeUndefined();
    expect(messages(press('roll_back'))).toContain('The previous secret is in use again');
    expect(rotation.slot(rotation.ids.clientSecret)).toBe('current');
  });

  test('what was cut off is finished with a button', () => {
    rotation.addPending();
    for (const action of ['start_new_id', 'test']) press(action);
    const { cutOffs } = rotation.company.account;
    cutOffs.during({ cutOffAtWrite: 2 }, () => rotation.go('promote'));
    const cut = page();
    expect(leadOf(cut)).toBe('finish');
    expect(html(cut, 'custpage_standing')).toContain('being promoted');
    expect(stepNow(cut)).toContain('Promote');
    expect(messages(press('finish'))).toContain('The interrupted step was completed.');
    expect(rotation.step()).toBe('grace');
  });

  test('two administrators: the second is told that it had been done', () => {
    rotation.addPending();
    for (const action of ['start_new_id', 'test']) press(action);
    const form = page();
    const posted = {
      [ROTATION_FORM.token]: String(shownValue(form, ROTATION_FORM.token)),
      [ROTATION_FORM.credential]: credential(),
      [ROTATION_FORM.lead]: 'promote',
    };
    rotation.go('promote');
    ask('POST', posted);
    expect(messages(page())).toContain('This had already been done. Nothing was changed.');
    rotation.go('roll_back');
    ask('POST', posted);
    expect(messages(page())).toContain('is not possible now. State of the rotation');
  });

  test('at most 3 queries and 40 units a page, whatever the number of records', () => {
    const { company, ids } = rotation;
    company.account.database.transaction(() => {
      for (let at = 0; at < 300; at += 1) {
        const other = put(company, 'credential', {
          name: `Application ${at}`,
          bank: ids.bank,
          environment: 'test',
        });
        put(company, 'secret', {
          credential: other,
          role: 'client_secret',
          slot: 'current',
          secretId: `custsecret_many_${at}`,
          expiresOn: `2027-${String((at % 12) + 1).padStart(2, '0')}-15`,
        });
        // What has been replaced is at its end long before what is at work.
        put(company, 'secret', {
          credential: other,
          role: 'client_secret',
          slot: 'retired',
          secretId: `custsecret_many_${at}_before`,
          expiresOn: `2026-${String(12 - (at % 12)).padStart(2, '0')}-15`,
        });
        put(company, 'connection', {
          name: `Connection ${String(at).padStart(3, '0')}`,
          bank: ids.bank,
          credential: ids.credential,
          environment: 'test',
        });
      }
    });
    const first = shownWithin(() => ask('GET', { credential: credential() }));
    expect(shownValue(first, 'custpage_connections')).toMatch(/^301: Connection 000, .* and 291 more$/);
    rotation.addPending();
    for (const action of ['start_new_id', 'test', 'promote']) {
      press(action);
      shownWithin(() => ask('GET', { credential: credential() }));
    }
    const list = shownWithin(() => ask('GET', {}));
    const [table] = list.sublists;
    expect(table?.lines).toHaveLength(50);
    // Under way comes first, then what ends first.
    expect(table?.lines[0]?.get('custpage_state')).toBe('In the grace period');
    expect(table?.lines[1]?.get('custpage_next_expiry')).toBe('1/15/2027');
    const last = shownWithin(() => ask('GET', { page: '7' }));
    expect(last.sublists[0]?.lines).toHaveLength(1);
    expect(last.links.map(({ title }) => title)).toEqual(['Bank Connections', 'Previous page']);
  });

  test('in Portuguese, with dates in the user’s format', () => {
    rotation.addPending();
    for (const action of ['start_new_id', 'test', 'promote']) press(action);
    const portuguese = { ...rotation.company.session, language: 'pt_BR' as const };
    const form = page(portuguese);
    expect(form.title).toBe('Rotacionar uma credencial: Example Bank, test');
    expect(html(form, 'custpage_standing')).toMatch(
      /Em período de carência.*Aguarde até .*a verificação de credenciais desativa automaticamente o segredo anterior/,
    );
    expect(html(form, 'custpage_actions')).toContain('Reverter');
  });
});
