import type { Assumption } from '../assumptions';

// What the emulator had to assume about client scripts; see assumptions.ts.

export const CLIENT_MODULE_WITHOUT_HEADER: Assumption = {
  id: 'client-module-without-header',
  assumed:
    'The file of a form’s clientScriptModulePath may be a custom module without @NScriptType; with one, it has to be ClientScript.',
  why: 'Oracle’s sample calls such a file a "custom module client script"; nothing says what it must begin with.',
  page: 'article_0110065950',
  value: true,
};

export const SUITELET_PAGE_MODE: Assumption<'create'> = {
  id: 'client-suitelet-mode',
  assumed: 'pageInit of a Suitelet’s form is told this mode.',
  why: 'The help names copy, create and edit, and a Suitelet’s form is none of a record.',
  page: 'section_4410597671',
  value: 'create',
};

export const CLIENT_ERROR_SHOWN: Assumption = {
  id: 'client-error-shown',
  assumed:
    'An error that a client script throws is shown in a dialog and written to the Execution Log of the deployment; one from saveRecord, validateField or validateLine also stops what was under way, and a rejected promise that nobody handles counts as thrown.',
  why: 'The help does not say how a browser shows such errors. A rejection that passes quietly would be kinder than that.',
  page: 'section_4387798404',
  value: true,
};
