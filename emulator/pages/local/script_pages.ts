import type { Deployment, Recurrence, Script } from '../../project/model';
import { isBackground } from '../../runtime/deployed_scripts';
import type { RunResult } from '../../runtime/script_runner';
import { readFormPost } from '../forms/post_names';
import { type Html, html } from '../html';
import { type PageApp, type PageContext, type Site, showPage, showPermissionViolation } from '../site';
import { renderTable } from '../table';
import { localUrl, paths, suiteletUrl } from '../urls';

interface Row {
  readonly script: Script;
  readonly deployment: Deployment;
}

/** Scripts: every deployment of the project; scheduled and map/reduce ones can be run at once ("Save and Execute"). */
export function registerScriptPages(app: PageApp, site: Site): void {
  app.get(paths.scripts, (context) => showScripts(site, context));

  app.post(paths.scripts, async (context) => {
    const { session } = context.var;
    if (session.role !== undefined)
      return showPermissionViolation(site, context, 'SuiteScript Scheduling', 'Full');
    const { script = '', deployment = '' } = readFormPost(await context.req.text());
    const result = site.account.scripts.scheduled(script, deployment);
    return showScripts(site, context, renderResult(script, result));
  });
}

function showScripts(site: Site, context: PageContext, result: Html | string = ''): Promise<Response> {
  const rows = site.account.project.scripts.flatMap((script) =>
    script.deployments.map((deployment): Row => ({ script, deployment })),
  );
  return showPage(site, context, {
    title: 'Scripts',
    content: html`${result}<p class="lead">Script deployments of the project. Scheduled and map/reduce scripts also run automatically when the clock moves past their time.</p>${renderTable(
      'Script deployments',
      [
        { label: 'Script', cell: ({ script }) => script.name },
        { label: 'ID', cell: ({ script }) => script.scriptId },
        { label: 'Type', cell: ({ script }) => script.kind },
        { label: 'Deployment', cell: ({ deployment }) => deployment.scriptId },
        {
          label: 'Status',
          cell: ({ deployment }) => (deployment.isDeployed ? deployment.status : 'Not deployed'),
        },
        {
          label: 'Runs',
          cell: ({ script, deployment }) => deployment.recordType ?? whenText(script, deployment),
        },
        { label: 'Action', cell: (row) => renderAction(row) },
      ],
      rows,
      'This project has no scripts.',
    )}`,
  });
}

function renderAction({ script, deployment }: Row): Html | string {
  if (script.kind === 'suitelet' && deployment.isDeployed) {
    return html`<a href="${suiteletUrl(script.scriptId, deployment.scriptId)}">Open</a>`;
  }
  if (!isBackground(script.kind)) {
    return html`<a href="${localUrl('log', { script: script.scriptId })}">Log</a>`;
  }
  return html`<form method="post" action="${localUrl('scripts')}">
    <input type="hidden" name="script" value="${script.scriptId}"><input type="hidden" name="deployment" value="${deployment.scriptId}">
    <button type="submit" class="button small" aria-label="Save and Execute ${script.name}">Save and Execute</button></form>`;
}

function renderResult(scriptId: string, result: RunResult): Html {
  const isComplete = result.status === 'COMPLETE';
  const outcome = isComplete
    ? `Complete: ${result.units} usage units, ${result.seconds.toFixed(2)} seconds.`
    : `Failed: ${result.error?.name ?? ''} ${result.error?.message ?? ''}`;
  return html`<div class="message ${isComplete ? 'confirmation' : 'error'}" role="${isComplete ? 'status' : 'alert'}">
    <span class="message-symbol" aria-hidden="true">${isComplete ? '✓' : '✕'}</span>
    <div><strong class="message-title">${scriptId}</strong>${outcome} <a href="${localUrl('log', { script: scriptId })}">Execution Log</a></div></div>`;
}

function whenText(script: Script, deployment: Deployment): string {
  if (!isBackground(script.kind)) return 'on request';
  return deployment.recurrence === undefined ? 'on demand' : recurrenceText(deployment.recurrence);
}

function recurrenceText(recurrence: Recurrence): string {
  const every = recurrence.every === 1 ? recurrence.kind : `${recurrence.kind}, every ${recurrence.every}`;
  const repeat = recurrence.repeat === undefined ? '' : `, again after ${recurrence.repeat}`;
  return `${every} from ${recurrence.startDate} ${recurrence.startTime}${repeat}`;
}
