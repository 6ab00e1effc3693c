import type { ButtonModel } from '../../modules/ui/widget/model';
import { type Html, html, nothing } from '../html';

/**
 * One button. A button that calls a function of the page's client script only names it: assets/pages.js tells of clicks on
 * `[data-function]`, and emulator/client/browser/main.js calls it.
 * @param size `small` beside a sublist
 */
export function renderButton(button: ButtonModel, size: 'normal' | 'small' = 'normal'): Html {
  if (button.isHidden) return nothing;
  const look = `button${button.isPrimary ? ' primary' : ''}${size === 'small' ? ' small' : ''}`;
  const disabled = button.isDisabled ? html` disabled` : nothing;
  const { action } = button;
  switch (action.kind) {
    case 'link':
      return button.isDisabled
        ? html`<button type="button" class="${look}" data-button="${button.id}" disabled>${button.label}</button>`
        : html`<a class="${look}" data-button="${button.id}" href="${action.href}">${button.label}</a>`;
    case 'submit': {
      const name =
        action.name === undefined ? nothing : html` name="${action.name}" value="${action.value ?? 'T'}"`;
      const confirm = action.confirm === undefined ? nothing : html` data-confirm="${action.confirm}"`;
      return html`<button type="submit" class="${look}" data-button="${button.id}"${name}${confirm}${disabled}>${button.label}</button>`;
    }
    case 'reset':
      return html`<button type="reset" class="${look}" data-button="${button.id}"${disabled}>${button.label}</button>`;
    case 'function':
      return html`<button type="button" class="${look}" data-button="${button.id}" data-function="${action.functionName}"${disabled}>${button.label}</button>`;
    case 'none':
      return html`<button type="button" class="${look}" data-button="${button.id}"${disabled}>${button.label}</button>`;
  }
}

/**
 * The row of buttons above and below a page.
 * @param place `top` = the row above, which stays in sight when the page is scrolled
 */
export function renderButtons(buttons: readonly ButtonModel[], place: 'top' | 'bottom' = 'bottom'): Html {
  if (buttons.every((button) => button.isHidden)) return nothing;
  // NetSuite puts the blue button first.
  const ordered = [
    ...buttons.filter((button) => button.isPrimary),
    ...buttons.filter((button) => !button.isPrimary),
  ];
  return html`<div class="${place === 'top' ? 'buttons top' : 'buttons'}">${ordered.map((button) => renderButton(button))}</div>`;
}
