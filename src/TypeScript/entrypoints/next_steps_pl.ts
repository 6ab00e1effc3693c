/**
 * The portlet on the home dashboard: the three things to do next, or that all banks answer.
 *
 * @NApiVersion 2.1
 * @NScriptType Portlet
 * @NModuleScope SameAccount
 */

import type { EntryPoints } from 'N/types';
import { currentAccess } from '../netsuite/platform/access';
import { nextStepsBox, noAccessBox } from '../ui/connections/next_steps';

/** Fills the portlet for whoever looks at the dashboard. */
export function render({ portlet }: EntryPoints.Portlet.renderContext): void {
  const access = currentAccess();
  const { title, content } = access === 'none' ? noAccessBox() : nextStepsBox(access === 'administrator');
  portlet.title = title;
  portlet.html = content.text;
}
