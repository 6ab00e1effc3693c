import type { Assumption } from '../assumptions';

/** What had to be assumed of portlets, roles that scripts run as, RESTlets and preferences. */

export const PORTLET_TITLE: Assumption = {
  id: 'portlet-title',
  assumed: 'A script portlet that sets no title has the title of its deployment.',
  why: 'The help describes Portlet.title only; accounts are known to show the deployment’s title.',
  page: 'section_4671201924',
  value: true,
};

export const PORTLET_PLACES: Assumption<readonly ('1' | '3')[]> = {
  id: 'portlet-places',
  assumed:
    'Script portlets stand in the left and the right column of the home dashboard in turn, the narrow ones.',
  why: 'Everybody arranges a dashboard; a portlet has to fit the narrowest column. The help numbers the columns from the left.',
  page: 'section_4407951965',
  value: ['1', '3'],
};

export const PORTLET_ENTITY: Assumption<string> = {
  id: 'portlet-entity',
  assumed: 'On the home dashboard, where no customer is selected, params.entity is this text.',
  why: 'The help says "the customer ID for the selected customer" and nothing of a dashboard without one.',
  page: 'section_4407951965',
  value: '',
};

export const NUMBER_FORMAT_OF_TYPES: Assumption<
  Readonly<
    Record<'integer' | 'float' | 'currency', { readonly grouped: boolean; readonly decimals?: number }>
  >
> = {
  id: 'format-numbers',
  assumed:
    'format.format groups thousands in every type of number; CURRENCY has two decimals, FLOAT as many as it has.',
  why: 'The sample shows a FLOAT grouped as the user’s number format has it; negative formats are not emulated.',
  page: 'section_4388721627',
  value: { integer: { grouped: true }, float: { grouped: true }, currency: { grouped: true, decimals: 2 } },
};

export const SCRIPT_RUNS_AS_ROLE: Assumption = {
  id: 'script-runs-as-role',
  assumed:
    'Under Execute as Role, runtime.getCurrentUser() is the person with that role: role, roleId and permissions are the role’s.',
  why: 'The help says that the role’s permissions count and that getPermission follows; of role and roleId it says nothing.',
  page: 'chapter_N2997500',
  value: true,
};

export const UNTRANSLATED_LANGUAGE: Assumption = {
  id: 'translation-untranslated',
  assumed: 'A string without a translation in the wanted locale is the default translation.',
  why: 'Documented for the fields of objects; taken to hold for N/translation.',
  page: 'section_156951732735',
  value: true,
};

export const RESTLET_WITHOUT_CONTENT_TYPE: Assumption<'application/json'> = {
  id: 'restlet-without-content-type',
  assumed:
    'A call to a RESTlet without a Content-Type counts as JSON; a text that it returns is sent as it is.',
  why: 'The help asks for the header and does not say what a call without it, or a text in place of an object, leads to.',
  page: 'section_4619215993',
  value: 'application/json',
};
