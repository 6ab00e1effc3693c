import { randomBytes } from 'node:crypto';
import { suiteletUrl } from '../emulator/pages/urls';
import type { RunningEmulator } from '../emulator/start';
import {
  BANK,
  CONNECTION,
  CONNECTIONS_PAGE,
  CREDENTIAL,
  SECRET,
  SECRET_SCRIPTS,
  type WordOf,
} from '../src/TypeScript/netsuite/schema';
import { EMPLOYEES } from './company';
import { Person } from './person';
import { RecordEntry } from './record_entry';
import type { Task } from './steps';

const TOKEN_HOST = 'oauth.sandbox.bb.com.br';
const SECRET_IDS = {
  id: 'custsecret_bb_test_client_id',
  secret: 'custsecret_bb_test_client_secret',
} as const;
/** As long as the longest warning: at whatever hour the job begins, the next Expiry Check warns. */
const DAYS_UNTIL_EXPIRY = 30;

/** What earlier steps made and later ones use. */
interface Made {
  bank: number;
  otherBank: number;
  credential: number;
  connections: number[];
}

/**
 * The main job of the software, step by step, done as a person does it: secrets on the API Secrets page, records in the user
 * interface, the test on the page Bank Connections, the warning by the schedule.
 *
 * @param emulator a fresh local account with this project
 */
export function mainJob(emulator: RunningEmulator): readonly Task[] {
  const { account, bank } = emulator;
  const entry = new RecordEntry(account);
  const made: Partial<Made> = {};

  const secretReference = (role: WordOf<'role'>, secretId: string): Record<string, string> => ({
    [SECRET.fields.credential.id]: String(needed(made.credential)),
    [SECRET.fields.role.id]: entry.value('role', role),
    [SECRET.fields.slot.id]: entry.value('slot', 'current'),
    [SECRET.fields.secretId.id]: secretId,
    [SECRET.fields.expiresOn.id]: entry.day(DAYS_UNTIL_EXPIRY),
  });

  const connection = (
    name: string,
    purpose: WordOf<'purpose'>,
    ledgerAccount: number,
  ): Record<string, string> => ({
    name,
    [CONNECTION.fields.bank.id]: String(needed(made.bank)),
    [CONNECTION.fields.credential.id]: String(needed(made.credential)),
    [CONNECTION.fields.environment.id]: entry.value('environment', 'test'),
    [CONNECTION.fields.purposes.id]: entry.value('purpose', purpose),
    [CONNECTION.fields.ledgerAccount.id]: String(ledgerAccount),
    [CONNECTION.fields.endpointOverride.id]: 'https://api.sandbox.bb.com.br/accounts',
  });

  /** Tries to save what must not be saved, and answers what the user is told. */
  const refused = (type: string, values: Readonly<Record<string, string>>, pasted?: string): string => {
    const before = account.store.list(type, { limit: 1, offset: 0 }).total;
    try {
      entry.create(type, values);
    } catch (error) {
      const { name, message } = error as { name: string; message: string };
      if (!name.startsWith('BCR_')) throw error;
      if (pasted !== undefined && message.includes(pasted))
        throw new Error('The refusal repeats the secret.');
      if (account.store.list(type, { limit: 1, offset: 0 }).total !== before)
        throw new Error('It was saved all the same.');
      return message.replace(/\s+/g, ' ');
    }
    throw new Error('It was saved, and should have been refused.');
  };

  const secretWith = (changes: Readonly<Record<string, string>>): Record<string, string> => ({
    ...secretReference('client_secret', SECRET_IDS.secret),
    ...changes,
  });

  return [
    {
      name: 'The bank issues an application; its client ID and client secret become two API secrets',
      async run() {
        const client = { client_id: generated(), client_secret: generated() };
        await bank.control(
          {
            client: {
              ...client,
              token_endpoint_auth_method: 'client_secret_basic',
              scope: 'extrato-info',
              scope_required: true,
              application_key: { parameter: 'gw-dev-app-key', value: 'demo-application' },
            },
          },
          account.clock.now(),
        );
        const restrictions = {
          scripts: [...SECRET_SCRIPTS],
          domains: [TOKEN_HOST],
          owners: [EMPLOYEES.treasury],
        };
        account.secrets.save({
          id: SECRET_IDS.id,
          name: 'Banco do Brasil test: client ID',
          value: client.client_id,
          ...restrictions,
        });
        account.secrets.save({
          id: SECRET_IDS.secret,
          name: 'Banco do Brasil test: client secret',
          value: client.client_secret,
          ...restrictions,
        });
        return `${account.secrets
          .list()
          .map(({ id }) => id)
          .join(' and ')}, restricted to ${TOKEN_HOST}`;
      },
    },
    {
      name: 'A bank and a credential are created',
      run() {
        made.bank = entry.create(BANK.type, {
          name: 'Banco do Brasil',
          [BANK.fields.profile.id]: entry.value('profile', 'banco_do_brasil'),
          [BANK.fields.testScope.id]: 'extrato-info',
          [BANK.fields.owner.id]: String(EMPLOYEES.treasury),
        });
        made.otherBank = entry.create(BANK.type, {
          name: 'Custom Bank',
          [BANK.fields.profile.id]: entry.value('profile', 'custom'),
          [BANK.fields.testTokenEndpoint.id]: 'https://bank.example/token',
        });
        made.credential = entry.create(CREDENTIAL.type, {
          name: 'Banco do Brasil test application',
          [CREDENTIAL.fields.bank.id]: String(made.bank),
          [CREDENTIAL.fields.environment.id]: entry.value('environment', 'test'),
          [CREDENTIAL.fields.applicationKey.id]: 'demo-application',
          [CREDENTIAL.fields.owner.id]: String(EMPLOYEES.treasury),
        });
        return `bank ${made.bank} with credential ${made.credential} for its test environment`;
      },
    },
    {
      name: 'The credential gets its client ID',
      run() {
        entry.create(SECRET.type, secretReference('client_id', SECRET_IDS.id));
        return `role client ID, slot current, ${SECRET_IDS.id}`;
      },
    },
    {
      name: 'Refused: the ID of another kind of object',
      run: () => refused(SECRET.type, secretWith({ [SECRET.fields.secretId.id]: 'customscript_bb_secret' })),
    },
    {
      name: 'Refused: a secret pasted where its ID belongs',
      run() {
        const pasted = generated();
        return refused(SECRET.type, secretWith({ [SECRET.fields.secretId.id]: pasted }), pasted);
      },
    },
    {
      name: 'Refused: the same ID in both roles',
      run: () =>
        refused(SECRET.type, secretWith({ [SECRET.fields.secretId.id]: SECRET_IDS.id.toUpperCase() })),
    },
    {
      name: 'The credential gets its client secret, and two bank connections share it',
      run() {
        entry.create(SECRET.type, secretReference('client_secret', SECRET_IDS.secret));
        made.connections = [
          entry.create(CONNECTION.type, connection('Banco do Brasil statements', 'statements', 201)),
          entry.create(CONNECTION.type, connection('Banco do Brasil receivables', 'receivables', 202)),
        ];
        return `connections ${made.connections.join(' and ')} use credential ${made.credential}`;
      },
    },
    {
      name: 'Refused: a connection of another bank',
      run: () =>
        refused(CONNECTION.type, {
          ...connection('Wrong bank', 'statements', 201),
          [CONNECTION.fields.bank.id]: String(needed(made.otherBank)),
        }),
    },
    {
      name: 'Refused: a production connection with a test credential',
      run: () =>
        refused(CONNECTION.type, {
          ...connection('Wrong environment', 'statements', 201),
          [CONNECTION.fields.environment.id]: entry.value('environment', 'production'),
        }),
    },
    {
      name: 'Test Connection: a real access token, only through secure strings, and a call to the bank with it',
      async run() {
        const before = account.network.requests().length;
        const person = new Person(emulator.url);
        const address = suiteletUrl(CONNECTIONS_PAGE.scriptId, CONNECTIONS_PAGE.deploymentId, {
          connection: needed(made.connections?.[0]),
        });
        await person.submit(address, await person.open(address));
        const seen = account.network.requests().slice(before);
        const calls = seen.map(
          ({ method, host, path, code, error }) => `${method} ${host}${path} ${code ?? error}`,
        );
        if (calls.length !== 2 || seen.some(({ code }) => code !== 200)) {
          throw new Error(`The bank saw: ${calls.join(', ') || 'nothing'}.`);
        }
        return calls.join(', then ');
      },
    },
    {
      name: 'A day goes by: the Expiry Check runs on its schedule and mails the owner, once',
      run() {
        account.clock.advance('P1D');
        const [mail] = account.outbox.mails();
        account.clock.advance('P1D');
        const mails = account.outbox.mails();
        const owner = account.company.employees.find(({ id }) => id === EMPLOYEES.treasury);
        if (mail === undefined) throw new Error('No mail was sent.');
        if (mails.length !== 1) throw new Error(`${mails.length} mails were sent within two days.`);
        if (!mail.recipients.includes(owner?.email ?? '')) throw new Error('The mail went to somebody else.');
        return `"${mail.subject}" to ${mail.recipients.join(', ')}`;
      },
    },
    {
      name: 'No secret appears anywhere: records, logs, mails, pages, caches, files, requests, errors',
      async run() {
        const person = new Person(emulator.url);
        await person.open(suiteletUrl(CONNECTIONS_PAGE.scriptId, CONNECTIONS_PAGE.deploymentId));
        const leaks = account.leaks.leaks();
        if (leaks.length > 0) {
          throw new Error(leaks.map(({ label, place, where }) => `${label} in ${place} ${where}`).join('; '));
        }
        return 'the leak detector knows both values and found neither, in plain text or encoded';
      },
    },
  ];
}

function needed<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('An earlier step did not get so far.');
  return value;
}

/** A credential as a bank makes them: random, so that nothing sensitive stands in these sources. */
function generated(): string {
  return randomBytes(24).toString('base64url');
}
