import type { Session } from '../../emulator/account/account';
import { UserFormats } from '../../emulator/account/user_formats';
import { Form } from '../../emulator/modules/ui/widget/form';
import { type FormModel, newField, newForm } from '../../emulator/modules/ui/widget/model';
import { actorOf } from '../../emulator/runtime/actor';
import type { RecordDraft } from '../../emulator/runtime/record_draft';
import { type FieldSchema, RECORDS } from '../../src/TypeScript/netsuite/schema';
import { BankAccount, CLIENT_ID, CLIENT_SECRET, type Kind, type Values } from './bank_account';
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

const buttonsOf = (form: FormModel): string[] => form.buttons.map(({ label }) => label);
const namesIn = (form: FormModel, sublist: string, column: string): (string | undefined)[] | undefined =>
  form.sublists.find(({ id }) => id === sublist)?.lines.map((line) => line.get(column));

describe('what can be done is offered', () => {
  /** Whoever may open the records by a role of the company's own may neither test nor look at our pages. */
  const stranger = () => ({ ...viewer(), roleId: 1_999, roleScriptId: 'customrole_other' });
  const offered = (form: FormModel): string[] => [
    ...buttonsOf(form).map((label) => `[${label}]`),
    ...form.links.map(({ title }) => title).filter((title) => !title.startsWith('What BCR_')),
  ];
  const DETAILS = 'Details and Test';
  const TEST = '[Test Connection]';
  const CONNECTION = [TEST, DETAILS];
  const CREDENTIAL = [TEST, 'Rotate Credential'];
  const SECRET = ['[Check Secret ID]'];

  test.each<[Kind, keyof typeof ids, Values, administrator: string[], viewer: string[]]>([
    ['bank', 'bank', {}, ['Set Up a Bank Connection'], []],
    ['bank', 'bank', { isinactive: true }, ['Set Up a Bank Connection'], []],
    ['credential', 'credential', { state: 'not_verified' }, CREDENTIAL, []],
    ['credential', 'credential', { state: 'verified' }, CREDENTIAL, []],
    ['credential', 'credential', { state: 'needs_attention' }, CREDENTIAL, []],
    ['credential', 'credential', { state: 'disabled' }, CREDENTIAL, []],
    ['secret', 'clientId', { slot: 'current' }, SECRET, []],
    ['secret', 'clientId', { slot: 'pending' }, SECRET, []],
    ['secret', 'clientId', { slot: 'retired' }, SECRET, []],
    ['connection', 'connection', { state: 'active' }, CONNECTION, [DETAILS]],
    ['connection', 'connection', { state: 'needs_attention' }, CONNECTION, [DETAILS]],
    ['connection', 'connection', { state: 'disabled' }, CONNECTION, [DETAILS]],
    ['connection', 'connection', { state: 'renewal_required' }, [TEST, '[Renew]', DETAILS], [DETAILS]],
    ['connection', 'connection', { state: 'renewal_required', isinactive: true }, CONNECTION, [DETAILS]],
  ])('on a %s (%s) that is %j', (kind, name, values, administrator, viewers) => {
    const { account } = company;
    const { type } = RECORDS[kind];
    const before = account.store.read(type, ids[name])?.values ?? {};
    account.store.update(type, ids[name], company.stored(kind, values));
    const who = [company.session, viewer(), stranger()];
    expect(who.map((session) => offered(opened(kind, ids[name], session)))).toEqual([
      administrator,
      viewers,
      [],
    ]);
    expect(who.map((session) => offered(opened(kind, ids[name], session, 'edit')))).toEqual([[], [], []]);
    account.store.update(type, ids[name], before);
  });

  test.each(['bank', 'credential', 'secret', 'connection'] as const)('on a new %s: nothing', (kind) => {
    expect(offered(opened(kind))).toEqual([]);
  });

  test('the way to a connection’s test is that of this connection', () => {
    const link = opened('connection', ids.connection).links.find(({ title }) => title === DETAILS);
    expect(link?.url).toContain(`connection=${ids.connection}`);
  });

  test('the way to the help of a finding is shown to who may read it', () => {
    company.editInline('secret', ids.clientId, { expiresOn: null });
    const waysOf = (session: typeof company.session) =>
      opened('secret', ids.clientId, session).links.map(({ url }) => url.split('#')[1]);
    expect([company.session, viewer(), stranger()].map(waysOf)).toEqual([
      ['BCR_EXPIRY_UNKNOWN'],
      ['BCR_EXPIRY_UNKNOWN'],
      [],
    ]);
    company.editInline('secret', ids.clientId, { expiresOn: '2027-12-31' });
  });
});

test('the finding that matters most stands above the form that is edited, too', () => {
  company.editInline('secret', ids.clientId, { expiresOn: null });
  expect(opened('secret', ids.clientId, company.session, 'edit').messages).toHaveLength(1);
  company.editInline('secret', ids.clientId, { expiresOn: '2027-12-31' });
});

describe('what matters most stands above the form, ends included', () => {
  const SOUND = {
    bank: { retirementDate: null, retirementNotice: null },
    credential: { certificateId: null, certificateExpiresOn: null, authMethod: null, state: 'not_verified' },
    secret: { expiresOn: '2027-12-31', slot: 'current', issuedOn: null },
  } as const;
  const PUT_RIGHT = /^Action required/;
  const SOON = /^Needs attention soon/;
  const KNOW = /^Good to know/;
  type Above = readonly [title: RegExp, message: RegExp, remedy: RegExp];
  const EXPIRES: Above = [
    SOON,
    /demo_client_secret expires on .*\. Days left: 5\./,
    /rotate before that date/,
  ];
  const EXPIRED: Above = [
    PUT_RIGHT,
    /demo_client_secret expired on .*\. Days since then: 1\./,
    /rotate now, or retire/,
  ];
  const TODAY: Above = [SOON, /demo_client_secret expires today/, /rotate today/];
  const BEGIN: Above = [KNOW, /time to start the rotation/, /start the rotation/];
  const CERTIFICATE: Above = [
    SOON,
    /certificate custcertificate_house expires on .*\. Days left: 38\./,
    /rotate before/,
  ];
  const RETIRES: Above = [
    SOON,
    /Example Bank is supported until .*\. Days left: 8\./,
    /Move its connections/,
  ];
  const RETIRED: Above = [
    PUT_RIGHT,
    /Example Bank has not been supported since/,
    /New connections of this type/,
  ];
  const NOT_NEEDED: Above = [PUT_RIGHT, /needs no client secret/, /Choose one of the roles/];
  const MISSING: Above = [PUT_RIGHT, /client secret/, /\S{3}/];

  type Changed = keyof typeof SOUND;
  const idOf = (kind: Changed | 'connection'): number => (kind === 'secret' ? ids.clientSecret : ids[kind]);
  let changed: Changed[] = [];
  function change(kind: Changed, values: Values): void {
    changed.push(kind);
    company.editInline(kind, idOf(kind), values);
  }
  afterEach(() => {
    for (const kind of changed) company.editInline(kind, idOf(kind), SOUND[kind]);
    changed = [];
  });
  beforeAll(() => company.editInline('secret', ids.clientId, { expiresOn: '2027-12-31' }));

  const above = (kind: Kind, id: number, session = company.session) =>
    opened(kind, id, session).messages.map(({ title, message }) => ({ title, message }));
  const expected = (row: Above | undefined) =>
    row === undefined
      ? []
      : [
          {
            title: expect.stringMatching(row[0]),
            message: expect.stringMatching(new RegExp(`${row[1].source}.*${row[2].source}`)),
          },
        ];

  test.each<[string, Partial<Record<Kind, Values>>, Partial<Record<Kind, Above>>]>([
    ['all is well', {}, {}],
    [
      'a secret ends within the lead times',
      { secret: { expiresOn: '2026-11-28' } },
      { secret: EXPIRES, credential: EXPIRES, connection: EXPIRES },
    ],
    [
      'a secret ends today',
      { secret: { expiresOn: '2026-11-23' } },
      { secret: TODAY, credential: TODAY, connection: TODAY },
    ],
    [
      'a secret has ended',
      { secret: { expiresOn: '2026-11-22' } },
      { secret: EXPIRED, credential: EXPIRED, connection: EXPIRED },
    ],
    [
      'a rotation should begin',
      { secret: { issuedOn: '2026-01-01', expiresOn: '2026-12-30' } },
      { secret: BEGIN, credential: BEGIN, connection: BEGIN },
    ],
    [
      'the only secret was retired, and has ended',
      { secret: { slot: 'retired', expiresOn: '2026-11-22' } },
      { credential: MISSING, connection: MISSING },
    ],
    [
      'the certificate ends',
      {
        credential: {
          authMethod: 'tls_client_auth',
          certificateId: 'custcertificate_house',
          certificateExpiresOn: '2026-12-31',
        },
      },
      { credential: CERTIFICATE, connection: CERTIFICATE, secret: NOT_NEEDED },
    ],
    [
      'the bank’s support ends',
      { bank: { retirementDate: '2026-12-01', retirementNotice: 'Move.' } },
      { bank: RETIRES, credential: RETIRES, connection: RETIRES },
    ],
    [
      'the bank’s support has ended',
      { bank: { retirementDate: '2026-11-01', retirementNotice: 'Move.' } },
      { bank: RETIRED, credential: RETIRED, connection: RETIRED },
    ],
    [
      'both a secret and the bank’s support end: the sooner',
      {
        bank: { retirementDate: '2026-12-01', retirementNotice: 'Move.' },
        secret: { expiresOn: '2026-11-28' },
      },
      { bank: RETIRES, secret: EXPIRES, credential: EXPIRES, connection: EXPIRES },
    ],
    [
      'a secret of a disabled credential has ended',
      { credential: { state: 'disabled' }, secret: { expiresOn: '2026-11-22' } },
      {},
    ],
  ])('%s', (_state, changes, forms) => {
    for (const [kind, values] of Object.entries(changes)) change(kind as Changed, values);
    for (const kind of ['bank', 'credential', 'secret', 'connection'] as const) {
      expect([kind, ...above(kind, idOf(kind))]).toEqual([kind, ...expected(forms[kind])]);
    }
  });

  test('in Portuguese', () => {
    change('secret', { expiresOn: '2026-11-22' });
    const portuguese = { ...company.session, language: 'pt_BR' };
    expect(above('credential', ids.credential, portuguese)).toEqual([
      {
        title: 'Ação necessária',
        message: expect.stringMatching(/venceu em .* rotacione agora/),
      },
    ]);
  });
});

describe('moments', () => {
  const { lastVerified, nextAttempt, graceUntil } = RECORDS.credential.fields;
  const brazilian = (): Session => ({
    ...company.session,
    language: 'pt_BR',
    formats: new UserFormats({
      ...company.session.formats.preferences,
      timeZone: 'America/Sao_Paulo',
      dateFormat: 'DD/MM/YYYY',
      timeFormat: 'H:mm',
    }),
  });
  const shownIn = (form: FormModel) =>
    form.fields
      .filter(({ id }) => id.startsWith('custpage_'))
      .map(({ label, displayType, value }) => [label, displayType, value]);
  const hiddenIn = (form: FormModel) =>
    form.fields.filter(({ displayType }) => displayType === 'HIDDEN').map(({ id }) => id);
  beforeAll(() => {
    company.account.store.update(RECORDS.credential.type, ids.credential, {
      [lastVerified.id]: '2026-11-23 01:30:00',
      [nextAttempt.id]: 'tomorrow <b>',
      [graceUntil.id]: '',
    });
  });

  test.each(['view', 'edit'] as const)(
    'are told in the reader’s time zone, format and language (%s)',
    (name) => {
      const form = opened('credential', ids.credential, brazilian(), name);
      expect(shownIn(form)).toEqual([['Última verificação', 'INLINE', '22/11/2026 22:30:00']]);
      expect(form.fields.find(({ id }) => id === 'custpage_lastverified')?.help).toContain('fuso horário');
    },
  );

  test('the text in UTC is hidden then; one that is no moment stays to be seen', () => {
    const hidden = hiddenIn(opened('credential', ids.credential));
    expect(hidden).toContain(lastVerified.id);
    expect(hidden).toContain(graceUntil.id);
    expect(hidden).not.toContain(nextAttempt.id);
  });

  test('of an event, too', () => {
    const [event] = company.events();
    const form = opened('event', event?.id ?? 0, brazilian());
    expect(hiddenIn(form)).toEqual([RECORDS.event.fields.at.id]);
    expect(shownIn(form)).toEqual([['Quando', 'INLINE', expect.stringMatching(/^\d\d\/\d\d\/\d{4} /)]]);
  });
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
    expect(uses?.helpText).toBe('Showing the first 50 of each kind, 502 in total.');
    // Two at most: what a list holds may be in the cache by an earlier form.
    for (const { queries } of costs) expect(queries).toBeLessThanOrEqual(2);
    for (const { units } of costs) expect(units).toBeLessThanOrEqual(40);
  });
});
