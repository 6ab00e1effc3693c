import type { AxeResults } from 'axe-core';
import type { Browser } from 'playwright-core';
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
  emulator = await startEmulator({ projectFolder: `${__dirname}/../../src`, company: COMPANY });
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

/** What is wrong with a page as it is shown. */
async function flaws(path: string): Promise<readonly string[]> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const found: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') found.push(`${path}: console: ${message.text()}`);
  });
  page.on('pageerror', ({ message }) => found.push(`${path}: ${message}`));
  try {
    const answer = await page.goto(new URL(path, emulator.url).href);
    if (answer?.status() !== 200) found.push(`${path}: status ${answer?.status()}`);
    const isTooWide = await page.evaluate('document.documentElement.scrollWidth > innerWidth');
    if (isTooWide === true) found.push(`${path}: wider than the screen`);
    await page.addScriptTag({ path: require.resolve('axe-core/axe.min.js') });
    const { violations } = await page.evaluate(() =>
      (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
    );
    for (const { id, impact, nodes } of violations) {
      if (impact === 'serious' || impact === 'critical')
        found.push(`${path}: ${id} at ${nodes[0]?.target.join(' ')}`);
    }
    return found;
  } finally {
    await page.close();
  }
}

// Each role and each language; the pages of one role are the same in the other language.
test.each([
  ['administrator', 'en_US', ROLES.administrator, EMPLOYEES.treasury],
  ['viewer', 'pt_BR', ROLES.viewer, EMPLOYEES.viewer],
] as const)('every page is fit for the %s in %s', async (name, language, role, employee) => {
  emulator.account.preferences.choose(employee, { language });
  expect(emulator.browser.change(role, String(employee))).toBeDefined();
  const paths = addresses(name === 'viewer');
  expect(paths.length).toBeGreaterThan(10);
  const found: string[] = [];
  for (const path of paths) found.push(...(await flaws(path)));
  expect(found).toEqual([]);
});
