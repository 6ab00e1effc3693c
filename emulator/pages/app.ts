import { Hono } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { clientAssets } from '../client/client_page';
import { registerClientScripts } from '../client/client_routes';
import { controlApp } from '../control/control_app';
import { registerCertificatesPages } from './certificates/certificates_pages';
import { registerHomePage } from './home_page';
import { assets } from './layout';
import { registerBankPages } from './local/bank_pages';
import { registerClockPages } from './local/clock_pages';
import { registerLogPage } from './local/log_page';
import { registerNetworkPages } from './local/network_pages';
import { registerOutboxPages } from './local/outbox_pages';
import { registerScriptPages } from './local/script_pages';
import { registerPreferencesPage } from './preferences_page';
import { registerListPage } from './records/list_page';
import { registerRecordPages } from './records/record_pages';
import { guardAddresses, guardRequests } from './request_guard';
import { registerRestlets } from './scripts/restlet_page';
import { registerSuitelets } from './scripts/suitelet_page';
import { registerSecretsPages } from './secrets/secrets_pages';
import {
  locationOf,
  type PageApp,
  type PageEnvironment,
  type Site,
  showNotice,
  showScriptError,
} from './site';

const UNEXPECTED_ERROR = `<!doctype html><html lang="en"><title>Unexpected Error</title><main><h1>Unexpected Error</h1>
<p>The emulator failed on this page. See the terminal it runs in, and report it as a bug.</p></main></html>`;

const SESSION_COOKIE = 'LOCAL_SESSION';

/**
 * Everything the local account answers over HTTP: the control interface under `/_control`, the pages' files, and the pages of one browser
 * session each.
 */
export function localAccountApp(site: Site): Hono {
  const app = new Hono();
  app.use(guardRequests);
  app.use(guardAddresses);
  app.route('/_control', controlApp(site));
  for (const { path, type, content } of [...assets, ...clientAssets]) {
    app.get(path, (context) =>
      context.body(content, 200, {
        'Content-Type': type,
        'Cache-Control': 'private, max-age=31536000, immutable',
      }),
    );
  }
  app.route('/', pagesApp(site));
  return app;
}

function pagesApp(site: Site): PageApp {
  const app: PageApp = new Hono<PageEnvironment>();
  app.use(async (context, next) => {
    const session = site.browser.session(getCookie(context, SESSION_COOKIE));
    setCookie(context, SESSION_COOKIE, session.id, { httpOnly: true, sameSite: 'Strict', path: '/' });
    context.set('session', session);
    try {
      await next();
    } catch (error) {
      // What scripts and NetSuite's rules throw is no Error of JavaScript, so it does not reach onError.
      const backTo = context.req.method === 'POST' ? { backTo: locationOf(context) } : {};
      context.res = await showScriptError(site, context, error, backTo);
    }
  });
  registerHomePage(app, site);
  registerPreferencesPage(app, site);
  registerListPage(app, site);
  registerRecordPages(app, site);
  registerSuitelets(app, site);
  registerRestlets(app, site);
  registerClientScripts(app, site);
  registerSecretsPages(app, site);
  registerCertificatesPages(app, site);
  registerClockPages(app, site);
  registerOutboxPages(app, site);
  registerLogPage(app, site);
  registerNetworkPages(app, site);
  registerScriptPages(app, site);
  registerBankPages(app, site);
  app.all('*', (context) =>
    showNotice(
      site,
      context,
      { title: 'Page Not Found', message: 'The page you are looking for does not exist.' },
      404,
    ),
  );
  app.onError((error, context) => {
    console.error(error);
    // The account itself may be what failed, so this page asks nothing of it.
    return context.html(UNEXPECTED_ERROR, 500);
  });
  return app;
}
