import { randomBytes } from 'node:crypto';
import type { Session } from '../../emulator/account/account';
import type { FormModel } from '../../emulator/modules/ui/widget/model';
import { FINDINGS } from '../../src/TypeScript/domain/finding_catalogue';
import { HELP_PAGE } from '../../src/TypeScript/netsuite/schema';
import { BankAccount, formOf, shownValue } from './bank_account';
import { measured } from './measure';

/** The page Bank Credentials Help. */

let company: BankAccount;
beforeAll(async () => {
  company = await BankAccount.open();
});
afterAll(() => company.close());

function help(
  method: 'GET' | 'POST',
  parameters: Readonly<Record<string, string>> = {},
  session: Session = company.session,
): FormModel {
  return formOf(company.visit(HELP_PAGE.scriptId, method, parameters, session));
}

const html = (form: FormModel, id: string): string => String(shownValue(form, `custpage_help_${id}`) ?? '');
const codesOf = (form: FormModel): string[] =>
  [...html(form, 'findings').matchAll(/<code id="(\w+)">/g)].map(([, code = '']) => code);
const tokenOf = (form: FormModel): string => String(shownValue(form, 'custpage_help_token'));

function search(text: string): FormModel {
  return help('POST', { custpage_help_token: tokenOf(help('GET')), custpage_help_text: text });
}

test('every part that links lead to is an anchor, and every code is told with a remedy', () => {
  const { result, queries, units } = measured(company, () => help('GET'));
  const text = html(result, 'answers') + html(result, 'findings');
  for (const topic of [
    'start',
    'secret_id',
    'sharing',
    'change',
    'banks',
    'permissions',
    'words',
    'findings',
  ])
    expect(text).toContain(`id="${topic}"`);
  expect(codesOf(result)).toEqual(Object.keys(FINDINGS).sort());
  expect(text).not.toMatch(/\{\w+\}/);
  expect(queries).toBe(0);
  expect(units).toBeLessThanOrEqual(40);
});

test('a link to a code shows that finding alone, and what has no such code says so', () => {
  expect(codesOf(help('GET', { code: 'BCR_RATE_LIMITED' }))).toEqual(['BCR_RATE_LIMITED']);
  expect(html(help('GET', { code: 'BCR_NO_SUCH_CODE' }), 'findings')).toContain(
    'No finding matches this code',
  );
});

test('words are searched for in code and texts', () => {
  const found = codesOf(search('  Grace PERIOD '));
  expect(found.length).toBeGreaterThan(0);
  expect(found.length).toBeLessThan(Object.keys(FINDINGS).length);
  expect(codesOf(search(''))).toHaveLength(Object.keys(FINDINGS).length);
});

test.each(['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', '=1+1', 'x'.repeat(1_000_000)])(
  'hostile text is not taken for markup (%#)',
  (text) => {
    const form = search(text);
    for (const field of form.fields.filter(({ type }) => type === 'INLINEHTML'))
      expect(String(field.value)).not.toMatch(/<script|<img/);
  },
);

test('a secret that was pasted into the search is not shown again', () => {
  const secret = randomBytes(24).toString('base64url');
  const form = search(secret);
  expect(JSON.stringify(form)).not.toContain(secret);
  expect(form.messages.map(({ message }) => message).join()).toContain('looks like a secret');
});

test('a form without the token of this session is refused', () => {
  const refused = help('POST', { custpage_help_text: 'grace' });
  expect(refused.fields.map(({ label }) => label).join()).toContain('no longer valid for your session');
});

test('the viewer reads it; another role does not, whatever the audience', () => {
  const viewer = company.account.session({ employeeId: 12, role: 'customrole_bcr_viewer' });
  expect(codesOf(help('GET', {}, viewer)).length).toBeGreaterThan(50);
  const { scripts } = company.account.project;
  const script = scripts.find(({ scriptId }) => scriptId === 'customscript_bcr_help_sl');
  Object.assign(script?.deployments[0] ?? {}, { allRoles: true });
  const stranger: Session = { ...company.session, roleId: 99, roleScriptId: 'customrole_other' };
  expect(help('GET', {}, stranger).fields[0]?.label).toContain(
    'Your role does not have permission to view this page',
  );
});
