import type { Assumption } from '../assumptions';

// What the emulator had to assume about the assistants of N/ui/serverWidget; see assumptions.ts.

export const ASSISTANT_CONTROLS: Assumption<
  Readonly<Record<'step' | 'back' | 'next' | 'finish' | 'cancel' | 'jump', string>>
> = {
  id: 'assistant-controls',
  assumed:
    'An assistant posts the id of its step and the pressed button under these names; the value of "jump" is the id of the step jumped to.',
  why: 'The help documents getLastAction and getLastStep only. Scripts that read the names themselves depend on what nobody promises.',
  page: 'section_4333442841',
  value: {
    step: 'currentstep',
    back: 'back',
    next: 'next',
    finish: 'finish',
    cancel: 'cancel',
    jump: 'jump',
  },
};

export const FIRST_STEP_IS_SHOWN: Assumption = {
  id: 'assistant-first-step',
  assumed: 'currentStep is null until a script sets it; a page written before that shows the first step.',
  why: 'Published assistants compare it with null and set it; nothing says what is shown if they do not.',
  page: 'section_4333435322',
  value: true,
};

export const NO_VALUES_BROUGHT_BACK: Assumption = {
  id: 'assistant-values-not-brought-back',
  assumed:
    'A step that is shown again has the values its fields were given by the script; what was entered is only in AssistantStep.getValue.',
  why: 'The help says that data are tracked, not that fields are filled in. The stricter reading: a script that sets them itself works either way.',
  page: 'section_4325849970',
  value: true,
};

export const CANCEL_ENDS_ASSISTANT: Assumption = {
  id: 'assistant-cancel',
  assumed:
    'Cancel takes nothing of the step, the data of the assistant last until its Suitelet is opened again, and Assistant.sendRedirect leads to the home page then.',
  why: 'The help says that data are kept until the completion of the assistant, and that sendRedirect leads back to whoever opened it.',
  page: 'section_4333517010',
  value: true,
};

export const FINISH_ENDS_ASSISTANT: Assumption = {
  id: 'assistant-finish',
  assumed:
    'An assistant is finished once finishedHtml was set, or once the finish action was answered without errorHtml; its data are gone after the page that says so.',
  why: 'The help names isFinished, finishedHtml and the default text for the finish page, and not what each of them sets off.',
  page: 'section_4329254732',
  value: true,
};

export const REDIRECT_KEEPS_NO_PARAMETERS: Assumption = {
  id: 'assistant-redirect-parameters',
  assumed: 'Assistant.sendRedirect leads to the Suitelet without parameters of its own.',
  why: 'The help does not say. A script that needs one keeps it in a hidden field, which works either way.',
  page: 'section_4333517010',
  value: true,
};
