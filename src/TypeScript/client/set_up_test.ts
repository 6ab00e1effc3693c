import * as url from 'N/url';
import type { ShownStage, ToldStageAnswer } from '../application/test/test_protocol';
import { SET_UP_PAGE } from '../netsuite/schema';
import { markup } from '../ui/parts/markup';
import { SETUP_FORM } from '../ui/set_up/setup_form';
import { onPress, pageElement } from './browser_page';
import { stageBanner, stagesTable } from './live_test';
import { banner, paragraphs, pressed, tell } from './notices';
import { greeting, type Parameters, post } from './test_service';

/** The live test of what was entered, before anything is saved: the assistant's own Suitelet runs its stages. */

/** Shows the button of the step that has it, and makes it work. */
export function startTestButton(token: () => string): void {
  const button = pageElement(SETUP_FORM.test);
  if (button === null) return;
  button.hidden = false;
  onPress(button, async () => {
    button.disabled = true;
    try {
      await pressed(() => testAndTell(token()));
    } finally {
      button.disabled = false;
    }
  });
}

function ask<Answer>(action: string, token: string, parameters: Parameters = {}): Promise<Answer> {
  const body = { ...parameters, [SETUP_FORM.action]: action, [SETUP_FORM.token]: token };
  return post<Answer>(url.resolveScript({ ...SET_UP_PAGE }), body);
}

async function testAndTell(token: string): Promise<void> {
  const { texts } = await greeting();
  const banners = [banner('information', texts.running, paragraphs([]))];
  const stages: ShownStage[] = [];
  try {
    const { run, stages: names } = await ask<{ run: string; stages: readonly string[] }>('begin', token);
    for (const stage of names) {
      const { told } = await ask<ToldStageAnswer>('stage', token, { run, stage });
      stages.push(told);
      const hide = stageBanner(told, texts);
      if (hide !== null) banners.push(hide);
    }
    const isPassed = stages.every(({ outcome }) => outcome !== 'failed');
    const table = stagesTable({ name: '', stages }, texts);
    await tell(isPassed ? texts.passed : texts.failed, markup`${table}`);
  } finally {
    for (const hide of banners) hide();
  }
}
