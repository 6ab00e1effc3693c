import { DeploymentError, openAccount } from '../../emulator/account/open_account';
import { Network } from '../../emulator/network/network';
import type { Recurrence } from '../../emulator/project/model';
import { dueBetween } from '../../emulator/runtime/schedule';
import { readScriptHeader } from '../../emulator/runtime/script_header';
import type { SuiteletResponse } from '../../emulator/runtime/script_runner';
import { type Library, libraryProject, openLibrary, script, suitelet } from './library_account';

const DESK = 'customscript_lib_desk_sl';
const NIGHT = 'customscript_lib_night_ss';

let library: Library | undefined;
afterEach(() => {
  library?.close();
  library = undefined;
});

/** Opens a library whose desk runs these statements, and asks the desk. */
async function desk(
  body: string,
  modules: readonly string[] = [],
  deployment = 'customdeploy_lib_desk_sl',
  role = 'administrator',
): Promise<SuiteletResponse> {
  library = await openLibrary({
    'desk_sl.js': script('Suitelet', `{ onRequest({ request, response }) { ${body} } }`, modules),
  });
  const request = {
    method: 'POST',
    parameters: { a: '1' },
    headers: { Accept: 'text/html' },
    body: 'a=1',
    url: '/desk',
  } as const;
  return library.scripts.suitelet(DESK, deployment, request, library.session({ role }));
}

describe('Suitelets', () => {
  test.each([
    [
      'text',
      `response.write('a'); response.write({ output: 'b' }); response.writeLine({ output: 'c' })`,
      { kind: 'text', body: 'abc\n' },
    ],
    [
      'the request',
      `response.write(JSON.stringify([request.method, request.parameters.a, request.parameters.b === undefined, request.headers.Accept, request.body]))`,
      { kind: 'text', body: '["POST","1",true,"text/html","a=1"]' },
    ],
    [
      'headers',
      `response.setHeader({ name: 'Content-Type', value: 'text/plain' }); response.addHeader({ name: 'X-A', value: '1' }); response.addHeader({ name: 'X-A', value: '2' })`,
      { kind: 'text', headers: { 'Content-Type': 'text/plain', 'X-A': '1, 2' } },
    ],
    [
      'a redirect to a record',
      `response.sendRedirect({ type: 'RECORD', identifier: 'customrecord_lib_book', id: 4, editMode: true })`,
      {
        kind: 'redirect',
        url: '/app/common/custom/custrecordentry.nl?rectype=customrecord_lib_book&id=4&e=T',
      },
    ],
    [
      'a redirect to a Suitelet',
      `response.sendRedirect({ type: 'SUITELET', identifier: '${DESK}', id: 'customdeploy_lib_desk_sl', parameters: { x: 'y z' } })`,
      {
        kind: 'redirect',
        url: `/app/site/hosting/scriptlet.nl?script=${DESK}&deploy=customdeploy_lib_desk_sl&x=y%20z`,
      },
    ],
    [
      'an error',
      `throw new TypeError('odd')`,
      { kind: 'error', error: expect.objectContaining({ name: 'TypeError', message: 'odd' }) },
    ],
    [
      'a header that splits the answer',
      `response.setHeader({ name: 'X-A', value: 'a\\r\\nSet-Cookie: b' })`,
      { kind: 'error', error: expect.objectContaining({ name: 'SSS_INVALID_HEADER' }) },
    ],
    [
      'a redirect to nowhere',
      `response.sendRedirect({ type: 'SUITELET', identifier: 'customscript_none', id: 'x' })`,
      { kind: 'error', error: expect.objectContaining({ name: 'SSS_INVALID_SCRIPT_ID_1' }) },
    ],
  ])('%s', async (_what, body, expected) => {
    expect(await desk(body)).toMatchObject(expected);
  });

  test('a form and a list are handed over as they are', async () => {
    expect(
      await desk(`response.writePage({ pageObject: serverWidget.createForm({ title: 'Desk' }) })`, [
        'N/ui/serverWidget',
      ]),
    ).toMatchObject({ kind: 'form', form: { title: 'Desk' } });
    library?.close();
    expect(
      await desk(`response.writePage(serverWidget.createList({ title: 'Books' }))`, ['N/ui/serverWidget']),
    ).toMatchObject({ kind: 'list' });
  });

  test('N/redirect wins over what was written', async () => {
    const response = await desk(
      `response.write('x'); redirect.toRecord({ type: 'customrecord_lib_book', id: 1 })`,
      ['N/redirect'],
    );
    expect(response).toMatchObject({
      kind: 'redirect',
      url: '/app/common/custom/custrecordentry.nl?rectype=customrecord_lib_book&id=1',
    });
  });

  test.each([
    ['customrole_lib_clerk', 'text'],
    ['customrole_lib_reader', 'error'],
  ])('the audience of a deployment: %s', async (role, kind) => {
    expect((await desk(`response.write('hello')`, [], 'customdeploy_lib_desk_clerks', role)).kind).toBe(kind);
  });

  test('a script or deployment that does not exist is refused', async () => {
    const account = await openLibrary();
    library = account;
    const request = { method: 'GET', parameters: {}, headers: {}, body: '', url: '/' } as const;
    expect(() =>
      account.scripts.suitelet('customscript_none', 'customdeploy_none', request, account.session()),
    ).toThrow(expect.objectContaining({ name: 'SSS_INVALID_SCRIPT_ID_1' }));
    expect(() =>
      account.scripts.suitelet(NIGHT, 'customdeploy_lib_night', request, account.session()),
    ).toThrow(expect.objectContaining({ name: 'EMULATOR_NOT_IMPLEMENTED' }));
  });

  test('units end a script that spends too many', async () => {
    const response = await desk(
      `for (;;) query.runSuiteQL({ query: 'SELECT id FROM customrecord_lib_book' })`,
      ['N/query'],
    );
    expect(response).toMatchObject({ kind: 'error', error: { name: 'SSS_USAGE_LIMIT_EXCEEDED' } });
  });

  test('the execution log keeps what the level of the deployment lets through', async () => {
    await desk(
      `log.debug('d', 1); log.audit('a', { x: [1] }); log.error({ title: 'e'.repeat(200), details: 'f'.repeat(5000) }); log.emergency('m')`,
    );
    const entries = library?.log.entries({ script: DESK }) ?? [];
    expect(entries.map(({ level, title, details }) => [level, title.length, details.length])).toEqual([
      ['AUDIT', 1, 9],
      ['ERROR', 99, 3999],
      ['EMERGENCY', 1, 0],
    ]);
    expect(entries[0]).toEqual({
      level: 'AUDIT',
      title: 'a',
      details: '{"x":[1]}',
      script: DESK,
      deployment: 'customdeploy_lib_desk_sl',
      at: '2026-11-23T15:00:00.000Z',
    });
  });

  test('a bug of the emulator stands in the log in full', async () => {
    library = await openLibrary({
      'desk_sl.js': suitelet(`return record.load({ type: 'customrecord_lib_book', id: 1 })`, ['N/record']),
    });
    library.store.read = () => {
      throw new Error('the disk is gone');
    };
    const account = library;
    expect(() => account.ask()).toThrow(expect.objectContaining({ name: 'UNEXPECTED_ERROR' }));
    expect(account.log.entries({ level: 'EMULATOR' })[0]?.details).toContain('the disk is gone');
  });
});

describe('RESTlets', () => {
  test('entry points are handed parameters or the body, and objects come back', async () => {
    const hook = script(
      'Restlet',
      `{ get: (given) => ({ got: given.x }), post: (given) => given.list.length }`,
    );
    const account = await openLibrary({ 'hook_rl.js': hook });
    library = account;
    const call = (method: 'get' | 'post' | 'put', body?: unknown) =>
      account.scripts.restlet(
        'customscript_lib_hook_rl',
        'customdeploy_lib_hook_rl',
        { method, parameters: { x: 'y' }, body },
        account.session(),
      );
    expect(call('get')).toEqual({ kind: 'value', value: { got: 'y' } });
    expect(call('post', { list: [1, 2] })).toEqual({ kind: 'value', value: 2 });
    expect(call('put')).toMatchObject({ kind: 'error', error: { name: 'SSS_INVALID_REST_METHOD' } });
    expect(call('post', {})).toMatchObject({ kind: 'error', error: { name: 'TypeError' } });
  });
});

describe('scheduled scripts', () => {
  const night = (body: string, modules: readonly string[] = []) => ({
    'night_ss.js': script('ScheduledScript', `{ execute(context) { ${body} } }`, modules),
  });

  test('run as the system with 10,000 units, and tell how it went', async () => {
    library = await openLibrary(
      night(
        `log.audit(context.type, [runtime.getCurrentUser().id, runtime.executionContext, runtime.getCurrentScript().getRemainingUsage(),
      runtime.getCurrentScript().getParameter({ name: 'custscript_lib_from' })]); query.runSuiteQL({ query: 'SELECT id FROM customrecord_lib_book' })`,
        ['N/runtime', 'N/query'],
      ),
    );
    const result = library.scripts.scheduled(NIGHT, 'customdeploy_lib_demand', { CUSTSCRIPT_LIB_FROM: 'M' });
    expect(result).toMatchObject({
      status: 'COMPLETE',
      units: 10,
      log: [{ level: 'AUDIT', title: 'userinterface', details: '[-4,"SCHEDULED",10000,"M"]' }],
    });
    expect(result.seconds).toBeGreaterThan(0);
  });

  test('a failure is told and logged', async () => {
    library = await openLibrary(night(`log.debug('before'); throw new RangeError('odd')`));
    const result = library.scripts.scheduled(NIGHT, 'customdeploy_lib_demand');
    expect(result).toMatchObject({ status: 'FAILED', error: { name: 'RangeError', message: 'odd' } });
    expect(result.log.map(({ level }) => level)).toEqual(['DEBUG', 'SYSTEM']);
    expect(result.log[1]?.details).toContain('/SuiteScripts/library/night_ss.js');
  });

  test('moving the clock keeps every appointment at its own time, once', async () => {
    library = await openLibrary(night(`log.debug(context.type, new Date().toISOString())`));
    const runs = () =>
      library?.log.entries({ script: NIGHT }).map(({ title, details }) => `${title} ${details}`);
    library.clock.advance('P2D');
    expect(runs()).toEqual(['scheduled 2026-11-24T04:00:00.000Z', 'scheduled 2026-11-25T04:00:00.000Z']);
    expect(library.clock.iso()).toBe('2026-11-25T15:00:00.000Z');
    library.clock.advance('PT1H');
    library.clock.set('2026-11-24T00:00:00Z');
    expect(runs()).toHaveLength(2);
    library.clock.set('2026-11-24T05:00:00Z');
    expect(runs()).toHaveLength(3);
  });

  test('a task runs when what submitted it has ended, with its parameters', async () => {
    const submit = `return task.create({ taskType: task.TaskType.SCHEDULED_SCRIPT, scriptId: '${NIGHT}', deploymentId: 'customdeploy_lib_demand', params: { custscript_lib_from: 'P' } }).submit()`;
    library = await openLibrary({
      'desk_sl.js': suitelet(
        `if (request.parameters.id) return task.checkStatus({ taskId: request.parameters.id }).status; ${submit}`,
        ['N/task'],
      ),
      ...night(
        `log.debug(context.type, runtime.getCurrentScript().getParameter({ name: 'custscript_lib_from' }))`,
        ['N/runtime'],
      ),
    });
    const id = String(library.ask());
    expect(library.log.entries({ script: NIGHT })).toEqual([]);
    expect(library.ask({ id })).toBe('PENDING');
    const again = library;
    expect(() => again.ask()).toThrow(expect.objectContaining({ name: 'FAILED_TO_SUBMIT_JOB_REQUEST_1' }));
    expect(library.scripts.drain()).toMatchObject([
      { status: 'COMPLETE', log: [{ title: 'ondemand', details: 'P' }] },
    ]);
    expect(library.ask({ id })).toBe('COMPLETE');
  });

  test('a script that submits itself gets no task id and runs again afterwards', async () => {
    library = await openLibrary(
      night(
        `const from = Number(runtime.getCurrentScript().getParameter({ name: 'custscript_lib_from' }) ?? 0);
      log.debug('run', from);
      if (from < 3) log.debug('id', task.create({ taskType: 'SCHEDULED_SCRIPT', scriptId: runtime.getCurrentScript().id, deploymentId: runtime.getCurrentScript().deploymentId, params: { custscript_lib_from: String(from + 1) } }).submit())`,
        ['N/runtime', 'N/task'],
      ),
    );
    library.scripts.scheduled(NIGHT, 'customdeploy_lib_demand');
    expect(library.log.entries({ script: NIGHT }).map(({ title, details }) => title + details)).toEqual([
      'run0',
      'idnull',
      'run1',
      'idnull',
      'run2',
      'idnull',
      'run3',
    ]);
  });
});

describe('due times', () => {
  const daily: Recurrence = {
    kind: 'daily',
    startDate: '2026-10-01',
    startTime: '04:00:00Z',
    every: 1,
    weekdays: [],
  };
  const between = (recurrence: Partial<Recurrence>, from: string, to: string): string[] =>
    dueBetween({ ...daily, ...recurrence }, Date.parse(from), Date.parse(to)).map((time) =>
      new Date(time).toISOString().slice(0, 16),
    );

  test.each<[string, Partial<Recurrence>, string, string, string[]]>([
    ['daily', {}, '2026-11-01T04:00Z', '2026-11-03T04:00Z', ['2026-11-02T04:00', '2026-11-03T04:00']],
    ['not before its start', {}, '2026-09-28T00:00Z', '2026-10-02T00:00Z', ['2026-10-01T04:00']],
    [
      'every third day',
      { every: 3 },
      '2026-10-01T05:00Z',
      '2026-10-08T00:00Z',
      ['2026-10-04T04:00', '2026-10-07T04:00'],
    ],
    [
      'repeated in a day',
      { repeat: 'PT8H' },
      '2026-10-01T05:00Z',
      '2026-10-02T05:00Z',
      ['2026-10-01T12:00', '2026-10-01T20:00', '2026-10-02T04:00'],
    ],
    [
      'until its end',
      { endDate: '2026-10-02' },
      '2026-10-01T05:00Z',
      '2026-10-09T00:00Z',
      ['2026-10-02T04:00'],
    ],
    ['once', { kind: 'single' }, '2026-09-01T00:00Z', '2027-10-09T00:00Z', ['2026-10-01T04:00']],
    [
      'on Mondays and Fridays',
      { kind: 'weekly', weekdays: [1, 5] },
      '2026-10-01T05:00Z',
      '2026-10-10T00:00Z',
      ['2026-10-02T04:00', '2026-10-05T04:00', '2026-10-09T04:00'],
    ],
    [
      'every second week',
      { kind: 'weekly', weekdays: [4], every: 2 },
      '2026-10-01T05:00Z',
      '2026-11-01T00:00Z',
      ['2026-10-15T04:00', '2026-10-29T04:00'],
    ],
    [
      'across a leap day',
      {},
      '2028-02-28T12:00Z',
      '2028-03-01T12:00Z',
      ['2028-02-29T04:00', '2028-03-01T04:00'],
    ],
  ])('%s', (_what, recurrence, from, to, expected) => {
    expect(between(recurrence, from, to)).toEqual(expected);
  });

  test.each(['monthly', 'yearly'] as const)('%s schedules are refused', (kind) => {
    expect(() => between({ kind }, '2026-10-01T00:00Z', '2026-12-01T00:00Z')).toThrow(
      expect.objectContaining({ name: 'EMULATOR_NOT_IMPLEMENTED' }),
    );
  });
});

describe('what a deploy looks at', () => {
  const header = (type: string) => `/**\n * @NApiVersion 2.1\n * @NScriptType ${type}\n */\n`;

  test.each([
    ['no header', `define([], () => ({ onRequest() {} }))`, 'FAILED_TO_VALIDATE_SCRIPT_FILE'],
    [
      'no script type',
      `/** @NApiVersion 2.1 */ define([], () => ({ onRequest() {} }))`,
      'MISSING_SCRIPT_TYPE',
    ],
    [
      'an unknown version',
      `/** @NApiVersion 3.0\n @NScriptType Suitelet */ define([], () => ({ onRequest() {} }))`,
      'INVALID_API_VERSION',
    ],
    ['another script type', script('Restlet', '{ get() {} }'), 'WRONG_SCRIPT_TYPE'],
    [
      'no entry point',
      script('Suitelet', '{ onrequest() {} }'),
      'SCRIPT_OF_API_VERSION_20_MUST_IMPLEMENT_A_SCRIPT_TYPE_INTERFACE',
    ],
    [
      'an entry point of another type',
      script('Suitelet', '{ onRequest() {}, beforeLoad() {} }'),
      'WRONG_SCRIPT_TYPE',
    ],
    [
      'nothing defined',
      header('Suitelet'),
      'SCRIPT_OF_API_VERSION_20_MUST_IMPLEMENT_A_SCRIPT_TYPE_INTERFACE',
    ],
    [
      'a call to N/ while defining',
      script('Suitelet', '(runtime.getCurrentUser(), { onRequest() {} })', ['N/runtime']),
      'FAIL_TO_EVALUATE_SCRIPT_1',
    ],
    ['a missing module', script('Suitelet', '{ onRequest() {} }', ['./gone']), 'MODULE_DOES_NOT_EXIST'],
    ['a syntax error', `${header('Suitelet')} define([], () => ({ onRequest( {} }))`, 'SYNTAX_ERROR'],
  ])('%s', async (_what, text, expected) => {
    const opening = openLibrary({ 'desk_sl.js': text });
    await expect(opening).rejects.toThrow(DeploymentError);
    await expect(opening).rejects.toThrow(expected);
  });

  test('an enum may be read while defining', async () => {
    library = await openLibrary({
      'desk_sl.js': script(
        'Suitelet',
        `((type) => ({ onRequest({ response }) { response.write(type); } }))(record.Type.EMPLOYEE)`,
        ['N/record'],
      ),
    });
    expect(library.project.name).toBe('Library');
  });

  test('a file that is not there', async () => {
    const projectFolder = libraryProject({});
    const network = await Network.start();
    const { rmSync } = await import('node:fs');
    rmSync(`${projectFolder}/FileCabinet/SuiteScripts/library/hook_rl.js`);
    await expect(openAccount({ projectFolder, network })).rejects.toThrow(/hook_rl/);
    rmSync(projectFolder, { recursive: true });
  });

  test('the header is read behind other comments', () => {
    expect(
      readScriptHeader(
        '// first\n/* licence */\n/**\n * @NApiVersion 2.1\n * @NScriptType Suitelet\n * @NModuleScope SameAccount\n */',
      ),
    ).toEqual({ apiVersion: '2.1', scriptType: 'Suitelet', moduleScope: 'SameAccount' });
    expect(readScriptHeader('define({}); /** @NApiVersion 2.1 */')).toEqual({});
  });
});
