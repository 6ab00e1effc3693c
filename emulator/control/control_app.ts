import { type Context, Hono } from 'hono';
import { LANGUAGES } from '../account/preferences';
import type { Site } from '../pages/site';
import { type ControlBankAnswer, controlBank } from './control_bank';
import { generateCertificate } from './control_certificates';
import { advanceClock } from './control_clock';
import { ControlError } from './control_error';
import { runQuery } from './control_query';
import { runScript } from './control_run';
import { saveSecret } from './control_secrets';
import { JsonBody, parseObject } from './json_body';

/** A body larger than the largest secret with its escapes is no control request. */
const LARGEST_BODY = 8_000_000;

/**
 * The control interface: how a test, a script or a stranger's client drives the local account. JSON in and out; what is wrong comes back as
 * `{ error: { code, message, remedy } }`. It never answers a secret's value but the one a bank has just issued (`POST /_control/bank` with
 * `issueClient` or `issueSecret`).
 */
export function controlApp(site: Site): Hono {
  const app = new Hono();
  const { account } = site;

  app.get('/health', (context) => context.json(health(site)));
  app.get('/log', (context) => {
    const { script, level } = context.req.query();
    return context.json({
      entries: account.log.entries({
        ...(script === undefined ? {} : { script }),
        ...(level === undefined ? {} : { level: logLevel(level) }),
      }),
    });
  });
  app.get('/outbox', (context) => context.json({ mails: account.outbox.mails() }));
  app.get('/requests', (context) => context.json({ requests: account.network.requests() }));
  app.get('/leaks', (context) =>
    context.json({ leaks: account.leaks.leaks(), unwatched: account.leaks.unwatched() }),
  );
  app.get('/secrets', (context) => context.json({ secrets: account.secrets.list() }));
  app.get('/certificates', (context) => context.json({ certificates: account.certificates.list() }));
  app.get('/role', (context) => context.json({ logins: site.browser.logins() }));

  app.post('/clock', async (context) =>
    context.json(advanceClock(site, JsonBody.parse(await bodyOf(context), ['advance', 'set']))),
  );
  app.post('/secrets', async (context) => context.json(saveSecret(site, await bodyOf(context))));
  app.post('/certificates', async (context) =>
    context.json(generateCertificate(site, await bodyOf(context))),
  );
  app.post('/run', async (context) => context.json(runScript(site, await bodyOf(context))));
  app.post('/query', async (context) => context.json(runQuery(site, await bodyOf(context))));
  app.post('/bank', async (context) =>
    context.json<ControlBankAnswer>(await controlBank(site, parseObject(await bodyOf(context)))),
  );
  app.post('/role', async (context) => {
    const body = JsonBody.parse(await bodyOf(context), ['role', 'employee', 'language']);
    return context.json({ login: changeRole(site, body) });
  });

  app.all('*', (context) => answerError(context, unknownRequest(context)));
  app.onError((error, context) => answerError(context, error));
  return app;
}

function health({ account }: Site): object {
  return {
    ok: true,
    account: account.company.accountId,
    project: account.project.name,
    scripts: account.project.scripts.length,
    records: account.project.recordTypes.length,
    clock: account.clock.iso(),
  };
}

function changeRole(site: Site, body: JsonBody): object {
  const language = body.optionalText('language');
  if (language !== undefined && !Object.hasOwn(LANGUAGES, language)) {
    throw new ControlError(
      'UNKNOWN_LANGUAGE',
      'The local account does not have that language.',
      `Use one of ${Object.keys(LANGUAGES).join(', ')}.`,
    );
  }
  const login = site.browser.change(body.text('role'), body.optionalText('employee'));
  if (login !== undefined) {
    if (language !== undefined) {
      site.account.preferences.choose(login.userId, { language });
      site.browser.refresh();
    }
    return { ...login, language: site.browser.current().language };
  }
  throw new ControlError(
    'UNKNOWN_ROLE',
    'No active employee has that role.',
    'Name a role of GET /_control/role, e.g. "administrator", and if you send "employee", the email address of somebody who has it.',
    404,
  );
}

const LEVELS = ['DEBUG', 'AUDIT', 'ERROR', 'EMERGENCY', 'SYSTEM', 'EMULATOR'] as const;

function logLevel(text: string): (typeof LEVELS)[number] {
  const level = LEVELS.find((each) => each === text.toUpperCase());
  if (level !== undefined) return level;
  throw new ControlError('UNKNOWN_LEVEL', 'There is no such log level.', `Use one of ${LEVELS.join(', ')}.`);
}

async function bodyOf(context: Context): Promise<string> {
  const type = context.req.header('content-type') ?? '';
  if (!/^application\/json\b/i.test(type)) {
    throw new ControlError(
      'CONTENT_TYPE_IS_NOT_JSON',
      'The request says that its body is not JSON.',
      'Send the header Content-Type: application/json.',
      415,
    );
  }
  const text = await context.req.text();
  if (text.length <= LARGEST_BODY) return text;
  throw new ControlError(
    'BODY_TOO_LARGE',
    'The body is too large.',
    'Send at most 8,000,000 characters.',
    413,
  );
}

const PATHS: Readonly<Record<string, readonly string[]>> = {
  health: ['GET'],
  clock: ['POST'],
  secrets: ['GET', 'POST'],
  certificates: ['GET', 'POST'],
  run: ['POST'],
  log: ['GET'],
  outbox: ['GET'],
  requests: ['GET'],
  leaks: ['GET'],
  query: ['POST'],
  bank: ['POST'],
  role: ['GET', 'POST'],
};

function unknownRequest(context: Context): ControlError {
  const name = context.req.path.replace(/^\/_control\//, '');
  const methods = Object.hasOwn(PATHS, name) ? PATHS[name] : undefined;
  if (methods !== undefined) {
    return new ControlError(
      'METHOD_NOT_ALLOWED',
      `${context.req.method} is not answered here.`,
      `Use ${methods.join(' or ')}.`,
      405,
    );
  }
  const known = Object.keys(PATHS).map((path) => `/_control/${path}`);
  return new ControlError(
    'UNKNOWN_PATH',
    'There is no such control request.',
    `Use one of ${known.join(', ')}.`,
    404,
  );
}

function answerError(context: Context, error: unknown): Response {
  if (error instanceof ControlError) return context.json(error.toJSON(), error.status);
  // Its message may hold anything, so it goes to the terminal of whoever runs the emulator and not to the caller.
  console.error(error);
  const bug = new ControlError(
    'EMULATOR_FAILED',
    'The emulator failed on this request.',
    'See the terminal it runs in, and report it as a bug.',
    500,
  );
  return context.json(bug.toJSON(), bug.status);
}
