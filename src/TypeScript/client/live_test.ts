import type { TestTarget, ToldStage } from '../application/test/test_in_stages';
import type {
  BegunAnswer,
  EndAnswer,
  TestServiceTexts,
  ToldStageAnswer,
} from '../application/test/test_protocol';
import { type Markup, markup } from '../ui/parts/markup';
import { showAgain } from './browser_page';
import { banner, paragraphs, tell } from './notices';
import { ask, greeting, type Parameters } from './test_service';

/** *Test Connection* without leaving the page: a banner for each stage as it passes, then all of them in a dialog. */

/** One thing to test, and its name when there are several. */
export interface Wanted {
  readonly target: TestTarget;
  readonly name?: string;
}

interface Tested {
  readonly name: string;
  readonly passed: boolean;
  readonly stages: readonly ToldStage[];
}

/**
 * Tests one thing after the other, shows how it went, and then the page anew.
 *
 * @throws Told when the Suitelet refuses
 */
export async function testAndTell(wanted: readonly Wanted[]): Promise<void> {
  const { texts } = await greeting();
  const banners: (() => void)[] = [];
  const tested: Tested[] = [];
  try {
    for (const each of wanted) tested.push(await test(each, texts, (hide) => banners.push(hide)));
    const passed = tested.every((each) => each.passed);
    await tell(
      passed ? texts.passed : texts.failed,
      markup`${tested.map((each) => stagesTable(each, texts))}`,
    );
  } finally {
    for (const hide of banners) hide();
  }
  showAgain();
}

function parametersOf(target: TestTarget): Parameters {
  return 'connection' in target
    ? { connection: String(target.connection) }
    : { credential: String(target.credential) };
}

async function test(
  { target, name = '' }: Wanted,
  texts: TestServiceTexts,
  shown: (hide: () => void) => void,
): Promise<Tested> {
  const running = banner('information', texts.running, paragraphs([name]));
  shown(running);
  const { run, stages } = await ask<BegunAnswer>('begin', parametersOf(target));
  const told: ToldStage[] = [];
  for (const stage of stages) {
    const answer = await ask<ToldStageAnswer>('stage', { run, stage });
    told.push(answer.told);
    const hide = stageBanner(answer.told, texts);
    if (hide !== null) shown(hide);
  }
  const { passed } = await ask<EndAnswer>('end', { run });
  running();
  return { name, passed, stages: told };
}

/** A banner for a stage that has passed or failed; one that was skipped tells nothing while one waits. */
export function stageBanner(told: ToldStage, texts: TestServiceTexts): (() => void) | null {
  const { stage, outcome, message, remedy } = told;
  if (outcome === 'skipped') return null;
  const title = `${texts.stages[stage]}: ${texts.outcomes[outcome]} (${told.milliseconds} ms)`;
  return banner(outcome === 'passed' ? 'good' : 'error', title, paragraphs([message, remedy]));
}

const CELL = 'border:1px solid #ccc;padding:4px 8px;text-align:left;vertical-align:top';

/** The stages as a table, headed by the name when there are several tests. */
export function stagesTable(
  { name, stages }: Pick<Tested, 'name' | 'stages'>,
  texts: TestServiceTexts,
): Markup {
  const headings = [texts.stage, texts.outcome, texts.milliseconds, texts.whatHappened, texts.whatToDo];
  return markup`<table style="border-collapse:collapse;margin:8px 0"><caption style="text-align:left;font-weight:bold">${name}</caption><thead><tr>${headings.map(
    (heading) => markup`<th scope="col" style="${CELL}">${heading}</th>`,
  )}</tr></thead><tbody>${stages.map((stage) => rowOf(stage, texts))}</tbody></table>`;
}

function rowOf(
  { stage, outcome, milliseconds, message, remedy }: ToldStage,
  texts: TestServiceTexts,
): Markup {
  const isSkipped = outcome === 'skipped';
  const cells = [
    texts.outcomes[outcome],
    isSkipped ? '' : String(milliseconds),
    message || (isSkipped ? texts.notTried : ''),
    remedy,
  ];
  return markup`<tr><th scope="row" style="${CELL}">${texts.stages[stage]}</th>${cells.map(
    (cell) => markup`<td style="${CELL}">${cell}</td>`,
  )}</tr>`;
}
