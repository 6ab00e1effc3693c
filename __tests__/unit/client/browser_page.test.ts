import { copyText, showAgain } from '../../../src/TypeScript/client/browser_page';
import { startCopying } from '../../../src/TypeScript/client/copy_buttons';
import { aButton, settled } from './open_page';

/** A document with one value to copy, its button and its status: what of a browser these scripts ask. */
function aPage({
  clipboard,
  command,
}: {
  readonly clipboard?: object;
  readonly command?: () => boolean;
} = {}) {
  const select = jest.fn();
  const field = { value: 'custsecret_house', select };
  const button = aButton({ 'data-bcr-copy': 'field', 'data-bcr-label': 'the ID' });
  const heard: string[] = [];
  const status = {
    getAttribute: (name: string) => (name === 'data-copied' ? 'Copied: {what}.' : 'Press Ctrl+C for {what}.'),
    set textContent(text: string) {
      heard.push(text);
    },
  };
  const elements: Readonly<Record<string, object>> = { field, bcr_copy_status: status };
  Object.assign(globalThis, {
    document: {
      getElementById: (id: string) => elements[id] ?? null,
      querySelectorAll: () => [button],
      ...(command && { execCommand: command }),
    },
  });
  Object.defineProperty(globalThis, 'navigator', { value: { clipboard }, configurable: true });
  return { button, select, heard };
}

const refusing = { writeText: () => Promise.reject(new Error('NotAllowedError')) };

test('a value is copied where the browser allows it, and stays selected', async () => {
  const writeText = jest.fn(async () => undefined);
  const { select } = aPage({ clipboard: { writeText } });
  expect(await copyText('field')).toBe(true);
  expect(writeText).toHaveBeenCalledWith('custsecret_house');
  expect(select).toHaveBeenCalled();
});

test.each([
  ['refuses', { clipboard: refusing }, false],
  ['has no clipboard and no command', {}, false],
  ['has only the old command', { command: () => true }, true],
  ['has an old command that does nothing', { command: () => false }, false],
])('a browser that %s', async (_how, browser, expected) => {
  const { select } = aPage(browser);
  expect(await copyText('field')).toBe(expected);
  expect(select).toHaveBeenCalled();
});

test('what is not there cannot be copied', async () => {
  aPage();
  expect(await copyText('nothing')).toBe(false);
});

test.each([
  ['was copied', { clipboard: { writeText: async () => undefined } }, 'Copied: the ID.'],
  ['was not copied', { clipboard: refusing }, 'Press Ctrl+C for the ID.'],
])('a copy button is shown, and what %s is spoken each time', async (_what, browser, words) => {
  const { button, heard } = aPage(browser);
  startCopying();
  expect(button.hidden).toBe(false);
  for (const _press of [1, 2]) {
    button.press();
    await settled();
  }
  expect(heard).toEqual(['', words, '', words]);
});

test('the page is loaded anew without being asked whether to leave it', () => {
  const reload = jest.fn();
  Object.assign(globalThis, { location: { reload }, onbeforeunload: () => 'Leave?' });
  showAgain();
  expect((globalThis as { onbeforeunload?: unknown }).onbeforeunload).toBeNull();
  expect(reload).toHaveBeenCalledTimes(1);
});
