import { TEST_FORM } from '../../src/TypeScript/ui/test/test_form';
import { BankAccount, CLIENT_ID, CLIENT_SECRET, formOf, shownValue } from './bank_account';

/** The bank profiles as they ship, against the bank under their own host names. */

let company: BankAccount;
beforeEach(async () => {
  company = await BankAccount.open();
});
afterEach(() => company.close());

interface Setting {
  readonly bank: Parameters<BankAccount['create']>[1];
  readonly credential?: Parameters<BankAccount['create']>[1];
}

/** Sets a credential of the bank up, tests its connection, and answers how the credential stands after it. */
function outcomeOf({ bank: values, credential: more = {} }: Setting): string {
  const bank = company.create('bank', { name: 'A Bank', ...values });
  const credential = company.create('credential', { name: 'Test', bank, environment: 'test', ...more });
  company.create('secret', { credential, role: 'client_id', slot: 'current', secretId: CLIENT_ID });
  company.create('secret', { credential, role: 'client_secret', slot: 'current', secretId: CLIENT_SECRET });
  const connection = company.create('connection', { name: 'C', bank, credential, environment: 'test' });
  const page = formOf(company.page({ connection: String(connection) }));
  company.post({
    [TEST_FORM.connection]: String(connection),
    [TEST_FORM.token]: String(shownValue(page, TEST_FORM.token)),
  });
  return String(
    company.value('credential', credential, 'lastFailure') ?? company.word('credential', credential, 'state'),
  );
}

test('Banco do Brasil: basic, scope and application key', async () => {
  const key = 'd27b87790effabc0136b17d280050756b941';
  await company.issueSecrets(
    {
      scope: 'extrato-info',
      scope_required: true,
      application_key: { parameter: 'gw-dev-app-key', value: key },
    },
    ['oauth.sandbox.bb.com.br', 'api.sandbox.bb.com.br'],
  );
  const bank = {
    profile: 'banco_do_brasil',
    testScope: 'extrato-info',
    testApiEndpoint: 'https://api.sandbox.bb.com.br/extratos/v1/accounts',
  };
  expect(outcomeOf({ bank, credential: { applicationKey: key } })).toBe('verified');
  expect(company.account.network.requests().map(({ host, code }) => [host, code])).toEqual([
    ['oauth.sandbox.bb.com.br', 200],
    ['api.sandbox.bb.com.br', 200],
  ]);
  expect(company.account.leaks.leaks()).toEqual([]);
});

test('a secret that is not meant for the host of the bank does not leave', async () => {
  await company.issueSecrets({}, ['elsewhere.example']);
  expect(
    outcomeOf({ bank: { profile: 'custom', testTokenEndpoint: 'https://bank.example/oauth/token' } }),
  ).toBe('BCR_NOT_SENT');
  expect(company.account.network.requests()).toEqual([]);
});

test('client_secret_post sends ID and secret in the body', async () => {
  await company.issueSecrets({ token_endpoint_auth_method: 'client_secret_post' });
  const bank = { profile: 'custom', testTokenEndpoint: 'https://bank.example/oauth/token' };
  expect(outcomeOf({ bank, credential: { authMethod: 'client_secret_post' } })).toBe('verified');
});
