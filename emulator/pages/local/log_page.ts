import type { LogEntryLevel } from '../../account/execution_log';
import { html } from '../html';
import { type PageApp, type Site, showPage } from '../site';
import { renderTable } from '../table';
import { paths } from '../urls';
import { instantText } from '../user_format';

const LEVELS: readonly LogEntryLevel[] = ['DEBUG', 'AUDIT', 'ERROR', 'EMERGENCY', 'SYSTEM', 'EMULATOR'];

/** Enough for reading; the control interface gives all. */
const MOST_ENTRIES = 500;

/** Execution Log of all scripts, by script and level. */
export function registerLogPage(app: PageApp, site: Site): void {
  app.get(paths.log, (context) => {
    const script = context.req.query('script') ?? '';
    const level = LEVELS.find((each) => each === context.req.query('level'));
    const entries = site.account.log.entries({
      limit: MOST_ENTRIES,
      ...(script === '' ? {} : { script }),
      ...(level === undefined ? {} : { level }),
    });
    const option = (value: string, chosen: boolean, label = value) =>
      html`<option value="${value}"${chosen ? html` selected` : ''}>${label}</option>`;
    return showPage(site, context, {
      title: 'Execution Log',
      content: html`<form class="inline-form" method="get">
        <div><label for="script">Script</label><select id="script" name="script">${option('', script === '', 'All')}${site.account.project.scripts.map(
          (each) => option(each.scriptId, each.scriptId === script, each.name),
        )}</select></div>
        <div><label for="level">Level</label><select id="level" name="level">${option('', level === undefined, 'All')}${LEVELS.map(
          (each) => option(each, each === level),
        )}</select></div>
        <button type="submit" class="button">Refresh</button></form>${renderTable(
          'Log entries',
          [
            { label: 'Date', cell: (entry) => instantText(context.var.session, entry.at) },
            { label: 'Level', cell: (entry) => entry.level },
            { label: 'Script', cell: (entry) => scriptName(site, entry.script) },
            { label: 'Title', cell: (entry) => entry.title },
            { label: 'Details', cell: (entry) => html`<pre>${entry.details}</pre>` },
          ],
          entries.reverse(),
          'Nothing has been logged yet. Scripts write here with N/log; errors that end a script are added automatically.',
        )}`,
    });
  });
}

function scriptName(site: Site, scriptId: string): string {
  if (scriptId === '') return 'Emulator';
  return site.account.project.scripts.find((script) => script.scriptId === scriptId)?.name ?? scriptId;
}
