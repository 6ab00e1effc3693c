import type { Session } from '../../emulator/account/account';
import { BankAccount } from './bank_account';
import { measured, put, putMany } from './measure';

/** The portlet on the home dashboard. */

let company: BankAccount;
beforeEach(async () => {
  company = await BankAccount.open();
});
afterEach(() => company.close());

function portlet(session?: Session): { title: string; html: string } {
  const response = company.account.scripts.portlet(
    'customscript_bcr_next_steps_pl',
    'customdeploy_bcr_next_steps_pl',
    '1',
    session ?? company.session,
  );
  if (response.kind === 'error') throw response.error;
  if (response.portlet.kind !== 'html') throw new Error(response.portlet.kind);
  return response.portlet;
}

const viewer = (): Session => company.account.session({ employeeId: 12, role: 'customrole_bcr_viewer' });

test('without a connection an administrator is sent to set one up, a viewer is told who does', () => {
  expect(portlet().html).toContain('Set up the first one');
  expect(portlet(viewer()).html).toContain('An administrator must set up the first connection.');
  expect(portlet(viewer()).html).not.toContain('Set up the first one');
});

test('what is most pressing comes first, one connection is linked itself, several as a list', () => {
  const bank = put(company, 'bank', { name: 'Example Bank', profile: 'custom' });
  const connection = (credential: object, values: object = {}): number =>
    put(company, 'connection', {
      name: 'Statements <b>',
      bank,
      credential: put(company, 'credential', {
        name: 'Application',
        bank,
        environment: 'test',
        state: 'verified',
        certificateExpiresOn: '2027-06-15',
        ...credential,
      }),
      ...values,
    });
  connection({ state: 'not_verified' });
  connection({ state: 'not_verified' });
  const refused = connection({ state: 'needs_attention' });
  connection({ certificateExpiresOn: '2026-11-01' });
  connection({ certificateExpiresOn: null });
  connection({}, { state: 'renewal_required' });
  expect(portlet(viewer()).html).not.toContain('press Test Connection');
  const { title, html } = portlet();
  expect(title).toBe('Bank Connections: What to Do Next');
  expect([...html.matchAll(/<strong>([^<]*)<\/strong>/g)].map(([, text]) => text)).toEqual([
    '1 bank connection does not work: its credential was rejected or could not be used.',
    '1 bank connection has a secret, a certificate or bank support that has ended.',
    '1 bank connection needs to be renewed.',
  ]);
  expect(html).toContain(`connection=${refused}`);
  expect(html).toContain('2 more items need attention.');
});

test('several connections with one need are linked as a list', () => {
  putMany(company, 201);
  expect(portlet().html).toContain('need=refused');
  expect(portlet().html).not.toContain('connection=');
});

test('when every connection works it says so, and when that was seen last', () => {
  const bank = put(company, 'bank', { name: 'Example Bank', profile: 'custom' });
  const credential = put(company, 'credential', {
    name: 'Application',
    bank,
    environment: 'test',
    state: 'verified',
    lastVerified: '2026-11-23 14:00:00',
    certificateExpiresOn: '2027-06-15',
  });
  const connection = put(company, 'connection', {
    name: 'Statements',
    bank,
    credential,
    environment: 'test',
    state: 'active',
  });
  expect(portlet(viewer()).html).toContain('All banks answer.');
  expect(portlet().html).toMatch(/Last checked: 11\/23\/2026/);
  company.editInline('connection', connection, { state: 'disabled' });
  expect(portlet().html).toContain('No bank connection is in use.');
});

test('10,000 connections cost one query and at most 40 units', () => {
  putMany(company, 10_000);
  const { queries, units, result } = measured(company, () => portlet());
  expect(queries).toBe(1);
  expect(units).toBeLessThanOrEqual(40);
  expect(result.html).toContain(
    '100 bank connections do not work: their credentials were rejected or could not be used.',
  );
});

test('a role that is neither of the two is shown nothing, whatever the audience', () => {
  company.setUp();
  const { scripts } = company.account.project;
  const script = scripts.find(({ scriptId }) => scriptId === 'customscript_bcr_next_steps_pl');
  Object.assign(script?.deployments[0] ?? {}, { allRoles: true });
  const { html } = portlet({ ...company.session, roleId: 99, roleScriptId: 'customrole_other' });
  expect(html).toContain('Your role does not have permission to view this page.');
  expect(html).not.toContain('Bank Connections');
});
