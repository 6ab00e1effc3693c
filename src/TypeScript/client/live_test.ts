import type { TestTarget } from '../application/test/test_in_stages';
import type {
  BegunAnswer,
  EndAnswer,
  ShownStage,
  TestServiceTexts,
  ToldStageAnswer,
} from '../application/test/test_protocol';
import { type Markup, markup } from '../ui/parts/markup';
import { showAgain } from './browser_page';
import { banner, paragraphs, tell } from './notices';
import { ask, greeting, type Parameters } from './test_service';

/**
 * *Test Connection* without leaving the page: a banner for each stage as it passes, then all of them in a dialog. Of several
 * tests each leaves one banner with its name: a page full of stages would tell nobody which of them they belong to.
 */

/** Banners that stay when a test is cut off: how those before it went. */
const results: (() => void)[] = [];

function hideAll(banners: (() => void)[]): void {
  for (const hide of banners.splice(0)) hide();
}

/** One thing to test, and its name when there are several. */
export interface Wanted {
  readonly target: TestTarget;
  readonly name?: string;
}

interface Tested {
  readonly name: string;
  readonly passed: boolean;
  readonly stages: readonly ShownStage[];
}

/**
 * Tests one thing after the other, shows how it went, and then the page anew. When a test is cut off, those before it stay told.
 *
 * @throws Told when the Suitelet refuses
 */
export async function testAndTell(wanted: readonly Wanted[]): Promise<void> {
  const { texts } = await greeting();
  const banners: (() => void)[] = [];
  hideAll(results);
  const tested: Tested[] = [];
  try {
    for (const each of wanted) {
      const result = await test(each, texts, (hide) => banners.push(hide));
      tested.push(result);
      if (wanted.length === 1) continue;
      hideAll(banners);
      results.push(resultBanner(result, texts));
    }
    const passed = tested.every((each) => each.passed);
    await tell(
      passed ? texts.passed : texts.failed,
      markup`${tested.map((each) => stagesTable(each, texts))}`,
    );
  } finally {
    hideAll(banners);
  }
  hideAll(results);
  showAgain();
}

function resultBanner({ name, passed }: Tested, texts: TestServiceTexts): () => void {
  return banner(passed ? 'good' : 'error', passed ? texts.passed : texts.failed, paragraphs([name]));
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
  const told: ShownStage[] = [];
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
export function stageBanner(told: ShownStage, texts: TestServiceTexts): (() => void) | null {
  const { stage, outcome, message, remedy } = told;
  if (outcome === 'skipped') return null;
  const title = `${texts.stages[stage]}: ${texts.outcomes[outcome]} (${told.milliseconds} ms)`;
  return banner(outcome === 'passed' ? 'good' : 'error', title, paragraphs([message, remedy]));
}

const CELL = 'border:1px solid #ccc;padding:4px 8px;text-align:left;vertical-align:top';

/**
 * The stages as a table, headed by the name when there are several tests. A dialog is narrow: columns in which no stage says
 * anything are left out.
 */
export function stagesTable(
  { name, stages }: Pick<Tested, 'name' | 'stages'>,
  texts: TestServiceTexts,
): Markup {
  const rows = stages.map((stage) => cellsOf(stage, texts));
  const isShown = (column: number): boolean => rows.some((cells) => cells[column] !== '');
  const headings = [
    texts.stage,
    texts.outcome,
    texts.milliseconds,
    texts.whatHappened,
    texts.whatToDo,
  ].filter((_heading, column) => isShown(column));
  return markup`<table style="border-collapse:collapse;margin:8px 0"><caption style="text-align:left;font-weight:bold">${name}</caption><thead><tr>${headings.map(
    (heading) => markup`<th scope="col" style="${CELL}">${heading}</th>`,
  )}</tr></thead><tbody>${rows.map((cells) => rowOf(cells.filter((_cell, column) => isShown(column))))}</tbody></table>`;
}

function cellsOf(
  { stage, outcome, milliseconds, message, remedy }: ShownStage,
  texts: TestServiceTexts,
): readonly string[] {
  const isSkipped = outcome === 'skipped';
  return [
    texts.stages[stage],
    texts.outcomes[outcome],
    isSkipped ? '' : milliseconds,
    message || (isSkipped ? texts.notTried : ''),
    remedy,
  ];
}

function rowOf([stage = '', ...cells]: readonly string[]): Markup {
  return markup`<tr><th scope="row" style="${CELL}">${stage}</th>${cells.map(
    (cell) => markup`<td style="${CELL}">${cell}</td>`,
  )}</tr>`;
}
