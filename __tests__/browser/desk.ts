import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import { COMPANY, EMPLOYEES } from '../../demo/company';
import { type RunningEmulator, type StartOptions, startEmulator } from '../../emulator/start';
import { ROLES } from '../../src/TypeScript/netsuite/schema';
import { startBrowser } from '../../tools/browser';
import { libraryProject } from '../emulator/library_account';

/** A person at a desk: a local account, a browser that shows it, and what all browser tests do there. */

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const PROJECT = join(__dirname, '..', '..', 'src');

/** A running account with one page of a browser on it. */
export class Desk {
  private constructor(
    readonly emulator: RunningEmulator,
    readonly browser: Browser,
    /** Paths lead to the account. */
    readonly page: Page,
    private readonly temporaryFolder: string | undefined,
  ) {}

  /** Opens the built bundle in the demo company. */
  static open(options: Partial<StartOptions> = {}): Promise<Desk> {
    return Desk.#start({ projectFolder: PROJECT, company: COMPANY, ...options });
  }

  /**
   * Opens the library, a small made-up project, with files of the test's own.
   * @param scripts by name under /SuiteScripts/library
   * @param objects XML by file name
   */
  static openLibrary(
    scripts: Readonly<Record<string, string>>,
    objects: Readonly<Record<string, string>> = {},
  ): Promise<Desk> {
    const projectFolder = libraryProject(scripts);
    for (const [name, xml] of Object.entries(objects))
      writeFileSync(join(projectFolder, 'Objects', name), xml);
    return Desk.#start({ projectFolder, now: '2026-11-23T15:00:00Z' }, projectFolder);
  }

  static async #start(options: StartOptions, temporaryFolder?: string): Promise<Desk> {
    const emulator = await startEmulator(options);
    try {
      const browser = await startBrowser();
      const page = await browser.newPage({ baseURL: emulator.url });
      return new Desk(emulator, browser, page, temporaryFolder);
    } catch (cause) {
      await emulator.close();
      throw cause;
    }
  }

  /** Closes the browser and ends the account. */
  async close(): Promise<void> {
    await this.browser.close();
    await this.emulator.close();
    if (this.temporaryFolder !== undefined) rmSync(this.temporaryFolder, { recursive: true, force: true });
  }

  /**
   * Lets the browser be the employee who has that role, in that language.
   * @throws Error when that employee has not got it: a test must not go on as somebody else
   */
  actAs(role: string, language: 'en_US' | 'pt_BR' = 'en_US'): void {
    const employee = role === ROLES.viewer ? EMPLOYEES.viewer : EMPLOYEES.treasury;
    this.emulator.account.preferences.choose(employee, { language });
    if (this.emulator.browser.change(role, String(employee)) === undefined)
      throw new Error(`${employee} has no ${role}`);
  }

  /** Opens a page and waits for its client scripts. */
  async open(path: string): Promise<void> {
    await this.page.goto(path);
    await this.started();
  }

  /** Waits for the client scripts of the page. */
  async started(): Promise<void> {
    await this.page.waitForSelector('html[data-client-scripts=started]');
  }

  /**
   * Waits until an expression is true in the page. Asked from outside, again and again: Playwright's own `waitForFunction` asks
   * inside the page, where the account's Content Security Policy forbids evaluating text.
   *
   * @throws Error when it is not true within that time
   */
  async until(expression: string, milliseconds = 30_000): Promise<void> {
    const deadline = Date.now() + milliseconds;
    while (!(await this.page.evaluate<boolean>(`Boolean(${expression})`))) {
      if (Date.now() > deadline) throw new Error(`Not so after ${milliseconds} milliseconds: ${expression}`);
      await setTimeout(20);
    }
  }

  /** The text of the page, or of a part of it. */
  async shown(selector = 'main'): Promise<string> {
    return (await this.page.textContent(selector)) ?? '';
  }

  /**
   * Presses the blue button of a form (*Save*, *Filter* …) and waits for the page that it leads to. A page with client
   * scripts keeps a press until they have started: the press is over then before the form is sent.
   */
  async submit(): Promise<void> {
    if ((await this.page.locator('#client-scripts').count()) > 0) await this.started();
    await Promise.all([
      this.page.waitForEvent('framenavigated'),
      this.page.click('[data-button=submitter] >> nth=0'),
    ]);
  }

  /** Chooses in a list field what has this label. */
  async choose(fieldId: string, label: string): Promise<void> {
    await this.page.selectOption(field(fieldId), { label });
  }

  /** What axe finds on the page as it stands, of any severity: the rule, and what breaks it. */
  async axeFindings(): Promise<string[]> {
    await this.page.evaluate(AXE);
    // Only what is wrong leaves the browser: a report of all that is right takes longer to send than to make.
    return this.page.evaluate<string[]>(
      `axe.run({ resultTypes: ['violations'] }).then(({ violations }) =>
        violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ')))`,
    );
  }
}

/** The selector of a field of a form. */
export function field(id: string): string {
  return `#field_${id}`;
}
