import type { Page } from 'playwright-core';
import { EMPLOYEES } from '../demo/company';
import { homeUrl, recordUrl, suiteletUrl } from '../emulator/pages/urls';
import {
  ACCOUNT_CHECK_PAGE,
  CONNECTION,
  CONNECTIONS_PAGE,
  CREDENTIAL,
  HELP_PAGE,
  ROLES,
  ROTATE_PAGE,
  SECRET,
  SET_UP_PAGE,
} from '../src/TypeScript/netsuite/schema';
import type { PicturedRecords } from './pictured_company';

/** One picture of the docs. */
export interface Picture {
  /** File name in docs/images, without `.png`. */
  readonly name: string;
  readonly path: string;
  /** Who looks; the administrator of the bank credentials when left out. */
  readonly as?: { readonly role: string; readonly employee: number };
  /** The language of the pages; English when left out. */
  readonly language?: 'pt_BR';
  /** What is done on the page before the picture is taken. */
  readonly prepare?: (page: Page) => Promise<void>;
  /** Only what is seen without scrolling. */
  readonly viewportOnly?: boolean;
}

type SuiteletPage = { readonly scriptId: string; readonly deploymentId: string };

const pageUrl = (
  { scriptId, deploymentId }: SuiteletPage,
  parameters: Readonly<Record<string, string | number>> = {},
): string => suiteletUrl(scriptId, deploymentId, parameters);

/** Chooses a bank in the assistant's first step and goes on to the step that names the secrets to create. */
async function goToSecrets(page: Page): Promise<void> {
  const next = () => page.click('.buttons :text-is("Next >") >> nth=0');
  await page.selectOption('#field_custpage_profile', 'banco_do_brasil');
  await page.selectOption('#field_custpage_environment', 'production');
  await next();
  await page.waitForSelector('[aria-current=step]:has-text("Application")');
  await next();
  await page.waitForSelector('[aria-current=step]:has-text("API Secrets")');
  await page.waitForSelector('html[data-client-scripts=started]');
}

/** Starts the rotation and has the bank asked with the new secret, so that it can be promoted. */
async function startAndTest(page: Page): Promise<void> {
  for (const button of ['Start with New ID', 'Test New Secret']) {
    await page.waitForSelector('html[data-client-scripts=started]');
    await page.click(`.buttons :text-is("${button}") >> nth=0`);
  }
  await page.waitForSelector('.buttons :text-is("Promote New Secret")');
}

/** The pictures that the README and the guide show, after the main job has been walked and other banks were added. */
export const picturesOf = ({ rotating }: PicturedRecords): readonly Picture[] => [
  { name: 'home', path: homeUrl() },
  { name: 'bank-connections', path: pageUrl(CONNECTIONS_PAGE) },
  { name: 'bank-connections-pt', path: pageUrl(CONNECTIONS_PAGE), language: 'pt_BR' },
  {
    name: 'bank-connections-viewer',
    path: pageUrl(CONNECTIONS_PAGE),
    as: { role: ROLES.viewer, employee: EMPLOYEES.viewer },
  },
  { name: 'bank-connection', path: pageUrl(CONNECTIONS_PAGE, { connection: 1 }) },
  {
    name: 'test-connection',
    path: recordUrl(CONNECTION.type, 1),
    viewportOnly: true,
    prepare: async (page) => {
      await page.waitForSelector('html[data-client-scripts=started]');
      await page.click('.buttons :text-is("Test Connection") >> nth=0');
      await page.waitForSelector('dialog[open] :text-is("Close")');
    },
  },
  { name: 'set-up', path: pageUrl(SET_UP_PAGE) },
  { name: 'set-up-secrets', path: pageUrl(SET_UP_PAGE), prepare: goToSecrets },
  { name: 'rotate-list', path: pageUrl(ROTATE_PAGE) },
  { name: 'rotate', path: pageUrl(ROTATE_PAGE, { credential: 1 }) },
  {
    name: 'rotate-accepted',
    path: pageUrl(ROTATE_PAGE, { credential: rotating }),
    prepare: startAndTest,
  },
  { name: 'credential', path: recordUrl(CREDENTIAL.type, 1) },
  { name: 'secret', path: recordUrl(SECRET.type, 1) },
  { name: 'help', path: pageUrl(HELP_PAGE), viewportOnly: true },
  { name: 'account-check', path: pageUrl(ACCOUNT_CHECK_PAGE) },
];
