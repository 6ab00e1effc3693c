import type { Finished } from '../../application/set_up/finish_set_up';
import type { SetUpPlan } from '../../application/set_up/set_up_plan';
import type { TestReport } from '../../application/test/test_connection';
import { type CalendarDate, isBefore } from '../../domain/calendar_date';
import { byWeight } from '../../domain/finding';
import type { SecretReference } from '../../domain/records';
import { say, sayFinding } from '../../netsuite/language/translations';
import { dayText } from '../../netsuite/language/user_format';
import { connectionsPageUrl, setUpPageUrl } from '../../netsuite/links';
import { type Markup, markup } from '../parts/markup';

/** What is said when all is done, with the ways from there. */
export function finishedMarkup(
  { plan, report, made }: Extract<Finished, { kind: 'made' }>,
  today: CalendarDate,
): Markup {
  const references = report?.inUse.references ?? plan.references;
  const current = references.filter(({ slot }) => slot === 'current');
  const sentences = [
    say('setup_done', { connection: plan.connection.name }),
    ...(report === null ? [] : [testSentence(report), expirySentence(plan, current, today)]),
  ];
  const links = [
    { url: connectionsPageUrl({ connection: made.connection }), text: say('setup_done_details') },
    ...current.map(({ secretId }) => ({
      url: connectionsPageUrl({ secret: secretId }),
      text: say('setup_done_used', { secretId }),
    })),
    { url: connectionsPageUrl(), text: say('common_bank_connections') },
    { url: setUpPageUrl(), text: say('setup_another') },
  ];
  return markup`${sentences.map((sentence) => markup`<p>${sentence}</p>`)}<ul>${links.map(
    ({ url, text }) => markup`<li><a href="${url}">${text}</a></li>`,
  )}</ul>`;
}

function expirySentence(
  { credential }: SetUpPlan,
  current: readonly SecretReference[],
  today: CalendarDate,
): string {
  const days = [credential.certificateExpiresOn, ...current.map(({ expiresOn }) => expiresOn)];
  const [next] = days.filter((day) => day !== null).toSorted();
  if (next === undefined) return say('setup_done_no_date');
  const day = dayText(next);
  return isBefore(next, today) ? say('setup_done_expired', { day }) : say('setup_done_expires', { day });
}

function testSentence({ passed, stages }: TestReport): string {
  const failed = stages.flatMap(({ outcome, findings }) => (outcome === 'failed' ? findings : []));
  const [first] = byWeight(failed);
  if (passed || first === undefined) return say('setup_done_passed');
  const { message, remedy } = sayFinding(first);
  return say('setup_done_failed', { message, remedy });
}
