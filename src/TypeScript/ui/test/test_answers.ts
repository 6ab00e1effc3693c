import { renew, renewalPlan } from '../../application/health/renewal';
import {
  checkSecretId,
  findingForProblem,
  type SecretIdProblem,
} from '../../application/test/check_secret_id';
import {
  type Greeting,
  PROTOCOL_VERSION,
  type Refused,
  type RenewalAnswer,
  type RenewedAnswer,
  type SecretAnswer,
  type TestServiceTexts,
  type ToldFinding,
} from '../../application/test/test_protocol';
import { byWeight, type Finding } from '../../domain/finding';
import type { RenewalPlan } from '../../domain/renewal';
import { renewalPorts, testPorts } from '../../netsuite/compose';
import { say, sayFinding } from '../../netsuite/language/translations';
import { integerText } from '../../netsuite/language/user_format';
import { formToken } from '../../netsuite/memory/form_token';
import { currentEmployee } from '../../netsuite/platform/current_user';
import { usesOfSecret } from '../../netsuite/queries/secret_uses';
import { MOST_MARKS } from '../parts/marks';
import { NOTICES } from '../parts/notice_page';
import { OUTCOME_TEXTS, STAGE_TEXTS } from './test_stages';

/** What the Suitelet *Bank Connection Test* answers, in the user's language. */

/** The answer to GET. */
export function greeting(): Greeting {
  return { version: PROTOCOL_VERSION, token: formToken(), texts: texts() };
}

function texts(): TestServiceTexts {
  return {
    running: say('test_running'),
    passed: say('test_passed'),
    failed: say('test_failed'),
    stage: say('details_stage'),
    outcome: say('details_outcome'),
    milliseconds: say('details_milliseconds'),
    whatHappened: say('details_what_happened'),
    whatToDo: say('details_what_to_do'),
    close: say('common_close'),
    cancel: say('common_cancel'),
    selectFirst: say('test_select_first'),
    selectFewer: say('test_select_fewer', { count: MOST_MARKS }),
    secretTitle: say('test_secret_title'),
    stages: {
      records: say(STAGE_TEXTS.records),
      readable: say(STAGE_TEXTS.readable),
      token: say(STAGE_TEXTS.token),
      api: say(STAGE_TEXTS.api),
    },
    outcomes: {
      passed: say(OUTCOME_TEXTS.passed),
      failed: say(OUTCOME_TEXTS.failed),
      skipped: say(OUTCOME_TEXTS.skipped),
    },
    notTried: say('stage_not_tried'),
    noAnswer: say('client_no_answer'),
    noAnswerRemedy: say('client_no_answer_remedy'),
    fault: say('client_fault'),
    faultRemedy: say('client_fault_remedy'),
  };
}

/** A refusal by a notice: the role, the token. */
export function refusedBy(notice: keyof typeof NOTICES): Refused {
  return { refused: { message: say(NOTICES[notice]), remedy: '' } };
}

/** A refusal by a finding. */
export function refusedFor(finding: Finding): Refused {
  const { message, remedy } = sayFinding(finding);
  return { refused: { message, remedy } };
}

function toldFinding(finding: Finding): ToldFinding {
  const { code, severity, message, remedy } = sayFinding(finding);
  return { code, severity, message, remedy };
}

/** How far a secret ID is good, and who uses it. One query. */
export function secretAnswer(text: string): SecretAnswer {
  const { secretId, findings, isReadable } = checkSecretId(testPorts(), text);
  return {
    secretId,
    findings: byWeight(findings).map(toldFinding),
    good: isReadable ? say('test_secret_readable') : '',
    uses: secretId === null ? '' : usesSentence(secretId),
  };
}

/** Names that are told; of more, how many. */
const MOST_NAMES = 3;

function usesSentence(secretId: string): string {
  const names = new Set(
    usesOfSecret(secretId).uses.map(({ credentialName, connection }) =>
      connection === null ? credentialName : `${credentialName} – ${connection.name}`,
    ),
  );
  if (names.size === 0) return '';
  const first = [...names].slice(0, MOST_NAMES).join(', ');
  const more = names.size - MOST_NAMES;
  const uses = more > 0 ? say('test_secret_used_more', { uses: first, count: integerText(more) }) : first;
  return say('test_secret_used', { uses });
}

/** A problem that the browser saw in a text, told without the text. */
export function problemAnswer(problem: SecretIdProblem): SecretAnswer | Refused {
  const found = findingForProblem(problem);
  if (found === null) return refusedBy('foreign_form');
  return { secretId: null, findings: [toldFinding(found)], good: '', uses: '' };
}

/** What Renew will do for a bank connection. */
export function renewalAnswer(connection: number): RenewalAnswer | Refused {
  const plan = renewalPlan(renewalPorts(), connection);
  if ('severity' in plan) return refusedFor(plan);
  return {
    isAllowed: plan.isAllowed,
    title: say(plan.isAllowed ? 'renew_title' : 'renew_refused'),
    lines: plan.isAllowed ? [...whatToDo(plan), say('renew_plan')] : plan.findings.flatMap(sentences),
    confirm: say('renew_confirm'),
  };
}

/** Requests the renewal. */
export function renewedAnswer(connection: number): RenewedAnswer {
  const { outcome, findings, plan } = renew(renewalPorts(), { connection, who: currentEmployee() });
  const done = outcome === 'requested';
  return {
    done,
    title: say(done ? 'renew_requested' : 'renew_refused'),
    lines: [
      ...findings.flatMap(sentences),
      ...(done && plan !== null ? [...whatToDo(plan), say('renew_then_test')] : []),
    ],
  };
}

function whatToDo({ instructions, address }: RenewalPlan): string[] {
  return [say(instructions), ...(address === null ? [] : [address])];
}

function sentences(finding: Finding): string[] {
  const { message, remedy } = sayFinding(finding);
  return [message, remedy];
}
