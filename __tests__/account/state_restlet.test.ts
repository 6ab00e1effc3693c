import type { Session } from '../../emulator/account/account';
import type { MonitorState } from '../../src/TypeScript/application/health/monitor_state';
import { BankAccount } from './bank_account';
import { measured, put, putMany } from './measure';

/** What an outside monitor reads: docs/monitoring.md. */

let company: BankAccount;
beforeAll(async () => {
  company = await BankAccount.open();
});
afterAll(() => company.close());

type Method = 'get' | 'post' | 'put' | 'delete';

function call(parameters: Readonly<Record<string, string>> = {}, session?: Session, method: Method = 'get') {
  return company.account.scripts.restlet(
    'customscript_bcr_state_rl',
    'customdeploy_bcr_state_rl',
    { method, parameters },
    session ?? company.session,
  );
}

function state(parameters: Readonly<Record<string, string>> = {}): MonitorState {
  const response = call(parameters);
  if (response.kind === 'error') throw response.error;
  return JSON.parse(JSON.stringify(response.value)) as MonitorState;
}

function errorOf(response: ReturnType<typeof call>): { name: string; message: string } | undefined {
  return response.kind === 'error' ? response.error : undefined;
}

/** The tests share one account and fill it. */
test('an account without connections is told as such', () => {
  expect(state()).toEqual({
    version: 1,
    at: '2026-11-23T15:00:00.000Z',
    counts: {
      connections: 0,
      needAttention: 0,
      needs: {
        refused: 0,
        ended: 0,
        renewal: 0,
        ends_soon: 0,
        rotation_waits: 0,
        not_verified: 0,
        no_date: 0,
        nothing: 0,
        disabled: 0,
      },
    },
    page: { number: 1, size: 100, pages: 1 },
    connections: [],
  });
});

test('each connection is told with its state, and no secret ID', () => {
  const { credential } = company.setUp();
  const found = state();
  expect(found.counts).toMatchObject({ connections: 1, needAttention: 1, needs: { not_verified: 1 } });
  expect(found.connections).toEqual([
    {
      id: 1,
      name: 'Statements',
      bank: 'Example Bank',
      environment: 'test',
      state: 'active',
      need: 'not_verified',
      daysLeft: 38,
      lastSuccess: null,
      lastFailure: null,
    },
  ]);
  expect(JSON.stringify(found)).not.toContain('custsecret');
  const failing = put(company, 'credential', {
    name: 'Failing',
    bank: 1,
    environment: 'production',
    state: 'needs_attention',
    lastVerified: '2026-11-22 06:30:00',
    lastFailure: 'BCR_BANK_REFUSED_SECRET',
  });
  expect(failing).toBeGreaterThan(credential);
  put(company, 'connection', { name: 'Payments', bank: 1, credential: failing, state: 'needs_attention' });
  expect(state().connections[1]).toMatchObject({
    name: 'Payments',
    environment: 'production',
    state: 'needs_attention',
    need: 'refused',
    daysLeft: null,
    lastSuccess: '2026-11-22T06:30:00.000Z',
    lastFailure: 'BCR_BANK_REFUSED_SECRET',
  });
});

test.each([{ page: '0' }, { page: 'first' }, { pageSize: '1001' }, { pageSize: '-1' }, { pageSize: '' }])(
  '%j is refused with what is expected',
  (parameters) => {
    const [option = ''] = Object.keys(parameters);
    const error = errorOf(call(parameters));
    expect(error?.name).toBe('BCR_ARGUMENT');
    expect(error?.message).toContain(`The option ${option}`);
  },
);

test('the viewer may read, another role is not let in, and code holds where the audience was widened', () => {
  const viewer = company.account.session({ employeeId: 12, role: 'customrole_bcr_viewer' });
  expect(call({}, viewer).kind).not.toBe('error');
  const { scripts } = company.account.project;
  const deployment = scripts.find(({ scriptId }) => scriptId === 'customscript_bcr_state_rl')?.deployments[0];
  Object.assign(deployment ?? {}, { allRoles: true });
  const stranger: Session = { ...company.session, roleId: 99, roleScriptId: 'customrole_other' };
  expect(errorOf(call({}, stranger))?.name).toBe('BCR_MAY_NOT_READ');
});

test.each<Method>(['post', 'put', 'delete'])('%s is not offered', (method) => {
  expect(errorOf(call({}, undefined, method))?.name).toBe('SSS_INVALID_REST_METHOD');
});

test('10,000 further connections are read page by page, none twice, at two queries and 21 units a page', () => {
  putMany(company, 10_000);
  const seen = new Set<number>();
  const pages = [1, 2, 10];
  for (const page of pages) {
    const { result, queries, units } = measured(company, () =>
      state({ page: String(page), pageSize: '1000' }),
    );
    expect({ queries, units }).toEqual({ queries: 2, units: 21 });
    expect(result.page).toEqual({ number: page, size: 1000, pages: 11 });
    for (const { id } of result.connections) seen.add(id);
  }
  expect(seen.size).toBe(pages.length * 1000);
  const last = state({ page: '11', pageSize: '1000' });
  expect(last.connections).toHaveLength(2);
  expect(last.counts).toMatchObject({ connections: 10_002, needAttention: 102 });
  expect(state({ page: '12', pageSize: '1000' }).connections).toEqual([]);
});
