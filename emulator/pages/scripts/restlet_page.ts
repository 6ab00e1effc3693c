import { SuiteScriptError } from '../../runtime/suitescript_error';
import { locationOf, type PageApp, type PageContext, type Site } from '../site';
import { paths } from '../urls';
import { findScript } from './find_script';

const METHODS = { GET: 'get', POST: 'post', PUT: 'put', DELETE: 'delete' } as const;
type Method = keyof typeof METHODS;

/** Answers calls to RESTlets under `/app/site/hosting/restlet.nl`, for the browser's session. */
export function registerRestlets(app: PageApp, site: Site): void {
  app.on(Object.keys(METHODS), paths.restlet, async (context) => {
    try {
      return await call(site, context);
    } catch (error) {
      if (!(error instanceof SuiteScriptError)) throw error;
      return fail(site, context, error);
    }
  });
}

async function call(site: Site, context: PageContext): Promise<Response> {
  const query = context.req.query();
  const { scriptId, deploymentId } = findScript(site, 'restlet', query);
  const { script: _script, deploy: _deployment, ...parameters } = query;
  const method = METHODS[context.req.method as Method];
  const text = method === 'post' || method === 'put' ? await context.req.text() : '';
  const isJson = /^application\/json\b/i.test(context.req.header('content-type') ?? '');
  const response = site.account.scripts.restlet(
    scriptId,
    deploymentId,
    { method, parameters, ...(text === '' ? {} : { body: isJson ? parse(text) : text }) },
    context.var.session,
  );
  if (response.kind === 'error') return fail(site, context, response.error);
  const { value } = response;
  // NetSuite answers 200 where it can (section_4634920277), also when the script returned nothing.
  if (value === undefined || value === null) return context.body('', 200);
  const isText = typeof value === 'string';
  const body = isText ? value : JSON.stringify(value);
  site.account.leaks.inspect('page', locationOf(context), body);
  return context.body(body, 200, {
    'Content-Type': isText && !isJson ? 'text/plain; charset=utf-8' : 'application/json; charset=utf-8',
  });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new SuiteScriptError('INVALID_REQUEST', 'The request body is not JSON.');
  }
}

/** An unhandled error answers 400 (section_4634920277); its body is the JSON that accounts are known to send. */
function fail(site: Site, context: PageContext, error: SuiteScriptError): Response {
  const body = JSON.stringify({ error: { code: error.name, message: error.message } });
  site.account.leaks.inspect('error', locationOf(context), body);
  return context.body(body, error.name === 'INSUFFICIENT_PERMISSION' ? 403 : 400, {
    'Content-Type': 'application/json; charset=utf-8',
  });
}
