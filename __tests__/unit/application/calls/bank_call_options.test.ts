import { randomBytes } from 'node:crypto';
import {
  isFinding,
  readAuthorisationWish,
  readBankCall,
} from '../../../../src/TypeScript/application/calls/bank_call_options';

test('a connection is enough', () => {
  expect(readBankCall({ connection: 12 })).toEqual({
    connection: { id: 12 },
    method: 'GET',
    path: '',
    headers: {},
    body: null,
  });
  expect(readAuthorisationWish({ connection: 12 })).toEqual({
    connection: { id: 12 },
    path: '',
    fresh: false,
  });
});

test.each([
  [12, { id: 12 }],
  ['12', { id: 12 }],
  [' 12 ', { id: 12 }],
  ['Statements', { text: 'Statements' }],
  ['  BB: Statements 2 ', { text: 'BB: Statements 2' }],
  ['0012', { text: '0012' }],
])('%p names a connection', (connection, reference) => {
  expect(readBankCall({ connection })).toMatchObject({ connection: reference });
});

test('everything a call can have', () => {
  const call = {
    connection: 'Payments',
    method: 'POST',
    path: '/payments',
    headers: { 'Idempotency-Key': 'a-1', 'x-page': 2 },
    body: { amount: '10.00', to: ['a'] },
  };
  expect(readBankCall(call)).toEqual({
    connection: { text: 'Payments' },
    method: 'POST',
    path: '/payments',
    headers: { 'Idempotency-Key': 'a-1', 'x-page': '2' },
    body: '{"amount":"10.00","to":["a"]}',
  });
  expect(readBankCall({ ...call, body: '<Document/>' })).toMatchObject({ body: '<Document/>' });
  expect(readBankCall({ ...call, body: null, headers: undefined })).toMatchObject({
    body: null,
    headers: {},
  });
  expect(readAuthorisationWish({ connection: 1, path: '/a', fresh: true })).toMatchObject({
    path: '/a',
    fresh: true,
  });
});

const connection = 1;

test.each([
  ['no options', undefined, 'BCR_ARGUMENT'],
  ['null', null, 'BCR_ARGUMENT'],
  ['text', 'Statements', 'BCR_ARGUMENT'],
  ['an array', [], 'BCR_ARGUMENT'],
  ['no connection', {}, 'BCR_ARGUMENT'],
  ['an empty connection', { connection: ' ' }, 'BCR_ARGUMENT'],
  ['a connection of zero', { connection: 0 }, 'BCR_ARGUMENT'],
  ['half a connection', { connection: 1.5 }, 'BCR_ARGUMENT'],
  ['an endless name', { connection: 'x'.repeat(301) }, 'BCR_ARGUMENT'],
  ['a connection that is an object', { connection: { id: 1 } }, 'BCR_ARGUMENT'],
  ['an option that is misspelt', { connection, header: {} }, 'BCR_ARGUMENT'],
  ['a URL', { connection, url: 'https://bank.example/' }, 'BCR_ARGUMENT'],
  ['an unknown method', { connection, method: 'TRACE' }, 'BCR_ARGUMENT'],
  ['a method in lower case', { connection, method: 'get' }, 'BCR_ARGUMENT'],
  ['a path that is a number', { connection, path: 7 }, 'BCR_ARGUMENT'],
  ['headers that are text', { connection, headers: 'a: b' }, 'BCR_ARGUMENT'],
  ['a header with an underscore', { connection, headers: { x_a: '1' } }, 'BCR_HEADER_FORM'],
  ['a header with a blank', { connection, headers: { 'x a': '1' } }, 'BCR_HEADER_FORM'],
  ['a header of two lines', { connection, headers: { x: 'a\r\nCookie: b' } }, 'BCR_HEADER_FORM'],
  ['a header that is an object', { connection, headers: { x: {} } }, 'BCR_HEADER_FORM'],
  ['a header beyond Latin 1', { connection, headers: { x: '☃' } }, 'BCR_HEADER_FORM'],
  ['Authorization', { connection, headers: { authorization: 'x' } }, 'BCR_HEADER_RESERVED'],
  ['Host', { connection, headers: { HOST: 'evil.example' } }, 'BCR_HEADER_RESERVED'],
  ['Cookie', { connection, headers: { Cookie: 'a=b' } }, 'BCR_HEADER_RESERVED'],
  ['a body with GET', { connection, body: '{}' }, 'BCR_ARGUMENT'],
  ['a body with DELETE', { connection, method: 'DELETE', body: {} }, 'BCR_ARGUMENT'],
  ['a body that is a number', { connection, method: 'POST', body: 7 }, 'BCR_ARGUMENT'],
])('%s: %p is refused', (_what, options, code) => {
  expect(readBankCall(options)).toMatchObject({ code, severity: 'error' });
});

test.each([
  'Authorization',
  'Proxy-Authorization',
  'Cookie',
  'Connection',
  'Content-Length',
  'Host',
  'JSESSIONID',
  'Trailer',
  'Transfer-Encoding',
  'Upgrade',
  'Via',
])('the header %s is not the script’s to set, however it is written', (name) => {
  for (const header of [name, name.toLowerCase(), name.toUpperCase()]) {
    expect(readBankCall({ connection, headers: { [header]: 'x' } })).toMatchObject({
      code: 'BCR_HEADER_RESERVED',
      field: 'headers',
      parameters: { header },
    });
  }
});

test.each([
  ["!#$%&'*+.^`|~-09azAZ", 'x'],
  ['x'.repeat(100), ''],
  ['x', '\t ~\u0080\u00ff'],
])('%p is a header with the value %p', (name, value) => {
  expect(readBankCall({ connection, headers: { [name]: value } })).toMatchObject({
    headers: { [name]: value },
  });
});

test.each([
  ['x'.repeat(101), ''],
  ['', 'x'],
  ['x:', 'y'],
  ['x', '\u007f'],
  ['x', '\u0100'],
  ['x', '\0'],
])('%p is no header with the value %p', (name, value) => {
  expect(readBankCall({ connection, headers: { [name]: value } })).toMatchObject({
    code: 'BCR_HEADER_FORM',
    field: 'headers',
  });
});

test.each([
  ['GET', false],
  ['HEAD', false],
  ['POST', true],
  ['PUT', true],
  ['PATCH', true],
  ['DELETE', false],
])('%s is a method, with a body: %s', (method, hasBody) => {
  expect(readBankCall({ connection, method })).toMatchObject({ method, body: null });
  expect(isFinding(readBankCall({ connection, method, body: '{}' }))).toBe(!hasBody);
});

test.each([
  ['9'.repeat(15), { id: 999_999_999_999_999 }],
  ['9'.repeat(16), { text: '9'.repeat(16) }],
  ['x'.repeat(300), { text: 'x'.repeat(300) }],
])('%s names a connection, too', (name, reference) => {
  expect(readBankCall({ connection: name })).toMatchObject({ connection: reference });
});

const METHODS = 'GET, HEAD, POST, PUT, PATCH, DELETE';

test.each([
  ['options', 'an object with connection, method, path, headers, body', []],
  ['options', 'nothing but connection, method, path, headers, body', { connection, more: 1 }],
  ['connection', 'the internal ID, the name or the external ID of a bank connection', {}],
  ['method', `one of ${METHODS}`, { connection, method: 'TRACE' }],
  ['path', 'text', { connection, path: 7 }],
  ['headers', 'an object of header names and values', { connection, headers: [] }],
  ['body', 'none with GET', { connection, body: '' }],
  ['body', 'text, or an object or array to be sent as JSON', { connection, method: 'PUT', body: true }],
])('what is wrong with %s is told with what it takes: %s', (option, expected, options) => {
  expect(readBankCall(options)).toMatchObject({ field: option, parameters: { option, expected } });
});

test('authorise says so, too', () => {
  expect(readAuthorisationWish({ connection, fresh: 1 })).toMatchObject({
    field: 'fresh',
    parameters: { option: 'fresh', expected: 'true or false' },
  });
  expect(readAuthorisationWish([])).toMatchObject({
    parameters: { option: 'options', expected: 'an object with connection, path, fresh' },
  });
});

test.each([
  [undefined],
  [{ connection, method: 'POST' }],
  [{ connection, fresh: 'yes' }],
  [{ connection, path: {} }],
  [{ fresh: true }],
])('authorise does not take %p', (options) => {
  expect(readAuthorisationWish(options)).toMatchObject({ code: 'BCR_ARGUMENT' });
});

test('what was handed over is never repeated', () => {
  const secret = randomBytes(16).toString('hex');
  const handed = [
    { connection: { secret } },
    { connection, [secret]: 1 },
    { connection, method: secret },
    { connection, headers: { [`${secret}_`]: secret } },
    { connection, headers: { Authorization: secret } },
    { connection, headers: secret },
  ];
  for (const options of handed) {
    const read = readBankCall(options);
    expect(isFinding(read)).toBe(true);
    expect(JSON.stringify(read)).not.toContain(secret);
  }
});
