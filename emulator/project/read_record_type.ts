import type {
  CustomList,
  DisplayType,
  FieldType,
  MenuLink,
  PermissionLevel,
  RecordField,
  RecordType,
} from './model';
import type { Translate } from './read_translations';
import { innermostId } from './references';
import type { XmlElement } from './xml_element';

/** Values of `generic_customfield_fieldtype` (SDFxml_2791641793) that a custom record field may have. */
export const FIELD_TYPES: readonly FieldType[] = [
  'CHECKBOX',
  'CLOBTEXT',
  'CURRENCY',
  'DATE',
  'DATETIMETZ',
  'DOCUMENT',
  'EMAIL',
  'FLOAT',
  'HELP',
  'IMAGE',
  'INLINEHTML',
  'INTEGER',
  'MULTISELECT',
  'PASSWORD',
  'PERCENT',
  'PHONE',
  'RICHTEXT',
  'SELECT',
  'TEXT',
  'TEXTAREA',
  'TIMEOFDAY',
  'URL',
];

/** Values of `generic_customfield_displaytype` (SDFxml_611219886). */
export const DISPLAY_TYPES: readonly DisplayType[] = [
  'HIDDEN',
  'LOCKED',
  'NORMAL',
  'SHOWASLIST',
  'STATICTEXT',
];

/** Values of `generic_permission_level` (SDFxml_3562219530). */
export const PERMISSION_LEVELS: readonly PermissionLevel[] = ['NONE', 'VIEW', 'CREATE', 'EDIT', 'FULL'];

/**
 * Reads a `customrecordtype` (SDFxml_372451363) with the reference's defaults for missing tags.
 * @throws ProjectError at a missing tag or an unknown value
 */
export function readRecordType(root: XmlElement, translate: Translate): RecordType {
  return {
    scriptId: root.scriptId,
    recordName: translate(root.requiredText('recordname')),
    description: root.text('description') ?? '',
    includeName: root.flag('includename', true),
    accessType: root.text('accesstype') ?? 'CUSTRECORDENTRYPERM',
    allowUiAccess: root.flag('allowuiaccess', true),
    enableOptimisticLocking: root.flag('enableoptimisticlocking', true),
    enableSystemNotes: root.flag('enablesystemnotes', true),
    showNotes: root.flag('shownotes', true),
    fields: root
      .items('customrecordcustomfields', 'customrecordcustomfield')
      .map((element) => readField(element, translate)),
    subtabs: root.items('subtabs', 'subtab').map((subtab) => ({
      scriptId: subtab.scriptId,
      title: translate(subtab.requiredText('tabtitle')),
      ...optional('parent', reference(subtab, 'tabparent')),
    })),
    permissions: root.items('permissions', 'permission').map((permission) => ({
      role: innermostId(permission.requiredText('permittedrole')),
      level: permission.oneOf('permittedlevel', PERMISSION_LEVELS),
    })),
    links: readLinks(root, translate),
  };
}

/** Reads a `customlist` (SDFxml_2476691670). */
export function readCustomList(root: XmlElement, translate: Translate): CustomList {
  return {
    scriptId: root.scriptId,
    name: translate(root.requiredText('name')),
    description: root.text('description') ?? '',
    isOrdered: root.flag('isordered', true),
    values: root.items('customvalues', 'customvalue').map((element) => ({
      scriptId: element.scriptId,
      value: translate(element.requiredText('value')),
      isInactive: element.flag('isinactive', false),
    })),
  };
}

/** Reads the `links` of a record type or a deployment (SDFxml_3571172402). */
export function readLinks(root: XmlElement, translate: Translate): MenuLink[] {
  return root.items('links', 'link').map((link) => ({
    category: innermostId(link.requiredText('linkcategory')),
    label: translate(link.text('linklabel') ?? ''),
    taskType: link.requiredText('linktasktype'),
  }));
}

/** A `customrecordcustomfield` (SDFxml_2670115109). */
function readField(element: XmlElement, translate: Translate): RecordField {
  return {
    scriptId: element.scriptId,
    label: translate(element.requiredText('label')),
    fieldType: element.oneOf('fieldtype', FIELD_TYPES),
    displayType: element.oneOf('displaytype', DISPLAY_TYPES, 'NORMAL'),
    help: translate(element.text('help') ?? ''),
    description: element.text('description') ?? '',
    isMandatory: element.flag('ismandatory', false),
    isParent: element.flag('isparent', false),
    storeValue: element.flag('storevalue', true),
    showInList: element.flag('showinlist', false),
    defaultChecked: element.flag('defaultchecked', false),
    ...optional('selectRecordType', selectRecordType(element)),
    ...optional('parentSubtab', reference(element, 'parentsubtab')),
    ...optional('subtab', reference(element, 'subtab')),
    ...optional('maxLength', element.number('maxlength')),
    ...optional('minValue', element.number('minvalue')),
    ...optional('maxValue', element.number('maxvalue')),
    ...optional('defaultValue', element.text('defaultvalue')),
    ...optional('defaultSelection', reference(element, 'defaultselection')),
    ...optional('dynamicDefault', element.text('dynamicdefault')),
    ...optional('onParentDelete', element.text('onparentdelete')),
  };
}

/** What a field points at; the reference demands it for SELECT and MULTISELECT. */
export function selectRecordType(element: XmlElement): string | undefined {
  const target = reference(element, 'selectrecordtype');
  const type = element.text('fieldtype');
  if (target === undefined && (type === 'SELECT' || type === 'MULTISELECT')) {
    throw element.error(
      'selectrecordtype',
      `is missing on a ${type} field.`,
      'Name the list or record it selects from.',
    );
  }
  return target;
}

function reference(element: XmlElement, name: string): string | undefined {
  const text = element.text(name);
  return text === undefined ? undefined : innermostId(text);
}

/** `{ [key]: value }`, or nothing when the value is undefined: exact optional properties hold no undefined. */
export function optional<Key extends string, Value>(
  key: Key,
  value: Value | undefined,
): { [K in Key]?: Value } | Record<never, never> {
  return value === undefined ? {} : ({ [key]: value } as { [K in Key]?: Value });
}
