/**
 * The addresses of pages, as NetSuite has them. The one place for them: N/url, N/redirect and the pages all ask here.
 */

type Parameters = Readonly<Record<string, string | number | undefined>>;

function address(path: string, parameters: Parameters = {}): string {
  const query = Object.entries(parameters)
    .filter((entry): entry is [string, string | number] => entry[1] !== undefined)
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`)
    .join('&');
  return query === '' ? path : `${path}?${query}`;
}

/** Paths alone, for routing. */
export const paths = {
  home: '/app/center/card.nl',
  preferences: '/app/center/userprefs.nl',
  portlet: '/app/center/portlet.nl',
  recordList: '/app/common/custom/custrecordentrylist.nl',
  record: '/app/common/custom/custrecordentry.nl',
  suitelet: '/app/site/hosting/scriptlet.nl',
  restlet: '/app/site/hosting/restlet.nl',
  clientFile: '/app/site/clientscript/file.nl',
  clientCall: '/app/site/clientscript/call.nl',
  clientError: '/app/site/clientscript/error.nl',
  secrets: '/app/common/scripting/secrets/settings.nl',
  secret: '/app/common/scripting/secrets/secret.nl',
  certificates: '/app/common/scripting/certificates/certificates.nl',
  outbox: '/app/local/outbox.nl',
  mail: '/app/local/mail.nl',
  log: '/app/local/executionlog.nl',
  requests: '/app/local/requests.nl',
  leaks: '/app/local/leaks.nl',
  scripts: '/app/local/scripts.nl',
  bank: '/app/local/bank.nl',
  clock: '/app/local/clock.nl',
  role: '/app/local/role.nl',
} as const;

/** A Suitelet's page. @param script script id or internal id @param deployment likewise */
export function suiteletUrl(
  script: string | number,
  deployment: string | number,
  parameters: Parameters = {},
): string {
  return address(paths.suitelet, { script, deploy: deployment, ...parameters });
}

/** A RESTlet's address. @param script script id or internal id @param deployment likewise */
export function restletUrl(
  script: string | number,
  deployment: string | number,
  parameters: Parameters = {},
): string {
  return address(paths.restlet, { script, deploy: deployment, ...parameters });
}

/** A script file for a page that runs client scripts. @param file its File Cabinet path */
export function clientFileUrl(file: string): string {
  return address(paths.clientFile, { file });
}

/**
 * A custom record's page.
 * @param recordType script id (`customrecord_…`) or internal id of the type
 * @param id internal id of the record; undefined = a new one
 * @param edit whether it opens for editing
 * @param parameters more of the query, e.g. first values of a new record (`record.<field id>`)
 */
export function recordUrl(
  recordType: string | number,
  id?: string | number,
  edit = false,
  parameters: Parameters = {},
): string {
  return address(paths.record, { rectype: recordType, id, e: edit ? 'T' : undefined, ...parameters });
}

/** The list of a custom record type. */
export function recordListUrl(recordType: string | number, parameters: Parameters = {}): string {
  return address(paths.recordList, { rectype: recordType, ...parameters });
}

/** The API Secrets page. */
export function secretsUrl(): string {
  return paths.secrets;
}

/** One API secret, or a new one. */
export function secretUrl(id?: string): string {
  return address(paths.secret, { id });
}

/** The Digital Certificates page. */
export function certificatesUrl(): string {
  return paths.certificates;
}

/** The home page. */
export function homeUrl(): string {
  return paths.home;
}

/** Home > Set Preferences. */
export function preferencesUrl(): string {
  return paths.preferences;
}

/** One script portlet alone, as the dashboard shows it inside its box. @param script its script id @param deployment likewise */
export function portletUrl(script: string, deployment: string): string {
  return address(paths.portlet, { script, deploy: deployment });
}

/** One of the local account's own pages, which NetSuite does not have. */
export function localUrl(
  page: 'outbox' | 'mail' | 'log' | 'requests' | 'leaks' | 'scripts' | 'bank' | 'clock' | 'role',
  parameters: Parameters = {},
): string {
  return address(paths[page], parameters);
}
