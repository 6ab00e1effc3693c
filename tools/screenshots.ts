/**
 * `npm run screenshots`: walks the main job and takes the pictures that the README shows, into docs/images.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { COMPANY } from '../demo/company';
import { mainJob } from '../demo/main_job';
import { walk } from '../demo/steps';
import { recordUrl, suiteletUrl } from '../emulator/pages/urls';
import { startEmulator } from '../emulator/start';
import { CONNECTIONS_PAGE, CREDENTIAL } from '../src/TypeScript/netsuite/schema';
import { startBrowser } from './browser';

const root = join(__dirname, '..');
const images = join(root, 'docs', 'images');
const { scriptId, deploymentId } = CONNECTIONS_PAGE;

const PICTURES: Readonly<Record<string, string>> = {
  'bank-connections': suiteletUrl(scriptId, deploymentId),
  'bank-connection': suiteletUrl(scriptId, deploymentId, { connection: 1 }),
  credential: recordUrl(CREDENTIAL.type, 1),
};

async function takePictures(): Promise<void> {
  mkdirSync(images, { recursive: true });
  const emulator = await startEmulator({ projectFolder: join(root, 'src'), company: COMPANY });
  const browser = await startBrowser();
  try {
    const steps = await walk(mainJob(emulator), () => undefined);
    const failed = steps.find(({ ok }) => !ok);
    if (failed !== undefined) throw new Error(`${failed.name}: ${failed.detail}`);
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    for (const [name, path] of Object.entries(PICTURES)) {
      await page.goto(new URL(path, emulator.url).href);
      await page.screenshot({ path: join(images, `${name}.png`), fullPage: true });
      console.log(`docs/images/${name}.png`);
    }
  } finally {
    await browser.close();
    await emulator.close();
  }
}

takePictures().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
