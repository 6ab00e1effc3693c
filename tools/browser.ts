import { existsSync } from 'node:fs';
import { type Browser, chromium, type LaunchOptions } from 'playwright-core';

/**
 * Starts a headless Chromium for the browser tests and the screenshots, without downloading one. Looked for in this order:
 * `CHROMIUM_PATH`; the Chromium that comes inside an npm package (Linux on x64); an installed Google Chrome.
 *
 * @throws Error that says how to provide a browser when none is there
 */
export async function startBrowser(): Promise<Browser> {
  const options = (await chosenByEnvironment()) ?? (await shippedWithNpm()) ?? { channel: 'chrome' };
  try {
    return await chromium.launch({ ...options, headless: true });
  } catch (cause) {
    throw new Error(
      'No browser could be started. Install Google Chrome, or name a Chromium with CHROMIUM_PATH=/path/to/chromium.',
      { cause },
    );
  }
}

async function chosenByEnvironment(): Promise<LaunchOptions | undefined> {
  const executablePath = process.env.CHROMIUM_PATH;
  if (executablePath === undefined || executablePath === '') return undefined;
  if (!existsSync(executablePath)) throw new Error(`CHROMIUM_PATH names no file: ${executablePath}`);
  return { executablePath, args: ['--no-sandbox'] };
}

async function shippedWithNpm(): Promise<LaunchOptions | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const { default: packaged } = await import('@sparticuz/chromium');
  // With one process for everything, this Chromium ends as soon as its first page is closed.
  const args = packaged.args.filter((argument) => argument !== '--single-process');
  return { executablePath: await packaged.executablePath(), args };
}
