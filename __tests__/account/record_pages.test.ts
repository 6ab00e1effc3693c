import { Form } from '../../emulator/modules/ui/widget/form';
import { type FormModel, newField, newForm } from '../../emulator/modules/ui/widget/model';
import { actorOf } from '../../emulator/runtime/actor';
import type { RecordDraft } from '../../emulator/runtime/record_draft';
import { type FieldSchema, RECORDS } from '../../src/TypeScript/netsuite/schema';
import { BankAccount, type Kind } from './bank_account';

/** What the user events do to the form of a record. */

let company: BankAccount;
let ids: ReturnType<BankAccount['setUp']>;
beforeAll(async () => {
  company = await BankAccount.open();
  ids = company.setUp();
});
afterAll(() => company.close());

/** The form of a record as the page hands it to beforeLoad, and what became of it. */
function opened(kind: Kind, id?: number): FormModel {
  const actor = actorOf(company.session, 'USERINTERFACE');
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
    name: id === undefined ? 'create' : 'view',
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
