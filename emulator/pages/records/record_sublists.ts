import { type FormModel, newField, newSublist, type SublistModel } from '../../modules/ui/widget/model';
import { allows, recordLevel } from '../../runtime/permissions';
import type { FieldValue, StoredRecord } from '../../store/field_value';
import type { FieldInfo, RecordTypeInfo } from '../../store/record_type_info';
import { recordUrl } from '../urls';
import { instantText } from '../user_format';
import { say, type Word } from '../words';
import { formValue, type ShownRecord, type Viewer } from './record_form';

const SYSTEM_INFORMATION_TAB = 'tab_systeminformation';
const CHILDREN_TAB = 'tab_children';

/** A record type whose records stand on another record's page. */
interface ChildType {
  readonly info: RecordTypeInfo;
  readonly parentField: FieldInfo;
}

/**
 * Adds to a record's form what stands below its fields: its children (record types whose `isparent` field points at this type, each on
 * the `parentsubtab` it names) and its system notes.
 */
export function addRecordSublists(viewer: Viewer, record: ShownRecord, form: FormModel): void {
  if (record.id === undefined) return;
  for (const child of childTypes(viewer, record.info)) {
    form.sublists.push(childSublist(viewer, record.info, record.id, child, tabFor(viewer, form, child)));
  }
  if (record.info.definition?.enableSystemNotes === true) {
    form.tabs.push({
      id: SYSTEM_INFORMATION_TAB,
      label: say(viewer.session, 'systemInformation'),
      helpText: '',
    });
    form.sublists.push(systemNotes(viewer, record.info, record.id));
  }
}

function childTypes({ account, session }: Viewer, parent: RecordTypeInfo): ChildType[] {
  return [...account.languages.types(session.language).values()]
    .filter((info) => info.kind === 'custom' && allows(recordLevel(session, info), 'VIEW'))
    .flatMap((info) => {
      const parentField = [...info.fields.values()].find(
        (field) => field.definition?.isParent === true && field.target === parent.id,
      );
      return parentField === undefined ? [] : [{ info, parentField }];
    });
}

/** The subtab the child names, or one made for children that name none. */
function tabFor({ session }: Viewer, form: FormModel, child: ChildType): string {
  const named = child.parentField.definition?.parentSubtab;
  if (named !== undefined && form.tabs.some((tab) => tab.id === named)) return named;
  if (!form.tabs.some((tab) => tab.id === CHILDREN_TAB)) {
    form.tabs.push({ id: CHILDREN_TAB, label: say(session, 'custom'), helpText: '' });
  }
  return CHILDREN_TAB;
}

function childSublist(
  viewer: Viewer,
  parent: RecordTypeInfo,
  parentId: number,
  { info, parentField }: ChildType,
  tab: string,
): SublistModel {
  const { account, session } = viewer;
  const level = recordLevel(session, info);
  const columns = listColumns(info).filter((field) => field.id !== parentField.id);
  const sublist = newSublist({
    id: `recmach${parentField.id}`,
    label: info.label,
    type: 'STATICLIST',
    tab,
    emptyText: say(session, 'noRecords', { type: info.label }),
    ...(allows(level, 'CREATE')
      ? {
          newLine: {
            label: say(session, 'newOf', { type: info.label }),
            href: recordUrl(info.id, undefined, true, { [`record.${parentField.id}`]: parentId }),
          },
        }
      : {}),
  });
  const canEdit = allows(level, 'EDIT');
  const open = say(session, canEdit ? 'edit' : 'view');
  sublist.fields.push(
    newField({
      id: 'open',
      label: open,
      type: 'URL',
      linkText: open,
      displayType: 'INLINE',
    }),
    newField({ id: 'id', label: 'ID', type: 'INTEGER', displayType: 'INLINE' }),
    ...columns.map((field) =>
      newField({
        id: field.id,
        label: field.label,
        type: field.type === 'CHECKBOX' ? 'CHECKBOX' : 'TEXT',
        displayType: 'INLINE',
      }),
    ),
  );
  for (const child of account.store.children(parent.id, parentId, info.id, parentField.id)) {
    sublist.lines.push(
      new Map([
        ['open', recordUrl(info.id, child.id, canEdit)],
        ['id', String(child.id)],
        ...columns.map((field): [string, string] => [field.id, cellText(viewer, info, field, child)]),
      ]),
    );
  }
  return sublist;
}

/** Columns of a type's list: its name or ID, and the fields that the XML shows in lists. */
export function listColumns(info: RecordTypeInfo): readonly FieldInfo[] {
  const name = info.nameField === undefined ? undefined : info.fields.get(info.nameField);
  const fields = [...info.fields.values()].filter(
    (field) => field.definition?.showInList === true && field.definition.displayType !== 'HIDDEN',
  );
  return name === undefined ? fields : [name, ...fields];
}

/** One field of a record as text of a table. */
export function cellText(
  viewer: Viewer,
  info: RecordTypeInfo,
  field: FieldInfo,
  record: StoredRecord,
): string {
  const value = record.values[field.id] ?? null;
  if (field.target !== undefined)
    return (
      listValueText(viewer, field.target, value) ??
      viewer.account.store.displayValue(info.id, field.id, value)
    );
  const text = formValue(viewer.session, field, value);
  return typeof text === 'string' ? text : text.join(', ');
}

/** One value of a custom list in the viewer's language; undefined for everything else. */
function listValueText({ account, session }: Viewer, target: string, value: FieldValue): string | undefined {
  if (typeof value !== 'string' || account.store.types().get(target)?.kind !== 'list') return undefined;
  const scriptId = account.store.read(target, Number(value))?.values.scriptid;
  return account.languages.listValue(session.language, target, String(scriptId ?? ''));
}

function systemNotes({ account, session }: Viewer, info: RecordTypeInfo, id: number): SublistModel {
  const sublist = newSublist({
    id: 'systemnotes',
    label: say(session, 'systemNotes'),
    type: 'STATICLIST',
    tab: SYSTEM_INFORMATION_TAB,
    emptyText: say(session, 'noNotes'),
  });
  const columns: readonly (readonly [string, Word])[] = [
    ['date', 'date'],
    ['user', 'setBy'],
    ['context', 'context'],
    ['type', 'type'],
    ['field', 'field'],
    ['oldvalue', 'oldValue'],
    ['newvalue', 'newValue'],
  ];
  sublist.fields.push(
    ...columns.map(([id, word]) =>
      newField({ id, label: say(session, word), type: 'TEXT', displayType: 'INLINE' }),
    ),
  );
  for (const note of [...account.store.systemNotes(info.id, id)].reverse()) {
    sublist.lines.push(
      new Map([
        ['date', instantText(session, note.date)],
        ['user', account.store.recordName('employee', note.user)],
        ['context', note.context],
        ['type', note.type],
        ['field', note.field === null ? '' : (info.fields.get(note.field)?.label ?? note.field)],
        ['oldvalue', note.oldValue ?? ''],
        ['newvalue', note.newValue ?? ''],
      ]),
    );
  }
  return sublist;
}
