import { copyText, onPress, pageElement, pageElements } from './browser_page';

/** The buttons beside values to be copied, as ui/set_up/secret_to_create writes them. */

const BUTTON = 'data-bcr-copy';
const STATUS = 'bcr_copy_status';

/** Shows the copy buttons of the page and makes them work; a page without any is left alone. */
export function startCopying(): void {
  for (const button of pageElements(`[${BUTTON}]`)) {
    button.hidden = false;
    onPress(button, () =>
      copy(button.getAttribute(BUTTON) ?? '', button.getAttribute('data-bcr-label') ?? ''),
    );
  }
}

/** The browser may not allow it: then the value is left selected, for the keyboard. */
async function copy(id: string, label: string): Promise<void> {
  const status = pageElement(STATUS);
  if (status === null) return;
  const isCopied = await copyText(id);
  const words = status.getAttribute(isCopied ? 'data-copied' : 'data-not-copied') ?? '';
  // An empty text first: the same words twice in a row would not be spoken again.
  status.textContent = '';
  status.textContent = words.replace('{what}', label);
}
