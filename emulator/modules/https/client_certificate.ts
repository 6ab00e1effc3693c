import { SECURE_STRING_WITH_CLIENT_CERTIFICATE } from '../../assumptions';
import { Arguments } from '../../runtime/arguments';
import type { Execution, ModuleFactory } from '../../runtime/execution';
import { SuiteScriptError } from '../../runtime/suitescript_error';
import { SecureString } from '../../secrets/secure_string';
import { useCertificate } from '../certificates/use_certificate';
import type { Names } from '../members';
import { type BodyRule, buildRequest, type ScriptRequest } from './build_request';
import type { ClientResponse } from './client_response';
import { sendRequest } from './send_request';

const METHODS = ['DELETE', 'GET', 'HEAD', 'POST', 'PUT'];
const METHODS_WITH_BODY: readonly string[] = ['POST', 'PUT'];

/**
 * N/https/clientCertificate (section_1543986321): requests with a certificate of the account, 10 units each. What is
 * checked and how it is sent is as in N/https; a body is text.
 */
export const create: ModuleFactory = (execution) => {
  const withoutBody = (method: string) => (options: unknown) => {
    const known = ['url', 'certId', 'headers'];
    const checked = Arguments.of(`clientCertificate.${method.toLowerCase()}`, options, known);
    return send(execution, checked, method, { body: 'none', secureUrl: false });
  };
  const withBody = (method: string) => (options: unknown) => {
    const known = ['url', 'certId', 'headers', 'body'];
    const checked = Arguments.of(`clientCertificate.${method.toLowerCase()}`, options, known);
    return send(execution, checked, method, { body: 'required', secureUrl: false });
  };
  return {
    get: withoutBody('GET'),
    delete: withoutBody('DELETE'),
    post: withBody('POST'),
    put: withBody('PUT'),
    request: (options: unknown) => {
      const known = ['method', 'url', 'certId', 'headers', 'body'];
      const checked = Arguments.of('clientCertificate.request', options, known);
      const method = checked.string('method');
      if (!METHODS.includes(method)) throw checked.wrongType('method');
      const body = METHODS_WITH_BODY.includes(method) ? 'required' : 'ignored';
      return send(execution, checked, method, { body, secureUrl: false });
    },
  } satisfies Names<typeof import('N/https/clientCertificate')>;
};

function send(execution: Execution, checked: Arguments, method: string, rule: BodyRule): ClientResponse {
  const body = checked.optional('body');
  if (body !== undefined && typeof body !== 'string' && !(body instanceof SecureString))
    throw checked.wrongType('body');
  const request = buildRequest(checked, rule);
  if (!SECURE_STRING_WITH_CLIENT_CERTIFICATE.value && hasSecureString(request))
    throw new SuiteScriptError('WRONG_PARAMETER_TYPE', 'clientCertificate: a secure string is not accepted.');
  const id = checked.string('certId');
  execution.meter.spend(10);
  const { certificate, privateKey } = useCertificate(execution, id);
  return sendRequest(execution, method, request, {
    certificate,
    privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  });
}

const hasSecureString = ({ headers, body }: ScriptRequest): boolean =>
  [...headers.values(), body].some((part) => part instanceof SecureString);
