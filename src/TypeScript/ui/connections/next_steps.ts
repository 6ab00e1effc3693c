import { type NextSteps, nextSteps } from '../../application/health/next_steps';
import { connectionsParameters, EVERYTHING } from '../../application/pages/connections_request';
import type { PressingNeed } from '../../domain/connection_needs';
import { say } from '../../netsuite/language/translations';
import { integerText, momentText } from '../../netsuite/language/user_format';
import { connectionsListUrl, connectionsPageUrl, setUpPageUrl } from '../../netsuite/links';
import { clock } from '../../netsuite/platform/clock';
import { needSummary } from '../../netsuite/queries/need_summary';
import { type Markup, markup, NO_MARKUP } from '../parts/markup';
import { attentionLines } from './attention';

/** What the portlet shows: a title and what stands under it. */
export interface NextStepsBox {
  readonly title: string;
  readonly content: Markup;
}

type Steps = Extract<NextSteps, { kind: 'steps' }>;

function urlOfNeed(need: PressingNeed): string {
  return connectionsListUrl(
    connectionsParameters({ ...EVERYTHING, filters: { ...EVERYTHING.filters, need } }),
  );
}

function stepsOf({ steps, further }: Steps, mayAct: boolean): Markup {
  const one = new Map(steps.map(({ need, connection }) => [need, connection]));
  const lines = attentionLines(steps, {
    say,
    number: integerText,
    mayAct,
    urlOf: (need) => {
      const connection = one.get(need) ?? null;
      return connection === null ? urlOfNeed(need) : connectionsPageUrl({ connection });
    },
  });
  const open = say('common_open');
  const items = lines.map(
    ({ message, remedy, url }) =>
      markup`<li style="margin:4px 0"><strong>${message}</strong> ${remedy} <a href="${url}" aria-label="${open}: ${message}">${open}</a></li>`,
  );
  const more = further === 1 ? say('next_more_one') : say('next_more_many', { count: integerText(further) });
  return markup`<ol style="margin:4px 0;padding-left:24px">${items}</ol>${further === 0 ? NO_MARKUP : markup`<p>${more}</p>`}`;
}

function contentOf(next: NextSteps, maySetUp: boolean): Markup {
  switch (next.kind) {
    case 'none_yet':
      return maySetUp
        ? markup`<p>${say('next_empty')} <a href="${setUpPageUrl()}">${say('next_set_up')}</a></p>`
        : markup`<p>${say('health_empty_viewer')}</p>`;
    case 'none_in_use':
      return markup`<p>${say('next_none_in_use')}</p>`;
    case 'all_answer': {
      const moment = next.lastChecked === null ? say('common_never') : momentText(next.lastChecked);
      return markup`<p><strong>✓ ${say('next_all_answer')}</strong> ${say('next_last_checked', { moment })}</p>`;
    }
    case 'steps':
      return stepsOf(next, maySetUp);
  }
}

/**
 * The portlet on the home dashboard: one query, 21 units with the company's day and the texts, whatever the size of the
 * account.
 *
 * @param maySetUp whether the role may make records and test: who may not is not sent to forms that refuse
 */
export function nextStepsBox(maySetUp: boolean): NextStepsBox {
  const next = nextSteps(needSummary({ today: clock.today(), now: clock.now() }));
  const page = markup`<p><a href="${connectionsPageUrl()}">${say('common_bank_connections')}</a></p>`;
  return { title: say('next_title'), content: markup`${contentOf(next, maySetUp)}${page}` };
}

/** What the portlet shows whose deployment somebody opened to a role that may not see it. */
export function noAccessBox(): NextStepsBox {
  return { title: say('next_title'), content: markup`<p>${say('notice_no_access')}</p>` };
}
