import { suiteletUrl } from '../../emulator/pages/urls';
import { ServerRequest } from '../../emulator/runtime/server_request';
import { script } from './library_account';
import { Browser } from './pages_support';

const request = new ServerRequest({
  method: 'POST',
  parameters: {
    custpage_lfields: 'a\u0001b',
    custpage_ldata: '1\u0001x\u00022\u0001y',
    custpage_efields: 'a',
    custpage_edata: '',
  },
  headers: {},
  body: '',
  url: '',
});

function errorOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    return (error as { name: string }).name;
  }
  return 'no error';
}

test.each([
  ['custpage_l', 2],
  ['custpage_e', 0],
  ['custpage_none', -1],
])('getLineCount of %s is %d', (group, count) => {
  expect(request.getLineCount({ group })).toBe(count);
});

test.each([
  ['a number', 'b', 1, 'y'],
  ['text, as the help types it', 'b', '0', 'x'],
  ['a line that is not there', 'b', 2, null],
  ['a column that is not there', 'c', 0, null],
])('getSublistValue with %s', (_what, name, line, value) => {
  expect(request.getSublistValue({ group: 'custpage_l', name, line })).toBe(value);
});

test.each([
  ['no group', () => request.getLineCount({}), 'SSS_MISSING_REQD_ARGUMENT'],
  ['no line', () => request.getSublistValue({ group: 'l', name: 'a' }), 'SSS_MISSING_REQD_ARGUMENT'],
  ['no number', () => request.getSublistValue({ group: 'l', name: 'a', line: 'x' }), 'WRONG_PARAMETER_TYPE'],
  ['files', () => request.files, 'EMULATOR_NOT_IMPLEMENTED'],
])('a request refuses %s', (_what, work, name) => {
  expect(errorOf(work)).toBe(name);
});

test('setCdnCacheable takes NetSuite’s durations and nothing else', async () => {
  const browser = await Browser.open({
    'desk_sl.js': script(
      'Suitelet',
      `{ onRequest({ response }) {
        response.setCdnCacheable({ type: 'LONG' });
        const name = (options) => { try { response.setCdnCacheable(options); return 'no error'; } catch (refusal) { return refusal.name; } };
        response.writeLine({ output: name({}) + ' ' + name({ type: 'FOREVER' }) });
      } }`,
    ),
  });
  const answer = await browser.get(suiteletUrl('customscript_lib_desk_sl', 'customdeploy_lib_desk_sl'));
  expect(answer.text).toBe('SSS_MISSING_REQD_ARGUMENT SSS_INVALID_TYPE_ARG\n');
  expect(answer.headers.get('cache-control')).toBe('private, no-cache');
  browser.close();
});
