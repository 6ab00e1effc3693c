import type * as https from 'N/https';
import { Arguments } from '../runtime/arguments';
import type { Execution, ModuleFactory } from '../runtime/execution';
import { ENCODINGS, encodingName } from '../secrets/encoding';
import { HASH_ALGORITHMS } from '../secrets/hash_algorithms';
import { createSecretKey } from '../secrets/secret_key';
import { secretReaderOf } from '../secrets/secret_reader';
import { SecureString } from '../secrets/secure_string';
import { type BodyRule, buildRequest } from './https/build_request';
import type { ClientResponse } from './https/client_response';
import { sendRequest } from './https/send_request';
import type { Members } from './members';

/** section_4567626997 */
const Method = {
  DELETE: 'DELETE',
  GET: 'GET',
  HEAD: 'HEAD',
  PATCH: 'PATCH',
  POST: 'POST',
  PUT: 'PUT',
} as const;

const METHODS_WITH_BODY: readonly string[] = [Method.PATCH, Method.POST, Method.PUT];

type Implemented =
  | 'get'
  | 'delete'
  | 'post'
  | 'put'
  | 'request'
  | 'createSecretKey'
  | 'createSecureString'
  | 'Method';

/**
 * N/https (section_4418229131). Requests of every kind spend 10 units (section_4567630582). Not emulated: the
 * `.promise` variants of client scripts, requestRestlet, requestSuitelet and requestSuiteTalkRest.
 */
export const create: ModuleFactory = (execution) => {
  const withoutBody = (method: string) => (options: unknown) => {
    const checked = Arguments.of(`https.${method.toLowerCase()}`, options, ['url', 'headers'], ['url']);
    return send(execution, checked, method, { body: 'none', secureUrl: false });
  };
  const withBody = (method: string) => (options: unknown) => {
    const known = ['url', 'headers', 'body', 'credentials'];
    const checked = Arguments.of(`https.${method.toLowerCase()}`, options, known, ['url', 'body']);
    return send(execution, checked, method, { body: 'required', secureUrl: true });
  };

  const members: Members<typeof https, Implemented> = {
    get: withoutBody(Method.GET),
    delete: withoutBody(Method.DELETE),
    post: withBody(Method.POST),
    put: withBody(Method.PUT),
    request: (options: unknown) => {
      const known = ['method', 'url', 'headers', 'body', 'credentials'];
      const checked = Arguments.of('https.request', options, known);
      const method = checked.string('method');
      if (!Object.hasOwn(Method, method)) throw checked.wrongType('method');
      const body = METHODS_WITH_BODY.includes(method) ? 'optional' : 'ignored';
      return send(execution, checked, method, { body, secureUrl: false });
    },
    createSecretKey: (options: unknown) => createSecretKey('https.createSecretKey', options),
    createSecureString: (options: unknown) => {
      const checked = Arguments.of('https.createSecureString', options, ['input', 'inputEncoding']);
      const encoding = encodingName(checked.optional('inputEncoding') ?? 'UTF_8');
      return new SecureString(checked.string('input'), encoding, secretReaderOf(execution));
    },
    // Typed as an enum of its own, which no object of strings can be.
    Method: Method as unknown as typeof https.Method,
  };

  return {
    ...members,
    // The typings number these enums; NetSuite's values are strings (section_4612521061, section_1543504694
    // and others).
    CacheDuration: { LONG: 'LONG', MEDIUM: 'MEDIUM', SHORT: 'SHORT', UNIQUE: 'UNIQUE' },
    Encoding: Object.fromEntries(ENCODINGS.map((name) => [name, name])),
    HashAlg: HASH_ALGORITHMS,
    RedirectType: {
      MEDIA_ITEM: 'MEDIAITEM',
      RECORD: 'RECORD',
      RESTLET: 'RESTLET',
      SUITELET: 'SUITELET',
      TASK_LINK: 'TASKLINK',
    },
  };
};

function send(execution: Execution, checked: Arguments, method: string, rule: BodyRule): ClientResponse {
  const request = buildRequest(checked, rule);
  execution.meter.spend(10);
  return sendRequest(execution, method, request);
}
