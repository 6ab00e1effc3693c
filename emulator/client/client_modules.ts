/** Where the members of an `N/` module of client scripts come from. */
export interface ClientModule {
  /** Written for the browser, in `emulator/client/browser`. */
  readonly browser?: readonly string[];
  /** Enumerations and constants, put into the page from the server's module of the same name. */
  readonly values?: readonly string[];
  /** Answered by the server's module; a client script waits for the answer, as in NetSuite. */
  readonly server?: readonly string[];
  /** Methods of objects that the module gives, answered by the server: `<function that gives the object>/<method>`. */
  readonly methods?: readonly string[];
}

/**
 * The `N/` modules that client scripts can load, and their members. Any other module or member throws EMULATOR_NOT_IMPLEMENTED. Of the
 * `.promise` variants there are those of N/https, N/currentRecord and `url.resolveScript`.
 */
export const CLIENT_MODULES: Readonly<Record<string, ClientModule>> = {
  'N/currentRecord': { browser: ['get'] },
  'N/error': { browser: ['create'] },
  'N/format': { values: ['Type'], server: ['format', 'parse'] },
  'N/https': { browser: ['Method', 'delete', 'get', 'post', 'put', 'request'] },
  'N/log': { server: ['audit', 'debug', 'emergency', 'error'] },
  'N/runtime': {
    browser: ['getCurrentScript', 'getCurrentUser'],
    values: [
      'ContextType',
      'EnvType',
      'Permission',
      'accountId',
      'country',
      'envType',
      'executionContext',
      'version',
    ],
    server: ['isFeatureInEffect'],
    methods: [
      'getCurrentScript/getParameter',
      'getCurrentUser/getPermission',
      'getCurrentUser/getPreference',
    ],
  },
  'N/translation': { values: ['Locale'], server: ['get', 'load'] },
  'N/ui/dialog': { browser: ['alert', 'confirm', 'create'] },
  'N/ui/message': { browser: ['create'], values: ['Type'] },
  'N/url': { values: ['HostType'], server: ['resolveDomain', 'resolveRecord', 'resolveScript'] },
  'N/util': {
    browser: [
      'isArray',
      'isBoolean',
      'isDate',
      'isError',
      'isFunction',
      'isNumber',
      'isObject',
      'isString',
      'trim',
    ],
  },
};

/** Every member of a client-side module, in the order of the alphabet; none for a module that does not exist. */
export function clientMembers(name: string): readonly string[] {
  if (!Object.hasOwn(CLIENT_MODULES, name)) return [];
  const { browser = [], values = [], server = [] } = CLIENT_MODULES[name] ?? {};
  return [...browser, ...values, ...server].toSorted();
}

/** Whether a page may ask the server for this member. */
export function isServerMember(name: string, member: string): boolean {
  if (!Object.hasOwn(CLIENT_MODULES, name)) return false;
  const { server = [], methods = [] } = CLIENT_MODULES[name] ?? {};
  return server.includes(member) || methods.includes(member);
}
