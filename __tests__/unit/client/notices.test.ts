import type * as notices from '../../../src/TypeScript/client/notices';
import type * as testService from '../../../src/TypeScript/client/test_service';
import { greetingIn, json, OpenPage, settled } from './open_page';

let page: OpenPage;
let shown: typeof notices;
beforeEach(() => {
  page = new OpenPage();
  shown = page.script('notices');
});

const HOSTILE = '<img src=x onerror=alert(1)>';
const HARMLESS = '&lt;img src=x onerror=alert(1)&gt;';

test('nothing that is told becomes markup', async () => {
  const { Told } = page.script<typeof testService>('test_service');
  await shown.tell(HOSTILE, shown.paragraphs([HOSTILE]));
  await shown.confirmed(HOSTILE, shown.paragraphs([HOSTILE]), 'Go');
  await shown.telling(() => Promise.reject(new Told(HOSTILE, HOSTILE)));
  shown.banner('error', HOSTILE, shown.paragraphs([HOSTILE]));
  for (const { title, message } of [...page.dialogs, ...page.banners]) {
    expect([title, message]).toEqual([HARMLESS, `<p>${HARMLESS}</p>`]);
  }
  expect(page.dialogs).toHaveLength(3);
});

test('empty sentences make no paragraph', () => {
  expect(shown.paragraphs(['', 'One.', '', 'Two.']).text).toBe('<p>One.</p><p>Two.</p>');
});

test('the buttons are in the user’s language', async () => {
  page.greeting = json(greetingIn('pt_BR'));
  await shown.tell('T', shown.paragraphs([]));
  page.choices.push('Cancelar');
  expect(await shown.confirmed('T', shown.paragraphs([]), 'Solicitar')).toBe(false);
  expect(page.dialogs.map(({ buttons }) => buttons)).toEqual([['Fechar'], ['Solicitar', 'Cancelar']]);
});

test('an unexpected error is shown and logged, by its name alone', async () => {
  const error = new TypeError('undefined is not a function');
  await shown.telling(() => Promise.reject(error));
  expect(page.dialogs).toMatchObject([
    {
      title: 'An unexpected error occurred. / Ocorreu um erro inesperado.',
      message: expect.stringContaining('Reload the page'),
    },
  ]);
  expect(page.logged).toEqual([
    { title: 'Bank Credentials: client script failed', details: { error: 'TypeError' } },
  ]);
});

test('an unexpected error is shown in the user’s language, and also when it cannot be logged', async () => {
  page.greeting = json(greetingIn('pt_BR'));
  await shown.tell('T', shown.paragraphs([]));
  page.logs = false;
  await shown.telling(() => Promise.reject(new TypeError('fault')));
  expect(page.dialogs[1]?.title).toBe('Ocorreu um erro inesperado.');
});

test('a banner looks as it is meant, and can be taken away', () => {
  const kinds = ['good', 'information', 'warning', 'error'] as const;
  const hides = kinds.map((kind) => shown.banner(kind, kind, shown.paragraphs([])));
  // message.Type of the stubs: confirmation, information, warning, error.
  expect(page.shown.map(({ type }) => type)).toEqual([0, 1, 2, 3]);
  for (const hide of hides) hide();
  expect(page.shown).toEqual([]);
});

describe('a button', () => {
  test('that is pressed twice works once', async () => {
    let end: () => void = () => undefined;
    const work = jest.fn(() => new Promise<void>((resolve) => (end = resolve)));
    const first = shown.pressed(work);
    await shown.pressed(work);
    expect(work).toHaveBeenCalledTimes(1);
    end();
    await first;
    const again = shown.pressed(work);
    await settled();
    end();
    await again;
    expect(work).toHaveBeenCalledTimes(2);
  });

  test('whose dialog was closed without an answer can be pressed again', async () => {
    page.neverCloses = true;
    void shown.pressed(() => shown.tell('T', shown.paragraphs([])));
    await settled();
    page.neverCloses = false;
    const work = jest.fn(async () => undefined);
    await shown.pressed(work);
    expect([page.dialogs.length, work.mock.calls.length]).toEqual([1, 1]);
  });

  test.each([true, false])('that failed can be pressed again (told: %s)', async (isTold) => {
    const { Told } = page.script<typeof testService>('test_service');
    const thrown = isTold ? new Told('No.', '') : new TypeError('fault');
    await shown.pressed(() => Promise.reject(thrown));
    const work = jest.fn(async () => undefined);
    await shown.pressed(work);
    expect(work).toHaveBeenCalledTimes(1);
    expect(page.dialogs).toHaveLength(1);
  });
});
