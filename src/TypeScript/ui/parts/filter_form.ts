import {
  type ConnectionsRequest,
  connectionsParameters,
  readConnectionsRequest,
} from '../../application/pages/connections_request';
import type { RequestParameters } from '../../application/pages/request_parameters';
import { readSecretId } from '../../domain/secret_id';

/** Names of the filter fields, as the Suitelet finds them in a POST. */
export const FILTER_FORM = {
  text: 'custpage_filter_text',
  bank: 'custpage_filter_bank',
  environment: 'custpage_filter_environment',
  state: 'custpage_filter_state',
  need: 'custpage_filter_need',
  within: 'custpage_filter_within',
  size: 'custpage_filter_size',
  page: 'custpage_filter_page',
  secret: 'custpage_filter_secret',
  /** The filters that were shown: a page number holds for these alone. */
  shown: 'custpage_filter_shown',
  /** What shows that the form is one of this session's own. */
  token: 'custpage_token',
} as const;

/** The filters as the form sends them back unseen: told from other filters by it, whatever the page. */
export function shownFilters(request: ConnectionsRequest): string {
  return JSON.stringify(connectionsParameters({ ...request, page: 1 }));
}

/** What was entered as a secret ID and is none; `''`: nothing is. It may be the secret itself, so it must not get into an address. */
export function wrongSecretId(posted: RequestParameters): string {
  const { text, secretId } = secretAskedFor(posted);
  return secretId === null ? text : '';
}

function secretAskedFor(posted: RequestParameters): {
  readonly text: string;
  readonly secretId: string | null;
} {
  const text = posted[FILTER_FORM.secret]?.trim() ?? '';
  return { text, secretId: text === '' ? null : readSecretId(text).secretId };
}

/**
 * The address that a sent filter form leads to: where a secret ID is used, or the list. Other filters begin at their first
 * page.
 *
 * @returns parameters of the page Bank Connections
 */
export function filteredParameters(posted: RequestParameters): Record<string, string> {
  const { secretId } = secretAskedFor(posted);
  if (secretId !== null) return { secret: secretId };
  const request = readConnectionsRequest({
    text: posted[FILTER_FORM.text],
    bank: posted[FILTER_FORM.bank],
    environment: posted[FILTER_FORM.environment],
    state: posted[FILTER_FORM.state],
    need: posted[FILTER_FORM.need],
    within: posted[FILTER_FORM.within],
    size: posted[FILTER_FORM.size],
    page: posted[FILTER_FORM.page],
  });
  const isSame = posted[FILTER_FORM.shown] === shownFilters(request);
  return connectionsParameters(isSame ? request : { ...request, page: 1 });
}
