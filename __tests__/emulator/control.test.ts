import { randomBytes } from 'node:crypto';
import { script } from './library_account';
import { Browser } from './pages_support';

const NIGHT = { script: 'customscript_lib_night_ss', deployment: 'customdeploy_lib_night' };

let browser: Browser;

beforeEach(async () => {
  browser = await Browser.open({
    'night_ss.js': script(
      'ScheduledScript',
      `{ execute() {
        const from = runtime.getCurrentScript().getParameter({ name: 'custscript_lib_from' });
        if (from === 'nowhere') throw error.create({ name: 'LOST', message: 'Came from nowhere' });
        log.audit({ title: 'night', details: 'from ' + from });
        email.send({ author: 11, recipients: 11, subject: 'Night', body: 'Quiet' });
      } }`,
      ['N/runtime', 'N/error', 'N/log', 'N/email'],
    ),
  });
});
afterEach(() => browser.close());

test('health says what is open', async () => {
  expect(await browser.control('health')).toEqual({
    status: 200,
    json: {
      ok: true,
      account: '7700011',
      project: browser.account.project.name,
      scripts: browser.account.project.scripts.length,
      records: 2,
      clock: '2026-11-23T15:00:00.000Z',
    },
  });
});

describe('clock', () => {
  test('moves, and runs what comes due', async () => {
    const { json } = await browser.control('clock', { advance: 'P2D' });
    expect(json).toEqual({ clock: '2026-11-25T15:00:00.000Z' });
    expect((await browser.control('outbox')).json).toMatchObject({
      mails: [{ at: '2026-11-24T04:00:00.000Z' }, { at: '2026-11-25T04:00:00.000Z' }],
    });
    expect((await browser.control('clock', { set: '2026-12-01T06:00:00Z' })).json).toEqual({
      clock: '2026-12-01T06:00:00.000Z',
    });
  });

  test.each([
    ['neither', {}, 'ONE_OF_ADVANCE_AND_SET'],
    ['both', { advance: 'P1D', set: '2026-12-01T06:00:00Z' }, 'ONE_OF_ADVANCE_AND_SET'],
    ['no duration', { advance: 'tomorrow' }, 'NOT_A_TIME'],
    ['backwards', { advance: '-P1D' }, 'NOT_A_TIME'],
    ['no instant', { set: 'noon' }, 'NOT_A_TIME'],
    ['a number', { advance: 1 }, 'WRONG_TYPE'],
    ['another member', { forward: 'P1D' }, 'UNKNOWN_MEMBER'],
  ])('refuses %s', async (_what, body, code) => {
    expect(await browser.control('clock', body)).toMatchObject({ status: 400, json: { error: { code } } });
  });
});

describe('secrets', () => {
  test('are made and changed, and never shown', async () => {
    const value = randomBytes(16).toString('hex');
    const made = await browser.control('secrets', {
      id: 'custsecret_lib',
      name: 'Library',
      value,
      domains: ['bank.example'],
    });
    expect(made).toMatchObject({
      status: 200,
      json: { secret: { id: 'custsecret_lib', domains: ['bank.example'] } },
    });
    const changed = await browser.control('secrets', { id: 'CUSTSECRET_lib', value: `${value}-2` });
    expect(changed.json).toMatchObject({
      secret: { name: 'Library', changeArrives: '2026-11-23T16:00:00.000Z' },
    });
    const all = [made, changed, await browser.control('secrets'), await browser.control('leaks')];
    expect(JSON.stringify(all).includes(value)).toBe(false);
  });

  test.each([
    ['an id that is none', { id: 'library', value: 'x' }, 'INVALID_SECRET'],
    ['no value for a new one', { id: 'custsecret_lib' }, 'INVALID_SECRET'],
    ['no id', { value: 'x' }, 'MISSING_MEMBER'],
    ['scripts that are no list', { id: 'custsecret_lib', value: 'x', scripts: 'all' }, 'WRONG_TYPE'],
    [
      'a script that is not there',
      { id: 'custsecret_lib', value: 'x', scripts: ['customscript_none'] },
      'UNKNOWN_SCRIPT',
    ],
    ['owners by name', { id: 'custsecret_lib', value: 'x', owners: ['Alma'] }, 'WRONG_TYPE'],
  ])('refuse %s', async (_what, body, code) => {
    expect(await browser.control('secrets', body)).toMatchObject({ status: 400, json: { error: { code } } });
  });
});

describe('run', () => {
  test('answers how it went', async () => {
    const { status, json } = await browser.control('run', {
      ...NIGHT,
      params: { custscript_lib_from: 'here' },
    });
    expect(status).toBe(200);
    expect(json).toMatchObject({
      status: 'COMPLETE',
      units: 20,
      log: [{ level: 'AUDIT', details: 'from here' }],
    });
    expect((await browser.control('log?level=audit')).json).toMatchObject({ entries: [{ title: 'night' }] });
  });

  test('a map/reduce script is run as well', async () => {
    const count = { script: 'customscript_lib_count_mr', deployment: 'customdeploy_lib_count' };
    expect((await browser.control('run', count)).json).toMatchObject({ status: 'COMPLETE', units: 0 });
  });

  test('a run can be cut off', async () => {
    const { json } = await browser.control('run', { ...NIGHT, cutOffAtWrite: 1 });
    expect(json).toMatchObject({ status: 'FAILED', error: { name: 'EMULATOR_CUT_OFF' } });
    expect((await browser.control('outbox')).json).toEqual({ mails: [] });
    const units = await browser.control('run', { ...NIGHT, cutOffAfterUnits: 19 });
    expect(units.json).toMatchObject({ units: 0, error: { name: 'EMULATOR_CUT_OFF' } });
    expect(await browser.control('run', { ...NIGHT, cutOffAtWrite: 0 })).toMatchObject({
      status: 400,
      json: { error: { code: 'WRONG_TYPE' } },
    });
  });

  test('a script that fails is an answer', async () => {
    const { status, json } = await browser.control('run', {
      ...NIGHT,
      params: { custscript_lib_from: 'nowhere' },
    });
    expect(status).toBe(200);
    expect(json).toMatchObject({ status: 'FAILED', error: { name: 'LOST', message: 'Came from nowhere' } });
  });

  test.each([
    ['an unknown script', { script: 'customscript_none', deployment: 'customdeploy_none' }, 404],
    ['a Suitelet', { script: 'customscript_lib_desk_sl', deployment: 'customdeploy_lib_desk_sl' }, 404],
    ['no deployment', { script: NIGHT.script }, 400],
    ['a parameter that the script does not have', { ...NIGHT, params: { custscript_lib_form: 'here' } }, 400],
  ])('refuses %s', async (_what, body, status) => {
    const answer = await browser.control('run', body);
    expect(answer).toMatchObject({ status, json: { error: { remedy: expect.any(String) } } });
  });

  test('names what can be run where that is not there', async () => {
    const answer = await browser.control('run', { ...NIGHT, deployment: 'customdeploy_none' });
    expect(JSON.stringify(answer.json)).toContain(`${NIGHT.script} ${NIGHT.deployment}`);
  });
});

describe('query and role', () => {
  const count = { sql: 'SELECT COUNT(*) AS n FROM customrecord_lib_book WHERE name = ?', params: ['Dune'] };

  test('a query gives rows by column, with values bound', async () => {
    browser.account.store.insert('customrecord_lib_book', { name: 'Dune', custrecord_lib_isbn: 'x' });
    expect((await browser.control('query', count)).json).toEqual({ columns: ['n'], rows: [{ n: 1 }] });
  });

  test('a query runs as the role that was chosen', async () => {
    const loans = { sql: 'SELECT id FROM customrecord_lib_loan' };
    expect((await browser.control('query', loans)).status).toBe(200);
    const { json } = await browser.control('role', {
      role: 'customrole_lib_reader',
      employee: 'vera.lindqvist@example.com',
    });
    expect(json).toMatchObject({ login: { userName: 'Vera Lindqvist', roleName: 'Library Reader' } });
    expect((await browser.control('query', loans)).json).toMatchObject({
      error: { remedy: expect.any(String) },
    });
    expect((await browser.get('/app/center/card.nl')).text).toContain('Vera Lindqvist');
  });

  test('a query that is none, and a role nobody has, are refused', async () => {
    expect(await browser.control('query', { sql: 'DROP TABLE employee' })).toMatchObject({ status: 400 });
    expect(await browser.control('role', { role: 'customrole_none' })).toMatchObject({
      status: 404,
      json: { error: { code: 'UNKNOWN_ROLE' } },
    });
  });
});

describe('requests that are none', () => {
  test.each([
    ['a body that is no JSON', 'clock', '{', 400, 'BODY_IS_NOT_JSON'],
    ['a body that is a list', 'clock', '[]', 400, 'BODY_IS_NO_OBJECT'],
    ['a path that is not there', 'time', '{}', 404, 'UNKNOWN_PATH'],
    ['a path below one that is there', 'health/clock', '{}', 404, 'UNKNOWN_PATH'],
    ['a method that is not answered', 'outbox', '{}', 405, 'METHOD_NOT_ALLOWED'],
    ['a bank that was not started', 'bank', '{"fault":"slow"}', 409, 'NO_BANK'],
  ])('%s', async (_what, path, body, status, code) => {
    expect(await browser.control(path, body)).toMatchObject({ status, json: { error: { code } } });
  });

  test('a body must say that it is JSON', async () => {
    const answer = await browser.post('/_control/clock', { advance: 'P1D' });
    expect([answer.status, JSON.parse(answer.text).error.code]).toEqual([415, 'CONTENT_TYPE_IS_NOT_JSON']);
  });

  test.each([
    ['another host name', { Host: 'evil.example' }, 421],
    ['a name that only begins like loopback', { Host: 'localhost.evil.example' }, 421],
    ['a page of another site', { Origin: 'https://evil.example' }, 403],
    ['a page of another port', { Origin: 'http://localhost:9999' }, 403],
    ['a sandboxed page', { Origin: 'null' }, 403],
    ['a cross-site form', { 'Sec-Fetch-Site': 'cross-site' }, 403],
  ])('%s cannot change anything', async (_what, headers, status) => {
    const answer = await browser.post('/app/local/clock.nl', { advance: 'P1D' }, headers);
    expect(answer.status).toBe(status);
    expect(browser.account.clock.iso()).toBe('2026-11-23T15:00:00.000Z');
  });

  test('the account’s own pages can', async () => {
    const own = { Origin: 'http://localhost', 'Sec-Fetch-Site': 'same-origin' };
    const answer = await browser.post(
      '/app/local/clock.nl',
      { advance: 'PT1H', returnto: '//evil.example' },
      own,
    );
    expect([answer.status, answer.location]).toEqual([303, '/app/center/card.nl']);
    expect(browser.account.clock.iso()).toBe('2026-11-23T16:00:00.000Z');
  });
});
