import type { CertificateStore } from '../certificates/certificate_store';
import type { Network } from '../network/network';
import type { Project, Role } from '../project/model';
import type { CutOffs } from '../runtime/cut_off';
import type { RecordOperations } from '../runtime/record_operations';
import type { ScriptRunner } from '../runtime/script_runner';
import type { LeakDetector } from '../secrets/leak_detector';
import type { SecretVault } from '../secrets/secret_vault';
import type { Database } from '../store/database';
import type { RecordStore } from '../store/record_store';
import type { SuiteQL } from '../store/suiteql';
import type { CacheStore } from './cache_store';
import type { AccountClock } from './clock';
import type { Company } from './company';
import type { ExecutionLog } from './execution_log';
import type { ProjectLanguages } from './languages';
import type { Outbox } from './outbox';
import type { PreferenceStore } from './preferences';
import type { UserFormats } from './user_formats';

/** One local NetSuite account: an opened project, its data and everything its scripts can touch. */
export interface Account {
  readonly project: Project;
  readonly company: Company;
  readonly clock: AccountClock;
  readonly database: Database;
  /** Rows as they are, without scripts. */
  readonly store: RecordStore;
  readonly suiteql: SuiteQL;
  /** Create, change and delete records as NetSuite does: permissions, defaults, user events, system notes. */
  readonly records: RecordOperations;
  readonly scripts: ScriptRunner;
  readonly secrets: SecretVault;
  /** Digital certificates. */
  readonly certificates: CertificateStore;
  readonly leaks: LeakDetector;
  readonly network: Network;
  readonly log: ExecutionLog;
  readonly outbox: Outbox;
  readonly caches: CacheStore;
  /** The project's texts in other languages than its default one. */
  readonly languages: ProjectLanguages;
  /** What each person chose at Home > Set Preferences. */
  readonly preferences: PreferenceStore;
  /** Ends work in the middle, for tests. */
  readonly cutOffs: CutOffs;
  /**
   * The same person with another role.
   * @param role `administrator` or a role of the project
   * @throws RangeError when there is no such role
   */
  withRole(session: Session, role: string): Session;
}

/** Somebody who is logged in, with the role that is chosen now. */
export interface Session {
  readonly id: string;
  /** Internal id of the employee; -4 is NetSuite's "-System-", which runs schedules. */
  readonly userId: number;
  readonly userName: string;
  readonly userEmail: string;
  /** Internal id of the role; 3 is Administrator. */
  readonly roleId: number;
  /** `customrole_…` or `administrator`. */
  readonly roleScriptId: string;
  /** The project's role; undefined for Administrator, who may do everything. */
  readonly role?: Role;
  /** `en_US`, `pt_BR` … */
  readonly language: string;
  /** The person's preferences, and dates, times and numbers as they have them. */
  readonly formats: UserFormats;
  /** What `runtime.getCurrentSession()` keeps. */
  readonly values: Map<string, string>;
}
