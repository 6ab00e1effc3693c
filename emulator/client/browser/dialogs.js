// @ts-check
// N/ui/dialog (section_4497725142): questions that wait for a button. Titles and messages are HTML, as in NetSuite.
import { expectType, optionsOf, SuiteScriptError } from './errors.js';

/** @typedef {{ label: string, value: unknown }} DialogButton */

const OK = { label: 'OK', value: true };
const CANCEL = { label: 'Cancel', value: false };

let number = 0;

/** N/ui/dialog. */
export const dialog = {
  /** @param {unknown} [options] */
  alert: (options = {}) => ask('dialog.alert', options, [OK]),
  /** @param {unknown} [options] */
  confirm: (options = {}) => ask('dialog.confirm', options, [OK, CANCEL]),
  /** @param {unknown} [options] */
  create: (options = {}) => {
    const { buttons, ...rest } = optionsOf('dialog.create', options, [], ['title', 'message', 'buttons']);
    expectType('dialog.create', 'buttons', 'array', buttons);
    for (const button of buttons ?? []) {
      if (button?.label === undefined || button?.value === undefined) {
        throw new SuiteScriptError(
          'BUTTONS_MUST_INCLUDE_BOTH_A_LABEL_AND_VALUE',
          'Buttons must include both a label and value.',
        );
      }
    }
    return ask('dialog.create', rest, buttons === undefined || buttons.length === 0 ? [OK] : buttons);
  },
};

/** @param {string} call @param {unknown} given @param {DialogButton[]} buttons @returns {Promise<unknown>} */
function ask(call, given, buttons) {
  const { title = '', message = '' } = optionsOf(call, given, [], ['title', 'message']);
  expectType(call, 'title', 'string', title);
  expectType(call, 'message', 'string', message);
  return show({ title, message, buttons });
}

/**
 * Shows a dialog until one of its buttons is pressed.
 * @param {{ title: string, message: string, buttons: DialogButton[] }} content title and message are HTML
 * @returns {Promise<unknown>} value of the button
 */
export function show({ title, message, buttons }) {
  number += 1;
  const heading = element('h2', 'dialog-title', title);
  heading.id = `dialog_${number}_title`;
  const text = element('div', 'explanation', message);
  text.id = `dialog_${number}_text`;
  const row = element('div', 'buttons', '');
  const box = document.createElement('dialog');
  box.className = 'script-dialog';
  box.setAttribute('aria-describedby', text.id);
  if (title === '') box.setAttribute('aria-label', 'Dialog');
  else box.setAttribute('aria-labelledby', heading.id);
  box.append(...(title === '' ? [] : [heading]), text, row);
  return new Promise((resolve) => {
    buttons.forEach(({ label, value }, index) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = index === 0 ? 'button primary' : 'button';
      button.textContent = label;
      button.addEventListener('click', () => {
        box.close();
        box.remove();
        resolve(value);
      });
      row.append(button);
    });
    // A dialog of NetSuite stays until one of its buttons is pressed.
    box.addEventListener('cancel', (event) => event.preventDefault());
    box.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') event.preventDefault();
    });
    document.body.append(box);
    box.showModal();
    row.querySelector('button')?.focus();
  });
}

/** @param {string} tag @param {string} className @param {string} content HTML */
function element(tag, className, content) {
  const made = document.createElement(tag);
  made.className = className;
  made.innerHTML = content;
  return made;
}

/** Text as HTML. @param {string} text */
export function asHtml(text) {
  const holder = document.createElement('span');
  holder.textContent = text;
  return holder.innerHTML.replaceAll('\n', '<br>');
}
