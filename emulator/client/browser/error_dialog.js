// @ts-check
// What happens to an error that a client script does not catch: it is shown, and it goes to the Execution Log.
import { asHtml, show } from './dialogs.js';
import { reportError } from './server_calls.js';

/** @param {import('./page_data.js').ScriptData} script @param {unknown} error anything a script can throw */
export function showError(script, error) {
  const { name, message, stack } = described(error);
  reportError(script, {
    name,
    message,
    stack: stack.replaceAll(self.origin, '').replaceAll('%2F', '/'),
  }).catch(() => undefined);
  show({
    title: asHtml(name),
    message: `<p>${asHtml(message)}</p><p><small>${asHtml(script.file)}</small></p>`,
    buttons: [{ label: 'OK', value: true }],
  });
}

/** @param {unknown} error @returns {{ name: string, message: string, stack: string }} */
function described(error) {
  if (typeof error !== 'object' || error === null)
    return { name: 'Error', message: String(error), stack: '' };
  const { name = 'Error', message = '', stack = '' } = /** @type {Record<string, unknown>} */ (error);
  return {
    name: String(name),
    message: String(message),
    stack: Array.isArray(stack) ? stack.join('\n') : String(stack),
  };
}
