import { join } from 'node:path';
import { readProject } from '../../emulator/project/read_project';
import { checkProject } from '../../emulator/project/sdf_rules';

const folder = join(__dirname, '..', '..', 'src');

test("the project keeps Oracle's rules for SDF objects", () => {
  expect(checkProject(folder)).toEqual([]);
});

test('each script record names a file that the build makes, and each entry file has a script record', () => {
  const { scripts, files } = readProject(folder);
  const entries = [...files.keys()].filter((path) => path.includes('/bank_credentials/entrypoints/'));
  expect(scripts.map(({ file }) => file).sort()).toEqual(entries.sort());
});

test('the Expiry Check runs daily, and on demand without a schedule', () => {
  const { scripts } = readProject(folder);
  const check = scripts.find(({ scriptId }) => scriptId === 'customscript_bcr_expiry_check_ss');
  expect(check?.deployments.map(({ status, recurrence }) => [status, recurrence?.kind])).toEqual([
    ['SCHEDULED', 'daily'],
    ['NOTSCHEDULED', undefined],
  ]);
});

test('Bank Connections stands in the menus of the banking and the setup centres, for those who may see it', () => {
  const { scripts } = readProject(folder);
  const page = scripts.find(({ scriptId }) => scriptId === 'customscript_bcr_connections_sl');
  const [deployment] = page?.deployments ?? [];
  expect(deployment?.isOnline).toBe(false);
  expect(deployment?.allRoles).toBe(false);
  expect(deployment?.links.map(({ category }) => category)).toEqual(
    expect.arrayContaining([
      'ACCOUNTCENTERFINANCIALBANKING',
      'BASICTRANSACTIONSBANK',
      'SYSADMINCENTERSETUPCUSTOM',
    ]),
  );
});
