import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { RESTLET_WITHOUT_CONTENT_TYPE } from '../../assumptions';
import { notEmulated, SuiteScriptError } from '../../runtime/suitescript_error';
import { locationOf, type PageApp, type PageContext, type Site } from '../site';
import { paths } from '../urls';
import { findScript } from './find_script';

const METHODS = { GET: 'get', POST: 'post', PUT: 'put', DELETE: 'delete' } as const;
type Method = keyof typeof METHODS;

/** Content types a call may have (section_4619215993); what is answered is of the same type. */
type RestletType = 'application/json' | 'text/plain';

/** Statuses other than 400 (section_4634920277). */
const STATUSES: Readonly<Record<string, ContentfulStatusCode>> = {
  INSUFFICIENT_PERMISSION: 403,
  SSS_INVALID_SCRIPTLET_ID: 404,
  SSS_INVALID_REST_METHOD: 405,
  UNSUPPORTED_MEDIA_TYPE: 415,
};

/** Answers calls to RESTlets under `/app/site/hosting/restlet.nl`, for the browser's session. */
export function registerRestlets(app: PageApp, site: Site): void {
  app.on(Object.keys(METHODS), paths.restlet, async (context) => {
    let type: RestletType = 'application/json';
    try {
      type = contentType(context);
      return await call(site, context, type);
    } catch (error) {
      if (!(error instanceof SuiteScriptError)) throw error;
      return fail(site, context, error, type);
    }
  });
}

/** @throws UNSUPPORTED_MEDIA_TYPE */
function contentType(context: PageContext): RestletType {
  const header = context.req.header('content-type');
  if (header === undefined) return RESTLET_WITHOUT_CONTENT_TYPE.value;
  const type = header.split(';')[0]?.trim().toLowerCase();
  if (type === 'application/json' || type === 'text/plain') return type;
  if (type === 'application/xml') throw notEmulated('A RESTlet called with application/xml');
  throw new SuiteScriptError(
    'UNSUPPORTED_MEDIA_TYPE',
    'Invalid content type. You can specify application/json, application/xml or text/plain.',
  );
}

async function call(site: Site, context: PageContext, type: RestletType): Promise<Response> {
  const query = context.req.query();
  const { scriptId, deploymentId } = findScript(site, 'restlet', query);
  const { script: _script, deploy: _deployment, ...parameters } = query;
  const method = METHODS[context.req.method as Method];
  const text = method === 'post' || method === 'put' ? await context.req.text() : '';
  const body = type === 'application/json' ? parse(text) : text;
  const response = site.account.scripts.restlet(
    scriptId,
    deploymentId,
    { method, parameters, ...(text === '' ? {} : { body }) },
    context.var.session,
  );
  if (response.kind === 'error') return fail(site, context, response.error, type);
  const { value } = response;
  // NetSuite answers 200 where it can (section_4634920277), also when the script returned nothing.
  if (value === undefined || value === null) return context.body('', 200);
  if (type === 'text/plain' && typeof value !== 'string') {
    throw new SuiteScriptError('INVALID_RETURN_DATA_FORMAT', 'Invalid data format. You should return TEXT.');
  }
  return send(context, site, 'page', typeof value === 'string' ? value : JSON.stringify(value), type, 200);
}

function parse(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    throw new SuiteScriptError('INVALID_REQUEST', 'The request body is not JSON.');
  }
}

/** An error in the form of its content type (section_4634920277). */
function fail(site: Site, context: PageContext, error: SuiteScriptError, type: RestletType): Response {
  const body =
    type === 'text/plain'
      ? `error code: ${error.name}\nerror message: ${error.message}`
      : JSON.stringify({ error: { code: error.name, message: error.message } });
  return send(context, site, 'error', body, type, STATUSES[error.name] ?? 400);
}

function send(
  context: PageContext,
  site: Site,
  place: 'error' | 'page',
  body: string,
  type: RestletType,
  status: ContentfulStatusCode,
): Response {
  site.account.leaks.inspect(place, locationOf(context), body);
  return context.body(body, status, {
    'Content-Type': `${type}; charset=utf-8`,
    'X-Content-Type-Options': 'nosniff',
  });
}
