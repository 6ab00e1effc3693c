import { readFormPost } from '../forms/post_names';
import { html } from '../html';
import { type PageApp, type Site, safeReturn, showNotice, showPage } from '../site';
import { homeUrl, localUrl, paths } from '../urls';
import { instantText } from '../user_format';

/** Clock and role: the forms of the bar at the top. */
export function registerClockPages(app: PageApp, site: Site): void {
  app.get(paths.clock, (context) =>
    showPage(site, context, {
      title: 'Set Clock',
      content: html`<p class="lead">The account's clock reads ${instantText(context.var.session, site.account.clock.iso())} (${context.var.session.formats.preferences.timeZone}). Schedules that come due when it moves forward are run.</p>
        <form class="inline-form" method="post" action="${localUrl('clock')}">
          <input type="hidden" name="returnto" value="${homeUrl()}">
          <div><label for="set">New time (ISO 8601)</label><input id="set" name="set" value="${site.account.clock.iso()}" size="28" required></div>
          <button type="submit" class="button primary">Set</button>
        </form>`,
    }),
  );

  app.post(paths.clock, async (context) => {
    const posted = readFormPost(await context.req.text());
    try {
      if (posted.advance !== undefined) site.account.clock.advance(posted.advance);
      else site.account.clock.set(posted.set ?? '');
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      return showNotice(site, context, { title: 'Notice', message: `${error.message}.` }, 400);
    }
    return context.redirect(safeReturn(posted.returnto, homeUrl()), 303);
  });

  app.post(paths.role, async (context) => {
    const posted = readFormPost(await context.req.text());
    const [employee = '', role = ''] = (posted.as ?? '').split(':');
    const changed = site.browser.change(role, employee) !== undefined;
    if (!changed) {
      return showNotice(
        site,
        context,
        { title: 'Notice', message: 'That user does not have that role.' },
        400,
      );
    }
    // The page that was open may not be for the new role; home is for all.
    return context.redirect(homeUrl(), 303);
  });
}
