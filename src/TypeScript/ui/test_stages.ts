import type { TestReport, TestStage, TestStageName } from '../application/test_connection';
import type { Finding } from '../domain/finding';
import type { StageLine } from './connection_details';

const STAGES: Readonly<Record<TestStageName, string>> = {
  records: 'The records are complete',
  readable: 'The secrets can be read',
  token: 'The bank issues a token',
  api: 'The API of the bank answers',
};

const OUTCOMES: Readonly<Record<TestStage['outcome'], string>> = {
  passed: 'Passed',
  failed: 'Failed',
  skipped: 'Skipped',
};

const NOT_TRIED = 'Not tried: there was nothing to do, or an earlier stage failed.';

function lineOf({ stage, outcome, milliseconds, findings: [first] }: TestStage): StageLine {
  return {
    stage: STAGES[stage],
    outcome: OUTCOMES[outcome],
    milliseconds: outcome === 'skipped' ? '' : String(milliseconds),
    message: first?.message ?? (outcome === 'skipped' ? NOT_TRIED : ''),
    remedy: first?.remedy ?? '',
  };
}

/** The result of a test as the page shows it: its stages, or why there was nothing to test. */
export function stageLines(result: TestReport | Finding): StageLine[] {
  if ('stages' in result) return result.stages.map(lineOf);
  return [
    {
      stage: STAGES.records,
      outcome: OUTCOMES.failed,
      milliseconds: '',
      message: result.message,
      remedy: result.remedy,
    },
  ];
}
