import * as https from 'N/https';
import * as url from 'N/url';
import {
  type Greeting,
  PROTOCOL_VERSION,
  type Refused,
  type TestAction,
  type TestServiceTexts,
} from '../application/test/test_protocol';
import { TEST_SERVICE } from '../netsuite/schema';
import { CLIENT_TEXTS } from '../texts/client_texts';

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

/** Parameters of a POST. */
export type Parameters = Readonly<Record<string, string>>;

/** Only an answer tells the user's language: until then, both. */
function inBoth(key: keyof typeof CLIENT_TEXTS): string {
  const { en, pt_BR } = CLIENT_TEXTS[key];
  return `${en} / ${pt_BR}`;
}

let texts: Pick<TestServiceTexts, 'noAnswer' | 'noAnswerRemedy' | 'fault' | 'faultRemedy'> = {
  noAnswer: inBoth('client_no_answer'),
  noAnswerRemedy: inBoth('client_no_answer_remedy'),
  fault: inBoth('client_fault'),
  faultRemedy: inBoth('client_fault_remedy'),
};

const noAnswer = (): Told => new Told(texts.noAnswer, texts.noAnswerRemedy);

/** What is told of an error that nobody expected. */
export const fault = (): Told => new Told(texts.fault, texts.faultRemedy);

let known: Promise<Greeting> | undefined;

/**
 * Token and texts, asked for once a page.
 *
 * @throws Told when they are refused or do not come, or when page and Suitelet are of different versions
 */
export function greeting(): Promise<Greeting> {
  known ??= greeted();
  // What failed may succeed the next time.
  known.catch(() => {
    known = undefined;
  });
  return known;
}

async function greeted(): Promise<Greeting> {
  const answer = readAnswer<Greeting>(await sent(() => https.get.promise({ url: address() })));
  if (answer.version !== PROTOCOL_VERSION)
    throw new Told(inBoth('client_other_version'), inBoth('client_other_version_remedy'));
  texts = answer.texts;
  return answer;
}

/**
 * Asks the Suitelet.
 *
 * @throws Told when it refuses or does not answer
 */
export async function ask<Answer>(action: TestAction, parameters: Parameters): Promise<Answer> {
  const { token } = await greeting();
  return post(address(), { ...parameters, action, token });
}

/**
 * Sends a POST to one of our Suitelets and reads its answer.
 *
 * @param to its address
 * @throws Told when it refuses or does not answer
 */
export async function post<Answer>(to: string, body: Parameters): Promise<Answer> {
  return readAnswer<Answer>(await sent(() => https.post.promise({ url: to, body: { ...body } })));
}

let resolved: string | undefined;

/** N/url has no promise for it, so the page would stand still for every request. */
function address(): string {
  resolved ??= url.resolveScript({ ...TEST_SERVICE });
  return resolved;
}

/** As much of an answer of N/https as is read. */
interface HttpAnswer {
  readonly code: number;
  readonly body: string;
}

/** What the browser says of a network that is gone is told nowhere: whatever keeps a request from its answer is the same. */
async function sent(request: () => Promise<HttpAnswer>): Promise<HttpAnswer> {
  try {
    return await request();
  } catch {
    throw noAnswer();
  }
}

/** A session that has ended answers with a page to sign in, and not with JSON. */
function readAnswer<Answer>({ code, body }: HttpAnswer): Answer {
  const answer = code === 200 ? parsed(body) : null;
  if (answer === null) throw noAnswer();
  if (isRefused(answer)) throw new Told(answer.refused.message, answer.refused.remedy);
  return answer as Answer;
}

function isRefused(answer: object): answer is Refused {
  return 'refused' in answer;
}

/** Every answer is an object. */
function parsed(body: string): object | null {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && !Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}
