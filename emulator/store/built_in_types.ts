import { bodyField, byId, type FieldInfo, type RecordTypeInfo } from './record_type_info';

/**
 * The standard record types that the emulator has, with the fields of the Records Catalog that they keep here. A field that is not
 * listed is refused, never quietly empty.
 */
export const BUILT_IN_TYPES: readonly RecordTypeInfo[] = [
  builtIn('employee', 'Employee', 'entityid', [
    bodyField('entityid', 'Name', 'TEXT'),
    bodyField('firstname', 'First Name', 'TEXT'),
    bodyField('lastname', 'Last Name', 'TEXT'),
    bodyField('email', 'Email', 'EMAIL'),
    bodyField('isinactive', 'Inactive', 'CHECKBOX'),
  ]),
  builtIn('account', 'Account', 'accountsearchdisplayname', [
    bodyField('acctnumber', 'Number', 'TEXT'),
    bodyField('accountsearchdisplayname', 'Display Name', 'TEXT'),
    bodyField('accttype', 'Type', 'TEXT'),
    bodyField('isinactive', 'Inactive', 'CHECKBOX'),
  ]),
  builtIn('role', 'Role', 'name', [
    bodyField('name', 'Name', 'TEXT'),
    bodyField('scriptid', 'ID', 'TEXT'),
    bodyField('isinactive', 'Inactive', 'CHECKBOX'),
  ]),
  builtIn('subsidiary', 'Subsidiary', 'name', [
    bodyField('name', 'Name', 'TEXT'),
    bodyField('isinactive', 'Inactive', 'CHECKBOX'),
  ]),
];

function builtIn(id: string, label: string, nameField: string, fields: readonly FieldInfo[]): RecordTypeInfo {
  return { id, label, kind: 'builtin', nameField, fields: byId(fields) };
}
