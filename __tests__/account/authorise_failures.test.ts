import { EVENT, ROTATE_PAGE } from '../../src/TypeScript/netsuite/schema';
import { TEST_FORM } from '../../src/TypeScript/ui/test/test_form';
import { type BankAccount, formOf } from './bank_account';
import { ACCOUNTS, CallingAccount, NEW_SECRET, TOKEN } from './calling_account';
import { CONSUMER, EXAMPLE, type Told } from './consumer_account';

/** The public module where the bank refuses or does not answer: what a script is told, when it is paused, what stands in. */

let calling: CallingAccount;
let company: BankAccount;
let ids: CallingAccount['ids'];
beforeAll(async () => {
  calling = await CallingAccount.open();
  ({ company, ids } = calling);
});
afterAll(() => calling.consumer.close());
beforeEach(() => calling.settle());
afterEach(() => expect(company.account.leaks.leaks()).toEqual([]));

const ask = (...call: Parameters<CallingAccount['ask']>): Told => calling.ask(...call);
const requests = (): string[] => calling.requests();

test.each([
  ['invalid_scope', 'BCR_BANK_REFUSED_SCOPE'],
  ['unavailable', 'BCR_BANK_DOWN'],
  ['malformed', 'BCR_ANSWER_NOT_UNDERSTOOD'],
  ['redirect', 'BCR_REDIRECTED'],
  ['slow', 'BCR_TIMED_OUT'],
  ['tls', 'BCR_HOST_CERTIFICATE'],
] as const)(
  'the bank answers %s: the script is told %s, and the call after it works',
  async (fault, code) => {
    await company.bank.control({ fault });
    const { error } = ask({ connection: ids.connection });
    expect(error?.name).toBe(code);
    // Message and remedy in the words of this software, none of the bank's.
    expect(error?.message).not.toMatch(/client authentication failed|temporarily|maintenance|moved/i);
    await company.bank.control({ fault: 'none' });
    expect(ask({ connection: ids.connection }).value?.code).toBe(200);
  },
);

describe('a pause after a failure', () => {
  /** Makes the configuration another one, by a change that changes nothing for the bank. */
  function changeConfiguration(): void {
    leadTime += 1;
    company.edit('credential', ids.credential, { leadTimes: `${leadTime}` });
  }
  let leadTime = 5;
  beforeEach(changeConfiguration);

  test('a refused secret is not tried again until the configuration has changed', async () => {
    await company.bank.control({ fault: 'invalid_client' });
    requests();
    expect(ask({ connection: ids.connection }).error?.name).toBe('BCR_BANK_REFUSED_SECRET');
    await company.bank.control({ fault: 'none' });
    expect(requests()).toEqual(['POST /oauth/token 401']);
    for (const lose of [false, true, false]) {
      // Also when the cache has lost it: the credential's record remembers.
      if (lose) company.account.caches.clear();
      expect(ask({ connection: ids.connection }).error?.name).toBe('BCR_PAUSED');
      expect(ask({ connection: ids.connection }, 'authorise').error?.name).toBe('BCR_PAUSED');
    }
    expect(requests()).toEqual([]);
    expect(company.word('credential', ids.credential, 'state')).toBe('needs_attention');
    expect(company.value('credential', ids.credential, 'failuresInARow')).toBe(1);
    expect(company.value('credential', ids.credential, 'lastFailure')).toBe('BCR_BANK_REFUSED_SECRET');
    changeConfiguration();
    expect(ask({ connection: ids.connection }).value?.code).toBe(200);
  });

  test('a test that passes ends it, also when it changes no state', async () => {
    await company.bank.control({ fault: 'invalid_client' });
    const viewer = company.account.session({ employeeId: 12, role: 'customrole_bcr_viewer' });
    company.editInline('credential', ids.credential, { state: 'verified' }, 'SCHEDULED');
    // A role that may not save the credential: the pause holds all the same.
    expect(ask({ connection: ids.connection }, 'request', viewer).error?.name).toBe(
      'BCR_BANK_REFUSED_SECRET',
    );
    expect(company.word('credential', ids.credential, 'state')).toBe('verified');
    await company.bank.control({ fault: 'none' });
    expect(ask({ connection: ids.connection }).error?.name).toBe('BCR_PAUSED');
    calling.keepSecrets([CONSUMER, EXAMPLE, 'customscript_bcr_connections_sl']);
    const page = company.page({ connection: String(ids.connection) });
    const form = formOf(page);
    const token = String(form.fields.find(({ id }) => id === TEST_FORM.token)?.value ?? '');
    company.post({ [TEST_FORM.token]: token, [TEST_FORM.connection]: String(ids.connection) });
    expect(ask({ connection: ids.connection }).value?.code).toBe(200);
  });

  test('a bank that asks for fewer calls is not asked before its time', async () => {
    await company.bank.control({ fault: 'rate_limited' });
    expect(ask({ connection: ids.connection }).error?.name).toBe('BCR_RATE_LIMITED');
    await company.bank.control({ fault: 'none' });
    requests();
    const { error } = ask({ connection: ids.connection });
    expect(error?.name).toBe('BCR_PAUSED_UNTIL');
    expect(error?.message).toMatch(/until 2026-11-2\d \d\d:\d\d UTC/);
    expect(requests()).toEqual([]);
    // The emulated bank says 30 seconds, and no check that was made meanwhile makes it longer.
    company.account.clock.advance('PT31S');
    expect(ask({ connection: ids.connection }).value?.code).toBe(200);
  });

  test('failures are written down at most once in 15 minutes, and a warm token is still used', async () => {
    expect(ask({ connection: ids.connection }).value?.code).toBe(200);
    expect(ask({ connection: ids.connection }).units).toBe(11);
    company.account.caches.clear();
    await company.bank.control({ fault: 'unavailable' });
    for (let times = 0; times < 3; times += 1) {
      expect(ask({ connection: ids.connection }).error?.name).toBe('BCR_BANK_DOWN');
    }
    expect(company.value('credential', ids.credential, 'failuresInARow')).toBe(1);
    expect(company.word('credential', ids.credential, 'state')).not.toBe('needs_attention');
    await company.bank.control({ fault: 'none' });
    expect(ask({ connection: ids.connection }).value?.code).toBe(200);
    expect(ask({ connection: ids.connection }).units).toBe(11);
    changeConfiguration();
  });
});

describe('a rotation to a new ID', () => {
  let pending: number;
  beforeAll(() => {
    pending = company.create('secret', {
      credential: ids.credential,
      role: 'client_secret',
      slot: 'pending',
      secretId: NEW_SECRET,
    });
    // What a promotion writes.
    const write = (
      kind: 'secret' | 'credential',
      id: number,
      changes: Parameters<BankAccount['edit']>[2],
    ): void => company.editInline(kind, id, changes, 'SCHEDULED');
    write('secret', ids.clientSecret, { slot: 'previous' });
    write('secret', pending, { slot: 'current' });
    write('credential', ids.credential, {
      rotationKind: 'new_id',
      rotationStep: 'grace',
      rotationStartedAt: '2026-11-23 15:00:00',
      rotationAccepted: `${pending}/client_secret/${NEW_SECRET}/-`,
      graceUntil: company.account.clock
        .iso()
        .slice(0, 19)
        .replace('T', ' ')
        .replace('2026-11-23', '2026-11-24'),
    });
  });

  test('falls back to the previous secret while the bank refuses the current one', () => {
    requests();
    expect(ask({ connection: ids.connection }).value?.code).toBe(200);
    expect(requests()).toEqual(['POST /oauth/token 401', TOKEN, ACCOUNTS]);
    expect(ask({ connection: ids.connection }).units).toBe(11);
  });

  test('says so on the page of the rotation, before the grace period is over', () => {
    const credential = String(ids.credential);
    const form = formOf(company.visit(ROTATE_PAGE.scriptId, 'GET', { credential }));
    expect(form.messages[0]?.message).toContain('A bank call used the previous secret');
    const { from, outcome } = EVENT.fields;
    const noted = company.events().filter((event) => event.values[outcome.id] === 'BCR_FALLBACK_USED');
    expect(noted.map(({ values }) => values[from.id])).toEqual([CONSUMER]);
  });

  test('falls back while the new secret is not open to the script', async () => {
    await calling.bankTakes(calling.values.old, calling.values.next);
    company.account.secrets.save({
      id: NEW_SECRET,
      name: NEW_SECRET,
      scripts: [EXAMPLE],
      domains: ['bank.example'],
    });
    requests();
    expect(ask({ connection: ids.connection }).value?.code).toBe(200);
    expect(requests().slice(-2)).toEqual([TOKEN, ACCOUNTS]);
  });

  test('uses the current one as soon as the bank takes it', async () => {
    await calling.bankTakes(calling.values.next);
    requests();
    expect(ask({ connection: ids.connection }).value?.code).toBe(200);
    expect(requests()).toEqual([TOKEN, ACCOUNTS]);
  });

  test('does not use the previous one after the grace period', async () => {
    company.account.clock.advance('P1D');
    await calling.bankTakes(calling.values.old);
    requests();
    expect(ask({ connection: ids.connection }).error?.name).toBe('BCR_BANK_REFUSED_SECRET');
    expect(requests()).toEqual(['POST /oauth/token 401']);
  });
});
