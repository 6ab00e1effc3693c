/**
 * The page Bank Connections: every connection with its state and what expires next, a page for each, and its test.
 *
 * @NApiVersion 2.1
 * @NScriptType Suitelet
 * @NModuleScope SameAccount
 */

import type { EntryPoints } from 'N/types';
import { recordTest } from '../application/record_test';
import { testConnection } from '../application/test_connection';
import { currentAccess } from '../netsuite/access';
import { testPorts } from '../netsuite/compose';
import { currentEmployee } from '../netsuite/current_user';
import { isOwnForm } from '../netsuite/form_token';
import { rememberTest } from '../netsuite/last_test';
import { goToConnectionsPage } from '../netsuite/links';
import { chance } from '../netsuite/random';
import { connectionDetailsPage } from '../ui/connection_details';
import { connectionsListPage } from '../ui/connections_list';
import { connectionDetails, connectionsList } from '../ui/connections_page';
import { noticePage } from '../ui/notice_page';
import { TEST_FORM } from '../ui/test_form';
import { stageLines } from '../ui/test_stages';

type Context = EntryPoints.Suitelet.onRequestContext;
type Page = ReturnType<typeof noticePage>;

/** A parameter as a whole number; anything else counts as `otherwise`. */
function numberOf(text: string | undefined, otherwise: number): number {
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : otherwise;
}

/**
 * GET shows the list (`page`) or one connection (`connection`); POST tests the connection of the form and shows it again.
 */
export function onRequest({ request, response }: Context): void {
  const page = request.method === 'POST' ? test(request.parameters) : show(request.parameters);
  if (page !== null) response.writePage({ pageObject: page });
}

function show(parameters: Readonly<Record<string, string>>): Page {
  const access = currentAccess();
  if (access === 'none') return noticePage('no_access');
  if (parameters.connection === undefined)
    return connectionsListPage(connectionsList(numberOf(parameters.page, 0)));
  const details = connectionDetails(numberOf(parameters.connection, 0), access === 'administrator');
  return details === undefined ? noticePage('gone') : connectionDetailsPage(details);
}

/** @returns `null` after a test: the browser is sent to the connection's page, which can be loaded again without another test */
function test(parameters: Readonly<Record<string, string>>): Page | null {
  if (currentAccess() !== 'administrator') return noticePage('may_not_test');
  if (!isOwnForm(parameters[TEST_FORM.token])) return noticePage('foreign_form');
  const connection = numberOf(parameters[TEST_FORM.connection], 0);
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
  rememberTest(connection, stageLines(result));
  goToConnectionsPage({ connection });
  return null;
}
