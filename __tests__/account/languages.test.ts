import { Assistant } from '../../emulator/modules/ui/widget/assistant';
import { SET_UP_PAGE } from '../../src/TypeScript/netsuite/schema';
import { BankAccount, formOf } from './bank_account';

/** Whoever has set NetSuite to Portuguese is told everything in Portuguese. */

let company: BankAccount;
let portuguese: BankAccount;
let ids: ReturnType<BankAccount['setUp']>;
beforeAll(async () => {
  company = await BankAccount.open();
  ids = company.setUp();
  portuguese = company.as({ ...company.session, language: 'pt_BR' });
});
afterAll(() => company.close());

const messageOf = (act: () => unknown): string => {
  try {
    act();
  } catch (thrown) {
    return thrown instanceof Error ? thrown.message : String(thrown);
  }
  return 'not refused';
};

test('the list of bank connections', () => {
  expect(formOf(company.page()).title).toBe('Bank Connections');
  expect(formOf(portuguese.page()).title).toBe('Conexões bancárias');
});

test('the page of one bank connection, with its test', () => {
  const page = formOf(portuguese.page({ connection: String(ids.connection) }));
  const secrets = page.sublists.find(({ id }) => id === 'custpage_secrets');
  expect(secrets?.label).toBe('Segredos da credencial');
  expect(JSON.stringify(page)).toContain('Testar conexão');
});

test('the assistant, with the profiles that are no company’s', () => {
  const { account, session } = portuguese;
  const incoming = { method: 'GET', parameters: {}, headers: {}, body: '', url: '/' } as const;
  const { scriptId, deploymentId } = SET_UP_PAGE;
  const response = account.scripts.suitelet(scriptId, deploymentId, incoming, session);
  const page = JSON.stringify(response.kind === 'assistant' && Assistant.show(response.assistant));
  expect(page).toContain('Personalizado');
  expect(page).toContain('HSBC (cabeçalhos legados)');
  expect(page).toContain('Código público que chama o banco');
  for (const english of ['Custom', 'legacy headers', 'Public code']) expect(page).not.toContain(english);
});

test('a notice', () => {
  const page = formOf(portuguese.page({ connection: '9999' }));
  expect(page.fields.map(({ label }) => label)).toContain(
    'Esta conexão bancária não existe mais. Escolha outra na lista.',
  );
});

test('a refusal, with the words and days that stand in it', () => {
  const secret = {
    credential: ids.credential,
    role: 'client_secret',
    slot: 'current',
    secretId: 'custsecret_b',
  };
  const taken = messageOf(() => portuguese.create('secret', secret));
  expect(taken).toContain('A credencial já tem um segredo com a função segredo do cliente na posição atual.');
  const dates = { ...secret, slot: 'pending', issuedOn: '2026-12-31', expiresOn: '2026-11-30' };
  expect(messageOf(() => company.create('secret', dates))).toContain(
    'The expiry date 11/30/2026 is before the issue date 12/31/2026.',
  );
});

test('a refusal names the field as the form does: a bank has four addresses', () => {
  const bank = {
    name: 'Banco da Casa',
    profile: 'custom',
    testTokenEndpoint: 'http://a.example',
    productionApiEndpoint: 'https://b.example#c',
    testScope: 'a  b',
  };
  const lines = (by: BankAccount): string[] =>
    messageOf(() => by.create('bank', bank))
      .replace(/^error\.SuiteScriptError: \w+: /, '')
      .split('\n')
      .map((line) => line.replace(/: .*/, ''));
  expect(lines(company)).toEqual(['Token Address, Test', 'Scope, Test', 'API Address, Production']);
  expect(lines(portuguese)).toEqual([
    'Endereço do token, teste',
    'Escopo, teste',
    'Endereço da API, produção',
  ]);
});

test('mails of the Expiry Check are in the company’s language', async () => {
  const brazilian = await BankAccount.open({ company: { language: 'pt_BR' } });
  try {
    brazilian.setUp();
    brazilian.account.clock.set('2026-12-01T12:00:00Z');
    const [mail] = brazilian.account.outbox.mails();
    expect(mail?.subject).toBe('Credenciais bancárias: 2 vencem em breve');
    expect(mail?.body).toContain('(segredo do cliente) de');
    expect(mail?.body).toContain('Dias restantes: 30.');
    expect(mail?.body).toContain('Conexões bancárias que deixariam de funcionar: Statements.');
  } finally {
    await brazilian.close();
  }
});

test('the log and the audit trail stay English, whoever is at work', () => {
  portuguese.create('bank', { name: 'Banco da Casa', profile: 'custom' });
  const titles = company.account.log.entries().map(({ title }) => title);
  expect(titles).toContain('Bank Credentials: bank created');
});
