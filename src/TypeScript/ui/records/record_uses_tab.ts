import type { EntryPoints } from 'N/types';
import { say, sayLabel } from '../../netsuite/language/translations';
import { integerText } from '../../netsuite/language/user_format';
import { recordUrl } from '../../netsuite/links';
import {
  MOST_OF_KIND,
  type RecordUse,
  type RecordUses,
  usesOfBank,
  usesOfCredential,
} from '../../netsuite/queries/record_uses';
import type { ShownSecret } from '../../netsuite/records/shown_record';
import { plainText } from '../parts/plain_text';
import { addTable, type Line } from '../parts/table';
import { addUsesOfSecret } from '../parts/where_used';

/** The subtab *Where Used* of the records' forms: what would break if this record were not there. One query, of a secret reference none. */

type Context = EntryPoints.UserEvent.beforeLoadContext;

const TAB = 'custpage_uses_tab';

/** Only for a saved record that is looked at: a script that loads one has no form, and a new one is used by nothing. */
function hasTab({ form, type, UserEventType }: Context): boolean {
  if (!form || type !== UserEventType.VIEW) return false;
  form.addTab({ id: TAB, label: say('record_where_used') });
  return true;
}

/** The credentials and connections of a bank. */
export function showUsesOfBank(context: Context): void {
  if (hasTab(context)) addUses(context, usesOfBank(Number(context.newRecord.id)));
}

/** The secrets and connections of a credential. */
export function showUsesOfCredential(context: Context): void {
  if (hasTab(context)) addUses(context, usesOfCredential(Number(context.newRecord.id)));
}

/** Everything that uses the ID of a secret reference, this one included. */
export function showUsesOfSecret(context: Context, { secretId, uses }: ShownSecret): void {
  if (secretId !== '' && hasTab(context)) addUsesOfSecret(context.form, secretId, uses, TAB);
}

const KINDS = {
  credential: 'common_bank_credential',
  secret: 'common_api_secret_id',
  connection: 'common_bank_connection',
} as const;

function cellsOf({ kind, id, name, sort, state }: RecordUse): Line {
  return {
    custpage_use_kind: say(KINDS[kind]),
    custpage_use_name: name,
    custpage_use_sort: sort === null ? '' : sayLabel(sort),
    custpage_use_state: state === null ? '' : sayLabel(state),
    custpage_use_record: recordUrl(kind, id),
  };
}

function addUses({ form }: Context, { uses, total }: RecordUses): void {
  const note =
    total === 0
      ? say('record_used_nowhere')
      : total > uses.length
        ? say('record_uses_cut', { count: integerText(MOST_OF_KIND), total: integerText(total) })
        : undefined;
  addTable(
    form,
    {
      id: 'custpage_record_uses',
      label: say('record_where_used'),
      tab: TAB,
      ...(note !== undefined && { note: plainText(note) }),
    },
    [
      { id: 'custpage_use_kind', label: say('common_record') },
      { id: 'custpage_use_name', label: say('common_name') },
      { id: 'custpage_use_sort', label: say('record_use_sort') },
      { id: 'custpage_use_state', label: say('common_state') },
      { id: 'custpage_use_record', label: say('common_view'), linkText: say('common_view') },
    ],
    uses.map(cellsOf),
  );
}
