import type { Account, Session } from '../account/account';
import { TESTING_DEPLOYMENTS } from '../assumptions';
import { modules } from '../modules/index';
import type { Deployment, Script } from '../project/model';
import type { ContextType, Execution, Redirection } from './execution';
import { GovernanceMeter } from './governance';
import { Realm } from './realm/realm';
import { ScriptFiles } from './realm/script_files';
import { type Limits, SCRIPT_KINDS } from './script_kinds';
import { SuiteScriptError } from './suitescript_error';

/** One entry point to run. */
export interface Run {
  readonly script: Script;
  readonly deployment: Deployment;
  readonly entryPoint: string;
  /** Makes what the entry point is handed. */
  readonly values: (execution: Execution) => readonly unknown[];
  readonly session: Session;
  /** Execution context; the script type's own when left out. */
  readonly context?: ContextType;
  /** Script parameters for this run alone. */
  readonly parameters?: ReadonlyMap<string, unknown>;
  /** Units and seconds it may take; the script type's own when left out. */
  readonly limits?: Limits;
}

/** Contexts in which no script set off a user event. */
const SET_OFF_BY_PEOPLE: readonly ContextType[] = [
  'CSVIMPORT',
  'RESTWEBSERVICES',
  'USERINTERFACE',
  'WEBSERVICES',
];

/** How a run went. */
export interface RunOutcome {
  /** What the entry point returned. */
  readonly value: unknown;
  /** What it ended with, if it did not return. */
  readonly error?: SuiteScriptError;
  /** Usage units spent. */
  readonly units: number;
  /** Wall-clock seconds. */
  readonly seconds: number;
  readonly redirection: Redirection;
}

/** Runs entry points of scripts, each in a realm of its own with its own usage units and time limit. */
export class ScriptExecutor {
  readonly files: ScriptFiles;

  constructor(private readonly account: Account) {
    this.files = new ScriptFiles(account.project.files);
  }

  /** Whether a deployment takes part at all for this session: active, deployed, status, audience. */
  isOpenTo(script: Script, deployment: Deployment, session: Session): boolean {
    if (script.isInactive || !deployment.isDeployed) return false;
    if (deployment.status !== 'TESTING' && deployment.allRoles) return true;
    if (deployment.status === 'TESTING' || deployment.roles.length === 0) {
      return session.roleScriptId === TESTING_DEPLOYMENTS.value;
    }
    return deployment.roles.some((role) => role.toLowerCase() === session.roleScriptId.toLowerCase());
  }

  /**
   * Runs one entry point. An uncaught error is written to the Execution Log, as NetSuite does, and told in
   * the outcome.
   */
  run({ script, deployment, entryPoint, values, session, context, parameters, limits }: Run): RunOutcome {
    const { account } = this;
    const rules = SCRIPT_KINDS[script.kind];
    const { units, seconds } = limits ?? rules;
    const meter = new GovernanceMeter(units, (spent) => account.cutOffs.beforeSpending(spent));
    const redirection: Redirection = {};
    const execution: Execution = {
      account,
      script,
      deployment,
      context: context ?? rules.context,
      session: this.#sessionOf(deployment, session, context),
      meter,
      redirection,
      ...(parameters === undefined ? {} : { parameters }),
    };
    const started = performance.now();
    const ended = (value: unknown, error?: SuiteScriptError): RunOutcome => ({
      value,
      units: meter.spent,
      seconds: (performance.now() - started) / 1000,
      redirection,
      ...(error === undefined ? {} : { error }),
    });
    try {
      const realm = new Realm({
        files: this.files,
        nativeModule: (name) => modules[name]?.(execution),
        now: () => account.clock.now(),
        timeLimit: seconds * 1000,
        reportBug: (bug) => this.#reportBug(bug, execution),
      });
      return ended(realm.call(script.file, entryPoint, values(execution)));
    } catch (error) {
      if (!(error instanceof SuiteScriptError)) throw error;
      this.logUncaught(error, execution);
      return ended(undefined, error);
    }
  }

  /**
   * Execute as Role: the person with the deployment's role; a script that another script set off keeps the first one's (chapter_N2997500).
   */
  #sessionOf({ runAsRole }: Deployment, session: Session, context: ContextType | undefined): Session {
    if (runAsRole === undefined || (context !== undefined && !SET_OFF_BY_PEOPLE.includes(context)))
      return session;
    return this.account.withRole(session, runAsRole);
  }

  /** Writes an error that no script caught to the Execution Log. */
  logUncaught(error: SuiteScriptError, { script, deployment }: Pick<Run, 'deployment' | 'script'>): void {
    this.account.leaks.inspect('error', script.scriptId, `${error.name}\n${error.message}`);
    this.account.log.write({
      level: 'SYSTEM',
      title: error.name,
      details: JSON.stringify(error),
      script: script.scriptId,
      deployment: deployment.scriptId,
      at: this.account.clock.iso(),
    });
  }

  #reportBug(bug: unknown, { script, deployment }: Execution): void {
    this.account.log.write({
      level: 'EMULATOR',
      title: 'Bug of the emulator',
      details: bug instanceof Error ? (bug.stack ?? bug.message) : String(bug),
      script: script.scriptId,
      deployment: deployment.scriptId,
      at: this.account.clock.iso(),
    });
  }
}
