import * as message from 'N/ui/message';
import * as serverWidget from 'N/ui/serverWidget';
import {
  type AccountCheck,
  type AccountCheckResult,
  type CheckOutcome,
  checkAccount,
} from '../../application/health/account_check';
import { say } from '../../netsuite/language/translations';
import { dayText, integerText, momentText } from '../../netsuite/language/user_format';
import { accountCheckUrl, connectionsPageUrl, helpUrl } from '../../netsuite/links';
import { accountReadings } from '../../netsuite/platform/account_probes';
import { textFile } from '../../netsuite/platform/text_file';
import type { TextKey } from '../../texts/index';
import { addLink } from '../parts/page_link';
import { addTable } from '../parts/table';

const OUTCOMES = {
  as_expected: 'check_as_expected',
  differs: 'check_differs',
  not_tried: 'check_not_tried',
} as const satisfies Readonly<Record<CheckOutcome, TextKey>>;

/** One line in the reader's words. */
interface CheckLine {
  readonly what: string;
  readonly outcome: string;
  readonly seen: string;
  /** Empty where all is as expected. */
  readonly remedy: string;
}

function whatOf<Check extends AccountCheck>(check: Check): `check_${Check}` {
  return `check_${check}`;
}

function remedyOf<Check extends AccountCheck>(check: Check): `check_${Check}_remedy` {
  return `check_${check}_remedy`;
}

function lineOf({ check, outcome, seen }: Omit<AccountCheckResult, 'at' | 'day'>): CheckLine {
  return {
    what: say(whatOf(check)),
    outcome: say(OUTCOMES[outcome]),
    seen,
    remedy: outcome === 'as_expected' ? '' : say(remedyOf(check)),
  };
}

/** On the page moments and days are told as the reader writes them; the file is for others: ISO 8601, in UTC. */
function onPage({ at, day, seen, ...result }: AccountCheckResult): CheckLine {
  if (at !== undefined) return lineOf({ ...result, seen: momentText(at) });
  return lineOf({ ...result, seen: day === undefined ? seen : seen.replace(day, dayText(day)) });
}

function showSummary(form: serverWidget.Form, results: readonly AccountCheckResult[]): void {
  const count = results.filter(({ outcome }) => outcome === 'differs').length;
  const differ =
    count === 1 ? say('check_differs_one') : say('check_differs_many', { count: integerText(count) });
  form.addPageInitMessage(
    count === 0
      ? {
          type: message.Type.CONFIRMATION,
          title: say('check_all_well_title'),
          message: say('check_all_well'),
        }
      : { type: message.Type.WARNING, title: say('check_differs_title'), message: differ },
  );
}

/** The page Account Check: one query, and 40 units at most with the company's day, the texts and the cache. */
export function accountCheckPage(): serverWidget.Form {
  const form = serverWidget.createForm({ title: say('check_title') });
  const results = checkAccount(accountReadings());
  showSummary(form, results);
  addLink(form, say('check_download'), accountCheckUrl({ export: 'text' }));
  addLink(form, say('common_bank_connections'), connectionsPageUrl());
  addLink(form, say('help_link'), helpUrl('permissions'));
  addTable(
    form,
    { id: 'custpage_checks', label: say('check_results'), note: say('check_about') },
    [
      { id: 'custpage_check', label: say('check_what') },
      { id: 'custpage_outcome', label: say('check_outcome') },
      { id: 'custpage_seen', label: say('check_seen') },
      { id: 'custpage_remedy', label: say('check_remedy') },
    ],
    results.map(onPage).map(({ what, outcome, seen, remedy }) => ({
      custpage_check: what,
      custpage_outcome: outcome,
      custpage_seen: seen,
      custpage_remedy: remedy,
    })),
  );
  return form;
}

/** The same as a text file, to be sent to whoever can help: codes, names of objects and numbers, nothing sensitive. */
export function accountCheckFile(): ReturnType<typeof textFile> {
  const readings = accountReadings();
  const lines = checkAccount(readings).map((result) => {
    const { what, outcome, seen, remedy } = lineOf(result);
    return [`[${result.check}] ${outcome}: ${what}`, seen, remedy]
      .filter((part) => part !== '')
      .join('\n    ');
  });
  const day = readings.now.slice(0, 10);
  return textFile(
    `${say('check_file')}_${day}.txt`,
    `${[say('check_title'), readings.now, ...lines].join('\n')}\n`,
  );
}
