import type { Session } from '../account/account';
import {
  DATE_FORMATS,
  LANGUAGES,
  NUMBER_FORMATS,
  type PreferenceInput,
  type Preferences,
  type TIME_FORMATS,
} from '../account/preferences';
import { Timezone } from '../modules/format_time_zones';
import { type FieldModel, type FormModel, newButton, newField, newForm } from '../modules/ui/widget/model';
import { readFormPost } from './forms/post_names';
import { renderForm } from './forms/render_form';
import { type PageApp, type Site, showNotice, showPage } from './site';
import { homeUrl, paths, preferencesUrl } from './urls';
import { say } from './words';

/** Home > Set Preferences: the language and the formats of whoever is logged in. */
export function registerPreferencesPage(app: PageApp, site: Site): void {
  app.get(paths.preferences, (context) => {
    const { session } = context.var;
    const form = preferencesForm(session);
    if (context.req.query('saved') === 'T') {
      form.messages.push({
        type: 0,
        title: say(session, 'confirmation'),
        message: say(session, 'preferencesSaved'),
        duration: 0,
      });
    }
    return showPage(site, context, {
      title: form.title,
      content: renderForm(form, session, { action: preferencesUrl(), hidden: {} }),
    });
  });

  app.post(paths.preferences, async (context) => {
    const posted = readFormPost(await context.req.text());
    try {
      site.account.preferences.choose(context.var.session.userId, inputOf(posted));
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      return showNotice(
        site,
        context,
        { title: say(context.var.session, 'notice'), message: `${error.message}.` },
        400,
      );
    }
    site.browser.refresh();
    return context.redirect(`${preferencesUrl()}?saved=T`, 303);
  });
}

/** Names of the form's inputs, NetSuite's own where `runtime.getPreference` knows one. */
const INPUTS: Readonly<Record<keyof Preferences, string>> = {
  language: 'LANGUAGE',
  timeZone: 'TIMEZONE',
  dateFormat: 'DATEFORMAT',
  timeFormat: 'TIMEFORMAT',
  numberFormat: 'NUMBERFORMAT',
};

function inputOf(posted: Readonly<Record<string, string>>): PreferenceInput {
  return Object.fromEntries(
    Object.entries(INPUTS).flatMap(([name, input]): [string, string][] => {
      const value = posted[input];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

function preferencesForm(session: Session): FormModel {
  const { preferences } = session.formats;
  const form = newForm({ title: say(session, 'preferences'), selectSource: () => undefined });
  const zones: readonly string[] = Object.values(Timezone);
  form.fields.push(
    choice('language', say(session, 'language'), preferences, Object.entries(LANGUAGES)),
    choice('timeZone', say(session, 'timeZone'), preferences, same(zones)),
    choice('dateFormat', say(session, 'dateFormat'), preferences, same(Object.keys(DATE_FORMATS))),
    choice('timeFormat', say(session, 'timeFormat'), preferences, [
      ['h:mm a', '5:30 pm'],
      ['H:mm', '17:30'],
    ] satisfies [keyof typeof TIME_FORMATS, string][]),
    choice('numberFormat', say(session, 'numberFormat'), preferences, same(Object.keys(NUMBER_FORMATS))),
  );
  form.buttons.push(
    newButton({ id: 'submitter', label: say(session, 'save'), isPrimary: true, action: { kind: 'submit' } }),
    newButton({ id: '_cancel', label: say(session, 'cancel'), action: { kind: 'link', href: homeUrl() } }),
  );
  return form;
}

const same = (values: readonly string[]): [string, string][] => values.map((value) => [value, value]);

/** A select field; the value that counts now is a choice even where the list lacks it. */
function choice(
  name: keyof Preferences,
  label: string,
  preferences: Preferences,
  choices: readonly (readonly [string, string])[],
): FieldModel {
  const value = preferences[name];
  const known = choices.some(([each]) => each === value);
  return newField({
    id: INPUTS[name],
    label,
    type: 'SELECT',
    value,
    options: (known ? choices : [...choices, [value, value] as const]).map(([each, text]) => ({
      value: each,
      text,
    })),
  });
}
