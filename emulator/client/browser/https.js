// @ts-check
// N/https of client scripts (section_4418229131): requests to the own account. Other hosts, which NetSuite's servers would ask in the
// browser's place, are not emulated.
import { closed, notEmulated, optionsOf, SuiteScriptError } from './errors.js';

/** Values set for these are discarded (section_4418229131, "General Blocked HTTPS Headers"). */
const BLOCKED = [
  'connection',
  'content-length',
  'host',
  'jsessionid',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'via',
];
const FORM = 'application/x-www-form-urlencoded';
const METHODS = ['GET', 'POST', 'PUT', 'DELETE', 'HEAD'];

/** @typedef {{ method: string, url: string, headers: Record<string, string>, body: string | undefined }} Request */

/** N/https. */
export const https = {
  Method: Object.freeze(Object.fromEntries(METHODS.map((method) => [method, method]))),
  get: member('get', (options) => prepare('https.get', options, 'GET', [])),
  delete: member('delete', (options) => prepare('https.delete', options, 'DELETE', [])),
  post: member('post', (options) => prepare('https.post', options, 'POST', ['body'])),
  put: member('put', (options) => prepare('https.put', options, 'PUT', ['body'])),
  request: member('request', (options) => {
    const { method = '' } = /** @type {{ method?: unknown }} */ (options ?? {});
    const name = String(method).toUpperCase();
    if (method !== '' && !METHODS.includes(name))
      throw new SuiteScriptError('SSS_INVALID_HTTP_METHOD', `Invalid HTTP method: ${method}`);
    return prepare('https.request', options, name, ['method'], ['body']);
  }),
};

/** A function that waits, with its `.promise`. @param {string} name @param {(options: unknown) => Request} read */
function member(name, read) {
  const call = (/** @type {unknown} */ options) => sendAndWait(read(options));
  const promise = async (/** @type {unknown} */ options) => send(read(options));
  return closed(Object.assign(call, { promise }), `https.${name}`);
}

/**
 * @param {string} call @param {unknown} given @param {string} method
 * @param {string[]} required @param {string[]} [optional] @returns {Request}
 */
function prepare(call, given, method, required, optional = []) {
  const options = optionsOf(call, given, ['url', ...required], ['headers', ...optional]);
  /** @type {Record<string, string>} */
  const headers = {};
  for (const [name, value] of Object.entries(options.headers ?? {})) {
    if (!BLOCKED.includes(name.toLowerCase())) headers[name] = String(value);
  }
  const sendsBody = method === 'POST' || method === 'PUT';
  return {
    method,
    url: ownAddress(options.url),
    headers,
    body: sendsBody ? bodyOf(options.body, headers) : undefined,
  };
}

/** @param {unknown} body @param {Record<string, string>} headers a Content-Type is added when there is none */
function bodyOf(body, headers) {
  if (body === undefined || body === null) return undefined;
  const hasType = Object.keys(headers).some((name) => name.toLowerCase() === 'content-type');
  if (typeof body === 'string') {
    if (!hasType) headers['Content-Type'] = 'text/xml; charset=UTF-8';
    return body;
  }
  if (typeof body !== 'object' || Object.getPrototypeOf(body) !== Object.prototype)
    throw notEmulated('A body that is neither text nor a plain object');
  if (hasType && !Object.values(headers).some((value) => value.toLowerCase().startsWith(FORM)))
    throw notEmulated(`An object as body with a Content-Type other than ${FORM}`);
  if (!hasType) headers['Content-Type'] = FORM;
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries(body)) {
    if (typeof value === 'object' && value !== null) throw notEmulated('A nested object in a form body');
    form.append(name, String(value ?? ''));
  }
  return form.toString();
}

/** @param {unknown} url @returns {string} */
function ownAddress(url) {
  if (typeof url !== 'string')
    throw new SuiteScriptError('WRONG_PARAMETER_TYPE', 'options.url is no string.');
  let address;
  try {
    address = new URL(url, document.baseURI);
  } catch {
    throw invalidUrl();
  }
  if (address.origin === self.origin) return address.href;
  if (address.protocol !== 'https:') throw invalidUrl();
  throw notEmulated(`A request to ${address.host}, which NetSuite's servers make for a client script,`);
}

function invalidUrl() {
  return new SuiteScriptError('SSS_INVALID_URL', 'The URL must be a fully qualified HTTPS URL.');
}

/** @param {Request} request */
async function send({ method, url, headers, body }) {
  const answer = await fetch(url, { method, headers, ...(body === undefined ? {} : { body }) });
  return response(answer.status, [...answer.headers], await answer.text());
}

/** @param {Request} request */
function sendAndWait({ method, url, headers, body }) {
  const request = new XMLHttpRequest();
  request.open(method, url, false);
  for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
  request.send(body ?? null);
  const lines = request.getAllResponseHeaders().trim().split(/\r?\n/);
  const pairs = lines.map((line) => /** @type {[string, string]} */ (line.split(/:\s*(.*)/s).slice(0, 2)));
  return response(request.status, pairs, request.responseText);
}

/** https.ClientResponse (section_4567656083). @param {number} code @param {[string, string][]} pairs @param {string} body */
function response(code, pairs, body) {
  /** @type {Record<string, string>} */
  const headers = {};
  for (const [name, value] of pairs) {
    headers[name.toLowerCase()] = value;
    headers[name.toLowerCase().replace(/(^|-)[a-z]/g, (start) => start.toUpperCase())] = value;
  }
  return closed(Object.freeze({ code, headers: Object.freeze(headers), body }), 'ClientResponse');
}
