import { ASSISTANT_CONTROLS } from '../../assumptions';
import type { AssistantPage } from '../../modules/ui/widget/assistant';
import type { AssistantStepModel, ButtonModel, SplashModel } from '../../modules/ui/widget/model';
import { newButton } from '../../modules/ui/widget/model';
import { type Html, html, nothing, raw } from '../html';
import { say, type Word } from '../words';
import type { FormViewer } from './form_viewer';
import { renderButtons } from './render_button';
import { renderFormContent } from './render_form';
import { renderMessages } from './render_messages';

const CONTROLS = ASSISTANT_CONTROLS.value;

/**
 * A page of an assistant: its steps and where one stands among them, the step's fields, and the buttons that lead on. Ordered steps stand at the
 * left, steps of any order below the title, where each can be jumped to (Assistant.isNotOrdered, section_4333544993).
 * @param viewer who looks at it
 * @param action address the page posts to
 */
export function renderAssistant(page: AssistantPage, viewer: FormViewer, action: string): Html {
  const { model, currentStep } = page;
  const layout = model.isNotOrdered ? 'form assistant unordered' : 'form assistant';
  const at = model.steps.findIndex((step) => step.id === currentStep);
  const step = model.steps[at];
  if (step === undefined) {
    return html`<div class="${layout}">${renderSteps(page, viewer)}<div class="assistant-step">${renderFinished(page)}</div></div>`;
  }
  const buttons = buttonsFor(at, model.steps.length, viewer);
  return html`<form class="${layout}" method="post" action="${action}" novalidate>
    <input type="hidden" name="${CONTROLS.step}" value="${step.id}">
    ${model.isNotOrdered ? renderDefaultButton(buttons) : nothing}
    ${renderSteps(page, viewer)}
    <section class="assistant-step" aria-labelledby="assistant_step">
      ${renderError(page.errorHtml, viewer)}
      ${renderMessages(model.form.messages, viewer)}
      ${renderSplash(model.splash)}
      <h2 id="assistant_step" class="assistant-title">${step.label}</h2>
      ${step.helpText === '' ? nothing : html`<div class="assistant-help">${raw(step.helpText)}</div>`}
      ${renderFormContent(model.form, viewer)}
      ${renderButtons(buttons)}
    </section>
  </form>`;
}

function renderSteps({ model, currentStep, completed }: AssistantPage, viewer: FormViewer): Html {
  return html`<nav class="assistant-nav" aria-label="${say(viewer, 'steps')}"><ol class="assistant-steps">${model.steps.map(
    (step, index) => {
      const isCurrent = step.id === currentStep;
      // On the page that says that all is done, every step is.
      const isDone = !isCurrent && (currentStep === undefined || completed.has(step.id));
      const look = isCurrent ? 'current' : isDone ? 'done' : 'open';
      const number = model.hideStepNumber
        ? nothing
        : html`<span class="step-number">${String(index + 1)}</span>`;
      const label = html`${number}<span class="step-label">${step.label}</span>${
        isDone ? html`<span class="visually-hidden"> (${say(viewer, 'completed')})</span>` : nothing
      }`;
      const mark = isCurrent ? html` aria-current="step"` : nothing;
      return html`<li class="${look}"${mark}>${canJump(model.isNotOrdered, currentStep, step) ? renderJump(step, label) : label}</li>`;
    },
  )}</ol></nav>`;
}

function canJump(isNotOrdered: boolean, currentStep: string | undefined, step: AssistantStepModel): boolean {
  return isNotOrdered && currentStep !== undefined && step.id !== currentStep;
}

function renderJump(step: AssistantStepModel, label: Html): Html {
  return html`<button type="submit" class="step-jump" name="${CONTROLS.jump}" value="${step.id}">${label}</button>`;
}

/** Enter in a field presses the first button of a form; without this one that would be a jump. */
function renderDefaultButton(buttons: readonly ButtonModel[]): Html {
  const primary = buttons.find((button) => button.isPrimary);
  if (primary?.action.kind !== 'submit') return nothing;
  return html`<button type="submit" class="visually-hidden" name="${primary.action.name ?? ''}" value="T" tabindex="-1" aria-hidden="true">${primary.label}</button>`;
}

function buttonsFor(at: number, count: number, viewer: FormViewer): ButtonModel[] {
  const button = (action: 'back' | 'cancel' | 'finish' | 'next', word: Word, isPrimary = false) =>
    newButton({
      id: action,
      label: say(viewer, word),
      isPrimary,
      action: { kind: 'submit', name: CONTROLS[action] },
    });
  const isLast = at === count - 1;
  return [
    isLast ? button('finish', 'finish', true) : button('next', 'nextStep', true),
    ...(at === 0 ? [] : [button('back', 'previousStep')]),
    button('cancel', 'cancel'),
  ];
}

function renderError(errorHtml: string, viewer: FormViewer): Html {
  if (errorHtml === '') return nothing;
  return html`<div class="message error" role="alert">
    <span class="message-symbol" aria-hidden="true">✕</span>
    <div><span class="visually-hidden">${say(viewer, 'error')}: </span><div class="message-text">${raw(errorHtml)}</div></div>
  </div>`;
}

function renderSplash(splash: SplashModel | undefined): Html {
  if (splash === undefined) return nothing;
  return html`<section class="assistant-splash" aria-labelledby="assistant_splash">
    <h2 id="assistant_splash" class="assistant-title">${splash.title}</h2>
    <div class="splash-columns"><div>${raw(splash.text1)}</div>${
      splash.text2 === undefined ? nothing : html`<div>${raw(splash.text2)}</div>`
    }</div>
  </section>`;
}

function renderFinished({ model, finishedHtml }: AssistantPage): Html {
  const text =
    finishedHtml === undefined || finishedHtml === ''
      ? html`Congratulations! You have completed the ${model.form.title}`
      : raw(finishedHtml);
  return html`<div class="message confirmation" role="status">
    <span class="message-symbol" aria-hidden="true">✓</span>
    <div class="message-text">${text}</div>
  </div>`;
}
