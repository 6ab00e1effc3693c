import type { PageAction, RotationView } from '../../application/rotation/rotation_view';
import { say } from '../../netsuite/language/translations';
import { type Markup, markup } from '../parts/markup';
import { ROTATION_FORM } from './rotation_form';
import { aboutAction, BUTTON_TEXTS } from './rotation_words';

/**
 * What can be done now. `serverWidget` has one button that sends a form; the others are submit buttons within markup, which
 * is part of the same form (help page section_1518456409: HTML input is supported in inline HTML fields). That NetSuite posts
 * their names is not documented; it holds for every HTML form.
 */

const BUTTON =
  'min-width:200px;padding:5px 12px;border:1px solid #6b7a89;border-radius:3px;background:#f5f5f5;color:#222;font:inherit;cursor:pointer';

function lineOf(view: RotationView, action: PageAction, isLead: boolean): Markup {
  const label = say(BUTTON_TEXTS[action]);
  const name = isLead
    ? markup`<strong>${label}</strong>`
    : markup`<button type="submit" name="${ROTATION_FORM.pressed}" value="${action}" style="${BUTTON}" aria-describedby="bcr_about_${action}">${label}</button>`;
  return markup`<li style="margin:6px 0">${name} <span id="bcr_about_${action}">${say(aboutAction(view, action))}</span></li>`;
}

/** The actions with what each of them does; nothing else is offered. */
export function actionList(view: RotationView): Markup {
  const { lead, others } = view;
  if (lead === null && others.length === 0) return markup`<p>${say('rotation_can_wait')}</p>`;
  const lines = [
    ...(lead === null ? [] : [lineOf(view, lead, true)]),
    ...others.map((action) => lineOf(view, action, false)),
  ];
  return markup`<ul style="list-style:none;margin:4px 0;padding:0">${lines}</ul>`;
}
