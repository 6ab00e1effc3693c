import type { Severity } from '../../domain/vocabulary';
import type { TestStageName } from './test_connection';
import type { ToldStage } from './test_in_stages';

/** What client scripts and the Suitelet *Bank Connection Test* say to each other: types, and by which number both know them. */

/**
 * To be raised with every change that a client script of before would not understand: browsers keep script files, and a page
 * can have been open since before the bundle was updated.
 */
export const PROTOCOL_VERSION = 2;

/** What is asked for: the parameter `action` of a POST. */
export type TestAction = 'begin' | 'stage' | 'end' | 'secret' | 'problem' | 'renewal' | 'renew';

/** The texts that a client script shows, in the user's language. */
export interface TestServiceTexts {
  readonly running: string;
  readonly passed: string;
  readonly failed: string;
  readonly stage: string;
  readonly outcome: string;
  readonly milliseconds: string;
  readonly whatHappened: string;
  readonly whatToDo: string;
  readonly close: string;
  readonly cancel: string;
  readonly selectFirst: string;
  readonly selectFewer: string;
  readonly secretTitle: string;
  readonly stages: Readonly<Record<TestStageName, string>>;
  readonly outcomes: Readonly<Record<ToldStage['outcome'], string>>;
  readonly notTried: string;
  readonly noAnswer: string;
  readonly noAnswerRemedy: string;
  readonly fault: string;
  readonly faultRemedy: string;
}

/** The answer to GET: everything a page needs to be told once. */
export interface Greeting {
  /** `PROTOCOL_VERSION` of the Suitelet. */
  readonly version: number;
  /** To be sent with each POST. Another site can have the browser send a POST, and cannot read this. */
  readonly token: string;
  readonly texts: TestServiceTexts;
}

/** A request that was refused, in the user's language. */
export interface Refused {
  readonly refused: { readonly message: string; readonly remedy: string };
}

/** The answer to `begin`: a test that can be run, stage by stage. */
export interface BegunAnswer {
  readonly run: string;
  readonly stages: readonly TestStageName[];
}

/** One stage as client scripts show it: numbers as the user writes them. */
export interface ShownStage extends Omit<ToldStage, 'milliseconds'> {
  readonly milliseconds: string;
}

/** The answer to `stage`. */
export interface ToldStageAnswer {
  readonly told: ShownStage;
}

/** The answer to `end`: the test was recorded. */
export interface EndAnswer {
  readonly passed: boolean;
}

/** A finding as it is shown. */
export interface ToldFinding {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly remedy: string;
}

/** The answer to `secret` and `problem`. */
export interface SecretAnswer {
  /** In the form in which IDs are stored; `null`: the text is none. */
  readonly secretId: string | null;
  /** What matters most first. */
  readonly findings: readonly ToldFinding[];
  /** One sentence when the secret can be read; empty otherwise. */
  readonly good: string;
  /** Who uses the same ID already, in one sentence; empty when nobody does. */
  readonly uses: string;
}

/** The answer to `renewal`: what Renew will do. */
export interface RenewalAnswer {
  readonly isAllowed: boolean;
  readonly title: string;
  /** Sentences, one after the other. */
  readonly lines: readonly string[];
  /** Words on the button that requests it. */
  readonly confirm: string;
}

/** The answer to `renew`. */
export interface RenewedAnswer {
  readonly done: boolean;
  readonly title: string;
  readonly lines: readonly string[];
}
