/** A person at a browser: asks for pages, keeps the session cookie and sends the forms it was shown. */
export class Person {
  readonly #origin: string;
  #cookie = '';

  /** @param origin address of the local account, `http://127.0.0.1:8080` */
  constructor(origin: string) {
    this.#origin = origin;
  }

  /** Opens a page. */
  open(path: string): Promise<string> {
    return this.#ask(path, { method: 'GET' });
  }

  /**
   * Presses the submit button of a form page: sends back the hidden fields it came with.
   * @param path where the page was opened, and where a Suitelet's form is sent
   * @param page HTML as `open` gave it
   */
  submit(path: string, page: string): Promise<string> {
    return this.#ask(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded', Origin: this.#origin },
      body: new URLSearchParams(hiddenFields(page)).toString(),
    });
  }

  async #ask(path: string, init: RequestInit): Promise<string> {
    const headers = { ...init.headers, ...(this.#cookie === '' ? {} : { Cookie: this.#cookie }) };
    const answer = await fetch(new URL(path, this.#origin), { ...init, headers, redirect: 'manual' });
    this.#cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? this.#cookie;
    const location = answer.headers.get('location');
    if (location !== null) return this.open(location);
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}.`);
    return answer.text();
  }
}

function hiddenFields(page: string): [string, string][] {
  return [...page.matchAll(/<input\b[^>]*\btype="hidden"[^>]*>/g)].map(([input]) => [
    attribute(input, 'name'),
    attribute(input, 'value'),
  ]);
}

function attribute(tag: string, name: string): string {
  return new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
}
