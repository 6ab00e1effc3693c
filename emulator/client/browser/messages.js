// @ts-check
// N/ui/message (section_4497735093): banners at the top of the page, which look as those of Form.addPageInitMessage do.
import { closed, optionsOf, SuiteScriptError } from './errors.js';
import { page } from './page_data.js';

/** In the order of message.Type. */
const LOOKS = [
  { name: 'confirmation', symbol: '✓', role: 'status' },
  { name: 'information', symbol: 'i', role: 'status' },
  { name: 'warning', symbol: '!', role: 'alert' },
  { name: 'error', symbol: '✕', role: 'alert' },
];

/** N/ui/message, but its Type. */
export const message = {
  /** @param {unknown} options */
  create(options) {
    const { type, ...rest } = optionsOf(
      'message.create',
      options,
      ['type'],
      ['title', 'message', 'duration'],
    );
    const known = Object.values(page.values['N/ui/message']?.Type ?? {});
    if (!known.includes(type)) throw wrongType('type', 'message.Type');
    const duration = milliseconds(rest.duration) ?? 0;
    return closed(banner(LOOKS[type] ?? LOOKS[0], { ...rest, duration }), 'Message');
  },
};

/** message.Message. @param {any} look @param {{ title?: string, message?: string, duration: number }} content */
function banner(look, { title = '', message: text = '', duration }) {
  const box = document.createElement('div');
  box.className = `message ${look.name}`;
  const symbol = document.createElement('span');
  symbol.className = 'message-symbol';
  symbol.setAttribute('aria-hidden', 'true');
  symbol.textContent = look.symbol;
  const words = document.createElement('div');
  const kind = document.createElement('span');
  kind.className = 'visually-hidden';
  kind.textContent = `${look.name}: `;
  const heading = document.createElement('strong');
  heading.className = 'message-title';
  heading.innerHTML = title;
  const body = document.createElement('div');
  body.className = 'message-text';
  body.innerHTML = text;
  words.append(kind, ...(title === '' ? [] : [heading]), body);
  box.append(symbol, words);
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  return {
    /** @param {unknown} [options] */
    show: (options = {}) => {
      const given = optionsOf('Message.show', options, [], ['duration']);
      const stays = milliseconds(given.duration) ?? duration;
      clearTimeout(timer);
      box.setAttribute('role', look.role);
      place().append(box);
      if (stays > 0) timer = setTimeout(() => box.remove(), stays);
    },
    hide: () => {
      clearTimeout(timer);
      box.remove();
    },
  };
}

/** Where banners stand; screen readers speak what is added to it. */
function place() {
  const there = document.querySelector('main > .messages');
  if (there !== null) return there;
  const made = document.createElement('div');
  made.className = 'messages';
  const head = document.querySelector('main > .page-head');
  // A page inside a portlet has no heading of its own.
  if (head === null) document.querySelector('main')?.prepend(made);
  else head.after(made);
  return made;
}

/** @param {unknown} value a number, or text that is one */
function milliseconds(value) {
  if (value === undefined) return undefined;
  const number = typeof value === 'string' && value !== '' ? Number(value) : value;
  if (typeof number !== 'number' || Number.isNaN(number)) throw wrongType('duration', 'number');
  return number;
}

/** @param {string} name @param {string} expected */
function wrongType(name, expected) {
  const text = `Wrong parameter type: options.${name} is expected as ${expected}.`;
  return new SuiteScriptError('WRONG_PARAMETER_TYPE', text);
}
