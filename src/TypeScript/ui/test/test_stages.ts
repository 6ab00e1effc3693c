import type { TestReport, TestStage, TestStageName } from '../../application/test/test_connection';
import { type ToldStage, toldStage } from '../../application/test/test_in_stages';
import type { ShownStage } from '../../application/test/test_protocol';
import type { Finding } from '../../domain/finding';
import { say, sayFinding } from '../../netsuite/language/translations';
import { integerText } from '../../netsuite/language/user_format';
import type { TextKey } from '../../texts/index';
import type { StageLine } from '../connections/connection_details';

/** The name of each stage. */
export const STAGE_TEXTS = {
  records: 'stage_records',
  readable: 'stage_readable',
  token: 'stage_token',
  api: 'stage_api',
} as const satisfies Readonly<Record<TestStageName, TextKey>>;

/** The words for how a stage went. */
export const OUTCOME_TEXTS = {
  passed: 'stage_passed',
  failed: 'stage_failed',
  skipped: 'stage_skipped',
} as const satisfies Readonly<Record<TestStage['outcome'], TextKey>>;

/** A stage as client scripts show it. */
export function shownStage(told: ToldStage): ShownStage {
  return { ...told, milliseconds: integerText(told.milliseconds) };
}

/** A stage as the page shows it. */
export function stageLine({ stage, outcome, milliseconds, message, remedy }: ToldStage): StageLine {
  const isSkipped = outcome === 'skipped';
  return {
    stage: say(STAGE_TEXTS[stage]),
    outcome: say(OUTCOME_TEXTS[outcome]),
    milliseconds: isSkipped ? '' : integerText(milliseconds),
    message: message || (isSkipped ? say('stage_not_tried') : ''),
    remedy,
  };
}

/** The result of a test in one go, told: its stages, or why there was nothing to test. */
export function toldStages(result: TestReport | Finding): ToldStage[] {
  if ('stages' in result) return result.stages.map((stage) => toldStage(stage, sayFinding));
  const { message, remedy } = sayFinding(result);
  return [{ stage: 'records', outcome: 'failed', milliseconds: 0, message, remedy }];
}

/** The stages of a test that was not kept for the session, as a page shows them. */
export function stageLinesOf(stages: readonly TestStage[]): StageLine[] {
  return stages.map((stage) => stageLine(toldStage(stage, sayFinding)));
}
