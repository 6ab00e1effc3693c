import { randomBytes } from 'node:crypto';
import { BANK_PROFILES } from '../../src/TypeScript/banks/index';
import { rolesNeeded } from '../../src/TypeScript/domain/secret_roles';
import { ENVIRONMENTS } from '../../src/TypeScript/domain/vocabulary';
import { RECORDS } from '../../src/TypeScript/netsuite/schema';
import { CLIENT_ID, CLIENT_SECRET } from './bank_account';
import {
  CUSTOM,
  company,
  counts,
  current,
  fieldOf,
  ISSUED,
  idsOf,
  leavePage,
  press,
  send,
  shown,
  useSetUpAccount,
  type Values,
  walk,
} from './set_up_account';

/** The assistant Set Up a Bank Connection: what it makes, for every bank, and what is left when a save is refused. */

useSetUpAccount();

describe('a bank that the code does not know', () => {
  test('is set up with everything in its place, and the test stands on the records', async () => {
    const last = walk();
    expect(last.currentStep).toBe('check');
    expect(fieldOf(last, 'custpage_plan')?.value).toContain('Example application');
    expect(counts()).toEqual([0, 0, 0, 0]);
    const done = press('finish');
    expect(done.finishedHtml).toContain('Statements is set up');
    expect(done.finishedHtml).toContain('12/31/2026');
    expect(counts()).toEqual([1, 1, 2, 1]);
    const [bank = 0] = idsOf('bank');
    const [credential = 0] = idsOf('credential');
    const [connection = 0] = idsOf('connection');
    expect(company.value('bank', bank, 'testTokenEndpoint')).toBe(`${ISSUED}/oauth/token`);
    expect(company.value('bank', bank, 'owner')).toBe('12');
    expect(company.word('credential', credential, 'state')).toBe('verified');
    expect(company.word('connection', connection, 'state')).toBe('active');
    expect(company.value('connection', connection, 'purposes')).toHaveLength(2);
    expect(company.eventsOf('connection', connection)).toEqual(['created ok', 'tested ok']);
    const roles = idsOf('secret').map((id) => [
      company.word('secret', id, 'role'),
      company.value('secret', id, 'secretId'),
      company.value('secret', id, 'expiresOn'),
      company.value('secret', id, 'fingerprint') === null,
    ]);
    expect(roles).toEqual(
      expect.arrayContaining([
        ['client_id', CLIENT_ID, null, false],
        ['client_secret', CLIENT_SECRET, '2026-12-31', false],
      ]),
    );
    expect(new Set(company.events().map(({ id }) => company.value('event', id, 'correlationId'))).size).toBe(
      1,
    );
  });

  test('makes nothing when the bank refuses, and all of it when that is wanted', async () => {
    walk();
    await company.bank.control({ fault: 'invalid_client' });
    const refused = press('finish');
    expect(refused.currentStep).toBe('check');
    expect(refused.errorHtml).toContain('nothing was created');
    expect(refused.errorHtml).toMatch(/did not accept/);
    expect(counts()).toEqual([0, 0, 0, 0]);
    expect(press('finish', { anyway: 'T' }).finishedHtml).toContain('The test did not pass');
    const [connection = 0] = idsOf('connection');
    expect(company.word('connection', connection, 'state')).toBe('needs_attention');
  });

  test('whose secret has expired already is made, and nobody is told of a warning to come', () => {
    const ids = { ...CUSTOM.ids, expiresOn_client_secret: '11/1/2026' };
    expect(fieldOf(walk({ ...CUSTOM, ids }), 'custpage_plan')?.value).toContain('expired on 11/1/2026');
    const { finishedHtml } = press('finish');
    expect(finishedHtml).toContain('What expires first: 11/1/2026. That day is over');
    expect(finishedHtml).not.toContain('You are warned before');
  });

  test('uses credentials that are here already', async () => {
    walk();
    press('finish');
    const [credential = 0] = idsOf('credential');
    leavePage();
    press('next', CUSTOM.bank);
    const next = press('next', { ...CUSTOM.details, credential: String(credential) });
    expect(next.currentStep).toBe('connection');
    press('next', { connectionName: 'Payments', purposes: 'payments' });
    expect(press('finish').finishedHtml).toContain('Payments is set up');
    expect(counts()).toEqual([1, 1, 2, 2]);
  });
});

describe('a bank of which nothing is here yet', () => {
  test.each<[string, string, Values]>([
    // Its homologation has a token address of its own; a scope and a key are asked for in every call.
    ['banco_do_brasil', 'test', { tokenendpoint: '', scope: '*', applicationkey: '*' }],
    ['banco_do_brasil', 'production', { scope: '*', applicationkey: '*' }],
    ['inter', 'test', { tokenendpoint: '', scope: '*' }],
    ['wise', 'production', { scope: '' }],
    // Without a token there is nothing to ask a scope for.
    ['plaid', 'test', {}],
    ['custom', 'test', { tokenendpoint: '', scope: '' }],
  ])(
    '%s in %s is asked for what it can be given, and what it needs is mandatory',
    (profile, environment, asked) => {
      const page = press('next', { profile, environment });
      const fields = ['tokenendpoint', 'scope', 'applicationkey'].flatMap((name) => {
        const field = fieldOf(page, `custpage_${name}`);
        return field === undefined ? [] : [[name, field.isMandatory ? '*' : '']];
      });
      expect(Object.fromEntries(fields)).toEqual(asked);
    },
  );

  test('whose support ends says so before anything is entered', () => {
    const page = press('next', { profile: 'hsbc_legacy', environment: 'production' });
    expect(fieldOf(page, 'custpage_known')?.value).toContain('move to Intelligent Payment Automation');
  });
});

describe('every bank', () => {
  test.each(
    Object.values(BANK_PROFILES).flatMap(({ id, method }) => {
      // Where both are alike, one of them will do.
      const environments = method.test === method.production ? (['production'] as const) : ENVIRONMENTS;
      return environments.map((environment) => [id, environment] as const);
    }),
  )('%s in %s can be set up', (profile, environment) => {
    press('next', { profile, environment });
    const details = current();
    const proposed = press('next', {
      bankName: 'A Bank',
      applicationKey: 'demo-application',
      scope: 'accounts',
      ...(fieldOf(details, 'custpage_tokenendpoint') && { tokenEndpoint: `${ISSUED}/oauth/token` }),
    });
    expect([proposed.currentStep, proposed.errorHtml]).toEqual(['create', '']);
    press('next');
    const ids = current();
    const isSigned = fieldOf(ids, 'custpage_resource') !== undefined;
    const after = press('next', {
      ...(fieldOf(ids, 'custpage_certificateid') && { certificateId: 'custcertificate_bank' }),
      ...(isSigned && {
        clientId: 'application-1',
        keyId: randomBytes(20).toString('hex'),
        resource: 'JPMC:URI:RS-1-Api-PROD',
      }),
    });
    expect([after.currentStep, after.errorHtml]).toEqual(['connection', '']);
    press('next', { connectionName: 'Statements', purposes: 'statements' });
    expect(press('finish', { anyway: 'T' }).finishedHtml).toContain('Statements is set up');
    const known = BANK_PROFILES[profile];
    const roles = rolesNeeded(known, known.method[environment]);
    expect(counts()).toEqual([1, 1, roles.length, 1]);
    const secretIds = idsOf('secret').map((id) => String(company.value('secret', id, 'secretId')));
    expect(secretIds.every((id) => /^custsecret_[a-z0-9_]+$/.test(id) && id.length <= 40)).toBe(true);
    expect(new Set(secretIds).size).toBe(roles.length);
  });

  test('gets other proposals when its IDs are taken', () => {
    const bank = company.create('bank', { name: 'Citi', profile: 'citi' });
    const credential = company.create('credential', {
      name: 'BB',
      bank,
      environment: 'test',
      applicationKey: 'k',
    });
    company.create('secret', {
      credential,
      role: 'client_id',
      slot: 'current',
      secretId: 'custsecret_citi_test_client_id',
    });
    press('next', { profile: 'citi', environment: 'test' });
    press('next', { tokenEndpoint: `${ISSUED}/oauth/token` });
    const page = press('next');
    expect(fieldOf(page, 'custpage_secretid_client_id')?.value).toBe('custsecret_citi_test_client_id_2');
    expect(fieldOf(page, 'custpage_secretid_client_secret')?.value).toBe(
      'custsecret_citi_test_client_secret_2',
    );
  });
});

describe('a save that is refused', () => {
  const refuseSaves = (type: string): jest.SpyInstance => {
    const { records } = company.account;
    const save = records.save.bind(records);
    return jest.spyOn(records, 'save').mockImplementation((draft, actor) => {
      if (draft.info.id === type) throw Object.assign(new Error('refused'), { name: 'UNEXPECTED_ERROR' });
      return save(draft, actor);
    });
  };

  test('leaves nothing, and Finish can be pressed again', () => {
    walk();
    const spy = refuseSaves(RECORDS.connection.type);
    const page = press('finish');
    spy.mockRestore();
    expect(page.errorHtml).toContain('UNEXPECTED_ERROR');
    expect(counts()).toEqual([0, 0, 0, 0]);
    expect(press('finish').finishedHtml).toContain('is set up');
    expect(counts()).toEqual([1, 1, 2, 1]);
  });

  test('that cannot be taken back is told, and gone on with', async () => {
    walk();
    const spy = refuseSaves(RECORDS.connection.type);
    const keep = jest.spyOn(company.account.records, 'remove').mockImplementation(() => {
      throw Object.assign(new Error('refused'), { name: 'UNEXPECTED_ERROR' });
    });
    expect(press('finish').errorHtml).toContain('could not be removed');
    spy.mockRestore();
    keep.mockRestore();
    expect(counts()).toEqual([1, 1, 2, 0]);
    expect(press('finish').finishedHtml).toContain('is set up');
    expect(counts()).toEqual([1, 1, 2, 1]);
  });

  test('and not gone on with is cleared away by Cancel', async () => {
    walk();
    const spy = refuseSaves(RECORDS.connection.type);
    const keep = jest.spyOn(company.account.records, 'remove').mockImplementation(() => {
      throw new Error('refused');
    });
    press('finish');
    spy.mockRestore();
    keep.mockRestore();
    send('cancel', current());
    leavePage();
    expect(counts()).toEqual([0, 0, 0, 0]);
    expect(shown().currentStep).toBe('bank');
  });
});

describe('a Finish that is sent twice', () => {
  test('while the first record is being saved makes each record once', () => {
    const page = walk();
    const { records } = company.account;
    const save = records.save.bind(records);
    const spy = jest.spyOn(records, 'save').mockImplementationOnce((draft, actor) => {
      send('finish', page);
      return save(draft, actor);
    });
    send('finish', page);
    spy.mockRestore();
    expect(shown().finishedHtml).toContain('is set up');
    expect(counts()).toEqual([1, 1, 2, 1]);
  });

  test('one after the other tests and makes nothing again', () => {
    const page = walk();
    send('finish', page);
    const events = company.events().length;
    send('finish', page);
    expect(shown().finishedHtml).toContain('is set up');
    expect(counts()).toEqual([1, 1, 2, 1]);
    expect(company.events()).toHaveLength(events);
    leavePage();
    expect(current().currentStep).toBe('bank');
  });

  test('of which nothing is kept any more says so', () => {
    const page = walk();
    send('cancel', page);
    send('finish', page);
    expect(shown()).toMatchObject({
      currentStep: 'bank',
      errorHtml: expect.stringContaining('nothing left'),
    });
    expect(counts()).toEqual([0, 0, 0, 0]);
  });
});

describe('a Finish that is cut off right after a save', () => {
  /** The first write notes that a Finish is under way, the second is the save. */
  const finishOneRecord = (): readonly string[] =>
    company.account.cutOffs.during({ cutOffAtWrite: 3 }, () => send('finish', current())).writes;

  test('goes on each time, and makes each record once', () => {
    walk();
    const made = ['bank', 'credential', 'secret', 'secret', 'connection'] as const;
    for (const kind of made) {
      expect(finishOneRecord()).toEqual([expect.stringContaining('cache'), `create ${RECORDS[kind].type}`]);
    }
    expect(press('finish').finishedHtml).toContain('is set up');
    expect(counts()).toEqual([1, 1, 2, 1]);
  });

  test.each([
    ['cancel', 'bank'],
    ['back', 'connection'],
  ])('leaves nothing after %s', (button, step) => {
    walk();
    finishOneRecord();
    finishOneRecord();
    expect(counts()).toEqual([1, 1, 0, 0]);
    send(button, current());
    expect(counts()).toEqual([0, 0, 0, 0]);
    expect(shown().currentStep).toBe(step);
  });

  test('says what is there when it had made all, before it is forgotten', () => {
    walk();
    for (let record = 0; record < 5; record++) finishOneRecord();
    const told = press('cancel');
    expect(told.currentStep).toBe('check');
    expect(told.errorHtml).toContain(`internal ID ${idsOf('connection').join()}`);
    expect(press('cancel').currentStep).toBe('bank');
    expect(counts()).toEqual([1, 1, 2, 1]);
  });
});
