import { join } from 'node:path';
import { readProject } from '../../emulator/project/read_project';
import {
  ROLE_PERMISSIONS,
  type RolePermission,
} from '../../src/TypeScript/netsuite/platform/role_permissions';
import { ACCOUNT_CHECK_PAGE, HELP_PAGE, ROLES } from '../../src/TypeScript/netsuite/schema';

/** The pages of the help are where links point, and the help says of the roles what is true. */

const { scripts, roles } = readProject(join(__dirname, '..', '..', 'src'));

const deploymentOf = (script: string) => scripts.find(({ scriptId }) => scriptId === script)?.deployments[0];

test.each([
  [HELP_PAGE, [ROLES.administrator, ROLES.viewer]],
  [ACCOUNT_CHECK_PAGE, [ROLES.administrator]],
])('%j is where links point, for those who may see it', ({ scriptId, deploymentId }, audience) => {
  const deployment = deploymentOf(scriptId);
  expect(deployment?.scriptId).toBe(deploymentId);
  expect(deployment).toMatchObject({ isOnline: false, allRoles: false, status: 'RELEASED' });
  expect([...(deployment?.roles ?? [])].sort()).toEqual(['ADMINISTRATOR', ...audience].sort());
  expect(deployment?.links.length).toBeGreaterThan(0);
});

test.each(['customscript_bcr_next_steps_pl', 'customscript_bcr_state_rl'])(
  '%s is for the viewer too, and for nobody else',
  (script) => {
    const deployment = deploymentOf(script);
    expect(deployment?.allRoles).toBe(false);
    expect([...(deployment?.roles ?? [])].sort()).toEqual(
      ['ADMINISTRATOR', ROLES.administrator, ROLES.viewer].sort(),
    );
  },
);

test.each(['administrator', 'viewer'] as const)('the help says what the role %s may do', (role) => {
  const told = ROLE_PERMISSIONS.flatMap((permission: RolePermission) =>
    permission.keys.map((key) => [key.toLowerCase(), permission[role]] as const),
  ).filter(([, level]) => level !== 'NONE');
  const real = roles
    .find(({ scriptId }) => scriptId === ROLES[role])
    ?.permissions.map(({ key, level }) => [key.toLowerCase(), level] as const);
  expect(Object.fromEntries(told)).toEqual(Object.fromEntries(real ?? []));
});
