import * as dialog from 'N/ui/dialog';
import * as message from 'N/ui/message';
import { executionLog } from '../netsuite/platform/log';
import { platformErrorName } from '../netsuite/platform/platform_error';
import { type Markup, markup } from '../ui/parts/markup';
import { fault, greeting, Told } from './test_service';

/** What client scripts show. Titles and messages are HTML in NetSuite, so everything goes through `markup`. */

/** Sentences as paragraphs. */
export function paragraphs(lines: readonly string[]): Markup {
  return markup`${lines.filter((line) => line !== '').map((line) => markup`<p>${line}</p>`)}`;
}

/** Whether what a button began is under way. */
let isBusy = false;

/**
 * Shows a dialog and waits for its answer. Buttons can be pressed meanwhile: a dialog is modal while it is open, and nobody
 * documents that its promise settles when it is closed in any other way than by its buttons.
 */
async function untilClosed<Chosen>(show: () => Promise<Chosen>): Promise<Chosen> {
  const wasBusy = isBusy;
  isBusy = false;
  const chosen = await show();
  isBusy = wasBusy;
  return chosen;
}

/** Values of buttons: the types of N/ui/dialog take texts and numbers. */
const YES = 'yes';
const NO = 'no';

/** Shows a dialog with one button. */
export async function tell(title: string, content: Markup): Promise<void> {
  const { texts } = await greeting();
  await untilClosed(() =>
    dialog.create({
      title: markup`${title}`.text,
      message: content.text,
      buttons: [{ label: texts.close, value: YES }],
    }),
  );
}

/** Asks before something is done. @returns whether it is wanted */
export async function confirmed(title: string, content: Markup, confirm: string): Promise<boolean> {
  const { texts } = await greeting();
  const chosen: unknown = await untilClosed(() =>
    dialog.create({
      title: markup`${title}`.text,
      message: content.text,
      buttons: [
        { label: confirm, value: YES },
        { label: texts.cancel, value: NO },
      ],
    }),
  );
  return chosen === YES;
}

/**
 * Runs what the person at the page began, and shows why it did not come to its end. Of an error that nobody expected the log
 * holds the name: whether NetSuite shows anything for a promise that is rejected is not documented.
 */
export async function telling(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (thrown) {
    if (!(thrown instanceof Told)) logFault(thrown);
    const { text, remedy } = thrown instanceof Told ? thrown : fault();
    await untilClosed(() =>
      dialog.alert({ title: markup`${text}`.text, message: paragraphs([remedy]).text }),
    );
  }
}

/** Its message could repeat what was entered. A log that cannot be written must not keep the dialog from being shown. */
function logFault(thrown: unknown): void {
  try {
    executionLog.error('Bank Credentials: client script failed', { error: platformErrorName(thrown) });
  } catch {
    // The dialog tells it.
  }
}

/** The same for a button: while its work is under way, or that of another one, pressing it again does nothing. */
export async function pressed(work: () => Promise<void>): Promise<void> {
  if (isBusy) return;
  isBusy = true;
  try {
    await telling(work);
  } finally {
    isBusy = false;
  }
}

/** How a banner looks. */
export type BannerKind = 'good' | 'information' | 'warning' | 'error';

function typeOf(kind: BannerKind): message.Type {
  switch (kind) {
    case 'good':
      return message.Type.CONFIRMATION;
    case 'information':
      return message.Type.INFORMATION;
    case 'warning':
      return message.Type.WARNING;
    case 'error':
      return message.Type.ERROR;
  }
}

/** Shows a banner above the page; screen readers speak it. @returns what takes it away again */
export function banner(kind: BannerKind, title: string, content: Markup): () => void {
  const shown = message.create({
    type: typeOf(kind),
    title: markup`${title}`.text,
    message: content.text,
  });
  shown.show();
  return () => shown.hide();
}
