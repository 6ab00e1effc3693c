import * as redirect from 'N/redirect';
import * as url from 'N/url';
import type { HelpTopic } from '../application/pages/help_topics';
import type { FindingCode } from '../domain/finding_catalogue';
import { ACCOUNT_CHECK_PAGE, CONNECTIONS_PAGE, HELP_PAGE, RECORDS, ROTATE_PAGE, SET_UP_PAGE } from './schema';

/** Parameter of the page Bank Connections: why the browser was sent there from another address. */
export const REFUSED = 'refused';

/** Parameters of an address; what is `undefined` is left out. */
type Parameters = Readonly<Record<string, string | number | undefined>>;

const present = (parameters: Parameters): Record<string, string> =>
  Object.fromEntries(
    Object.entries(parameters).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, String(value)]],
    ),
  );

/** The address of the page Bank Connections. */
export function connectionsPageUrl(parameters: Parameters = {}): string {
  return url.resolveScript({ ...CONNECTIONS_PAGE, params: present(parameters) });
}

/** The id of the place on the page Bank Connections where its list begins. */
export const CONNECTIONS_LIST = 'connections';

/**
 * The address of the list on the page Bank Connections: who follows a link to some of the connections, or to more of them,
 * wants to see these and not once more what stands above them.
 */
export function connectionsListUrl(parameters: Parameters = {}): string {
  return `${connectionsPageUrl(parameters)}#${CONNECTIONS_LIST}`;
}

/** The address of a record, or of the form for a new one when there is no id. */
export function recordUrl(kind: keyof typeof RECORDS, id?: number): string {
  const recordType = RECORDS[kind].type;
  return url.resolveRecord(
    id === undefined ? { recordType, isEditMode: true } : { recordType, recordId: id },
  );
}

/** Sends the browser to the page Bank Connections. */
export function goToConnectionsPage(parameters: Parameters): void {
  redirect.toSuitelet({ ...CONNECTIONS_PAGE, parameters: present(parameters) });
}

/**
 * Sends the browser away from an address that holds what looks like a secret, to the page that says so. Answered at once with a
 * redirect, such an address stands in no page, in no link's Referer and not in the browser's history.
 */
export function leaveSecretAddress(): void {
  goToConnectionsPage({ [REFUSED]: 'secret' });
}

/**
 * The address of the page Bank Credentials Help.
 *
 * @param topic the part of it to begin at
 */
export function helpUrl(topic?: HelpTopic): string {
  const page = url.resolveScript({ ...HELP_PAGE });
  return topic === undefined ? page : `${page}#${topic}`;
}

/** The address of what the help says about one finding. */
export function findingHelpUrl(code: FindingCode): string {
  return `${url.resolveScript({ ...HELP_PAGE, params: { code } })}#${code}`;
}

/** The address of the page Account Check. */
export function accountCheckUrl(parameters: Parameters = {}): string {
  return url.resolveScript({ ...ACCOUNT_CHECK_PAGE, params: present(parameters) });
}

/**
 * The address of the page Rotate a Credential.
 *
 * @param credential internal id; left out: the list of credentials with what is due
 */
export function rotatePageUrl(credential?: number): string {
  return url.resolveScript({ ...ROTATE_PAGE, params: present({ credential }) });
}

/**
 * The address of a page of its list.
 *
 * @param page counted from 1
 */
export function rotateListUrl(page: number): string {
  return url.resolveScript({ ...ROTATE_PAGE, params: present({ page }) });
}

/** Sends the browser to the page Rotate a Credential, where it can be loaded again without doing anything twice. */
export function goToRotatePage(credential: number): void {
  redirect.toSuitelet({ ...ROTATE_PAGE, parameters: present({ credential }) });
}

/** The address of the assistant Set Up a Bank Connection. */
export function setUpPageUrl(): string {
  return url.resolveScript({ ...SET_UP_PAGE });
}

/** Sends the browser to the assistant Set Up a Bank Connection. */
export function goToSetUpPage(): void {
  redirect.toSuitelet({ ...SET_UP_PAGE });
}

/**
 * Where NetSuite's page of API secrets and that of digital certificates stand in the account. The help names the menu
 * (Setup > Company > Preferences > API Secrets, section_160216498405) and no address, so pages name the menu too.
 */
export const NETSUITE_PAGES = {
  apiSecrets: '/app/common/scripting/secrets/settings.nl',
  certificates: '/app/common/scripting/certificates/certificates.nl',
} as const;
