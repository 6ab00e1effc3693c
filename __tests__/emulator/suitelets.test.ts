import type { SuiteletResponse } from '../../emulator/runtime/script_runner';
import { libraryForTest, libraryOfTest, script, suitelet } from './library_account';

const DESK = 'customscript_lib_desk_sl';

/** Opens a library whose desk runs these statements, and asks the desk. */
async function desk(
  body: string,
  modules: readonly string[] = [],
  deployment = 'customdeploy_lib_desk_sl',
  role = 'administrator',
): Promise<SuiteletResponse> {
  const library = await libraryForTest({
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
    const account = await libraryForTest();
    const request = { method: 'GET', parameters: {}, headers: {}, body: '', url: '/' } as const;
    expect(() =>
      account.scripts.suitelet('customscript_none', 'customdeploy_none', request, account.session()),
    ).toThrow(expect.objectContaining({ name: 'SSS_INVALID_SCRIPT_ID_1' }));
    expect(() =>
      account.scripts.suitelet(
        'customscript_lib_night_ss',
        'customdeploy_lib_night',
        request,
        account.session(),
      ),
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
    const entries = libraryOfTest().log.entries({ script: DESK });
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
    const library = await libraryForTest({
      'desk_sl.js': suitelet(`return record.load({ type: 'customrecord_lib_book', id: 1 })`, ['N/record']),
    });
    library.store.read = () => {
      throw new Error('the disk is gone');
    };
    expect(() => library.ask()).toThrow(expect.objectContaining({ name: 'UNEXPECTED_ERROR' }));
    expect(library.log.entries({ level: 'EMULATOR' })[0]?.details).toContain('the disk is gone');
  });
});
