/** The one place that speaks of the browser: N/* has no member for either. */
declare const location: { reload(): void };

/** Loads the page anew, so that it shows what a test or a renewal has changed. */
export function showAgain(): void {
  // NetSuite asks before a form is left whose fields were changed; marks in a list are none to be kept.
  (globalThis as { onbeforeunload?: unknown }).onbeforeunload = null;
  location.reload();
}

/** As much of an element of the page as our scripts need. */
export interface PageElement {
  hidden: boolean;
  disabled?: boolean;
  textContent: string | null;
  getAttribute(name: string): string | null;
  addEventListener(type: 'click', listener: () => void): void;
  /** Of fields. */
  readonly value?: string;
  select?(): void;
}

declare const document: {
  getElementById(id: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  execCommand?(command: 'copy'): boolean;
};

declare const navigator: {
  /** Only on pages that came over https. */
  readonly clipboard?: { writeText(text: string): Promise<void> };
};

/** The element with that id. */
export function pageElement(id: string): PageElement | null {
  return document.getElementById(id);
}

/** The elements of our own markup that match a selector. */
export function pageElements(selector: string): readonly PageElement[] {
  return [...document.querySelectorAll(selector)];
}

/** Runs work when a button is pressed, with the mouse or the keyboard. */
export function onPress(button: PageElement, work: () => Promise<void>): void {
  button.addEventListener('click', () => void work());
}

/**
 * Copies what stands in a field, and leaves it selected.
 *
 * @returns whether the browser did
 */
export async function copyText(id: string): Promise<boolean> {
  const field = document.getElementById(id);
  if (field?.value === undefined) return false;
  field.select?.();
  try {
    if (navigator.clipboard === undefined) return document.execCommand?.('copy') ?? false;
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    return false;
  }
}
