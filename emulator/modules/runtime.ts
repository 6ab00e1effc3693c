import { Arguments } from '../runtime/arguments';
import type { Execution, ModuleFactory } from '../runtime/execution';
import { permissionLevel } from '../runtime/permissions';
import { scriptParameter } from '../runtime/script_parameters';
import { notEmulated } from '../runtime/suitescript_error';
import type { Names } from './members';

/** `runtime.ContextType`. */
const ContextType = Object.freeze({
  ACTION: 'ACTION',
  BUNDLE_INSTALLATION: 'BUNDLEINSTALLATION',
  CLIENT: 'CLIENT',
  CSV_IMPORT: 'CSVIMPORT',
  CUSTOMGLLINES: 'CUSTOMGLLINES',
  CUSTOM_MASSUPDATE: 'CUSTOMMASSUPDATE',
  DEBUGGER: 'DEBUGGER',
  MAP_REDUCE: 'MAPREDUCE',
  NONE: 'NONE',
  PORTLET: 'PORTLET',
  RESTLET: 'RESTLET',
  REST_WEBSERVICES: 'RESTWEBSERVICES',
  SCHEDULED: 'SCHEDULED',
  SDF_INSTALLATION: 'SDFINSTALLATION',
  SUITELET: 'SUITELET',
  USEREVENT: 'USEREVENT',
  USER_INTERFACE: 'USERINTERFACE',
  WEBSERVICES: 'WEBSERVICES',
  WORKFLOW: 'WORKFLOW',
});

const EnvType = Object.freeze({
  SANDBOX: 'SANDBOX',
  PRODUCTION: 'PRODUCTION',
  BETA: 'BETA',
  INTERNAL: 'INTERNAL',
});
const Permission = Object.freeze({ FULL: 4, EDIT: 3, CREATE: 2, VIEW: 1, NONE: 0 });

/** The version the emulator stands for: the year and release of the help it was built from. */
const VERSION = '2026.2';

/** runtime.Script */
class CurrentScript {
  readonly #execution: Execution;

  constructor(execution: Execution) {
    this.#execution = execution;
  }

  get id(): string {
    return this.#execution.script.scriptId;
  }

  get deploymentId(): string {
    return this.#execution.deployment.scriptId;
  }

  get logLevel(): string {
    return this.#execution.deployment.logLevel;
  }

  getRemainingUsage(): number {
    return this.#execution.meter.remaining;
  }

  /** Null when the parameter has no value. */
  getParameter(options: unknown): ReturnType<typeof scriptParameter> {
    const name = Arguments.of('Script.getParameter', options, ['name'], ['name']).string('name');
    return scriptParameter(this.#execution, name);
  }
}

/** runtime.User */
class CurrentUser {
  readonly #execution: Execution;

  constructor(execution: Execution) {
    this.#execution = execution;
  }

  get id(): number {
    return this.#execution.session.userId;
  }

  get name(): string {
    return this.#execution.session.userName;
  }

  get email(): string {
    return this.#execution.session.userEmail;
  }

  get role(): number {
    return this.#execution.session.roleId;
  }

  get roleId(): string {
    return this.#execution.session.roleScriptId;
  }

  get roleCenter(): string {
    return this.#execution.session.role?.centerType ?? 'BASIC';
  }

  /** The level of a permission of the current role: 0, none, to 4, full. */
  getPermission(options: unknown): number {
    const name = Arguments.of('User.getPermission', options, ['name']).string('name');
    return Permission[permissionLevel(this.#execution.session, name)];
  }

  /** The preferences LANGUAGE, TIMEZONE and DATEFORMAT. */
  getPreference(options: unknown): string {
    const name = Arguments.of('User.getPreference', options, ['name']).string('name');
    const { dateFormat, language, timeZone } = this.#execution.session.formats.preferences;
    switch (name.toUpperCase()) {
      case 'LANGUAGE':
        return language;
      case 'TIMEZONE':
        return timeZone;
      case 'DATEFORMAT':
        return dateFormat;
      default:
        throw notEmulated(`The preference ${name}`);
    }
  }
}

/** runtime.Session: texts by name, for as long as the browser session lasts. */
class CurrentSession {
  readonly #execution: Execution;

  constructor(execution: Execution) {
    this.#execution = execution;
  }

  get #values(): Map<string, string> {
    return this.#execution.session.values;
  }

  get(options: unknown): string | null {
    return this.#values.get(Arguments.of('Session.get', options, ['name']).string('name')) ?? null;
  }

  set(options: unknown): void {
    const checked = Arguments.of('Session.set', options, ['name', 'value']);
    const name = checked.string('name');
    const value = checked.string('value');
    this.#execution.account.leaks.inspect('session', this.#execution.script.scriptId, `${name}\n${value}`);
    this.#values.set(name, value);
  }
}

/** N/runtime. */
export const create: ModuleFactory = (execution) => {
  const { account, context } = execution;
  const script = new CurrentScript(execution);
  const user = new CurrentUser(execution);
  const session = new CurrentSession(execution);
  return {
    accountId: account.company.accountId,
    country: account.company.country,
    envType: account.company.environment,
    executionContext: context,
    version: VERSION,
    getCurrentScript: () => script,
    getCurrentUser: () => user,
    getCurrentSession: () => session,
    isFeatureInEffect: (options: unknown): boolean => {
      const feature = Arguments.of('runtime.isFeatureInEffect', options, ['feature']).string('feature');
      return account.project.features.includes(feature.toUpperCase());
    },
    ContextType,
    EnvType,
    Permission,
  } satisfies Names<typeof import('N/runtime')>;
};
