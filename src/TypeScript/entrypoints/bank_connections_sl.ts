/**
 * The page Bank Connections: what needs attention, what ends when, every connection, a page for each, and its test.
 *
 * @NApiVersion 2.1
 * @NScriptType Suitelet
 * @NModuleScope SameAccount
 */

import type { EntryPoints } from 'N/types';
import { readConnectionsRequest } from '../application/pages/connections_request';
import { holdsPastedSecret } from '../application/pages/pasted_secret';
import { positiveInteger, type RequestParameters } from '../application/pages/request_parameters';
import { recordTest } from '../application/test/record_test';
import { testConnection } from '../application/test/test_connection';
import { testPorts } from '../netsuite/compose';
import { goToConnectionsPage, leaveSecretAddress, REFUSED } from '../netsuite/links';
import { isOwnForm } from '../netsuite/memory/form_token';
import { rememberTest } from '../netsuite/memory/last_test';
import { currentAccess } from '../netsuite/platform/access';
import { currentEmployee } from '../netsuite/platform/current_user';
import { chance } from '../netsuite/platform/random';
import { connectionDetailsPage } from '../ui/connections/connection_details';
import { connectionsFile } from '../ui/connections/connections_export';
import { connectionsListPage } from '../ui/connections/connections_list';
import { connectionsOverview } from '../ui/connections/connections_overview';
import { connectionDetails } from '../ui/connections/connections_page';
import { eventsPageOf } from '../ui/connections/events_page';
import { eventsPageForm } from '../ui/parts/event_lines';
import { FILTER_FORM, filteredParameters, wrongSecretId } from '../ui/parts/filter_form';
import { noticePage } from '../ui/parts/notice_page';
import { whereUsedPage } from '../ui/parts/where_used';
import { TEST_FORM } from '../ui/test/test_form';
import { toldStages } from '../ui/test/test_stages';

type Context = EntryPoints.Suitelet.onRequestContext;
type Page = ReturnType<typeof noticePage>;

const READ = [
  'connection',
  'secret',
  'events',
  'export',
  'text',
  'bank',
  'environment',
  'state',
  'need',
  'within',
  'size',
  'page',
  REFUSED,
] as const;

/**
 * GET shows the list with its filters, or one connection (`connection`), where a secret ID is used (`secret`), all events
 * (`events`), or answers the list as a file (`export`). POST tests the connection of the form, or applies the filters.
 */
export function onRequest({ request, response }: Context): void {
  const parameters: RequestParameters = request.parameters;
  if (request.method === 'GET' && holdsPastedSecret(parameters, READ)) {
    leaveSecretAddress();
    return;
  }
  if (request.method === 'GET' && parameters.export === 'csv' && currentAccess() !== 'none') {
    response.writeFile({ file: connectionsFile(parameters) });
    return;
  }
  const page = request.method === 'POST' ? receive(parameters) : show(parameters);
  if (page !== null) response.writePage({ pageObject: page });
}

function show(parameters: RequestParameters): Page {
  const access = currentAccess();
  if (access === 'none') return noticePage('no_access');
  if (parameters[REFUSED] !== undefined) return noticePage('secret_in_address');
  const isAdministrator = access === 'administrator';
  if (parameters.secret !== undefined) return whereUsedPage(parameters.secret);
  if (parameters.events !== undefined)
    return eventsPageForm(eventsPageOf(positiveInteger(parameters.events) ?? 1));
  if (parameters.connection === undefined) {
    const overview = connectionsOverview(readConnectionsRequest(parameters), isAdministrator);
    return connectionsListPage(overview, isAdministrator);
  }
  const details = connectionDetails(positiveInteger(parameters.connection) ?? 0, isAdministrator);
  return details === undefined ? noticePage('gone') : connectionDetailsPage(details);
}

/** Applies the filters. Everything else is taken for a test: what is not known is refused there. */
function receive(parameters: RequestParameters): Page | null {
  if (parameters[FILTER_FORM.shown] === undefined) return test(parameters);
  if (currentAccess() === 'none') return noticePage('no_access');
  if (!isOwnForm(parameters[FILTER_FORM.token])) return noticePage('foreign_filters');
  if (holdsPastedSecret(parameters, [FILTER_FORM.text])) return noticePage('secret_entered');
  const wrong = wrongSecretId(parameters);
  if (wrong !== '') return whereUsedPage(wrong);
  goToConnectionsPage(filteredParameters(parameters));
  return null;
}

/** @returns `null` after a test: the browser is sent to the connection's page, which can be loaded again without another test */
function test(parameters: RequestParameters): Page | null {
  if (currentAccess() !== 'administrator') return noticePage('may_not_test');
  if (!isOwnForm(parameters[TEST_FORM.token])) return noticePage('foreign_form');
  const connection = positiveInteger(parameters[TEST_FORM.connection]) ?? 0;
  const ports = testPorts();
  const result = testConnection(ports, connection);
  if ('stages' in result) {
    const correlationId = ports.random.uuid();
    recordTest(ports, result, {
      at: ports.clock.now(),
      who: currentEmployee(),
      correlationId,
      chance: chance(),
    });
  }
  rememberTest(connection, toldStages(result));
  goToConnectionsPage({ connection });
  return null;
}
