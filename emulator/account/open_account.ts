import { CertificateStore } from '../certificates/certificate_store';
import { modules } from '../modules/index';
import type { Network } from '../network/network';
import type { Project } from '../project/model';
import { projectOf } from '../project/read_project';
import { readSdfFolder, type SdfFolder } from '../project/sdf_folder';
import { CutOffs } from '../runtime/cut_off';
import { GovernanceMeter } from '../runtime/governance';
import { RecordOperations } from '../runtime/record_operations';
import { ScriptExecutor } from '../runtime/script_executor';
import { ScriptRunner } from '../runtime/script_runner';
import { UserEvents } from '../runtime/user_events';
import { LeakDetector } from '../secrets/leak_detector';
import { SecretVault } from '../secrets/secret_vault';
import { Database } from '../store/database';
import { RecordStore } from '../store/record_store';
import { SuiteQL } from '../store/suiteql';
import type { Account, Session } from './account';
import { CacheStore } from './cache_store';
import { AccountClock } from './clock';
import { Company, type CompanySettings } from './company';
import { ExecutionLog } from './execution_log';
import { ProjectLanguages } from './languages';
import { Outbox } from './outbox';
import { PreferenceStore } from './preferences';
import { type SessionRequest, Sessions, seedCompany, systemSession } from './sessions';

/** What an account is opened with. */
export interface AccountOptions {
  /** Folder of an SDF project (the one that holds manifest.xml), built. */
  readonly projectFolder: string;
  /** Where the account's data is kept; in memory when left out. */
  readonly dataFolder?: string;
  /**
   * ISO 8601 instant at which the clock stands still; schedules and tasks then run only when told to. When left
   * out, the clock runs with the machine's and the account keeps its schedules by itself.
   */
  readonly now?: string;
  /** What differs from the demo company. */
  readonly company?: Partial<CompanySettings>;
  /** The account's way out. The caller starts it and stops it. */
  readonly network: Network;
  /** How long a changed API secret takes to arrive; NetSuite's hour when left out. */
  readonly secretDelayMinutes?: number;
}

/** An opened account and how to log in to it. */
export interface LocalAccount extends Account {
  /** Logs somebody in; the company's administrator when left out. */
  session(request?: SessionRequest): Session;
  /** Stops the account's schedules and closes its database. */
  close(): void;
}

/** A project that NetSuite would not deploy. */
export class DeploymentError extends Error {
  /** @param problems one line each */
  constructor(readonly problems: readonly string[]) {
    super(`The project cannot be deployed:\n${problems.join('\n')}`);
    this.name = 'DeploymentError';
  }
}

/**
 * Opens a local account: reads the project, makes its records, checks its scripts as a deploy does, and puts
 * everything together.
 * @throws ProjectError for object XML that cannot be read, DeploymentError for scripts that NetSuite would
 *   refuse
 */
export async function openAccount(options: AccountOptions): Promise<LocalAccount> {
  const sdf = readSdfFolder(options.projectFolder);
  const project = projectOf(sdf);
  const database = Database.open(options.dataFolder);
  try {
    return compose(options, sdf, project, database);
  } catch (error) {
    database.close();
    throw error;
  }
}

function compose(
  options: AccountOptions,
  sdf: SdfFolder,
  project: Project,
  database: Database,
): LocalAccount {
  const company = new Company(options.company);
  const clock = keptClock(database, options.now);
  const leaks = new LeakDetector();
  const store = new RecordStore(database, project, () => clock.iso());
  seedCompany(database, store, company, project);
  const preferences = new PreferenceStore(database, company.preferences);
  const sessions = new Sessions(company, project, store, preferences);
  const delay = options.secretDelayMinutes;
  const parts: Mutable<Account> = {
    project,
    company,
    clock,
    database,
    store,
    leaks,
    suiteql: new SuiteQL(database, store, () => clock.iso(), company.timeZone),
    secrets: new SecretVault(
      database,
      clock,
      leaks,
      delay === undefined ? {} : { changeDelayMinutes: delay },
    ),
    certificates: new CertificateStore(database, clock, leaks),
    network: options.network,
    log: new ExecutionLog(database, leaks),
    outbox: new Outbox(database, leaks),
    caches: new CacheStore(clock),
    preferences,
    languages: new ProjectLanguages(sdf, project),
    cutOffs: new CutOffs(),
    withRole: (session, role) => sessions.withRole(session, role),
  };
  // Scripts and records need the account, and the account has them.
  const account = parts as Account;
  const executor = new ScriptExecutor(account);
  parts.scripts = new ScriptRunner(account, executor);
  parts.records = new RecordOperations(account, new UserEvents(account, executor));
  const problems = account.scripts.deploy(moduleOutlines(account));
  if (problems.length > 0) throw new DeploymentError(problems);
  const atWork = options.now === undefined ? keepWorking(account) : undefined;
  return Object.assign(account, {
    session: (request?: SessionRequest) => sessions.open(request),
    close: () => {
      clearInterval(atWork);
      database.close();
    },
  });
}

/** Looks every second whether a schedule came due or a task waits. */
function keepWorking({ clock, scripts }: Account): NodeJS.Timeout {
  const timer = setInterval(() => {
    clock.tick();
    scripts.drain();
  }, 1_000);
  return timer.unref();
}

type Mutable<T> = { -readonly [Key in keyof T]?: T[Key] };

/**
 * `N/` modules as they look while a file is checked: made for nobody's run, and none of their functions is
 * called.
 */
function moduleOutlines(account: Account): (name: string) => object | undefined {
  const [script] = account.project.scripts;
  const [deployment] = script?.deployments ?? [];
  if (script === undefined || deployment === undefined) return () => undefined;
  return (name) =>
    modules[name]?.({
      account,
      script,
      deployment,
      context: 'SUITELET',
      session: systemSession(account.company),
      meter: new GovernanceMeter(0),
    });
}

/** The clock, and how far it was moved, which an account with a data folder remembers. */
function keptClock(database: Database, now: string | undefined): AccountClock {
  database.run('CREATE TABLE IF NOT EXISTS local_clock (shift INTEGER NOT NULL)');
  const kept = now === undefined ? database.get('SELECT shift FROM local_clock')?.shift : 0;
  const clock = new AccountClock(now, Number(kept ?? 0));
  clock.onChange(() => {
    database.transaction(() => {
      database.run('DELETE FROM local_clock');
      database.run('INSERT INTO local_clock (shift) VALUES (?)', [Math.round(clock.shift)]);
    });
  });
  return clock;
}
