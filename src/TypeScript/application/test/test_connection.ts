import type { BankFailure } from '../../domain/bank_failure';
import { byWeight, type Finding, finding, refuses } from '../../domain/finding';
import type { SeenValue } from '../../domain/fingerprint';
import type { SecretReference } from '../../domain/records';
import { readSecretId } from '../../domain/secret_id';
import type { AuthMethod, RecordKind } from '../../domain/vocabulary';
import { type BankCallPorts, requestToken, tryApi } from '../calls/bank_calls';
import {
  type AccountKind,
  type CredentialInUse,
  checkUsable,
  credentialInUse,
} from '../calls/credential_in_use';
import { type LookPorts, lookAtSecrets } from '../calls/secret_values';
import type {
  BankRepository,
  ConnectionRepository,
  CredentialRepository,
  SecretReferenceRepository,
} from '../ports';

/** The stages of a test, in their order. Each goes further than the one before. */
export const TEST_STAGES = ['records', 'readable', 'token', 'api'] as const;
export type TestStageName = (typeof TEST_STAGES)[number];

/** How one stage went. `skipped`: there was nothing to do, or an earlier stage failed. */
export interface TestStage {
  readonly stage: TestStageName;
  readonly outcome: 'passed' | 'failed' | 'skipped';
  readonly milliseconds: number;
  /** What matters most first. */
  readonly findings: readonly Finding[];
}

/** What a test found out. Nothing has been written yet: `recordTest` does that. */
export interface TestReport {
  readonly inUse: CredentialInUse;
  readonly stages: readonly TestStage[];
  /** Whether no stage failed. */
  readonly passed: boolean;
  /** Why it failed, when it failed at the bank. */
  readonly failure: BankFailure | null;
  /** What was seen of the values of the secrets. */
  readonly values: readonly SeenValue[];
}

export interface TestConnectionPorts extends BankCallPorts, LookPorts {
  readonly banks: BankRepository;
  readonly credentials: CredentialRepository;
  readonly secrets: SecretReferenceRepository;
  readonly connections: ConnectionRepository;
  readonly account: AccountKind;
}

/**
 * Tests a bank connection as far as the platform allows: what the records say, whether the secrets can be read, whether
 * the bank issues a token, whether its API takes it. Always asks for a fresh token. At most 4 queries and 2 calls.
 *
 * @returns a finding instead of a report when the connection or what it links to does not exist
 */
export function testConnection(ports: TestConnectionPorts, connectionId: number): TestReport | Finding {
  const connection = ports.connections.read(connectionId);
  if (connection === undefined) return gone('connection', connectionId);
  const credential = ports.credentials.read(connection.credential);
  if (credential === undefined) return gone('credential', connection.credential);
  const bank = ports.banks.read(credential.bank);
  if (bank === undefined) return gone('bank', credential.bank);
  const references = ports.secrets.ofCredential(credential.id);
  return testInUse(ports, credentialInUse({ bank, credential, references, connection }));
}

function gone(what: RecordKind, id: number): Finding {
  return finding('BCR_RECORD_GONE', null, { what: { word: what }, id });
}

/** What a stage tells the next ones. */
interface StageResult {
  readonly findings: readonly Finding[];
  readonly failure?: BankFailure | null;
  readonly token?: string;
  readonly values?: readonly SeenValue[];
  /** There was nothing to do. */
  readonly skipped?: boolean;
}

/** How far a test has come, with all that its next stage needs. Can be kept as JSON; the token goes to no browser. */
export interface TestProgress {
  readonly stages: readonly TestStage[];
  readonly token: string | null;
  readonly values: readonly SeenValue[];
  readonly failure: BankFailure | null;
}

/** Before the first stage. */
export const NOT_TESTED: TestProgress = { stages: [], token: null, values: [], failure: null };

/** The stage that comes next; `null` after the last. */
export function stageAfter({ stages }: TestProgress): TestStageName | null {
  return TEST_STAGES[stages.length] ?? null;
}

const STAGE_WORK: Readonly<
  Record<
    TestStageName,
    (ports: TestConnectionPorts, inUse: CredentialInUse, token: string | null) => StageResult
  >
> = {
  records: checkRecords,
  readable: checkReadable,
  token: getToken,
  api: callApi,
};

/** Runs the next stage; after one that failed, the rest is skipped. At most one call of N/https, and no query. */
export function testNextStage(
  ports: TestConnectionPorts,
  inUse: CredentialInUse,
  progress: TestProgress,
): TestProgress {
  const stage = stageAfter(progress);
  if (stage === null) return progress;
  if (hasFailed(progress)) {
    return withStage(progress, { stage, outcome: 'skipped', milliseconds: 0, findings: [] });
  }
  const begun = Date.parse(ports.clock.now());
  const result = STAGE_WORK[stage](ports, inUse, progress.token);
  const failure = result.failure ?? null;
  const failed = refuses(result.findings) || failure !== null;
  const after = {
    ...progress,
    failure,
    token: result.token ?? progress.token,
    values: result.values ?? progress.values,
  };
  return withStage(after, {
    stage,
    outcome: outcomeOf(failed, result.skipped === true),
    milliseconds: Date.parse(ports.clock.now()) - begun,
    findings: byWeight([...(failure === null ? [] : [failure.finding]), ...result.findings]),
  });
}

function withStage(progress: TestProgress, stage: TestStage): TestProgress {
  return { ...progress, stages: [...progress.stages, stage] };
}

function hasFailed({ stages }: TestProgress): boolean {
  return stages.some(({ outcome }) => outcome === 'failed');
}

/** What a test found out that has come to its end. */
export function reportOf(inUse: CredentialInUse, progress: TestProgress): TestReport {
  const { stages, failure, values } = progress;
  return { inUse, stages, passed: !hasFailed(progress), failure, values };
}

/** Tests a credential with exactly these secrets at work: the records have been read already. */
export function testInUse(ports: TestConnectionPorts, inUse: CredentialInUse): TestReport {
  let progress = NOT_TESTED;
  while (stageAfter(progress) !== null) progress = testNextStage(ports, inUse, progress);
  return reportOf(inUse, progress);
}

function outcomeOf(failed: boolean, skipped: boolean): TestStage['outcome'] {
  if (failed) return 'failed';
  return skipped ? 'skipped' : 'passed';
}

function currentOf({ references }: CredentialInUse): SecretReference[] {
  return references.filter(({ slot }) => slot === 'current');
}

function checkRecords(ports: TestConnectionPorts, inUse: CredentialInUse): StageResult {
  const hints = currentOf(inUse)
    .flatMap(({ secretId }) => readSecretId(secretId).findings)
    .filter((item) => !refuses([item]));
  return { findings: [...checkUsable(inUse, ports.account), ...hints] };
}

/** Secrets that are not at work are only compared with those that are. */
function checkReadable(ports: TestConnectionPorts, inUse: CredentialInUse): StageResult {
  const beside = inUse.references.filter(({ slot }) => slot === 'pending' || slot === 'previous');
  return { ...lookAtSecrets(ports, currentOf(inUse), beside), skipped: ports.probe === undefined };
}

const WITHOUT_TOKEN: AuthMethod = 'static_headers';

function getToken(ports: TestConnectionPorts, inUse: CredentialInUse): StageResult {
  if (inUse.method === WITHOUT_TOKEN) return { findings: [], skipped: true };
  const outcome = requestToken(ports, inUse);
  return outcome.kind === 'failure'
    ? { findings: [], failure: outcome.failure }
    : { findings: [], token: outcome.issued.token };
}

function callApi(ports: TestConnectionPorts, inUse: CredentialInUse, token: string | null): StageResult {
  if (inUse.apiEndpoint === null) return { findings: [apiUnknown(inUse)], skipped: true };
  return tryApi(ports, inUse, token, inUse.apiEndpoint);
}

/** A bank that issues no token was not asked anything then: nobody can say that it took the secrets. */
function apiUnknown({ method }: CredentialInUse): Finding {
  const unknown = finding('BCR_API_UNKNOWN', null);
  return method === WITHOUT_TOKEN ? { ...unknown, severity: 'error' } : unknown;
}
