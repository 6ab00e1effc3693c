import {
  type Greeting,
  PROTOCOL_VERSION,
  type TestServiceTexts,
} from '../../../src/TypeScript/application/test/test_protocol';
import type { PageElement } from '../../../src/TypeScript/client/browser_page';
import { CLIENT_TEXTS } from '../../../src/TypeScript/texts/client_texts';
import { PAGE_TEXTS } from '../../../src/TypeScript/texts/page_texts';
import { TEST_TEXTS } from '../../../src/TypeScript/texts/test_texts';

/** A page with a client script on it: Oracle's stubs of the modules that client scripts have, and what became of them. */

type Language = 'en' | 'pt_BR';

/** What a request was answered with; an Error: the network failed. */
export type Answer = { readonly code: number; readonly body: string } | Error;

/** One request of a client script. */
export interface Sent {
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly body: Readonly<Record<string, string>>;
}

/** A dialog as it was shown. */
export interface ShownDialog {
  readonly title: string;
  readonly message: string;
  readonly buttons: readonly string[];
}

/** A banner as it was shown. */
export interface ShownBanner {
  readonly type: unknown;
  readonly title: string;
  readonly message: string;
  isShown: boolean;
}

/** An answer in JSON. */
export const json = (value: unknown): Answer => ({ code: 200, body: JSON.stringify(value) });

/** A session that has ended: the page to sign in, and the same code as any page. */
export const SIGN_IN: Answer = { code: 200, body: '<html><title>Sign in</title></html>' };

/** The token of the page's session. */
export const TOKEN = 'token-of-this-session';

/** The texts of the Suitelet in a language. */
export function textsIn(language: Language): TestServiceTexts {
  const of = (text: Readonly<Record<Language, string>>): string => text[language];
  return {
    running: of(TEST_TEXTS.test_running),
    passed: of(TEST_TEXTS.test_passed),
    failed: of(TEST_TEXTS.test_failed),
    stage: of(PAGE_TEXTS.details_stage),
    outcome: of(PAGE_TEXTS.details_outcome),
    milliseconds: of(PAGE_TEXTS.details_milliseconds),
    whatHappened: of(PAGE_TEXTS.details_what_happened),
    whatToDo: of(PAGE_TEXTS.details_what_to_do),
    close: language === 'en' ? 'Close' : 'Fechar',
    cancel: language === 'en' ? 'Cancel' : 'Cancelar',
    selectFirst: of(TEST_TEXTS.test_select_first),
    selectFewer: of(TEST_TEXTS.test_select_fewer),
    secretTitle: of(TEST_TEXTS.test_secret_title),
    stages: {
      records: of(PAGE_TEXTS.stage_records),
      readable: of(PAGE_TEXTS.stage_readable),
      token: of(PAGE_TEXTS.stage_token),
      api: of(PAGE_TEXTS.stage_api),
    },
    outcomes: {
      passed: of(PAGE_TEXTS.stage_passed),
      failed: of(PAGE_TEXTS.stage_failed),
      skipped: of(PAGE_TEXTS.stage_skipped),
    },
    notTried: of(PAGE_TEXTS.stage_not_tried),
    noAnswer: of(CLIENT_TEXTS.client_no_answer),
    noAnswerRemedy: of(CLIENT_TEXTS.client_no_answer_remedy),
    fault: of(CLIENT_TEXTS.client_fault),
    faultRemedy: of(CLIENT_TEXTS.client_fault_remedy),
  };
}

/** What the Suitelet greets a page with. */
export function greetingIn(language: Language): Greeting {
  return { version: PROTOCOL_VERSION, token: TOKEN, texts: textsIn(language) };
}

/** A page just loaded: its client scripts are fresh, and nobody has pressed anything. */
export class OpenPage {
  readonly sent: Sent[] = [];
  readonly dialogs: ShownDialog[] = [];
  readonly banners: ShownBanner[] = [];
  /** What was logged as an error. */
  readonly logged: unknown[] = [];
  /** Whether a log can be written. */
  logs = true;
  /** How often the page was loaded anew. */
  reloads = 0;
  /** What is answered to GET. */
  greeting: Answer = json(greetingIn('en'));
  /** What is answered to POST, by its action. */
  answer: (body: Sent['body']) => Answer | Promise<Answer> = () => json({});
  /** Labels of the buttons that are pressed in the dialogs to come; the first button where there is none. */
  readonly choices: string[] = [];
  /** Whether the promise of a dialog stays open, as it may when the dialog is not closed by one of its buttons. */
  neverCloses = false;
  /** Elements of our own markup by their ids. */
  readonly elements = new Map<string, PageElement>();
  /** Fields and sublists of the form, as N/currentRecord has them. */
  record: object = {};

  constructor() {
    jest.resetModules();
    for (const module of ['N/https', 'N/log', 'N/url', 'N/currentRecord', 'N/ui/dialog', 'N/ui/message']) {
      jest.doMock(module);
    }
    jest.doMock('../../../src/TypeScript/client/browser_page', () => ({
      showAgain: () => {
        this.reloads += 1;
      },
      pageElement: (id: string) => this.elements.get(id) ?? null,
      onPress: (button: PageElement, work: () => Promise<void>) =>
        button.addEventListener('click', () => void work()),
    }));
    const { get, post } = stub('N/https');
    get?.promise?.mockImplementation(async ({ url }: Sent) => this.#answered('GET', url, {}));
    post?.promise?.mockImplementation(async ({ url, body }: Sent) => this.#answered('POST', url, body));
    stub('N/log').error?.mockImplementation((options: unknown) => {
      if (!this.logs) throw new Error('SSS_USAGE_LIMIT_EXCEEDED');
      this.logged.push(options);
    });
    stub('N/url').resolveScript?.mockImplementation(({ scriptId }: { scriptId: string }) => `/${scriptId}`);
    stub('N/currentRecord').get?.promise?.mockImplementation(async () => this.record);
    const { create, alert } = stub('N/ui/dialog');
    create?.mockImplementation(async (options: DialogOptions) => this.#shown(options));
    alert?.mockImplementation(async (options: DialogOptions) => this.#shown(options));
    stub('N/ui/message').create?.mockImplementation((options: ShownBanner) => this.#banner(options));
  }

  /** One of the client scripts, as this page has loaded it. */
  script<Script>(name: string): Script {
    return require(`../../../src/TypeScript/client/${name}`) as Script;
  }

  /** The banners that have not been taken away. */
  get shown(): ShownBanner[] {
    return this.banners.filter(({ isShown }) => isShown);
  }

  /** What was asked for by POST, in order. */
  get actions(): (string | undefined)[] {
    return this.sent.filter(({ method }) => method === 'POST').map(({ body }) => body.action);
  }

  async #answered(method: Sent['method'], url: string, body: Sent['body']): Promise<Answer> {
    this.sent.push({ method, url, body });
    const answer = method === 'GET' ? this.greeting : await this.answer(body);
    if (answer instanceof Error) throw answer;
    return answer;
  }

  #shown({ title, message, buttons = [] }: DialogOptions): unknown {
    this.dialogs.push({ title, message, buttons: buttons.map(({ label }) => label) });
    if (this.neverCloses) return new Promise(() => undefined);
    const chosen = this.choices.shift();
    return (buttons.find(({ label }) => label === chosen) ?? buttons[0])?.value;
  }

  #banner({ type, title, message }: ShownBanner): { show(): void; hide(): void } {
    const shown: ShownBanner = { type, title, message, isShown: false };
    this.banners.push(shown);
    return {
      show: () => {
        shown.isShown = true;
      },
      hide: () => {
        shown.isShown = false;
      },
    };
  }
}

interface DialogOptions {
  readonly title: string;
  readonly message: string;
  readonly buttons?: readonly { readonly label: string; readonly value: unknown }[];
}

type Member = jest.Mock & { readonly promise?: jest.Mock };

/** Oracle's stub of a module, as the scripts of the page have it. */
function stub(module: string): Readonly<Record<string, Member | undefined>> {
  return require(module);
}

/** A button of our own markup, and the work that a press begins. */
export function aButton(attributes: Readonly<Record<string, string>> = {}): PageElement & { press(): void } {
  let listener: () => void = () => undefined;
  return {
    hidden: true,
    disabled: false,
    textContent: '',
    getAttribute: (name) => attributes[name] ?? null,
    addEventListener: (_type, work) => {
      listener = work;
    },
    press: () => listener(),
  };
}

/** Lets everything happen that waits for nothing but its turn. */
export function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
