import type { Session } from '../../emulator/account/account';
import type { FormModel } from '../../emulator/modules/ui/widget/model';
import { ACCOUNT_CHECKS } from '../../src/TypeScript/application/health/account_check';
import { ACCOUNT_CHECK_PAGE } from '../../src/TypeScript/netsuite/schema';
import { BankAccount, formOf } from './bank_account';
import { measured } from './measure';

/** The page Account Check on the local account, which is as the help has it. */

let company: BankAccount;
beforeEach(async () => {
  company = await BankAccount.open();
});
afterEach(() => company.close());

function open(parameters: Readonly<Record<string, string>> = {}, session: Session = company.session) {
  return company.visit(ACCOUNT_CHECK_PAGE.scriptId, 'GET', parameters, session);
}

interface Line {
  readonly outcome: string;
  readonly seen: string;
  readonly remedy: string;
}

function linesOf(form: FormModel): Record<string, Line> {
  const lines = form.sublists.find(({ id }) => id === 'custpage_checks')?.lines ?? [];
  return Object.fromEntries(
    ACCOUNT_CHECKS.map((check, at) => {
      const cell = (id: string): string => lines[at]?.get(id) ?? '';
      return [
        check,
        { outcome: cell('custpage_outcome'), seen: cell('custpage_seen'), remedy: cell('custpage_remedy') },
      ];
    }),
  );
}

const AS_EXPECTED = '✓ As expected';
const DIFFERS = '▲ Not as expected';
const NOT_TRIED = '– Could not be checked here';

test('the local account is as expected, for one query and 40 units at most', () => {
  company.setUp();
  const { result, queries, units } = measured(company, () => formOf(open()));
  expect(queries).toBe(1);
  expect(units).toBeLessThanOrEqual(40);
  const lines = linesOf(result);
  const differing = Object.entries(lines).filter(([, { outcome }]) => outcome === DIFFERS);
  expect(differing).toEqual([]);
  expect(lines.time_zone?.seen).toMatch(/, 11\/23\/2026$/);
  expect(lines.query).toEqual({ outcome: AS_EXPECTED, seen: '1', remedy: '' });
  expect(lines.probe_pgp?.seen).toBe('REFERENCED_SECRET_IS_NOT_AVAILABLE');
  expect(lines.translations?.outcome).toBe(AS_EXPECTED);
  expect(lines.expiry_run).toMatchObject({ outcome: NOT_TRIED, seen: '' });
  expect(lines.certificates?.outcome).toBe(NOT_TRIED);
  expect(result.messages[0]?.title).toBe('No problems found');
});

test('a schedule that ran is seen, and one that has not run for a day and more too', () => {
  company.checkExpiry();
  company.checkHealth();
  expect(linesOf(formOf(open())).expiry_run).toMatchObject({
    outcome: AS_EXPECTED,
    seen: '11/23/2026 12:00:00 pm',
  });
  company.account.clock.advance('PT27H');
  expect(linesOf(formOf(open())).health_run?.outcome).toBe(DIFFERS);
});

test('a role that lacks permissions is told which', () => {
  const role = company.account.project.roles.find(
    ({ scriptId }) => scriptId === 'customrole_bcr_administrator',
  );
  Object.assign(role ?? {}, {
    permissions: role?.permissions.filter(({ key }) => key !== 'ADMI_SECRETS' && key !== 'LIST_CERTIFICATES'),
  });
  const form = formOf(open());
  expect(linesOf(form).permissions).toMatchObject({
    outcome: DIFFERS,
    seen: 'ADMI_SECRETS, LIST_CERTIFICATES',
  });
  expect(linesOf(form).permissions?.remedy).toContain('Add the permissions to the role');
  expect(form.messages[0]?.message).toContain('1 check is not as expected');
});

test('a list value that is gone is told by its ID', () => {
  company.account.database.run('UPDATE customlist_bcr_slot SET scriptid = ? WHERE LOWER(scriptid) = ?', [
    'VAL_ODD',
    'val_retired',
  ]);
  expect(linesOf(formOf(open())).lists?.seen).toBe('customlist_bcr_slot.val_retired');
});

test('the file says the same', () => {
  const response = open({ export: 'text' });
  if (response.kind !== 'file') throw new Error(response.kind);
  const text = Buffer.from(response.file.bytes).toString('utf8');
  for (const check of ACCOUNT_CHECKS) expect(text).toContain(`[${check}]`);
  expect(text).toContain('REFERENCED_SECRET_IS_NOT_AVAILABLE');
});

test('who is no administrator of banks is not let in, whatever the audience', () => {
  const { scripts } = company.account.project;
  const script = scripts.find(({ scriptId }) => scriptId === 'customscript_bcr_account_check_sl');
  Object.assign(script?.deployments[0] ?? {}, { allRoles: true });
  const viewer = company.account.session({ employeeId: 12, role: 'customrole_bcr_viewer' });
  for (const parameters of [{}, { export: 'text' }]) {
    const form = formOf(open(parameters, viewer));
    expect(form.fields[0]?.label).toContain('Your role does not have permission to run this check');
    expect(form.sublists).toEqual([]);
  }
});
