import { randomBytes } from 'node:crypto';
import { ASSISTANT_CONTROLS } from '../../emulator/assumptions';
import { Assistant, type AssistantPage } from '../../emulator/modules/ui/widget/assistant';
import { GovernanceMeter } from '../../emulator/runtime/governance';
import type { SuiteletResponse } from '../../emulator/runtime/script_runner';
import { BANK_PROFILES } from '../../src/TypeScript/banks/index';
import { rolesNeeded } from '../../src/TypeScript/domain/secret_roles';
import { ENVIRONMENTS } from '../../src/TypeScript/domain/vocabulary';
import { RECORDS, SET_UP_PAGE } from '../../src/TypeScript/netsuite/schema';
import { answerField } from '../../src/TypeScript/ui/setup_form';
import { BankAccount, CLIENT_ID, CLIENT_SECRET, formOf, type Kind } from './bank_account';

/** The assistant Set Up a Bank Connection, by the requests that a browser sends. */

const { step: STEP } = ASSISTANT_CONTROLS.value;
type Values = Readonly<Record<string, string>>;

const KINDS = ['bank', 'credential', 'secret', 'connection'] as const satisfies Kind[];
const allIds = (kind: Kind): number[] =>
  company.account.store.list(RECORDS[kind].type, { limit: 1000, offset: 0 }).records.map(({ id }) => id);
/** The records that this test has made. */
const idsOf = (kind: Kind): number[] => allIds(kind).filter((id) => id > before[kind]);

let company: BankAccount;
/** The page that somebody looks at, by who it is: a browser does not ask for it again before a button is pressed. */
let pages: Map<BankAccount, AssistantPage>;
/** How many records of each kind there were when a test began, and the newest of them. */
let before: Readonly<Record<Kind, number>>;

beforeAll(async () => {
  company = await BankAccount.open();
  await company.issueSecrets();
});
afterAll(() => company.close());
beforeEach(() => {
  pages = new Map();
  before = Object.fromEntries(KINDS.map((kind) => [kind, Math.max(0, ...allIds(kind))])) as Record<
    Kind,
    number
  >;
  if (request('GET').kind === 'form') comeBack('again');
});
afterEach(async () => {
  await company.bank.control({ fault: 'none' });
  expect(company.account.leaks.leaks()).toEqual([]);
});

function request(method: 'GET' | 'POST', parameters: Values = {}, by = company): SuiteletResponse {
  const { scriptId, deploymentId } = SET_UP_PAGE;
  const incoming = {
    method,
    parameters,
    headers: {},
    body: '',
    url: '/app/site/hosting/scriptlet.nl',
  } as const;
  const response = by.account.scripts.suitelet(scriptId, deploymentId, incoming, by.session);
  if (response.kind === 'error') throw response.error;
  return response;
}

function shown(by = company): AssistantPage {
  const response = request('GET', {}, by);
  if (response.kind !== 'assistant') throw new Error(`An assistant was expected, not ${response.kind}`);
  const page = Assistant.show(response.assistant);
  pages.set(by, page);
  return page;
}

const current = (by = company): AssistantPage => pages.get(by) ?? shown(by);

/** Answers the question that somebody is asked who comes back. */
function comeBack(resume: 'continue' | 'again', by = company): void {
  const form = formOf(request('GET', {}, by));
  const known = form.fields.find(({ id }) => id === 'custpage_token')?.value;
  request('POST', { custpage_token: String(known), custpage_resume: resume }, by);
}

const fieldOf = ({ model }: AssistantPage, id: string) => model.form.fields.find((field) => field.id === id);
const token = (page: AssistantPage): string => String(fieldOf(page, 'custpage_token')?.value);

/** Presses a button of the step that is shown, and looks at the next page. */
function press(button: string, answers: Values = {}, by = company): AssistantPage {
  send(button, current(by), answers, by);
  return shown(by);
}

function send(button: string, page: AssistantPage, answers: Values = {}, by = company): SuiteletResponse {
  const entered = page.model.form.fields.map(({ id, value }) => [
    id,
    typeof value === 'string' ? value : value.join('\u0005'),
  ]);
  const named = Object.entries(answers).map(([name, value]) => [answerField(name), value]);
  return request(
    'POST',
    {
      ...Object.fromEntries(entered),
      [STEP]: page.currentStep ?? '',
      [button]: 'T',
      ...Object.fromEntries(named),
    },
    by,
  );
}

const ISSUED = 'https://bank.example';
/** Answers that lead a Custom bank to the emulator's bank. */
const CUSTOM = {
  bank: { profile: 'custom', environment: 'test' },
  details: {
    bankName: 'Example Bank',
    credentialName: 'Example application',
    tokenEndpoint: `${ISSUED}/oauth/token`,
    apiEndpoint: `${ISSUED}/v1/accounts`,
    scope: 'accounts',
    owner: '12',
  },
  ids: {
    secretId_client_id: CLIENT_ID,
    secretId_client_secret: CLIENT_SECRET,
    expiresOn_client_secret: '12/31/2026',
  },
  connection: { connectionName: 'Statements', purposes: 'statements\u0005payments' },
} as const;

/** Walks to the last step. */
function walk(
  answers: { bank: Values; details: Values; ids: Values; connection: Values } = CUSTOM,
): AssistantPage {
  press('next', answers.bank);
  press('next', answers.details);
  press('next');
  press('next', answers.ids);
  return press('next', answers.connection);
}

const counts = (): number[] => KINDS.map((kind) => idsOf(kind).length);

describe('a bank that the code does not know', () => {
  test('is set up with everything in its place, and the test stands on the records', async () => {
    const last = walk();
    expect(last.currentStep).toBe('check');
    expect(fieldOf(last, 'custpage_plan')?.value).toContain('Example application');
    expect(counts()).toEqual([0, 0, 0, 0]);
    const done = press('finish');
    expect(done.finishedHtml).toContain('Statements is set up');
    expect(done.finishedHtml).toContain('12/31/2026');
    expect(counts()).toEqual([1, 1, 2, 1]);
    const [bank = 0] = idsOf('bank');
    const [credential = 0] = idsOf('credential');
    const [connection = 0] = idsOf('connection');
    expect(company.value('bank', bank, 'testTokenEndpoint')).toBe(`${ISSUED}/oauth/token`);
    expect(company.value('bank', bank, 'owner')).toBe('12');
    expect(company.word('credential', credential, 'state')).toBe('verified');
    expect(company.word('connection', connection, 'state')).toBe('active');
    expect(company.value('connection', connection, 'purposes')).toHaveLength(2);
    expect(company.eventsOf('connection', connection)).toEqual(['created ok', 'tested ok']);
    const roles = idsOf('secret').map((id) => [
      company.word('secret', id, 'role'),
      company.value('secret', id, 'secretId'),
      company.value('secret', id, 'expiresOn'),
      company.value('secret', id, 'fingerprint') === null,
    ]);
    expect(roles).toEqual(
      expect.arrayContaining([
        ['client_id', CLIENT_ID, null, false],
        ['client_secret', CLIENT_SECRET, '2026-12-31', false],
      ]),
    );
    expect(new Set(company.events().map(({ id }) => company.value('event', id, 'correlationId'))).size).toBe(
      1,
    );
  });

  test('makes nothing when the bank refuses, and all of it when that is wanted', async () => {
    walk();
    await company.bank.control({ fault: 'invalid_client' });
    const refused = press('finish');
    expect(refused.currentStep).toBe('check');
    expect(refused.errorHtml).toContain('nothing was made');
    expect(refused.errorHtml).toMatch(/did not accept/);
    expect(counts()).toEqual([0, 0, 0, 0]);
    expect(press('finish', { anyway: 'T' }).finishedHtml).toContain('The test did not pass');
    const [connection = 0] = idsOf('connection');
    expect(company.word('connection', connection, 'state')).toBe('needs_attention');
  });

  test('uses credentials that are here already', async () => {
    walk();
    press('finish');
    const [credential = 0] = idsOf('credential');
    pages.clear();
    press('next', CUSTOM.bank);
    const next = press('next', { ...CUSTOM.details, credential: String(credential) });
    expect(next.currentStep).toBe('connection');
    press('next', { connectionName: 'Payments', purposes: 'payments' });
    expect(press('finish').finishedHtml).toContain('Payments is set up');
    expect(counts()).toEqual([1, 1, 2, 2]);
  });
});

describe('every bank', () => {
  test.each(
    Object.values(BANK_PROFILES).flatMap(({ id, method }) => {
      // Where both are alike, one of them will do.
      const environments = method.test === method.production ? (['production'] as const) : ENVIRONMENTS;
      return environments.map((environment) => [id, environment] as const);
    }),
  )('%s in %s can be set up', (profile, environment) => {
    press('next', { profile, environment });
    const details = current();
    const proposed = press('next', {
      bankName: 'A Bank',
      applicationKey: 'demo-application',
      scope: 'accounts',
      ...(fieldOf(details, 'custpage_tokenendpoint') && { tokenEndpoint: `${ISSUED}/oauth/token` }),
    });
    expect([proposed.currentStep, proposed.errorHtml]).toEqual(['create', '']);
    press('next');
    const ids = current();
    const isSigned = fieldOf(ids, 'custpage_resource') !== undefined;
    const after = press('next', {
      ...(fieldOf(ids, 'custpage_certificateid') && { certificateId: 'custcertificate_bank' }),
      ...(isSigned && {
        clientId: 'application-1',
        keyId: randomBytes(20).toString('hex'),
        resource: 'JPMC:URI:RS-1-Api-PROD',
      }),
    });
    expect([after.currentStep, after.errorHtml]).toEqual(['connection', '']);
    press('next', { connectionName: 'Statements', purposes: 'statements' });
    expect(press('finish', { anyway: 'T' }).finishedHtml).toContain('Statements is set up');
    const known = BANK_PROFILES[profile];
    const roles = rolesNeeded(known, known.method[environment]);
    expect(counts()).toEqual([1, 1, roles.length, 1]);
    const secretIds = idsOf('secret').map((id) => String(company.value('secret', id, 'secretId')));
    expect(secretIds.every((id) => /^custsecret_[a-z0-9_]+$/.test(id) && id.length <= 40)).toBe(true);
    expect(new Set(secretIds).size).toBe(roles.length);
  });

  test('gets other proposals when its IDs are taken', () => {
    const bank = company.create('bank', { name: 'Citi', profile: 'citi' });
    const credential = company.create('credential', {
      name: 'BB',
      bank,
      environment: 'test',
      applicationKey: 'k',
    });
    company.create('secret', {
      credential,
      role: 'client_id',
      slot: 'current',
      secretId: 'custsecret_citi_test_client_id',
    });
    press('next', { profile: 'citi', environment: 'test' });
    press('next', { tokenEndpoint: `${ISSUED}/oauth/token` });
    const page = press('next');
    expect(fieldOf(page, 'custpage_secretid_client_id')?.value).toBe('custsecret_citi_test_client_id_2');
    expect(fieldOf(page, 'custpage_secretid_client_secret')?.value).toBe(
      'custsecret_citi_test_client_secret_2',
    );
  });
});

describe('a save that is refused', () => {
  const refuseSaves = (type: string): jest.SpyInstance => {
    const { records } = company.account;
    const save = records.save.bind(records);
    return jest.spyOn(records, 'save').mockImplementation((draft, actor) => {
      if (draft.info.id === type) throw Object.assign(new Error('refused'), { name: 'UNEXPECTED_ERROR' });
      return save(draft, actor);
    });
  };

  test.each(KINDS)('of the %s leaves nothing, and Finish can be pressed again', async (kind) => {
    walk();
    const spy = refuseSaves(RECORDS[kind].type);
    const page = press('finish');
    spy.mockRestore();
    expect(page.errorHtml).toContain('UNEXPECTED_ERROR');
    expect(counts()).toEqual([0, 0, 0, 0]);
    expect(press('finish').finishedHtml).toContain('is set up');
    expect(counts()).toEqual([1, 1, 2, 1]);
  });

  test('that cannot be taken back is told, and gone on with', async () => {
    walk();
    const spy = refuseSaves(RECORDS.connection.type);
    const keep = jest.spyOn(company.account.records, 'remove').mockImplementation(() => {
      throw Object.assign(new Error('refused'), { name: 'UNEXPECTED_ERROR' });
    });
    expect(press('finish').errorHtml).toContain('could not be removed');
    spy.mockRestore();
    keep.mockRestore();
    expect(counts()).toEqual([1, 1, 2, 0]);
    expect(press('finish').finishedHtml).toContain('is set up');
    expect(counts()).toEqual([1, 1, 2, 1]);
  });

  test('and not gone on with is cleared away by Cancel', async () => {
    walk();
    const spy = refuseSaves(RECORDS.connection.type);
    const keep = jest.spyOn(company.account.records, 'remove').mockImplementation(() => {
      throw new Error('refused');
    });
    press('finish');
    spy.mockRestore();
    keep.mockRestore();
    send('cancel', current());
    pages.clear();
    expect(counts()).toEqual([0, 0, 0, 0]);
    expect(shown().currentStep).toBe('bank');
  });
});

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
    pages.clear();
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
    await company.close();
    company = await BankAccount.open({ now: '2027-01-15T15:00:00Z' });
    pages.clear();
    const page = press('next', { profile: 'hsbc_legacy', environment: 'production' });
    expect(page.currentStep).toBe('bank');
    expect(page.errorHtml).toContain('has not been supported since');
    expect(page.errorHtml).toContain('Intelligent Payment Automation');
  });
});
