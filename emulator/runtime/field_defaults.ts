import type { Account, Session } from '../account/account';
import type { FieldValue, FieldValues } from '../store/field_value';
import type { FieldInfo, RecordTypeInfo } from '../store/record_type_info';
import { fromFormText } from './form_values';
import { notEmulated } from './suitescript_error';

/**
 * What a new record begins with: the defaults of its fields (`defaultchecked`, `defaultvalue`,
 * `defaultselection`, `dynamicdefault`, SDFxml_2670115109)
 * and its owner.
 */
export function defaultValues(account: Account, info: RecordTypeInfo, session: Session): FieldValues {
  const values: Record<string, FieldValue> = {};
  for (const field of info.fields.values()) {
    const value = defaultOf(account, field, session);
    if (value !== null) values[field.id] = value;
  }
  const owner = String(session.userId);
  return info.kind === 'custom' && session.userId > 0 ? { ...values, owner } : values;
}

function defaultOf(account: Account, field: FieldInfo, session: Session): FieldValue {
  const { definition } = field;
  if (field.type === 'CHECKBOX') return definition?.defaultChecked ?? false;
  if (definition === undefined || !field.stored) return null;
  const { dynamicDefault, defaultSelection, defaultValue } = definition;
  if (dynamicDefault !== undefined) return dynamic(account, field, dynamicDefault, session);
  if (defaultSelection !== undefined && field.target !== undefined) {
    const id = account.store.listValueId(
      field.target,
      defaultSelection.split('.').at(-1) ?? defaultSelection,
    );
    if (id === undefined) throw notEmulated(`Default selection ${defaultSelection} of ${field.id}`);
    return field.type === 'MULTISELECT' ? [String(id)] : String(id);
  }
  return defaultValue === undefined || defaultValue === ''
    ? null
    : fromFormText(account.company.formats, field, defaultValue);
}

function dynamic(account: Account, field: FieldInfo, name: string, session: Session): FieldValue {
  if (name === 'ME') return session.userId > 0 ? String(session.userId) : null;
  if (name !== 'NOW') throw notEmulated(`Dynamic default ${name} of ${field.id}`);
  if (field.type === 'DATE') return account.company.today(account.clock.now());
  if (field.type === 'DATETIMETZ') return account.clock.iso();
  throw notEmulated(`Dynamic default NOW of ${field.id}, a ${field.type} field`);
}
