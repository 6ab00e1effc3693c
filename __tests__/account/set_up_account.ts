import { ASSISTANT_CONTROLS } from '../../emulator/assumptions';
import { Assistant, type AssistantPage } from '../../emulator/modules/ui/widget/assistant';
import type { SuiteletResponse } from '../../emulator/runtime/script_runner';
import { RECORDS, SET_UP_PAGE } from '../../src/TypeScript/netsuite/schema';
import { answerField, SETUP_FORM } from '../../src/TypeScript/ui/set_up/setup_form';
import { BankAccount, CLIENT_ID, CLIENT_SECRET, formOf, type Kind } from './bank_account';

/**
 * The assistant Set Up a Bank Connection, by the requests that a browser sends. One account serves all tests of a file: each
 * begins anew in it and counts what it has made itself.
 */

const { step: STEP } = ASSISTANT_CONTROLS.value;
export type Values = Readonly<Record<string, string>>;

export const KINDS = ['bank', 'credential', 'secret', 'connection'] as const satisfies Kind[];
const allIds = (kind: Kind): number[] =>
  company.account.store.list(RECORDS[kind].type, { limit: 1000, offset: 0 }).records.map(({ id }) => id);
/** The records that this test has made. */
export const idsOf = (kind: Kind): number[] => allIds(kind).filter((id) => id > before[kind]);

export let company: BankAccount;
/** The page that somebody looks at, by who it is: a browser does not ask for it again before a button is pressed. */
let pages: Map<BankAccount, AssistantPage>;
/** How many records of each kind there were when a test began, and the newest of them. */
let before: Readonly<Record<Kind, number>>;

/** Opens an account with secrets of an application for the tests of a file, and begins the assistant anew before each. */
export function useSetUpAccount(): void {
  beforeAll(async () => {
    company = await BankAccount.open();
    await company.issueSecrets();
  });
  afterAll(() => company.close());
  beforeEach(() => {
    pages = new Map();
    before = Object.fromEntries(KINDS.map((kind) => [kind, Math.max(0, ...allIds(kind))])) as Record<
      Kind,
      number
    >;
    if (request('GET').kind === 'form') comeBack('again');
  });
  afterEach(async () => {
    await company.bank.control({ fault: 'none' });
    expect(company.account.leaks.leaks()).toEqual([]);
  });
}

/** Goes on in another account. */
export async function reopen(options: Parameters<typeof BankAccount.open>[0]): Promise<void> {
  await company.close();
  company = await BankAccount.open(options);
  pages.clear();
}

/** The browser goes to the assistant's page anew when it is next looked at. */
export function leavePage(): void {
  pages.clear();
}

export function request(method: 'GET' | 'POST', parameters: Values = {}, by = company): SuiteletResponse {
  const response = by.visit(SET_UP_PAGE.scriptId, method, parameters);
  if (response.kind === 'error') throw response.error;
  return response;
}

export function shown(by = company): AssistantPage {
  const response = request('GET', {}, by);
  if (response.kind !== 'assistant') throw new Error(`An assistant was expected, not ${response.kind}`);
  const page = Assistant.show(response.assistant);
  pages.set(by, page);
  return page;
}

export const current = (by = company): AssistantPage => pages.get(by) ?? shown(by);

/** Answers the question that somebody is asked who comes back. */
export function comeBack(resume: 'continue' | 'again', by = company): void {
  const form = formOf(request('GET', {}, by));
  const known = form.fields.find(({ id }) => id === 'custpage_token')?.value;
  request('POST', { custpage_token: String(known), custpage_resume: resume }, by);
}

export const fieldOf = ({ model }: AssistantPage, id: string) =>
  model.form.fields.find((field) => field.id === id);
/** What the page was made of, which its markup sends back. */
const stampOf = (page: AssistantPage): string =>
  / value="([^"]*)"/.exec(String(fieldOf(page, 'custpage_stamp')?.value))?.[1] ?? '';
export const token = (page: AssistantPage): string => String(fieldOf(page, 'custpage_token')?.value);

/** Presses a button of the step that is shown, and looks at the next page. */
export function press(button: string, answers: Values = {}, by = company): AssistantPage {
  send(button, current(by), answers, by);
  return shown(by);
}

export function send(
  button: string,
  page: AssistantPage,
  answers: Values = {},
  by = company,
): SuiteletResponse {
  const entered = page.model.form.fields.map(({ id, value }) => [
    id,
    typeof value === 'string' ? value : value.join('\u0005'),
  ]);
  const named = Object.entries(answers).map(([name, value]) => [answerField(name), value]);
  return request(
    'POST',
    {
      ...Object.fromEntries(entered),
      [SETUP_FORM.stamp]: stampOf(page),
      [STEP]: page.currentStep ?? '',
      [button]: 'T',
      ...Object.fromEntries(named),
    },
    by,
  );
}

export const ISSUED = 'https://bank.example';
/** Answers that lead a Custom bank to the emulator's bank. */
export const CUSTOM = {
  bank: { profile: 'custom', environment: 'test' },
  details: {
    bankName: 'Example Bank',
    credentialName: 'Example application',
    tokenEndpoint: `${ISSUED}/oauth/token`,
    apiEndpoint: `${ISSUED}/v1/accounts`,
    scope: 'accounts',
    owner: '12',
  },
  ids: {
    secretId_client_id: CLIENT_ID,
    secretId_client_secret: CLIENT_SECRET,
    expiresOn_client_secret: '12/31/2026',
  },
  connection: { connectionName: 'Statements', purposes: 'statements\u0005payments' },
} as const;

/** Walks to the last step. */
export function walk(
  answers: { bank: Values; details: Values; ids: Values; connection: Values } = CUSTOM,
): AssistantPage {
  press('next', answers.bank);
  press('next', answers.details);
  press('next');
  press('next', answers.ids);
  return press('next', answers.connection);
}

export const counts = (): number[] => KINDS.map((kind) => idsOf(kind).length);
