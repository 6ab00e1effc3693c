import type { Session } from '../../emulator/account/account';
import { menusFor } from '../../emulator/pages/menus';
import type { Deployment, Project, RolePermission } from '../../emulator/project/model';

const deployment = {
  scriptId: 'customdeploy_shop',
  title: 'Shop Floor',
  isDeployed: true,
  allRoles: false,
  roles: ['customrole_keeper'],
  links: [
    { category: 'ACCOUNTCENTERFINANCIALBANKING', label: 'Shop Money', taskType: 'SCRIPT' },
    { category: 'BASICSETUPCUSTOM', label: '', taskType: 'SCRIPT' },
  ],
} as unknown as Deployment;

const project = {
  scripts: [{ scriptId: 'customscript_shop', kind: 'suitelet', deployments: [deployment] }],
  recordTypes: [
    { scriptId: 'customrecord_tool', recordName: 'Tool', allowUiAccess: true, links: [] },
    { scriptId: 'customrecord_hidden', recordName: 'Hidden', allowUiAccess: false, links: [] },
  ],
} as unknown as Project;

const session = (
  scriptId: string,
  centerType: string,
  permissions: readonly RolePermission[] = [],
): Session =>
  ({
    roleScriptId: scriptId,
    role: { scriptId, name: scriptId, centerType, permissions },
  }) as unknown as Session;
const administrator = { roleScriptId: 'administrator' } as unknown as Session;

const labels = (of: Session, mayView = true): string[] =>
  menusFor(project, of, () => mayView).flatMap(({ label, items }) =>
    items.map((item) => `${label} > ${item.label}`),
  );

test.each([
  [
    'Administrator, in the classic centre',
    administrator,
    ['Lists > Tool', 'Setup > Shop Floor', 'Setup > API Secrets', 'Setup > Certificates'],
  ],
  [
    'a role of a centre with links',
    session('customrole_keeper', 'ACCOUNTCENTER'),
    ['Financial > Shop Money', 'Lists > Tool'],
  ],
  [
    'a role of a centre without links',
    session('customrole_keeper', 'SALESCENTER'),
    ['Financial > Shop Money', 'Lists > Tool'],
  ],
  ['a role that is not in the audience', session('customrole_guest', 'BASIC'), ['Lists > Tool']],
  [
    'a role with Secrets Management',
    session('customrole_guest', 'BASIC', [{ key: 'ADMI_SECRETS', level: 'VIEW' }]),
    ['Lists > Tool', 'Setup > API Secrets'],
  ],
])('%s', (_who, of, expected) => {
  expect(labels(of)).toEqual(expected);
});

test('a record type that may not be seen is in no menu', () => {
  expect(labels(session('customrole_guest', 'BASIC'), false)).toEqual([]);
});
