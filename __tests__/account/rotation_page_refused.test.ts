import { ROLES } from '../../src/TypeScript/netsuite/schema';
import { ROTATION_FORM } from '../../src/TypeScript/ui/rotation/rotation_form';
import { formOf, shownValue } from './bank_account';
import {
  ask,
  closeRotation,
  credential,
  html,
  messages,
  openRotation,
  type Parameters,
  page,
  press,
  rotation,
} from './rotation_page_account';

/** The page Rotate a Credential: what it refuses, whom, and that nothing has changed then. */

describe('what is refused changes nothing', () => {
  beforeAll(openRotation);
  afterAll(closeRotation);

  describe('what is entered as the new ID', () => {
    test('may be the secret itself: it is refused and never repeated', () => {
      const pasted = rotation.pastedSecret();
      const form = press('add_pending', { [ROTATION_FORM.secretId('client_secret')]: pasted });
      expect(messages(form)).toContain('looks like the secret itself');
      expect(JSON.stringify(form)).not.toContain(pasted);
    });

    test.each([
      ['nothing', {}, 'The secret ID is missing'],
      [
        'the ID in use',
        { [ROTATION_FORM.secretId('client_secret')]: 'custsecret_demo_client_secret' },
        'Refused',
      ],
      [
        'one ID for two roles',
        {
          [ROTATION_FORM.secretId('client_secret')]: 'custsecret_both',
          [ROTATION_FORM.secretId('client_id')]: 'custsecret_both',
        },
        'Refused',
      ],
      [
        'a day that is none',
        {
          [ROTATION_FORM.secretId('client_secret')]: 'custsecret_fine',
          [ROTATION_FORM.expiresOn('client_secret')]: 'tomorrow <b>',
        },
        'The expiry date is not a valid date.',
      ],
    ])('%s: is refused, and nothing is made', (_name, entered, told) => {
      const before = rotation.company.account.store.list('customrecord_bcr_secret', { limit: 99, offset: 0 })
        .records.length;
      expect(messages(press('add_pending', entered as Parameters))).toContain(told);
      const after = rotation.company.account.store.list('customrecord_bcr_secret', { limit: 99, offset: 0 })
        .records.length;
      expect(after).toBe(before);
    });
  });

  describe('nobody gets around the page', () => {
    const viewer = () => rotation.company.account.session({ employeeId: 13, role: ROLES.viewer });
    const order = (more: Parameters = {}): Parameters => ({
      [ROTATION_FORM.credential]: credential(),
      [ROTATION_FORM.lead]: 'start_in_place',
      ...more,
    });

    test('a viewer sees the state and no button, and is refused', () => {
      const form = formOf(ask('GET', { credential: credential() }, viewer()));
      expect(html(form, 'custpage_standing')).toContain('Not in progress');
      expect(form.buttons).toEqual([]);
      expect(shownValue(form, 'custpage_actions')).toBeUndefined();
      expect(shownValue(form, ROTATION_FORM.token)).toBeUndefined();
      expect(form.fields.some(({ id }) => id === ROTATION_FORM.secretId('client_secret'))).toBe(false);
      const token = String(shownValue(page(), ROTATION_FORM.token));
      const refused = formOf(ask('POST', order({ [ROTATION_FORM.token]: token }), viewer()));
      expect(JSON.stringify(refused)).toContain('Your role can view rotations');
      expect(rotation.step()).toBeUndefined();
    });

    test.each([
      ['without a token', {}],
      ['with a made-up token', { [ROTATION_FORM.token]: '3f0f0d5e-0000-4000-8000-000000000000' }],
      ['with an empty token', { [ROTATION_FORM.token]: '' }],
    ])('a POST %s does nothing', (_name, token) => {
      page();
      const refused = formOf(ask('POST', order(token as Parameters)));
      expect(JSON.stringify(refused)).toContain('no longer valid for your session');
      expect(rotation.step()).toBeUndefined();
    });

    test.each([
      ['an action that does not exist', { [ROTATION_FORM.lead]: 'delete_everything' }],
      ['a credential that is none', { [ROTATION_FORM.credential]: '1 OR 1=1' }],
    ])('%s does nothing', (_name, more) => {
      const token = String(shownValue(page(), ROTATION_FORM.token));
      const refused = formOf(ask('POST', order({ [ROTATION_FORM.token]: token, ...(more as Parameters) })));
      expect(refused.title).toBe('Bank Connections');
      expect(rotation.step()).toBeUndefined();
    });

    test('a GET does nothing, whatever it names', () => {
      const token = String(shownValue(page(), ROTATION_FORM.token));
      ask('GET', { ...order({ [ROTATION_FORM.token]: token }), credential: credential() });
      expect(rotation.step()).toBeUndefined();
    });

    test('a credential that does not exist is told about', () => {
      expect(JSON.stringify(formOf(ask('GET', { credential: '9999' })))).toContain('no longer exists');
      const token = String(shownValue(page(), ROTATION_FORM.token));
      ask('POST', order({ [ROTATION_FORM.token]: token, [ROTATION_FORM.credential]: '9999' }));
    });

    test('names from records are no markup', () => {
      rotation.company.edit('credential', rotation.ids.credential, { name: '<img src=x onerror=alert(1)>' });
      rotation.company.edit('connection', rotation.ids.connection, { name: '"><script>alert(2)</script>' });
      const form = page();
      for (const { type, value } of form.fields) {
        if (type === 'INLINEHTML') expect(String(value)).not.toMatch(/<img|<script/);
        else expect(String(value ?? '')).not.toMatch(/<img|<script/);
      }
      for (const { lines } of formOf(ask('GET', {})).sublists) {
        for (const line of lines) expect([...line.values()].join()).not.toMatch(/<img|<script/);
      }
    });
  });
});
