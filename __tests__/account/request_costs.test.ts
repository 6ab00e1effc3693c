import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SuiteletResponse } from '../../emulator/runtime/script_runner';
import {
  CONNECTIONS_PAGE,
  HELP_PAGE,
  ROLES,
  ROTATE_PAGE,
  SECRET_SCRIPTS,
  SET_UP_PAGE,
  TEST_SERVICE,
} from '../../src/TypeScript/netsuite/schema';
import { FILTER_FORM } from '../../src/TypeScript/ui/parts/filter_form';
import { ROTATION_FORM } from '../../src/TypeScript/ui/rotation/rotation_form';
import { SETUP_FORM } from '../../src/TypeScript/ui/set_up/setup_form';
import { TEST_FORM } from '../../src/TypeScript/ui/test/test_form';
import { type BankAccount, CLIENT_ID, CLIENT_SECRET } from './bank_account';
import { type Cost, measured } from './measure';
import {
  CUSTOM,
  company,
  idsOf,
  leavePage,
  press,
  send,
  shown,
  useSetUpAccount,
  type Values,
  walk,
} from './set_up_account';

/**
 * What every POST costs when neither the time zone nor the lists are kept, which is the dearest way there is. The few that
 * take more than a page may stand in docs/costs.md with why.
 */

useSetUpAccount();

const costs = new Map<string, Cost>();
let ids: ReturnType<BankAccount['setUp']>;
/** The session's own: the same on every page. */
let token = '';

function measure<Result>(what: string, work: () => Result): Result {
  const kept = { bcr_company: 'time_zone', bcr_lists: 'values' };
  for (const [name, key] of Object.entries(kept)) {
    company.account.caches.remove(JSON.stringify(['PROTECTED', '', name]), key);
  }
  const { result, ...cost } = measured(company, work);
  const before = costs.get(what);
  if (before === undefined || before.units < cost.units) costs.set(what, cost);
  return result;
}

type Place = Readonly<Record<'scriptId' | 'deploymentId', string>>;

function ask(place: Place, method: 'GET' | 'POST', parameters: Values, as = company.session) {
  const { scriptId, deploymentId } = place;
  const request = { method, parameters, headers: {}, body: '', url: '/' } as const;
  const response = company.account.scripts.suitelet(scriptId, deploymentId, request, as);
  if (response.kind === 'error') throw response.error;
  return response;
}

type Answer = Readonly<Record<string, unknown>>;
const answerOf = (response: SuiteletResponse): Answer =>
  response.kind === 'text' ? (JSON.parse(response.body) as Answer) : {};

const PENDING = ['custsecret_demo_next_1', 'custsecret_demo_next_2', 'custsecret_demo_next_3'] as const;

/** An application with two secrets, for rotations that pass. */
async function registerApplication(): Promise<void> {
  const client_id = randomBytes(12).toString('hex');
  const [old, next] = [randomBytes(24).toString('base64url'), randomBytes(24).toString('base64url')];
  await company.bank.control({ client: { client_id, client_secrets: [old, next] } });
  const values = new Map(PENDING.map((id) => [id as string, next]))
    .set(CLIENT_ID, client_id)
    .set(CLIENT_SECRET, old);
  for (const [id, value] of values) {
    const secret = { id, name: id, value, scripts: [...SECRET_SCRIPTS], domains: ['bank.example'] };
    company.account.secrets.save(secret);
  }
  // The two that were there before change within the hour.
  company.account.clock.advance('PT1H');
}

beforeAll(async () => {
  await registerApplication();
  ids = company.setUp();
  token = String(answerOf(ask(TEST_SERVICE, 'GET', {})).token);
});

test('Bank Connections and Help', async () => {
  const filters = { [FILTER_FORM.shown]: '{}', [FILTER_FORM.token]: token };
  measure('filter', () => ask(CONNECTIONS_PAGE, 'POST', filters));
  const secret = { ...filters, [FILTER_FORM.secret]: CLIENT_ID };
  measure('where a secret is used', () => ask(CONNECTIONS_PAGE, 'POST', secret));
  const searched = { custpage_help_token: token, custpage_help_text: 'secret' };
  measure('search the help', () => ask(HELP_PAGE, 'POST', searched));
  const tested = { [TEST_FORM.connection]: String(ids.connection), [TEST_FORM.token]: token };
  measure("*Test Connection* on the connection's page", () => ask(CONNECTIONS_PAGE, 'POST', tested));
  expect(company.word('credential', ids.credential, 'state')).toBe('verified');
  await company.bank.control({ fault: 'invalid_client', times: 1 });
  measure("*Test Connection* on the connection's page", () => ask(CONNECTIONS_PAGE, 'POST', tested));
  expect(company.word('credential', ids.credential, 'state')).toBe('needs_attention');
});

test('the service of the client scripts', async () => {
  const connection = String(ids.connection);
  const post = (what: string, parameters: Values): Answer =>
    answerOf(measure(what, () => ask(TEST_SERVICE, 'POST', { token, ...parameters })));
  for (const fault of ['invalid_client', 'none'] as const) {
    await company.bank.control({ fault });
    const run = String(post('begin a test', { action: 'begin', connection }).run);
    for (const stage of ['records', 'readable', 'token', 'api']) {
      expect(post(`stage ${stage}`, { action: 'stage', run, stage })).toHaveProperty('told');
    }
    expect(post('a test stage by stage: the last stage', { action: 'end', run })).toEqual({
      passed: fault === 'none',
    });
  }
  post('begin a test of a credential', { action: 'begin', credential: String(ids.credential) });
  post('check a secret ID', { action: 'secret', secret_id: CLIENT_ID });
  post('check a reference', { action: 'secret', reference: String(ids.clientId) });
  post('tell a problem', { action: 'problem', code: 'BCR_SECRET_ID_IS_SECRET' });
  company.edit('connection', ids.connection, { state: 'renewal_required' });
  post('plan of a renewal', { action: 'renewal', connection });
  expect(post('*Renew*', { action: 'renew', connection })).toMatchObject({ done: true });
  expect(post('*Renew* again within an hour', { action: 'renew', connection })).toMatchObject({
    done: false,
  });
});

test('Rotate a Credential', () => {
  const credential = String(ids.credential);
  const take = (what: string, action: string, step: string | undefined, more: Values = {}): void => {
    const posted = {
      [ROTATION_FORM.token]: token,
      [ROTATION_FORM.credential]: credential,
      [ROTATION_FORM.lead]: action,
      ...more,
    };
    measure(what, () => ask(ROTATE_PAGE, 'POST', posted));
    expect([what, company.word('credential', ids.credential, 'rotationStep')]).toEqual([what, step]);
  };
  const started = (pending: string): void => {
    take('Rotate: add a pending secret', 'add_pending', undefined, {
      [ROTATION_FORM.secretId('client_secret')]: pending,
    });
    take('Rotate: start to a new ID', 'start_new_id', 'started');
  };
  const promoted = (pending: string): void => {
    started(pending);
    take('a step that is done already', 'start_new_id', 'started');
    take('Rotate: test the new secret', 'test', 'started');
    take('Rotate: promote', 'promote', 'grace');
  };
  promoted(PENDING[0]);
  take('a step that cannot be taken now', 'retire', 'grace');
  take('Rotate: roll back', 'roll_back', undefined);
  started(PENDING[1]);
  take('Rotate: abandon, with a pending secret', 'abandon', undefined);
  promoted(PENDING[2]);
  company.account.clock.advance('P2D');
  take('Rotate: retire', 'retire', undefined);
  take('Rotate: start in place', 'start_in_place', 'started');
  take('Rotate: test in place', 'test', 'started');
  take('Rotate: abandon in place', 'abandon', undefined);
});

test('Set Up a Bank Connection', async () => {
  const step = (button: string, what: string, answers: Values = {}, page = shown()): void => {
    measure(what, () => send(button, page, answers));
  };
  const post = (what: string, more: Values): Answer =>
    answerOf(measure(what, () => ask(SET_UP_PAGE, 'POST', { [SETUP_FORM.token]: token, ...more })));
  step('next', 'next from the bank', CUSTOM.bank);
  shown();
  post('go on where it was left', { [SETUP_FORM.resume]: 'continue' });
  step('next', 'next from the details', CUSTOM.details);
  step('next', 'next from what to create');
  step('next', 'next from the IDs', CUSTOM.ids);
  step('back', 'back');
  shown();
  post('begin anew', { [SETUP_FORM.resume]: 'again' });
  leavePage();
  step('cancel', 'cancel', {}, press('next', CUSTOM.bank));
  leavePage();
  const last = walk();
  const run = String(post('begin the live test', { bcr_action: 'begin' }).run);
  for (const stage of ['records', 'readable', 'token', 'api']) {
    expect(post(`live stage ${stage}`, { bcr_action: 'stage', run, stage })).toHaveProperty('told');
  }
  await company.bank.control({ fault: 'invalid_client', times: 1 });
  step('finish', 'Set Up: *Finish*, the test does not pass', {}, last);
  expect(idsOf('connection')).toEqual([]);
  step('finish', 'Set Up: *Finish*');
  expect(idsOf('connection')).toHaveLength(1);
});

test('what is refused takes no query', () => {
  const asked = { action: 'renew', connection: String(ids.connection), finish: 'T' };
  for (const place of [CONNECTIONS_PAGE, TEST_SERVICE, ROTATE_PAGE, SET_UP_PAGE]) {
    measure(`refused without a token: ${place.scriptId}`, () => ask(place, 'POST', asked));
  }
  const { values } = company.session;
  const viewer = { ...company.account.session({ employeeId: 12, role: ROLES.viewer }), values };
  for (const place of [CONNECTIONS_PAGE, ROTATE_PAGE]) {
    const all = { ...asked, custpage_token: token };
    measure(`refused to a viewer: ${place.scriptId}`, () => ask(place, 'POST', all, viewer));
  }
  const refused = [...costs].filter(([what]) => what.startsWith('refused'));
  expect(refused.map(([, { queries, units }]) => [queries, units])).toEqual(refused.map(() => [0, 10]));
});

describe('docs/costs.md', () => {
  const text = readFileSync(join(__dirname, '..', '..', 'docs', 'costs.md'), 'utf8');
  const rows = [...text.matchAll(/^\| (.+?) \| (\d+) \| (\d+) \| (\d+) \| .+ \|$/gm)];
  const told = new Map(
    rows.map(([, what = '', ...numbers]) => {
      const [queries = 0, units = 0, ownUnits = 0] = numbers.map(Number);
      return [what, { queries, units, ownUnits }] as const;
    }),
  );

  test('names every request that takes more than a page may, and no other', () => {
    const dear = [...costs].filter(([, { queries, units }]) => queries > 3 || units > 40);
    expect(dear.map(([what]) => what).sort()).toEqual([...told.keys()].sort());
  });

  test('tells what each takes', () => {
    const measuredRows = [...told.keys()].map((what) => [what, costs.get(what)]);
    expect(Object.fromEntries(measuredRows)).toEqual(Object.fromEntries(told));
  });
});
