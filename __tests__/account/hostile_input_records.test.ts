import { fromFormText } from '../../emulator/runtime/form_values';
import type { FieldValue } from '../../emulator/store/field_value';
import { type FieldSchema, RECORDS, ROLES } from '../../src/TypeScript/netsuite/schema';
import { BankAccount, type Kind, refusalOf } from './bank_account';
import { everyView, type Ids, PAGES, pageUrl } from './deployed_pages';
import {
  expectText,
  HOSTILE,
  type Hostile,
  inputsOf,
  isSecret,
  MARK,
  MEGABYTE,
  PASTED,
} from './hostile_texts';
import { put } from './measure';
import { PageVisitor } from './page_visitor';

/** Hostile input into every field of every record, by its form and by an import: refused with a reason, or shown as text. */

let company: BankAccount;
let ids: Ids;
let visitor: PageVisitor;
beforeAll(async () => {
  company = await BankAccount.open();
  await company.issueSecrets();
  const domains = ['bank.example'];
  company.account.secrets.save({
    id: 'custsecret_pasted',
    name: 'Pasted',
    value: PASTED,
    scripts: [],
    domains,
  });
  ids = company.setUp();
  visitor = new PageVisitor(company);
  await visitor.become(ROLES.administrator);
});
afterAll(() => company.close());

afterEach(() => {
  const errors = company.account.log.entries({ level: 'ERROR', limit: 1000 });
  expect(errors.map(({ title, details }) => `${title}: ${String(details).slice(0, 200)}`)).toEqual([]);
  expect(company.account.leaks.leaks().map(({ label, place }) => `${label} in a ${place}`)).toEqual([]);
});

/** What a record refuses an entry with: findings, and NetSuite's own errors for values that a field cannot hold. */
const REFUSALS =
  /^(?:BCR_[A-Z_]+|INVALID_FLD_VALUE|INVALID_KEY_OR_REF|USER_ERROR|FIELD_CONTAINED_MORE_THAN_MAXIMUM_CHARACTERS_ALLOWED|VALUE_1_OUTSIDE_OF_VALID_MINMAX_RANGE_FOR_FIELD_2)$/;

/**
 * Enters a text in fields, many at once where that is accepted, and in halves where it is not: at last each field was accepted
 * or refused for itself, with a reason, and a refusal wrote nothing.
 *
 * @param enter enters it in these fields; answers `accepted`, or what it was refused with
 * @returns the fields that took it
 */
async function enterInEach(
  names: readonly string[],
  stored: () => string,
  enter: (names: readonly string[]) => Promise<string> | string,
): Promise<readonly string[]> {
  if (names.length === 0) return [];
  const before = stored();
  const outcome = await enter(names);
  if (outcome === 'accepted') return names;
  expect([names, outcome]).toEqual([names, expect.stringMatching(REFUSALS)]);
  expect([names, stored() === before]).toEqual([names, true]);
  if (names.length === 1) return [];
  const half = Math.ceil(names.length / 2);
  const first = await enterInEach(names.slice(0, half), stored, enter);
  return [...first, ...(await enterInEach(names.slice(half), stored, enter))];
}

/**
 * Fields that no secret goes into here: a client ID and a key ID are none, and look drawn by a machine by right (RFC 6749 section
 * 2.2), so nothing tells a secret from them.
 */
const LOOKS_DRAWN: readonly string[] = [
  RECORDS.credential.fields.clientId.id,
  RECORDS.credential.fields.keyId.id,
];
const mayHold = (hostile: Hostile) => (name: string) => !(isSecret(hostile) && LOOKS_DRAWN.includes(name));

const KINDS = ['bank', 'credential', 'secret', 'connection'] as const satisfies Kind[];

describe.each(KINDS)('a %s', (kind) => {
  const { type, named } = RECORDS[kind];
  const schemas = Object.values<FieldSchema>(RECORDS[kind].fields);
  const idOf = (): number => (kind === 'secret' ? ids.clientSecret : ids[kind]);
  const form = (edit: 'T' | 'F'): string =>
    `/app/common/custom/custrecordentry.nl?rectype=${type}&id=${idOf()}${edit === 'T' ? '&e=T' : ''}`;
  const record = () => company.account.store.read(type, idOf());
  const stored = (): string => JSON.stringify(record()?.values);
  /** Names of the fields that hold the secret. */
  const holdingSecret = (): string[] =>
    Object.entries(record()?.values ?? {}).flatMap(([name, value]) =>
      String(value).includes(PASTED) ? [name] : [],
    );
  const fieldOf = (name: string) => company.account.store.types().get(type)?.fields.get(name);
  /** The fields that took the last text. They are tried together, the others each alone: most refuse whatever is hostile. */
  let open: readonly string[] = [];
  const groups = (names: readonly string[], { text }: Hostile): readonly (readonly string[])[] => {
    const together = text === MEGABYTE ? [] : names.filter((name) => open.includes(name));
    return [together, ...names.filter((name) => !together.includes(name)).map((name) => [name])];
  };

  test.each(HOSTILE)('$what in every field of its form', async (hostile: Hostile) => {
    const opened = await visitor.get(form('T'));
    const names = Object.keys(inputsOf(opened)).filter((each) => !each.startsWith('_'));
    expect(names.length).toBeGreaterThan(3);
    const enter = async (fields: readonly string[]): Promise<string> => {
      const entered = Object.fromEntries(fields.map((name) => [name, hostile.text]));
      const answer = await visitor.post(form('T'), { _version: String(record()?.version), ...entered });
      expectText(fields.join(), answer.text);
      if (answer.status === 303) return 'accepted';
      expect([fields, answer.status]).toEqual([fields, 400]);
      return /<code>([^<]*)<\/code>/.exec(answer.text)?.[1] ?? 'no reason';
    };
    const taken: string[] = [];
    for (const group of groups(names.filter(mayHold(hostile)), hostile))
      taken.push(...(await enterInEach(group, stored, enter)));
    open = taken;
    if (hostile.what === 'markup' && named) expect(taken).toContain('name');
    expect(holdingSecret()).toEqual([]);
    for (const url of taken.length === 0 ? [] : [form('F'), form('T')]) {
      const shown = await visitor.get(url);
      expect([url, shown.status]).toEqual([url, 200]);
      expectText(url, shown.text);
    }
  });

  /** An import reads dates and numbers as a form does, before a script sees them. */
  const imported = (name: string, text: string): FieldValue => {
    const field = fieldOf(name);
    return field === undefined ? text : fromFormText(company.session.formats, field, text);
  };

  test.each(HOSTILE)('$what in every field of an import', async (hostile: Hostile) => {
    const { text } = hostile;
    const names = [...(named ? ['name'] : []), ...schemas.map(({ id }) => id), 'externalid'];
    const enter = (fields: readonly string[]): string =>
      refusalOf(() => {
        const values = Object.fromEntries(fields.map((name) => [name, imported(name, text) as string]));
        company.edit(kind, idOf(), values, 'CSVIMPORT');
      });
    const taken: string[] = [];
    for (const group of groups(names.filter(mayHold(hostile)), hostile))
      taken.push(...(await enterInEach(group, stored, enter)));
    open = taken;
    expect(holdingSecret()).toEqual([]);
  });
});

test('every page shows records with hostile names as text, and the file has no formula', async () => {
  // Past the rules: what an older version or another bundle wrote is shown as well.
  const connections = HOSTILE.filter((hostile) => !isSecret(hostile)).map(({ text }) => {
    const name = text.slice(0, 300);
    const bank = put(company, 'bank', { name, profile: 'custom' });
    const credential = put(company, 'credential', {
      name,
      bank,
      environment: 'test',
      state: 'needs_attention',
    });
    const connection = put(company, 'connection', {
      name,
      bank,
      credential,
      environment: 'test',
      state: 'active',
    });
    return { ...ids, bank, credential, connection };
  });
  const views = new Map([ids, ...connections].flatMap(everyView).map(({ name, url }) => [name, url]));
  expect(views.size).toBeGreaterThan(2 * connections.length);
  for (const [name, url] of views) {
    const { status, text } = await visitor.get(url);
    expect([name, status]).toEqual([name, 200]);
    expectText(name, text);
  }
  const [script = '', row] = Object.entries(PAGES)[0] ?? [];
  if (row === undefined) throw new Error('There is no page');
  const { text } = await visitor.get(pageUrl(script, row, { export: 'csv' }));
  const cells = [...text.matchAll(/"((?:[^"]|"")*)"/g)].map(([, cell = '']) => cell);
  expect(cells.filter((cell) => cell.includes(MARK)).length).toBeGreaterThan(3 * 7);
  expect(cells.filter((cell) => /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/.test(cell))).toEqual([]);
});
