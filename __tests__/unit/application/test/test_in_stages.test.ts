import type { HttpOutcome, SecureRequest } from '../../../../src/TypeScript/application/ports';
import { TEST_STAGES, testConnection } from '../../../../src/TypeScript/application/test/test_connection';
import {
  beginTest,
  endTest,
  RUN_KEPT,
  runStage,
  type StageAnswer,
  type TestInStagesPorts,
  type TestRun,
  type TestTarget,
} from '../../../../src/TypeScript/application/test/test_in_stages';
import type { Finding } from '../../../../src/TypeScript/domain/finding';
import { World, type WorldOptions } from '../../support/world';

const OCCASION = { at: '2026-11-23T12:00:00.000Z', who: 7, correlationId: 'test', chance: 0.5 };

/** Runs kept as JSON, as a cache keeps them, for one session. */
class Runs {
  readonly kept = new Map<string, string>();
  keep(id: string, run: TestRun): void {
    this.kept.set(id, JSON.stringify(run));
  }
  take(id: string): TestRun | null {
    const text = this.kept.get(id);
    this.kept.delete(id);
    return text === undefined ? null : (JSON.parse(text) as TestRun);
  }
}

function open(options: WorldOptions = {}): { world: World; runs: Runs; ports: TestInStagesPorts } {
  const world = new World({ answer: bank(), ...options });
  const runs = new Runs();
  const subjectOf: TestInStagesPorts['subjectOf'] = (target) => {
    const connection = 'connection' in target ? world.connections.read(target.connection) : undefined;
    if ('connection' in target && connection === undefined) return undefined;
    const credential = world.credentials.read(
      'credential' in target ? target.credential : (connection?.credential ?? 0),
    );
    const of = credential && world.banks.read(credential.bank);
    return credential && of && { credential, bank: of, connection: connection ?? null };
  };
  const ports = Object.assign(world, { runs, subjectOf, sayFinding: (finding: Finding) => finding });
  return { world, runs, ports };
}

/** A bank that issues a token and takes it; `code` is what its token endpoint answers with. */
function bank(code = 200): (request: SecureRequest) => HttpOutcome {
  const token = JSON.stringify(
    code === 200 ? { access_token: 'of-a-test', token_type: 'Bearer' } : { error: 'invalid_client' },
  );
  const headers = { 'content-type': 'application/json' };
  return ({ method }) =>
    method === 'POST'
      ? { kind: 'answer', code, headers, body: token }
      : { kind: 'answer', code: 200, headers, body: '{}' };
}

function begun(ports: TestInStagesPorts, target: TestTarget = { connection: 1000 }): string {
  const run = beginTest(ports, target);
  if ('severity' in run) throw new Error(run.code);
  return run.run;
}

function stage(ports: TestInStagesPorts, run: string, name: string): StageAnswer {
  const answer = runStage(ports, run, name);
  if ('severity' in answer) throw new Error(answer.code);
  return answer;
}

const codeOf = (result: object): unknown => ('code' in result ? result.code : 'done');

test.each([200, 401])(
  'tells stage by stage what a test in one go tells, when the bank answers %i',
  (code) => {
    const { ports, world } = open({ answer: bank(code) });
    const whole = testConnection(new World({ answer: bank(code) }), 1000);
    if ('severity' in whole) throw new Error(whole.code);
    const run = begun(ports);
    const told = TEST_STAGES.map((name) => stage(ports, run, name).told);
    expect(told.map(({ stage: name, outcome }) => [name, outcome])).toEqual(
      whole.stages.map(({ stage: name, outcome }) => [name, outcome]),
    );
    expect(told.map(({ message, remedy }) => message + remedy)).toEqual(
      whole.stages.map(({ findings: [first] }) => (first ? first.message + first.remedy : '')),
    );
    expect(world.sentRequests.filter(({ method }) => method === 'POST')).toHaveLength(1);
    const ended = endTest(ports, run, OCCASION);
    expect(ended).toMatchObject({ passed: whole.passed, connection: 1000, told });
    expect(world.appended).toHaveLength(1);
    expect(world.appended[0]).toMatchObject({ kind: 'tested', recordKind: 'connection', who: 7 });
  },
);

test('each stage names the next one', () => {
  const { ports } = open();
  const run = begun(ports);
  expect(TEST_STAGES.map((name) => stage(ports, run, name).next)).toEqual(['readable', 'token', 'api', null]);
});

test('the token is in no answer', () => {
  const { ports, runs } = open();
  const run = begun(ports);
  const answers = TEST_STAGES.map((name) => stage(ports, run, name));
  expect(runs.kept.get(run)).toContain('of-a-test');
  expect(JSON.stringify([answers, endTest(ports, run, OCCASION)])).not.toContain('of-a-test');
  expect(runs.kept.size).toBe(0);
});

test('a credential is tested without a connection', () => {
  const { ports, world } = open();
  const run = begun(ports, { credential: 10 });
  for (const name of TEST_STAGES) stage(ports, run, name);
  expect(endTest(ports, run, OCCASION)).toMatchObject({ connection: null });
  expect(world.appended[0]).toMatchObject({ recordKind: 'credential' });
});

test.each<[TestTarget, string]>([
  [{ connection: 9 }, 'BCR_RECORD_GONE'],
  [{ credential: 9 }, 'BCR_RECORD_GONE'],
])('%j does not exist', (target, code) => {
  const { ports, runs } = open();
  expect(codeOf(beginTest(ports, target))).toBe(code);
  expect(runs.kept.size).toBe(0);
});

describe('is over', () => {
  test('when a stage is asked for twice', () => {
    const { ports, world } = open();
    const run = begun(ports);
    stage(ports, run, 'records');
    expect(codeOf(runStage(ports, run, 'records'))).toBe('BCR_TEST_OVER');
    expect(codeOf(runStage(ports, run, 'readable'))).toBe('BCR_TEST_OVER');
    expect(world.sentRequests).toEqual([]);
  });

  test.each(['token', 'nothing', ''])('when "%s" is asked for first', (name) => {
    const { ports } = open();
    expect(codeOf(runStage(ports, begun(ports), name))).toBe('BCR_TEST_OVER');
  });

  test('when another stage is asked for after the last', () => {
    const { ports } = open();
    const run = begun(ports);
    for (const name of TEST_STAGES) stage(ports, run, name);
    expect(codeOf(runStage(ports, run, 'api'))).toBe('BCR_TEST_OVER');
  });

  test('after a minute without a stage', () => {
    const { ports, world } = open();
    const run = begun(ports);
    world.milliseconds += RUN_KEPT + 100;
    expect(codeOf(runStage(ports, run, 'records'))).toBe('BCR_TEST_OVER');
  });

  test('when it is unknown', () => {
    const { ports } = open();
    expect(codeOf(runStage(ports, 'no run', 'records'))).toBe('BCR_TEST_OVER');
    expect(codeOf(endTest(ports, 'no run', OCCASION))).toBe('BCR_TEST_OVER');
  });
});

test.each([0, 1, 2, 3])('nothing is recorded after %i stages, and the test cannot be ended', (count) => {
  const { ports, world } = open();
  const run = begun(ports);
  for (const name of TEST_STAGES.slice(0, count)) stage(ports, run, name);
  expect(codeOf(endTest(ports, run, OCCASION))).toBe('BCR_TEST_OVER');
  expect(world.appended).toEqual([]);
});

test('a test is recorded once', () => {
  const { ports, world } = open();
  const run = begun(ports);
  for (const name of TEST_STAGES) stage(ports, run, name);
  expect(codeOf(endTest(ports, run, OCCASION))).toBe('done');
  expect(codeOf(endTest(ports, run, OCCASION))).toBe('BCR_TEST_OVER');
  expect(world.appended).toHaveLength(1);
});
