import { LISTS, type ListName, listValueId } from '../../src/TypeScript/netsuite/schema';
import { TEST_FORM } from '../../src/TypeScript/ui/test/test_form';
import { BankAccount, formOf, shownValue } from './bank_account';

/**
 * The values of the lists are kept in N/cache, which every script of the account outside bundles can write to. What a secret
 * is sent with, and where to, must not follow from them.
 */

let company: BankAccount;
let ids: ReturnType<BankAccount['setUp']>;
beforeAll(async () => {
  company = await BankAccount.open();
  await company.issueSecrets();
  ids = company.setUp();
});
afterAll(async () => {
  expect(company.account.leaks.leaks()).toEqual([]);
  await company.close();
});

/** The cache of `netsuite/memory/kept_lists.ts`, by the name that the emulator keeps it under. */
const LISTS_KEPT = JSON.stringify(['PROTECTED', '', 'bcr_lists']);

/** The lists as another script could have put them there: each value is taken for the next one. */
function tampered(): string {
  const values = (Object.keys(LISTS) as ListName[]).flatMap((list) => {
    const words: readonly string[] = LISTS[list].words;
    return words.map((word, at) => [
      list,
      Number(company.wordId(list, word)),
      listValueId(words[(at + 1) % words.length] ?? word),
    ]);
  });
  return JSON.stringify(values);
}

test('a test asks the bank of the records, whatever the cache says of the lists', () => {
  const { account } = company;
  const open = () => formOf(company.page({ connection: String(ids.connection) }));
  const token = String(shownValue(open(), TEST_FORM.token));
  // A save or a page has kept them before.
  expect(account.caches.get(LISTS_KEPT, 'values')).toBeDefined();
  account.caches.put(LISTS_KEPT, 'values', tampered(), 3600);
  const before = account.network.requests().length;
  const answer = company.post({ [TEST_FORM.connection]: String(ids.connection), [TEST_FORM.token]: token });
  expect(answer.kind).toBe('redirect');
  const sent = account.network.requests().slice(before);
  expect(sent.map(({ host, path }) => `${host}${path}`)).toEqual([
    'bank.example/oauth/token',
    'bank.example/v1/accounts',
  ]);
});
