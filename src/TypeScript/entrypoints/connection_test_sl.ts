/**
 * Answers the client scripts of our pages and record forms, in JSON: a test stage by stage, the check of a secret ID, a
 * renewal. `application/test/test_protocol.ts` describes what is asked and answered.
 *
 * @NApiVersion 2.1
 * @NScriptType Suitelet
 * @NModuleScope SameAccount
 */

import type { EntryPoints } from 'N/types';
import { positiveInteger, type RequestParameters } from '../application/pages/request_parameters';
import { TEST_STAGES } from '../application/test/test_connection';
import { beginTest, endTest, runStage, type TestTarget } from '../application/test/test_in_stages';
import type {
  BegunAnswer,
  EndAnswer,
  Refused,
  SecretAnswer,
  TestAction,
  ToldStageAnswer,
} from '../application/test/test_protocol';
import { testInStagesPorts } from '../netsuite/compose';
import { isOwnForm } from '../netsuite/memory/form_token';
import { rememberTest } from '../netsuite/memory/last_test';
import { currentAccess } from '../netsuite/platform/access';
import { currentEmployee } from '../netsuite/platform/current_user';
import { writeJson } from '../netsuite/platform/json_answer';
import { chance } from '../netsuite/platform/random';
import { secretIdOf } from '../netsuite/queries/secret_uses';
import {
  greeting,
  problemAnswer,
  refusedBy,
  refusedFor,
  renewalAnswer,
  renewedAnswer,
  secretAnswer,
} from '../ui/test/test_answers';
import { shownStage } from '../ui/test/test_stages';

/** GET hands out the session's token and texts; POST does what `action` says. Only for those who may test. */
export function onRequest({ request, response }: EntryPoints.Suitelet.onRequestContext): void {
  const parameters: RequestParameters = request.parameters;
  writeJson(response, answer(request.method === 'POST', parameters));
}

function answer(isPost: boolean, parameters: RequestParameters): object {
  if (currentAccess() !== 'administrator') return refusedBy('may_not_test');
  if (!isPost) return greeting();
  if (!isOwnForm(parameters.token)) return refusedBy('foreign_form');
  const { action = '' } = parameters;
  return isAction(action) ? ACTIONS[action](parameters) : refusedBy('foreign_form');
}

function isAction(text: string): text is TestAction {
  return Object.hasOwn(ACTIONS, text);
}

const ACTIONS: Readonly<Record<TestAction, (parameters: RequestParameters) => object>> = {
  begin,
  stage,
  end,
  secret,
  problem: ({ code = '', prefix, length }) => problemAnswer({ code, prefix, length }),
  renewal: (parameters) => renewalAnswer(idOf(parameters.connection)),
  renew: (parameters) => renewedAnswer(idOf(parameters.connection)),
};

/** No record has the internal id 0. */
function idOf(text: string | undefined): number {
  return positiveInteger(text) ?? 0;
}

/** Of an ID as it was entered, or of the one that a secret reference has. */
function secret({ secret_id: entered, reference }: RequestParameters): SecretAnswer {
  return secretAnswer(entered ?? secretIdOf(idOf(reference)) ?? '');
}

function begin({ connection, credential }: RequestParameters): BegunAnswer | Refused {
  const target: TestTarget =
    connection === undefined ? { credential: idOf(credential) } : { connection: idOf(connection) };
  const begun = beginTest(testInStagesPorts(), target);
  return 'severity' in begun ? refusedFor(begun) : { ...begun, stages: TEST_STAGES };
}

function stage({ run = '', stage: name = '' }: RequestParameters): ToldStageAnswer | Refused {
  const result = runStage(testInStagesPorts(), run, name);
  return 'severity' in result ? refusedFor(result) : { told: shownStage(result.told) };
}

function end({ run = '' }: RequestParameters): EndAnswer | Refused {
  const ports = testInStagesPorts();
  const ended = endTest(ports, run, {
    at: ports.clock.now(),
    who: currentEmployee(),
    correlationId: run,
    chance: chance(),
  });
  if ('severity' in ended) return refusedFor(ended);
  if (ended.connection !== null) rememberTest(ended.connection, ended.told);
  return { passed: ended.passed };
}
