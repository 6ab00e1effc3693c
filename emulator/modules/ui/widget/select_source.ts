import type { Account } from '../../../account/account';
import type { StoredRecord } from '../../../store/field_value';
import type { RecordTypeInfo } from '../../../store/record_type_info';
import type { SelectOption, SelectSource } from './model';

/** NetSuite shows this many choices in a drop-down list before it turns into a pop-up; here it bounds a page's size. */
const MOST_CHOICES = 5000;

/**
 * The choices of select fields from an account's lists and records: active entries under their display names, lists in their own order
 * and records by name.
 * @param account whose records
 * @param language what values of custom lists are told in; the project's default when left out
 */
export function selectSourceOf(account: Account, language?: string): SelectSource {
  return (source) => {
    const type = account.store.types().get(source.toLowerCase());
    if (type === undefined) return undefined;
    const { records } = account.store.list(type.id, { limit: MOST_CHOICES, offset: 0 });
    const choices = records
      .filter((record) => record.values.isinactive !== true)
      .map(
        (record): SelectOption => ({
          value: String(record.id),
          text:
            translatedValue(account, type, record, language) ??
            (type.nameField === undefined
              ? String(record.id)
              : String(record.values[type.nameField] ?? record.id)),
        }),
      );
    return type.kind === 'list' ? choices : choices.sort((one, other) => one.text.localeCompare(other.text));
  };
}

function translatedValue(
  account: Account,
  type: RecordTypeInfo,
  { values }: StoredRecord,
  language: string | undefined,
): string | undefined {
  if (language === undefined || type.kind !== 'list') return undefined;
  return account.languages.listValue(language, type.id, String(values.scriptid ?? ''));
}
