import type { Account, Session } from '../account/account';
import { modules } from '../modules/index';
import { isOwnRequest } from '../pages/request_guard';
import { locationOf, type PageApp, type PageContext, type Site } from '../pages/site';
import { paths } from '../pages/urls';
import { moduleDoesNotExist } from '../runtime/realm/script_files';
import { readScriptHeader } from '../runtime/script_header';
import { notEmulated, ScriptError, SuiteScriptError } from '../runtime/suitescript_error';
import { clientDeployment, clientExecution } from './client_execution';
import { isServerMember } from './client_modules';
import { fromPage, toPage } from './wire';

/** Where scripts lie that a page may load. */
const SCRIPTS = /^\/(SuiteScripts|SuiteApps)\/.+\.js$/;

/** What pages with client scripts ask for: script files, members of the server's `N/` modules, and a place for uncaught errors. */
export function registerClientScripts(app: PageApp, { account }: Site): void {
  app.get(paths.clientFile, (context) =>
    answer(context, () => {
      refuseForeign(context);
      const text = clientFile(account, context.req.query('file') ?? '', context.req.query('entry') === 'T');
      account.leaks.inspect('page', locationOf(context), text);
      context.header('X-Content-Type-Options', 'nosniff');
      context.header('Cache-Control', 'private, no-cache');
      return context.body(text, 200, { 'Content-Type': 'text/javascript; charset=utf-8' });
    }),
  );
  app.post(paths.clientCall, async (context) => {
    const call = await readJson(context);
    return answer(context, () =>
      context.json({ value: toPage(callMember(account, context.var.session, call)) }),
    );
  });
  app.post(paths.clientError, async (context) => {
    const { name, message, stack, ...call } = await readJson(context);
    return answer(context, () => {
      const found = clientDeployment(account, context.var.session, text(call.script), text(call.deployment));
      account.scripts.logUncaught(new ScriptError(text(name), text(message), text(stack)), found);
      return context.json({});
    });
  });
}

/**
 * The text of a script file for a page.
 * @param isEntry whether it is the client script itself, whose header counts
 * @throws MODULE_DOES_NOT_EXIST, SYNTAX_ERROR, INVALID_API_VERSION, WRONG_SCRIPT_TYPE
 */
export function clientFile(account: Account, file: string, isEntry: boolean): string {
  if (!SCRIPTS.test(file) || !account.project.files.has(file)) throw moduleDoesNotExist(file);
  const content = account.scripts.fileText(file);
  const { scriptType } = readScriptHeader(content);
  if (isEntry && scriptType !== undefined && scriptType.toLowerCase() !== 'clientscript') {
    throw new SuiteScriptError(
      'WRONG_SCRIPT_TYPE',
      `Script file includes @NScriptType ${scriptType}; this script type cannot be used as a client script.`,
    );
  }
  return content;
}

/** Another site's page could name a script file as one of its own scripts and so read it. */
function refuseForeign({ req }: PageContext): void {
  const [host, origin, fetchSite] = [req.header('host'), req.header('origin'), req.header('sec-fetch-site')];
  if (isOwnRequest({ host, origin, fetchSite })) return;
  throw new SuiteScriptError('INSUFFICIENT_PERMISSION', 'Script files are for pages of this account.');
}

/** Calls a member of one of the server's modules for a client script. */
function callMember(account: Account, session: Session, call: Readonly<Record<string, unknown>>): unknown {
  const [name, path] = [text(call.module), text(call.member)];
  if (!isServerMember(name, path)) throw notEmulated(`${name}.${path} in client scripts`);
  const found = clientDeployment(account, session, text(call.script), text(call.deployment));
  const module = modules[name]?.(clientExecution(account, session, found));
  const [first = '', second] = path.split('/');
  const given = Array.isArray(call.values) ? call.values : [];
  const isDay = name === 'N/format' && (given[0] as { type?: unknown } | undefined)?.type === 'date';
  const values = given.map((value) => fromPage(value, isDay));
  if (second === undefined) return memberOf(module, first)(...values);
  return memberOf(memberOf(module, first)() as object, second)(...values);
}

function memberOf(owner: object | undefined, name: string): (...values: unknown[]) => unknown {
  const member: unknown = owner === undefined ? undefined : Reflect.get(owner, name);
  if (typeof member !== 'function') throw notEmulated(name);
  return member.bind(owner);
}

/** Errors go to the page as data: there they are thrown into the script. */
function answer(context: PageContext, work: () => Response): Response {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof SuiteScriptError)) throw error;
    const { name, message } = error;
    return context.json({ error: { name, message } }, error.name === 'INSUFFICIENT_PERMISSION' ? 403 : 400);
  }
}

async function readJson(context: PageContext): Promise<Readonly<Record<string, unknown>>> {
  const body: unknown = await context.req.json().catch(() => undefined);
  return typeof body === 'object' && body !== null ? { ...body } : {};
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
