/**
 * The state of the bank connections for an outside monitor; docs/monitoring.md describes it. Reads only: without POST, PUT
 * and DELETE NetSuite refuses those.
 *
 * @NApiVersion 2.1
 * @NScriptType Restlet
 * @NModuleScope SameAccount
 */

import {
  type MonitorState,
  monitorState,
  rangeOf,
  readStateRequest,
} from '../application/health/monitor_state';
import type { RequestParameters } from '../application/pages/request_parameters';
import { finding } from '../domain/finding';
import { errorOf } from '../netsuite/for_scripts';
import { currentAccess } from '../netsuite/platform/access';
import { clock } from '../netsuite/platform/clock';
import { monitoredConnections } from '../netsuite/queries/monitored_connections';
import { needSummary } from '../netsuite/queries/need_summary';

/**
 * @param parameters `page`, counted from 1, and `pageSize`, 1,000 at most
 * @throws SuiteScriptError BCR_MAY_NOT_READ, BCR_ARGUMENT; NetSuite answers it as JSON with status 400
 */
export function get(parameters: RequestParameters): MonitorState {
  if (currentAccess() === 'none') throw errorOf([finding('BCR_MAY_NOT_READ', null)]);
  const request = readStateRequest(parameters);
  if (!('page' in request)) throw errorOf(request);
  const moment = { today: clock.today(), now: clock.now() };
  const needs = needSummary(moment);
  const connections = monitoredConnections(moment, rangeOf(request));
  return monitorState(request, { ...moment, needs, connections });
}
