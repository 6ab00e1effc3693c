import { innermostId, scriptIdReference } from '../references';
import type { SdfFolder } from '../sdf_folder';
import { type Finding, findingAt } from './finding';

/**
 * A permission that stands on the role and on the record is one setting in NetSuite: whichever is deployed last wins, so both must say
 * the same. And a permission list only counts when the record's access type asks for it.
 */
export function checkPermissions(sdf: SdfFolder): Finding[] {
  const roles = sdf.objects.filter(({ root }) => root.name === 'role').map(({ root }) => root);
  const records = sdf.objects.filter(({ root }) => root.name === 'customrecordtype').map(({ root }) => root);
  const findings: Finding[] = [];
  for (const record of records) {
    const permissions = record.items('permissions', 'permission');
    if (permissions.length > 0 && record.text('accesstype') !== 'USEPERMISSIONLIST') {
      findings.push(
        findingAt(
          record,
          'permission-list',
          'The permissions count for nothing.',
          'Set <accesstype> to USEPERMISSIONLIST.',
        ),
      );
    }
    for (const role of roles) {
      const onRecord = permissions.find(
        (permission) => innermostId(permission.text('permittedrole') ?? '') === role.scriptId,
      );
      const onRole = role
        .items('permissions', 'permission')
        .find((permission) => innermostId(permission.text('permkey') ?? '') === record.scriptId);
      const levels = [onRecord?.text('permittedlevel'), onRole?.text('permlevel')];
      if (levels[0] !== levels[1]) {
        findings.push(
          findingAt(
            record,
            'permission-agreement',
            `The record gives ${role.scriptId} ${levels[0] ?? 'nothing'}, the role gives it ${levels[1] ?? 'nothing'}.`,
            'Write the same level in both files.',
          ),
        );
      }
    }
  }
  return [...findings, ...permissionsTwice(sdf)];
}

function permissionsTwice(sdf: SdfFolder): Finding[] {
  return sdf.objects.flatMap(({ root }) => {
    const keys = root
      .items('permissions', 'permission')
      .map((permission) => permission.text('permkey') ?? permission.text('permittedrole') ?? '');
    return [...new Set(keys.filter((key, at) => keys.indexOf(key) !== at))].map((key) =>
      findingAt(
        root,
        'permission-twice',
        `The permission for ${scriptIdReference(key)?.object ?? key} is given twice.`,
        'Keep one.',
      ),
    );
  });
}
