import type { Account, Session } from '../account/account';
import type { Deployment, Script } from '../project/model';
import type { GovernanceMeter } from './governance';

/** `runtime.ContextType`, as far as it can occur here. */
export type ContextType =
  | 'CLIENT'
  | 'CSVIMPORT'
  | 'MAPREDUCE'
  | 'PORTLET'
  | 'RESTLET'
  | 'RESTWEBSERVICES'
  | 'SCHEDULED'
  | 'SUITELET'
  | 'USEREVENT'
  | 'USERINTERFACE'
  | 'WEBSERVICES'
  | 'WORKFLOW';

/** Where a script sends the browser when it is done (N/redirect). */
export interface Redirection {
  /** Address the browser goes to; undefined while the script asked for none. */
  url?: string;
}

/**
 * One run of one script: what every `N/*` module is made from. A user event that a Suitelet's save sets off
 * is an execution of its
 * own, with its own meter, and knows the context that caused it.
 */
export interface Execution {
  readonly account: Account;
  readonly script: Script;
  readonly deployment: Deployment;
  /** What `runtime.executionContext` says: a user event reports the context that caused it. */
  readonly context: ContextType;
  /** Who runs it: the browser session's user and role, or the system for schedules. */
  readonly session: Session;
  readonly meter: GovernanceMeter;
  /**
   * Script parameters given for this run alone, by `task.create({params})`: they win over the deployment's.
   */
  readonly parameters?: ReadonlyMap<string, unknown>;
  /** Filled by N/redirect where the script type allows it. */
  readonly redirection?: Redirection;
}

/** Makes one `N/*` module for one execution. Returns host objects; the realm boundary hands them over. */
export type ModuleFactory = (execution: Execution) => object;
