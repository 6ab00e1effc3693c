import * as redirect from 'N/redirect';
import * as url from 'N/url';
import { CONNECTIONS_PAGE, RECORDS } from './schema';

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
