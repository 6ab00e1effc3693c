import type { Project, RecordField, RecordType } from '../project/model';
import { ProjectError } from '../project/project_error';
import { BUILT_IN_TYPES } from './built_in_types';
import { bodyField, byId, type FieldInfo, type RecordTypeInfo } from './record_type_info';

/** Standard record types as `selectrecordtype` numbers them (SDFxml_654195790), as far as the emulator has them. */
const STANDARD_TYPES: Readonly<Record<string, string>> = {
  '-4': 'employee',
  '-112': 'account',
  '-117': 'subsidiary',
  '-118': 'role',
};

/** Every record type of an account by its id. */
export function recordCatalog(project: Project): ReadonlyMap<string, RecordTypeInfo> {
  const known = new Set([
    ...project.recordTypes.map(({ scriptId }) => scriptId),
    ...project.lists.map(({ scriptId }) => scriptId),
    ...BUILT_IN_TYPES.map(({ id }) => id),
  ]);
  const types: RecordTypeInfo[] = [
    ...BUILT_IN_TYPES,
    ...project.lists.map(({ scriptId, name }) => listType(scriptId, name)),
    ...project.recordTypes.map((definition) => customType(definition, known)),
  ];
  return new Map(types.map((type) => [type.id, type]));
}

function listType(id: string, label: string): RecordTypeInfo {
  return {
    id,
    label,
    kind: 'list',
    nameField: 'name',
    fields: byId([
      bodyField('name', 'Name', 'TEXT'),
      bodyField('scriptid', 'ID', 'TEXT'),
      bodyField('isinactive', 'Inactive', 'CHECKBOX'),
    ]),
  };
}

function customType(definition: RecordType, known: ReadonlySet<string>): RecordTypeInfo {
  return {
    id: definition.scriptId,
    label: definition.recordName,
    kind: 'custom',
    definition,
    nameField: definition.includeName ? 'name' : undefined,
    fields: byId([
      ...(definition.includeName ? [bodyField('name', 'Name', 'TEXT')] : []),
      bodyField('isinactive', 'Inactive', 'CHECKBOX'),
      bodyField('externalid', 'External ID', 'TEXT'),
      bodyField('owner', 'Owner', 'SELECT', 'employee'),
      ...definition.fields.map((field) => customField(definition, field, known)),
    ]),
  };
}

function customField(type: RecordType, field: RecordField, known: ReadonlySet<string>): FieldInfo {
  const { scriptId: id, label, fieldType, selectRecordType } = field;
  const target =
    selectRecordType === undefined ? undefined : (STANDARD_TYPES[selectRecordType] ?? selectRecordType);
  const isStandardType = target !== undefined && /^-\d+$/.test(target);
  if (target !== undefined && !isStandardType && !known.has(target)) {
    throw new ProjectError(
      type.scriptId,
      `${id} > selectrecordtype`,
      `points at ${target}, which the project does not define.`,
      'Add the object to the project or mend the reference.',
    );
  }
  return {
    id,
    label,
    type: fieldType,
    stored: field.storeValue && fieldType !== 'INLINEHTML' && fieldType !== 'HELP',
    definition: field,
    ...(target === undefined || isStandardType ? {} : { target }),
  };
}
