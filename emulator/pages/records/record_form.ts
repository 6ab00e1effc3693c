import type { Account, Session } from '../../account/account';
import type { FieldDisplayType, FieldType as WidgetFieldType } from '../../modules/ui/widget/enums';
import { type FieldModel, type FormModel, newField, newForm } from '../../modules/ui/widget/model';
import { selectSourceOf } from '../../modules/ui/widget/select_source';
import type { DisplayType, FieldType } from '../../project/model';
import { MULTISELECT_SEPARATOR, toFormText } from '../../runtime/form_values';
import type { FieldValue, FieldValues } from '../../store/field_value';
import type { FieldInfo, RecordTypeInfo } from '../../store/record_type_info';
import { recordUrl } from '../urls';
import { say } from '../words';

/** What a record page is opened for; the words of `context.UserEventType`. */
export type RecordPageType = 'create' | 'edit' | 'view';

/** A record on its way onto a page. */
export interface ShownRecord {
  readonly info: RecordTypeInfo;
  /** Undefined for a new one. */
  readonly id: number | undefined;
  readonly values: FieldValues;
}

/** Who sees the page. */
export interface Viewer {
  readonly account: Account;
  readonly session: Session;
}

/** Record field types that a form shows under another name. */
const WIDGET_TYPES: Partial<Record<FieldType, WidgetFieldType>> = {
  CLOBTEXT: 'LONGTEXT',
  // Files of the File Cabinet are shown by their ids.
  DOCUMENT: 'TEXT',
};

/** Fields of every custom record that its form shows after its own. */
const INACTIVE = 'isinactive';

/**
 * The form of a record page, as NetSuite lays it out: name, fields in the order of the XML, the type's subtabs with their fields. Sublists of
 * children and the system notes are added by `record_sublists.ts`, buttons by `record_pages.ts`.
 */
export function recordForm(viewer: Viewer, record: ShownRecord, pageType: RecordPageType): FormModel {
  const { info } = record;
  const form = newForm({
    title: info.label,
    existingPage: true,
    mode: pageType === 'view' ? 'view' : 'edit',
    selectSource: selectSourceOf(viewer.account, viewer.session.language),
  });
  for (const subtab of info.definition?.subtabs ?? []) {
    form.tabs.push({
      id: subtab.scriptId,
      label: subtab.title,
      helpText: '',
      ...(subtab.parent === undefined ? {} : { parent: subtab.parent }),
    });
  }
  const shown = shownFields(info);
  form.fields.push(...shown.map((field) => formField(viewer, record, field)));
  if (form.mode === 'edit') return form;
  form.fields.push(
    newField({
      id: 'id',
      label: say(viewer.session, 'internalId'),
      type: 'TEXT',
      value: String(record.id ?? ''),
    }),
  );
  return form;
}

/** Fields of a record type that its form shows, in their order. */
export function shownFields(info: RecordTypeInfo): readonly FieldInfo[] {
  const own = [...info.fields.values()].filter((field) => field.definition !== undefined);
  const name = info.nameField === 'name' ? info.fields.get('name') : undefined;
  const inactive = info.fields.get(INACTIVE);
  return [...(name === undefined ? [] : [name]), ...own, ...(inactive === undefined ? [] : [inactive])];
}

/** Whether a person may change the field on the form. */
export function isEditable(field: FieldInfo): boolean {
  const display = field.definition?.displayType ?? 'NORMAL';
  return field.stored && (display === 'NORMAL' || display === 'SHOWASLIST');
}

/** Whether a person must fill the field in. A record type that shows a name demands it. */
export function isMandatory(field: FieldInfo): boolean {
  return field.definition?.isMandatory ?? field.id === 'name';
}

/** Name of a record for its page's title line: its name, or its type's ID if it has none. */
export function recordTitle(record: ShownRecord): string | undefined {
  if (record.id === undefined) return undefined;
  const name = record.info.nameField === undefined ? undefined : record.values[record.info.nameField];
  return typeof name === 'string' && name !== '' ? name : `ID ${record.id}`;
}

function formField(viewer: Viewer, record: ShownRecord, field: FieldInfo): FieldModel {
  const definition = field.definition;
  const { target } = field;
  // A subtab that belongs to no record type here (NetSuite's own, a centre's) leaves the field in the main area.
  const subtab = record.info.definition?.subtabs.find(
    ({ scriptId }) => scriptId === definition?.subtab,
  )?.scriptId;
  return newField({
    id: field.id,
    label: labelOf(viewer, field),
    type: WIDGET_TYPES[field.type] ?? (field.type as WidgetFieldType),
    value: formValue(viewer.session, field, shownValue(record, field)),
    help: definition?.help ?? '',
    isMandatory: isMandatory(field),
    displayType: displayTypeOf(definition?.displayType ?? 'NORMAL'),
    ...(target === undefined ? {} : { source: target }),
    ...(subtab === undefined ? {} : { container: subtab }),
    ...(definition?.maxLength === undefined ? {} : { maxLength: definition.maxLength }),
    ...(target?.startsWith('customrecord') === true ? { linkTo: (id: string) => recordUrl(target, id) } : {}),
  });
}

/** The fields that every custom record has carry the account's words, the others their definition's. */
function labelOf({ session }: Viewer, field: FieldInfo): string {
  if (field.definition !== undefined) return field.label;
  if (field.id === 'name') return say(session, 'name');
  return field.id === INACTIVE ? say(session, 'inactive') : field.label;
}

/** A stored value as a form field holds it, in the formats of whoever looks at it. */
export function formValue(
  { formats }: Session,
  field: FieldInfo,
  value: FieldValue,
): string | readonly string[] {
  const text = toFormText(formats, field, value);
  return field.type === 'MULTISELECT' ? text.split(MULTISELECT_SEPARATOR).filter(Boolean) : text;
}

/** INLINEHTML and HELP fields keep nothing: they show what their definition says. */
function shownValue(record: ShownRecord, field: FieldInfo): FieldValue {
  if (field.type === 'INLINEHTML') return field.definition?.defaultValue ?? '';
  return record.values[field.id] ?? null;
}

function displayTypeOf(display: DisplayType): FieldDisplayType {
  switch (display) {
    case 'HIDDEN':
      return 'HIDDEN';
    case 'LOCKED':
    case 'STATICTEXT':
      return 'INLINE';
    default:
      return 'NORMAL';
  }
}
