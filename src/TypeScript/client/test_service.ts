import * as https from 'N/https';
import * as url from 'N/url';
import type { Greeting, Refused, TestAction } from '../application/test/test_protocol';
import { TEST_SERVICE } from '../netsuite/schema';

/** The Suitelet *Bank Connection Test*, asked from the browser. */

/** Something to be told to the person at the page: the texts are ready to be shown. */
export class Told extends Error {
  constructor(
    readonly text: string,
    readonly remedy: string,
  ) {
    super(text);
  }
}

/** When not even the texts came. */
const NO_ANSWER = 'NetSuite did not answer.';
const NO_ANSWER_REMEDY = 'Check that you are still signed in, and try again.';

/** Parameters of a POST. */
export type Parameters = Readonly<Record<string, string>>;

const address = (): string => url.resolveScript({ ...TEST_SERVICE });

let known: Promise<Greeting> | undefined;

/**
 * Token and texts, asked for once a page.
 *
 * @throws Told when they are refused or do not come
 */
export function greeting(): Promise<Greeting> {
  known ??= https.get.promise({ url: address() }).then(readAnswer<Greeting>);
  // What failed may succeed the next time.
  known.catch(() => {
    known = undefined;
  });
  return known;
}

/**
 * Asks the Suitelet.
 *
 * @throws Told when it refuses or does not answer
 */
export async function ask<Answer>(action: TestAction, parameters: Parameters): Promise<Answer> {
  const { token } = await greeting();
  const answer = await https.post.promise({ url: address(), body: { ...parameters, action, token } });
  return readAnswer<Answer>(answer);
}

/** A session that has ended answers with a page to sign in, and not with JSON. */
export function readAnswer<Answer>({ code, body }: { readonly code: number; readonly body: string }): Answer {
  const answer = code === 200 ? parsed<Answer | Refused>(body) : null;
  if (answer === null) throw new Told(NO_ANSWER, NO_ANSWER_REMEDY);
  if (isRefused(answer)) throw new Told(answer.refused.message, answer.refused.remedy);
  return answer;
}

function isRefused(answer: unknown): answer is Refused {
  return typeof answer === 'object' && answer !== null && 'refused' in answer;
}

function parsed<Answer>(body: string): Answer | null {
  try {
    return JSON.parse(body) as Answer;
  } catch {
    return null;
  }
}
