/**
 * `npm run screenshots`: walks the main job, adds three banks and takes the pictures that the README and the guide show, into docs/images.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { COMPANY, EMPLOYEES } from '../demo/company';
import { mainJob } from '../demo/main_job';
import { walk } from '../demo/steps';
import { type RunningEmulator, startEmulator } from '../emulator/start';
import { ROLES } from '../src/TypeScript/netsuite/schema';
import { startBrowser } from './browser';
import { addPicturedBanks } from './pictured_company';
import { type Picture, picturesOf } from './pictures';

const root = join(__dirname, '..');
const images = join(root, 'docs', 'images');
const ADMINISTRATOR = { role: ROLES.administrator, employee: EMPLOYEES.treasury } as const;
const VIEWPORT = { width: 1280, height: 800 } as const;

async function takePictures(): Promise<void> {
  mkdirSync(images, { recursive: true });
  const emulator = await startEmulator({ projectFolder: join(root, 'src'), company: COMPANY });
  const browser = await startBrowser();
  try {
    const steps = await walk(mainJob(emulator), () => undefined);
    const failed = steps.find(({ ok }) => !ok);
    if (failed !== undefined) throw new Error(`${failed.name}: ${failed.detail}`);
    for (const picture of picturesOf(await addPicturedBanks(emulator))) {
      await takePicture(emulator, browser, picture);
      console.log(`docs/images/${picture.name}.png`);
    }
  } finally {
    await browser.close();
    await emulator.close();
  }
}

async function takePicture(
  { url, account, browser: sessions }: RunningEmulator,
  browser: Browser,
  { name, path, as = ADMINISTRATOR, language, prepare, viewportOnly = false }: Picture,
): Promise<void> {
  account.preferences.choose(as.employee, { language: language ?? 'en_US' });
  if (sessions.change(as.role, String(as.employee)) === undefined)
    throw new Error(`Employee ${as.employee} has no role ${as.role}.`);
  const page = await browser.newPage({ viewport: VIEWPORT });
  try {
    await page.goto(new URL(path, url).href);
    await prepare?.(page);
    await page.screenshot({ path: join(images, `${name}.png`), fullPage: !viewportOnly });
  } finally {
    await page.close();
  }
}

takePictures().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
