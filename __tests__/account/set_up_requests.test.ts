import { randomBytes } from 'node:crypto';
import { ASSISTANT_CONTROLS } from '../../emulator/assumptions';
import type { AssistantPage } from '../../emulator/modules/ui/widget/assistant';
import { GovernanceMeter } from '../../emulator/runtime/governance';
import { RECORDS } from '../../src/TypeScript/netsuite/schema';
import { formOf } from './bank_account';
import {
  CUSTOM,
  comeBack,
  company,
  counts,
  current,
  fieldOf,
  leavePage,
  press,
  reopen,
  request,
  send,
  shown,
  token,
  useSetUpAccount,
  type Values,
  walk,
} from './set_up_account';

/** The assistant Set Up a Bank Connection: leaving it, what is not let in, its live test, and what its pages cost. */

const { step: STEP } = ASSISTANT_CONTROLS.value;

useSetUpAccount();

describe('leaving and coming back', () => {
  const back = () =>
    company.as(company.account.session({ employeeId: 12, role: 'customrole_bcr_administrator' }));
  test('goes on where it was left, in another session', () => {
    press('next', CUSTOM.bank);
    press('next', CUSTOM.details);
    const later = back();
    expect(formOf(request('GET', {}, later)).fields.map(({ id }) => id)).toContain('custpage_resume');
    comeBack('continue', later);
    const page = shown(later);
    expect(page.currentStep).toBe('create');
    expect(press('back', {}, later).currentStep).toBe('details');
    leavePage();
  });

  test('starts again when that is wanted', () => {
    press('next', CUSTOM.bank);
    const later = back();
    comeBack('again', later);
    expect(shown(later).currentStep).toBe('bank');
    expect(fieldOf(current(later), 'custpage_profile')?.value).toBe('');
  });

  test('Back keeps what was entered', () => {
    press('next', CUSTOM.bank);
    const page = press('back', CUSTOM.details);
    expect(page.currentStep).toBe('bank');
    expect(fieldOf(press('next'), 'custpage_scope')?.value).toBe('accounts');
  });
});

describe('two windows', () => {
  const PLAID = { profile: 'plaid', environment: 'test' };
  const IDS = { secretId_client_id: 'custsecret_of_plaid', secretId_client_secret: 'custsecret_plaid_too' };
  const restart = (answers: Values): void => {
    send('cancel', current());
    leavePage();
    press('next', answers);
  };

  test('the IDs of one bank do not get into the set-up of another', () => {
    press('next', PLAID);
    press('next');
    const ids = press('next');
    restart(CUSTOM.bank);
    press('next', CUSTOM.details);
    for (const button of ['next', 'back']) {
      send(button, ids, IDS);
      const page = shown();
      expect([page.currentStep, page.errorHtml]).toEqual([
        'create',
        expect.stringContaining('another window'),
      ]);
    }
    expect(fieldOf(press('next'), 'custpage_secretid_client_id')?.value).not.toContain('plaid');
  });

  test('Finish makes what its page has shown, or nothing', () => {
    const page = walk();
    send('back', page);
    send('next', shown(), { ...CUSTOM.connection, connectionName: 'Another name' });
    send('finish', page);
    const { currentStep, errorHtml, model } = shown();
    expect([currentStep, errorHtml]).toEqual(['check', expect.stringContaining('another window')]);
    expect(JSON.stringify(model)).toContain('Another name');
    expect(counts()).toEqual([0, 0, 0, 0]);
    expect(press('finish').finishedHtml).toContain('Another name is set up');
  });

  test('a step of what is made already begins nothing', () => {
    const page = walk();
    expect(press('finish').finishedHtml).toContain('is set up');
    send('back', page);
    expect(shown()).toMatchObject({
      currentStep: 'bank',
      errorHtml: expect.stringContaining('nothing left'),
    });
  });

  test.each(['next', 'finish'])('a page whose draft is gone says so at once (%s)', (button) => {
    const page = walk();
    send('cancel', page);
    expect(shown().currentStep).toBe('bank');
    send(button, page);
    expect(shown()).toMatchObject({
      currentStep: 'bank',
      errorHtml: expect.stringContaining('nothing left'),
    });
  });
});

describe('what is not let in', () => {
  test('a viewer sees and does nothing', () => {
    const viewer = company.as(company.account.session({ employeeId: 13, role: 'customrole_bcr_viewer' }));
    expect(() => request('GET', {}, viewer)).toThrow(/permission/i);
  });

  test('a POST without the token of the session changes nothing', () => {
    press('next', CUSTOM.bank);
    const page = current();
    const forged = { [STEP]: 'details', next: 'T', custpage_scope: 'x' };
    for (const sent of [
      forged,
      { ...forged, custpage_token: 'guess' },
      { custpage_resume: 'again' },
      { bcr_action: 'begin' },
    ]) {
      request('POST', sent);
    }
    expect(page.currentStep).toBe('details');
    const response = request('GET');
    expect(response.kind === 'form' && formOf(response).fields.map(({ id }) => id)).toContain(
      'custpage_resume',
    );
  });

  const PASTED: readonly (readonly [string, string, string])[] = [
    ['ids', 'secretId_client_secret', 'base64url'],
    ['ids', 'certificateId', 'hex'],
    ['details', 'scope', 'base64url'],
    ['details', 'bankName', 'hex'],
    ['connection', 'connectionName', 'base64url'],
  ];
  test.each(PASTED)(
    'a secret pasted in the step %s into %s is neither kept nor shown',
    (step, name, form) => {
      const value = randomBytes(30).toString(form as BufferEncoding);
      press('next', CUSTOM.bank);
      if (step !== 'details') {
        press('next', CUSTOM.details);
        press('next');
      }
      if (step === 'connection') press('next', CUSTOM.ids);
      const answers = { ...CUSTOM[step as 'ids'], [name]: value };
      const page = press('next', answers);
      expect(page.currentStep).toBe(step);
      expect(page.errorHtml).not.toBe('');
      expect(JSON.stringify(page.model) + page.errorHtml).not.toContain(value);
      press('back', answers);
      expect(JSON.stringify(current().model)).not.toContain(value);
      expect(JSON.stringify([...company.account.log.entries({})])).not.toContain(value);
    },
  );

  test.each([
    ['markup', '"><script>alert(1)</script>'],
    ['a formula', '=HYPERLINK("https://evil.example")'],
    ['a quotation mark', `O'Hara "&" Söhne`],
    ['a megabyte', 'word '.repeat(200_000)],
  ])('%s in every field is text, or refused', (_what, hostile) => {
    press('next', { profile: hostile, environment: hostile });
    press('next', CUSTOM.bank);
    const everywhere = (page: AssistantPage): Values =>
      Object.fromEntries(
        page.model.form.fields
          .filter(({ id }) => id !== 'custpage_token')
          .map(({ id }) => [id.replace('custpage_', ''), hostile]),
      );
    for (let step = 0; step < 5; step++) {
      const page = press('next', everywhere(current()));
      const markup = page.model.form.fields
        .filter(({ type }) => type === 'INLINEHTML')
        .map(({ value }) => value);
      expect(`${markup.join('')}${page.errorHtml}`).not.toMatch(/<script|="https:\/\/evil/);
    }
    expect(counts()).toEqual([0, 0, 0, 0]);
  });
});

describe('the live test before anything is saved', () => {
  const ask = (parameters: Values): Record<string, unknown> => {
    const response = request('POST', { custpage_token: token(current()), ...parameters });
    if (response.kind !== 'text') throw new Error(`Text was expected, not ${response.kind}`);
    return JSON.parse(response.body) as Record<string, unknown>;
  };

  test('runs stage by stage and writes nothing', async () => {
    const events = company.events().length;
    const page = walk();
    const known = { custpage_token: token(page) };
    const json = (parameters: Values): Record<string, unknown> => {
      const response = request('POST', { ...known, ...parameters });
      if (response.kind !== 'text') throw new Error(`Text was expected, not ${response.kind}`);
      return JSON.parse(response.body) as Record<string, unknown>;
    };
    const { run, stages } = json({ bcr_action: 'begin' }) as { run: string; stages: string[] };
    const outcomes = stages.map(
      (stage) => (json({ bcr_action: 'stage', run, stage }) as { told: { outcome: string } }).told.outcome,
    );
    expect(outcomes).toEqual(['passed', 'passed', 'passed', 'passed']);
    expect(json({ bcr_action: 'stage', run, stage: 'token' })).toHaveProperty('refused');
    expect(json({ bcr_action: 'other' })).toHaveProperty('refused');
    expect(counts()).toEqual([0, 0, 0, 0]);
    expect(company.events().length).toBe(events);
  });

  test('has nothing to test before something was entered', () => {
    expect(ask({ bcr_action: 'begin' })).toHaveProperty('refused');
  });
});

test('every step takes at most 3 queries and 40 units, however many banks there are', () => {
  const { store, database } = company.account;
  database.transaction(() => {
    const profile = company.wordId('profile', 'custom');
    for (let at = 0; at < 500; at++) {
      store.insert(RECORDS.bank.type, { name: `Bank ${at}`, [RECORDS.bank.fields.profile.id]: profile });
    }
  });
  const costs: [string, number, number][] = [];
  const measured = <T>(what: string, work: () => T): T => {
    const run = jest.spyOn(company.account.suiteql, 'run');
    const spend = jest.spyOn(GovernanceMeter.prototype, 'spend');
    const result = work();
    costs.push([what, run.mock.calls.length, spend.mock.calls.reduce((sum, [each]) => sum + each, 0)]);
    run.mockRestore();
    spend.mockRestore();
    return result;
  };
  const step = (answers: Values): void => {
    const page = measured('GET', () => shown());
    measured(`POST ${page.currentStep}`, () => send('next', page, answers));
  };
  for (const answers of [CUSTOM.bank, CUSTOM.details, {}, CUSTOM.ids, CUSTOM.connection]) step(answers);
  measured('GET check', () => shown());
  expect(costs.filter(([, queries, units]) => queries > 3 || units > 40)).toEqual([]);
});

/** Last, for the account's clock does not go back. */
describe('as time goes by', () => {
  test('a draft is forgotten after a day', () => {
    press('next', CUSTOM.bank);
    company.account.clock.advance('P2D');
    expect(
      shown(company.as(company.account.session({ employeeId: 12, role: 'customrole_bcr_administrator' })))
        .currentStep,
    ).toBe('bank');
  });

  test('a bank whose support has ended is refused with its notice', async () => {
    await reopen({ now: '2027-01-15T15:00:00Z' });
    const page = press('next', { profile: 'hsbc_legacy', environment: 'production' });
    expect(page.currentStep).toBe('bank');
    expect(page.errorHtml).toContain('has not been supported since');
    expect(page.errorHtml).toContain('Intelligent Payment Automation');
  });
});
