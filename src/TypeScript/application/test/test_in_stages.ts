import { type Finding, finding } from '../../domain/finding';
import { type CredentialInUse, credentialInUse } from '../calls/credential_in_use';
import type { SecretReferenceRepository } from '../ports';
import { type RecordTestPorts, recordTest, type TestOccasion } from './record_test';
import {
  NOT_TESTED,
  reportOf,
  stageAfter,
  type TestConnectionPorts,
  type TestProgress,
  type TestStage,
  type TestStageName,
  testNextStage,
} from './test_connection';

/**
 * A test one stage at a time, each in a request of its own, so that whoever waits sees how far it is. What the next stage
 * needs stays on the server; the browser has a random id. A test that is left after a stage records nothing.
 */

/** What is tested: a bank connection, or a credential against the bank's own addresses. */
export type TestTarget = { readonly connection: number } | { readonly credential: number };

/** The records that a test stands on, but the secret references. */
export type TestSubject = Pick<CredentialInUse, 'bank' | 'credential' | 'connection'>;

/** One stage as it is shown: its most important finding is told in the user's language. */
export interface ToldStage extends Pick<TestStage, 'stage' | 'outcome' | 'milliseconds'> {
  readonly message: string;
  readonly remedy: string;
}

/** A test under way, as JSON can keep it. */
export interface TestRun {
  readonly subject: TestSubject;
  readonly references: CredentialInUse['references'];
  readonly progress: TestProgress;
  readonly told: readonly ToldStage[];
  /** Milliseconds since 1970 after which it is over. */
  readonly until: number;
}

/** Keeps tests under way, each for the login session that began it and for no other. What was kept may be gone at any time. */
export interface TestRuns {
  keep(id: string, run: TestRun): void;
  /** Takes a run out, so that no stage is run twice; `null`: there is none for this session. */
  take(id: string): TestRun | null;
}

/** What a test in stages needs of the world besides what any test needs. */
export interface TestInStagesPorts extends TestConnectionPorts, RecordTestPorts {
  readonly secrets: SecretReferenceRepository;
  readonly runs: TestRuns;
  /** The records behind a target; `undefined` when one of them does not exist any more. One query. */
  subjectOf(target: TestTarget): TestSubject | undefined;
  /** Tells a finding in the user's language. */
  sayFinding(finding: Finding): Pick<Finding, 'message' | 'remedy'>;
}

/** Milliseconds between two stages after which a test counts as left. */
export const RUN_KEPT = 60_000;

/** Reads the records of a test. Two queries. @returns its id, for the stages, or what does not exist any more */
export function beginTest(ports: TestInStagesPorts, target: TestTarget): { readonly run: string } | Finding {
  const subject = ports.subjectOf(target);
  if (subject === undefined) {
    const [what, id] =
      'connection' in target
        ? (['connection', target.connection] as const)
        : (['credential', target.credential] as const);
    return finding('BCR_RECORD_GONE', null, { what: { word: what }, id });
  }
  const references = ports.secrets.ofCredential(subject.credential.id);
  return { run: beginTestOf(ports, { ...subject, references }) };
}

/** Begins a test of records that have been read, or are not even saved. @returns its id, for the stages */
export function beginTestOf(
  ports: TestInStagesPorts,
  { bank, credential, connection, references }: TestSubject & Pick<TestRun, 'references'>,
): string {
  const run = ports.random.uuid();
  keep(ports, run, { subject: { bank, credential, connection }, references, progress: NOT_TESTED, told: [] });
  return run;
}

function keep(ports: TestInStagesPorts, id: string, run: Omit<TestRun, 'until'>): void {
  ports.runs.keep(id, { ...run, until: Date.parse(ports.clock.now()) + RUN_KEPT });
}

function take(ports: TestInStagesPorts, id: string): TestRun | null {
  const run = ports.runs.take(id);
  return run === null || run.until < Date.parse(ports.clock.now()) ? null : run;
}

const over = (): Finding => finding('BCR_TEST_OVER', null);

/** How a stage went, and which one comes next; `null`: the test can be ended. */
export interface StageAnswer {
  readonly told: ToldStage;
  readonly next: TestStageName | null;
}

/**
 * Runs one stage. At most one call of N/https, and no query.
 *
 * @param stage which one the browser takes for the next: a request that is sent again is refused
 */
export function runStage(ports: TestInStagesPorts, id: string, stage: string): StageAnswer | Finding {
  const run = take(ports, id);
  if (run === null || stageAfter(run.progress) !== stage) return over();
  const progress = testNextStage(ports, inUseOf(run), run.progress);
  const last = progress.stages.at(-1);
  if (last === undefined) return over();
  const told = toldStage(last, ports.sayFinding);
  keep(ports, id, { ...run, progress, told: [...run.told, told] });
  return { told, next: stageAfter(progress) };
}

function inUseOf({ subject, references }: TestRun): CredentialInUse {
  return credentialInUse({ ...subject, references });
}

/** A stage with what matters most of it in the user's language. */
export function toldStage(
  { stage, outcome, milliseconds, findings: [first] }: TestStage,
  sayFinding: TestInStagesPorts['sayFinding'],
): ToldStage {
  const { message, remedy } = first === undefined ? { message: '', remedy: '' } : sayFinding(first);
  return { stage, outcome, milliseconds, message, remedy };
}

/** A test that was recorded. */
export interface EndedTest {
  readonly passed: boolean;
  readonly told: readonly ToldStage[];
  /** Internal id of the connection; `null`: a credential was tested. */
  readonly connection: number | null;
}

/** Records a test whose stages have all been run: once, and only then. */
export function endTest(ports: TestInStagesPorts, id: string, occasion: TestOccasion): EndedTest | Finding {
  const run = take(ports, id);
  if (run === null || stageAfter(run.progress) !== null) return over();
  const report = reportOf(inUseOf(run), run.progress);
  recordTest(ports, report, occasion);
  return { passed: report.passed, told: run.told, connection: run.subject.connection?.id ?? null };
}
