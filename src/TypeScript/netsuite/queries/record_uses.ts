import type { RecordKind } from '../../domain/vocabulary';
import { tableOf } from '../records/flat_record';
import { CONNECTION, CREDENTIAL, type ListName, SECRET, type WordOf } from '../schema';
import { fixed, joined, listJoin, type Statement, statement, wordColumn, wordIn } from './statement';
import { integerOf, type Row, textOf } from './suiteql';

/** What stands on a bank or on a credential: for the subtab *Where Used* of their forms. */

/** One record that links to the one that is shown. */
export interface RecordUse {
  readonly kind: Exclude<RecordKind, 'bank'>;
  readonly id: number;
  /** Its name; of a secret reference its secret ID. */
  readonly name: string;
  /** Environment; of a secret reference its role. */
  readonly sort: WordOf<'environment' | 'role'> | null;
  /** State; of a secret reference its slot. */
  readonly state: WordOf<'connectionState' | 'credentialState' | 'slot'> | null;
}

/** The uses of a record, of each kind the first by name, and how many there are of all kinds together. */
export interface RecordUses {
  readonly uses: readonly RecordUse[];
  readonly total: number;
}

/** Uses of one kind that are read at most. */
export const MOST_OF_KIND = 50;

/** How a record type tells what it is used for. */
interface User {
  readonly kind: RecordUse['kind'];
  readonly table: string;
  readonly name: string;
  readonly sort: { readonly list: ListName; readonly field: string };
  readonly state: { readonly list: ListName; readonly field: string };
}

const USERS = {
  credential: {
    kind: 'credential',
    table: tableOf(CREDENTIAL),
    name: 'name',
    sort: { list: 'environment', field: CREDENTIAL.fields.environment.id },
    state: { list: 'credentialState', field: CREDENTIAL.fields.state.id },
  },
  secret: {
    kind: 'secret',
    table: tableOf(SECRET),
    name: SECRET.fields.secretId.id,
    sort: { list: 'role', field: SECRET.fields.role.id },
    state: { list: 'slot', field: SECRET.fields.slot.id },
  },
  connection: {
    kind: 'connection',
    table: tableOf(CONNECTION),
    name: 'name',
    sort: { list: 'environment', field: CONNECTION.fields.environment.id },
    state: { list: 'connectionState', field: CONNECTION.fields.state.id },
  },
} as const satisfies Readonly<Record<RecordUse['kind'], User>>;

function rowsOf({ kind, table, name, sort, state }: User, link: string, id: number): Statement[] {
  const from = fixed(`FROM ${table}`);
  const linked = fixed(`${kind}.${link}`);
  const joins = fixed(
    `${listJoin(sort.list, 'sort_word', `${kind}.${sort.field}`)} ${listJoin(state.list, 'state_word', `${kind}.${state.field}`)}`,
  );
  const columns = fixed(
    `'${kind}' AS kind, ${kind}.id AS id, ${kind}.${name} AS name, ${wordColumn('sort_word')} AS sort, ${wordColumn('state_word')} AS state`,
  );
  const order = fixed(`${kind}.${name}, ${kind}.id`);
  return [
    statement`SELECT found.* FROM (SELECT ${columns} ${from} ${joins} WHERE ${linked} = ${id} ORDER BY ${order}) found
      WHERE ROWNUM <= ${MOST_OF_KIND}`,
    statement`SELECT 'count' AS kind, COUNT(*) AS id, '' AS name, '' AS sort, '' AS state ${from} WHERE ${linked} = ${id}`,
  ];
}

function usesIn(statements: readonly Statement[]): RecordUses {
  const rows = joined(statements, ' UNION ALL ').rows();
  const total = rows
    .filter(({ kind }) => kind === 'count')
    .reduce((sum, { id }) => sum + (integerOf(id) ?? 0), 0);
  return { uses: rows.flatMap(useOf), total };
}

function useOf(row: Row): RecordUse[] {
  const user = Object.values<User>(USERS).find(({ kind }) => kind === row.kind);
  if (user === undefined) return [];
  return [
    {
      kind: user.kind,
      id: integerOf(row.id) ?? 0,
      name: textOf(row.name) ?? '',
      sort: wordIn(user.sort.list, row.sort) as RecordUse['sort'],
      state: wordIn(user.state.list, row.state) as RecordUse['state'],
    },
  ];
}

/** The credentials and connections of a bank. One query. */
export function usesOfBank(id: number): RecordUses {
  return usesIn([
    ...rowsOf(USERS.credential, CREDENTIAL.fields.bank.id, id),
    ...rowsOf(USERS.connection, CONNECTION.fields.bank.id, id),
  ]);
}

/** The secrets and connections of a credential. One query. */
export function usesOfCredential(id: number): RecordUses {
  return usesIn([
    ...rowsOf(USERS.secret, SECRET.fields.credential.id, id),
    ...rowsOf(USERS.connection, CONNECTION.fields.credential.id, id),
  ]);
}
