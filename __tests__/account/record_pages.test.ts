import { Form } from '../../emulator/modules/ui/widget/form';
import { type FormModel, newField, newForm } from '../../emulator/modules/ui/widget/model';
import { actorOf } from '../../emulator/runtime/actor';
import type { RecordDraft } from '../../emulator/runtime/record_draft';
import { type FieldSchema, RECORDS } from '../../src/TypeScript/netsuite/schema';
import { BankAccount, CLIENT_ID, CLIENT_SECRET, type Kind } from './bank_account';
import { measured } from './measure';

/** What the user events do to the form of a record. */

let company: BankAccount;
let ids: ReturnType<BankAccount['setUp']>;
beforeAll(async () => {
  company = await BankAccount.open();
  ids = company.setUp();
});
afterAll(() => company.close());

const viewer = () => company.account.session({ employeeId: 13, role: 'customrole_bcr_viewer' });

/** The form of a record as the page hands it to beforeLoad, and what became of it. */
function opened(
  kind: Kind,
  id?: number,
  session = company.session,
  name: 'create' | 'view' | 'edit' = id === undefined ? 'create' : 'view',
): FormModel {
  const actor = actorOf(session, 'USERINTERFACE');
  const { type, fields } = RECORDS[kind];
  const draft: RecordDraft =
    id === undefined
      ? company.account.records.create(type, actor)
      : company.account.records.load(type, id, actor);
  const form = newForm({
    title: kind,
    selectSource: () => undefined,
    existingPage: true,
    fields: Object.values<FieldSchema>(fields).map((field) =>
      newField({ id: field.id, label: field.id, type: 'TEXT' }),
    ),
  });
  company.account.records.beforeLoad({
    name,
    draft,
    actor,
    form: new Form(form),
  });
  return form;
}

test.each(['bank', 'credential', 'secret', 'connection'] as const)(
  'a new %s does not show what only scripts fill in',
  (kind) => {
    const hidden = opened(kind)
      .fields.filter(({ displayType }) => displayType === 'HIDDEN')
      .map(({ id }) => id);
    const internals = Object.values<FieldSchema>(RECORDS[kind].fields).filter(({ internal }) => internal);
    expect(internals.length).toBeGreaterThan(0);
    expect(hidden).toEqual(internals.map(({ id }) => id));
  },
);

test('a saved secret shows the finding that matters most', () => {
  company.editInline('secret', ids.clientId, { expiresOn: null });
  expect(opened('secret', ids.clientId).messages).toEqual([
    expect.objectContaining({
      message: expect.stringContaining('It is not known when this secret expires.'),
    }),
  ]);
  company.editInline('secret', ids.clientId, { expiresOn: '2027-12-31' });
  expect(opened('secret', ids.clientId).messages).toEqual([]);
});

test('a saved connection links to its test', () => {
  expect(opened('connection', ids.connection).links).toEqual([
    expect.objectContaining({
      title: 'Details and test',
      url: expect.stringContaining(`connection=${ids.connection}`),
    }),
  ]);
});

const buttonsOf = (form: FormModel): string[] => form.buttons.map(({ label }) => label);
const namesIn = (form: FormModel, sublist: string, column: string): (string | undefined)[] | undefined =>
  form.sublists.find(({ id }) => id === sublist)?.lines.map((line) => line.get(column));

describe('what can be done is offered', () => {
  test.each<[Kind, keyof typeof ids, string[]]>([
    ['bank', 'bank', []],
    ['credential', 'credential', ['Test Connection']],
    ['secret', 'clientId', ['Check Secret ID']],
    ['connection', 'connection', ['Test Connection']],
  ])('on a %s', (kind, name, expected) => {
    expect(buttonsOf(opened(kind, ids[name]))).toEqual(expected);
    expect(buttonsOf(opened(kind, ids[name], viewer()))).toEqual([]);
    expect(buttonsOf(opened(kind, ids[name], company.session, 'edit'))).toEqual([]);
    expect(buttonsOf(opened(kind))).toEqual([]);
  });

  test('on a connection that the bank wants a new consent for', () => {
    company.edit('connection', ids.connection, { state: 'renewal_required' });
    expect(buttonsOf(opened('connection', ids.connection))).toEqual(['Test Connection', 'Renew']);
    company.edit('connection', ids.connection, { state: 'active' });
  });
});

test('the finding that matters most stands above the form that is edited, too', () => {
  company.editInline('secret', ids.clientId, { expiresOn: null });
  expect(opened('secret', ids.clientId, company.session, 'edit').messages).toHaveLength(1);
  company.editInline('secret', ids.clientId, { expiresOn: '2027-12-31' });
});

describe('where it is used', () => {
  test('a bank', () => {
    const form = opened('bank', ids.bank);
    expect(namesIn(form, 'custpage_record_uses', 'custpage_use_name')).toEqual([
      'Example Bank, test',
      'Statements',
    ]);
    expect(form.tabs.map(({ label }) => label)).toEqual(['Where Used']);
  });

  test('a credential', () => {
    expect(
      namesIn(opened('credential', ids.credential), 'custpage_record_uses', 'custpage_use_name'),
    ).toEqual([CLIENT_ID, CLIENT_SECRET, 'Statements']);
  });

  test('a secret', () => {
    expect(namesIn(opened('secret', ids.clientId), 'custpage_uses', 'custpage_used_connection')).toEqual([
      'Statements',
    ]);
  });

  test('a record that nothing uses says so', () => {
    const bank = company.create('bank', { name: 'Lonely Bank', profile: 'wise', owner: 12 });
    const [uses] = opened('bank', bank).sublists;
    expect(uses?.helpText).toBe('Nothing uses this record yet.');
  });

  test('of many, the first are shown and how many there are', () => {
    const { store, database } = company.account;
    database.transaction(() => {
      for (let at = 0; at < 500; at++) {
        store.insert(RECORDS.connection.type, {
          name: `Connection ${String(at).padStart(3, '0')}`,
          [RECORDS.connection.fields.bank.id]: String(ids.bank),
          [RECORDS.connection.fields.credential.id]: String(ids.credential),
        });
      }
    });
    // The company's time zone is read about once a day; everything else is cold.
    opened('bank', ids.bank);
    const costs = (['bank', 'credential', 'clientId', 'connection'] as const).map((name) => ({
      name,
      ...measured(company, () => opened(name === 'clientId' ? 'secret' : name, ids[name])),
    }));
    const uses = costs[0]?.result.sublists[0];
    expect(uses?.lines).toHaveLength(51);
    expect(uses?.helpText).toBe('The first 50 of each kind are shown, of 502 altogether.');
    expect(costs.map(({ name, queries }) => [name, queries])).toEqual([
      ['bank', 2],
      ['credential', 2],
      ['clientId', 2],
      ['connection', 2],
    ]);
    for (const { units } of costs) expect(units).toBeLessThanOrEqual(40);
  });
});
