import { readFileSync } from 'node:fs';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { COMPANY, EMPLOYEES } from '../../demo/company';
import { mainJob } from '../../demo/main_job';
import { walk } from '../../demo/steps';
import { homeUrl, recordUrl, suiteletUrl } from '../../emulator/pages/urls';
import { type RunningEmulator, startEmulator } from '../../emulator/start';
import { RECORDS, ROLES } from '../../src/TypeScript/netsuite/schema';
import { startBrowser } from '../../tools/browser';
import { PAGES } from '../account/deployed_pages';

/**
 * Every page in a real browser, as each role sees it in each language: accessible, without an error in the console, and no
 * wider than the screen. What one does on them is tested page by page.
 */

let emulator: RunningEmulator;
let browser: Browser;

beforeAll(async () => {
  emulator = await startEmulator({
    projectFolder: `${__dirname}/../../src`,
    company: COMPANY,
    // A new day has begun in São Paulo and the Expiry Check, at 6:00 UTC, has still to run on it: the main job holds then, too.
    now: '2026-11-24T03:30:00Z',
  });
  const steps = await walk(mainJob(emulator), () => undefined);
  expect(steps.filter(({ ok }) => !ok)).toEqual([]);
  browser = await startBrowser();
});

afterAll(async () => {
  await browser?.close();
  await emulator?.close();
});

/** The main job has made one record of each kind, and it is the first. */
const FIRST = { bank: 1, credential: 1, clientId: 1, clientSecret: 2, connection: 1 } as const;

/** The Suitelet that answers client scripts has no page. */
const WITHOUT_PAGE = 'customscript_bcr_test_sl';

/** Addresses of all pages that a role may open, by what they are. */
function addresses(isViewer: boolean): readonly string[] {
  const suitelets = Object.entries(PAGES)
    .filter(([id, page]) => page.kind === 'suitelet' && id !== WITHOUT_PAGE && (page.forViewer || !isViewer))
    .flatMap(([id, page]) =>
      page
        .views(FIRST)
        // A file to be downloaded is no page.
        .filter((parameters) => !('export' in parameters || 'download' in parameters))
        .map((parameters) => suiteletUrl(id, page.deployment, parameters)),
    );
  const records = Object.values(RECORDS).map(({ type }) => recordUrl(type, 1));
  return [homeUrl(), ...suitelets, ...records];
}

/** axe-core as text, for every document that the tab opens. */
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** A tab that collects what goes wrong on the pages it opens. */
async function openTab(): Promise<{ readonly page: Page; readonly errors: string[] }> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(`${page.url()}: console: ${message.text()}`);
  });
  page.on('pageerror', ({ message }) => errors.push(`${page.url()}: ${message}`));
  await page.addInitScript({ content: AXE });
  return { page, errors };
}

/** Rules of axe-core that look at nothing a language changes: by far the slowest, too. */
const WHATEVER_THE_LANGUAGE = ['color-contrast'];

/** What is wrong with a page as it is shown. */
async function flaws(page: Page, path: string, except: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  const answer = await page.goto(new URL(path, emulator.url).href);
  if (answer?.status() !== 200) found.push(`${path}: status ${answer?.status()}`);
  const isTooWide = await page.evaluate('document.documentElement.scrollWidth > innerWidth');
  if (isTooWide === true) found.push(`${path}: wider than the screen`);
  const options = {
    resultTypes: ['violations'],
    preload: false,
    rules: {
      // Of WCAG 2.2 (2.5.8), and left out by axe unless it is asked for.
      'target-size': { enabled: true },
      ...Object.fromEntries(except.map((rule) => [rule, { enabled: false }])),
    },
  } satisfies RunOptions;
  const violations = await page.evaluate(async (chosen) => {
    const { axe } = globalThis as unknown as { axe: { run(options: unknown): Promise<AxeResults> } };
    const results = await axe.run(chosen);
    return results.violations.map(({ id, impact, nodes }) => ({
      id,
      impact,
      where: nodes.map(({ target }) => target.join(' ')).join(' and '),
    }));
  }, options);
  for (const { id, impact, where } of violations) {
    if (impact === 'serious' || impact === 'critical') found.push(`${path}: ${id} at ${where}`);
  }
  return found;
}

// Each role in each language. Colours are looked at once for each role.
test.each([
  ['administrator', 'en_US', []],
  ['administrator', 'pt_BR', WHATEVER_THE_LANGUAGE],
  ['viewer', 'pt_BR', []],
  ['viewer', 'en_US', WHATEVER_THE_LANGUAGE],
] as const)('every page is fit for the %s in %s', async (name, language, except) => {
  const employee = name === 'viewer' ? EMPLOYEES.viewer : EMPLOYEES.treasury;
  emulator.account.preferences.choose(employee, { language });
  expect(emulator.browser.change(ROLES[name], String(employee))).toBeDefined();
  const paths = addresses(name === 'viewer');
  expect(paths.length).toBeGreaterThan(10);
  const { page, errors } = await openTab();
  const found: string[] = [];
  for (const path of paths) found.push(...(await flaws(page, path, except)));
  expect(await page.getAttribute('html', 'lang')).toBe(language.replace('_', '-'));
  await page.close();
  expect([...errors, ...found]).toEqual([]);
});
