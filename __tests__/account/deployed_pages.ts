import type { BankAccount } from './bank_account';

/**
 * Every Suitelet, portlet and RESTlet of the project, one row each, for the tests that hold all of them to the same rules. A
 * page without a row fails those tests.
 */

type Texts = Readonly<Record<string, string>>;

/** Internal ids of the records that a page is asked about. */
export type Ids = ReturnType<BankAccount['setUp']>;

/** One page. */
export interface PageRow {
  readonly kind: 'suitelet' | 'portlet' | 'restlet';
  readonly deployment: string;
  /** Whether the viewer may look at it. */
  readonly forViewer: boolean;
  /** Names of the parameters that a GET understands. */
  readonly reads: readonly string[];
  /** Those of `reads` of which each alone decides what is shown; the others are read together. */
  readonly ways?: readonly string[];
  /** Names of what a POST understands and no input of the shown page sends. */
  readonly posts: readonly string[];
  /** What is looked at: parameters of a GET. */
  readonly views: (ids: Ids) => readonly Texts[];
  /** What is done: parameters of a POST without its token. */
  readonly actions: (ids: Ids) => readonly Texts[];
  /** What POSTs read: what a person or a client script enters, beside what says that it is to be read. */
  readonly entries?: (ids: Ids) => readonly { readonly sent: Texts; readonly entered: readonly string[] }[];
  /** Whether the page is an assistant, whose steps have their own fields. */
  readonly isAssistant?: boolean;
  /** Name of the token in a POST. */
  readonly token?: string;
}

/** For a page on which nothing can be done. */
export const NOTHING = (): readonly Texts[] => [];
const ITSELF = (): readonly Texts[] => [{}];

export const PAGES: Readonly<Record<string, PageRow>> = {
  customscript_bcr_connections_sl: {
    kind: 'suitelet',
    deployment: 'customdeploy_bcr_connections_sl',
    forViewer: true,
    reads: [
      'connection',
      'secret',
      'events',
      'text',
      'bank',
      'environment',
      'state',
      'need',
      'within',
      'size',
      'page',
      'export',
      'refused',
    ],
    ways: ['connection', 'secret', 'events', 'export', 'refused'],
    posts: [],
    views: ({ connection }) => [
      {},
      { text: 'state', environment: 'test', need: 'nothing', within: '30', size: '100', page: '2' },
      { connection: String(connection) },
      { secret: 'custsecret_demo_client_id' },
      { events: '1' },
    ],
    actions: ({ connection }) => [{ custpage_connection: String(connection) }],
    entries: () => [
      { sent: {}, entered: ['custpage_connection'] },
      { sent: { custpage_filter_shown: '{}' }, entered: ['custpage_filter_secret'] },
      {
        sent: {},
        entered: ['text', 'bank', 'environment', 'state', 'need', 'within', 'size', 'page', 'shown'].map(
          (name) => `custpage_filter_${name}`,
        ),
      },
    ],
    token: 'custpage_token',
  },
  customscript_bcr_setup_sl: {
    kind: 'suitelet',
    deployment: 'customdeploy_bcr_setup_sl',
    forViewer: false,
    reads: [],
    isAssistant: true,
    posts: [
      'custpage_resume',
      'custpage_anyway',
      'bcr_action',
      'bcr_set_up',
      'run',
      'stage',
      'custpage_profile',
    ],
    views: ITSELF,
    actions: () => [
      { next: 'T', custpage_profile: 'custom', custpage_environment: 'test' },
      { finish: 'T', custpage_anyway: 'T' },
      { custpage_resume: 'again' },
      { bcr_action: 'begin' },
    ],
    entries: () => [
      { sent: {}, entered: ['custpage_resume'] },
      { sent: { bcr_action: 'stage' }, entered: ['run', 'stage'] },
      { sent: { bcr_action: 'secret' }, entered: ['secret_id', 'reference'] },
      { sent: { next: 'T' }, entered: ['currentstep', 'custpage_profile', 'custpage_environment'] },
      { sent: { finish: 'T', currentstep: 'check' }, entered: ['custpage_anyway', 'bcr_set_up'] },
    ],
    token: 'custpage_token',
  },
  customscript_bcr_rotate_sl: {
    kind: 'suitelet',
    deployment: 'customdeploy_bcr_rotate_sl',
    forViewer: true,
    reads: ['credential', 'page'],
    ways: ['credential'],
    posts: [
      'custpage_pressed',
      'custpage_grace',
      'custpage_id_client_id',
      'custpage_id_client_secret',
      'custpage_expires_client_secret',
    ],
    views: ({ credential }) => [{}, { page: '2' }, { credential: String(credential) }],
    actions: ({ credential }) =>
      [
        'start_in_place',
        'start_new_id',
        'test',
        'promote',
        'roll_back',
        'retire',
        'abandon',
        'add_pending',
      ].map((action) => ({
        custpage_credential: String(credential),
        custpage_lead: action,
        custpage_id_client_secret: 'custsecret_another',
      })),
    entries: ({ credential }) => [
      { sent: { custpage_lead: 'start_in_place' }, entered: ['custpage_credential'] },
      { sent: { custpage_credential: String(credential) }, entered: ['custpage_lead', 'custpage_pressed'] },
      // Only a rotation that waits to be promoted asks for it; hostile_input_pages.test.ts brings one there.
      {
        sent: { custpage_credential: String(credential), custpage_lead: 'promote' },
        entered: ['custpage_grace'],
      },
      {
        sent: { custpage_credential: String(credential), custpage_lead: 'add_pending' },
        entered: [
          'custpage_id_client_id',
          'custpage_id_client_secret',
          'custpage_expires_client_id',
          'custpage_expires_client_secret',
        ],
      },
    ],
    token: 'custpage_token',
  },
  customscript_bcr_test_sl: {
    kind: 'suitelet',
    deployment: 'customdeploy_bcr_test_sl',
    forViewer: false,
    reads: [],
    posts: [
      'action',
      'connection',
      'credential',
      'run',
      'stage',
      'secret_id',
      'reference',
      'code',
      'prefix',
      'length',
    ],
    views: ITSELF,
    actions: ({ connection, credential }) => [
      { action: 'begin', connection: String(connection) },
      { action: 'begin', credential: String(credential) },
      { action: 'secret', secret_id: 'custsecret_demo_client_id' },
      { action: 'problem', code: 'BCR_SECRET_ID_IS_SECRET' },
      { action: 'renewal', connection: String(connection) },
      { action: 'renew', connection: String(connection) },
      { action: 'stage', run: '1', stage: 'records' },
      { action: 'end', run: '1' },
    ],
    entries: () => [
      { sent: { action: 'begin' }, entered: ['connection'] },
      { sent: { action: 'begin' }, entered: ['credential'] },
      { sent: { action: 'secret' }, entered: ['secret_id'] },
      { sent: { action: 'secret' }, entered: ['reference'] },
      { sent: { action: 'problem', code: 'BCR_SECRET_ID_TOO_LONG' }, entered: ['prefix', 'length'] },
      { sent: { action: 'renewal' }, entered: ['connection'] },
      { sent: { action: 'renew' }, entered: ['connection'] },
      { sent: { action: 'stage' }, entered: ['run', 'stage'] },
      { sent: { action: 'end' }, entered: ['run'] },
    ],
    token: 'token',
  },
  customscript_bcr_help_sl: {
    kind: 'suitelet',
    deployment: 'customdeploy_bcr_help_sl',
    forViewer: true,
    reads: ['code'],
    posts: [],
    views: () => [{}, { code: 'BCR_SECRET_UNAVAILABLE' }],
    actions: NOTHING,
    entries: () => [{ sent: {}, entered: ['custpage_help_text'] }],
    token: 'custpage_help_token',
  },
  customscript_bcr_account_check_sl: {
    kind: 'suitelet',
    deployment: 'customdeploy_bcr_account_check_sl',
    forViewer: false,
    reads: ['export'],
    posts: [],
    views: ITSELF,
    actions: NOTHING,
  },
  customscript_bcr_next_steps_pl: {
    kind: 'portlet',
    deployment: 'customdeploy_bcr_next_steps_pl',
    forViewer: true,
    reads: [],
    posts: [],
    views: ITSELF,
    actions: NOTHING,
  },
  customscript_bcr_state_rl: {
    kind: 'restlet',
    deployment: 'customdeploy_bcr_state_rl',
    forViewer: true,
    reads: ['page', 'pageSize'],
    posts: [],
    views: () => [{}, { page: '1', pageSize: '1000' }],
    actions: NOTHING,
  },
};

const KINDS = { suitelet: 'scriptlet.nl', restlet: 'restlet.nl' } as const;

/** The address of a page. */
export function pageUrl(script: string, { kind, deployment }: PageRow, parameters: Texts = {}): string {
  const query = new URLSearchParams({ script, deploy: deployment, ...parameters }).toString();
  const path = kind === 'portlet' ? '/app/center/portlet.nl' : `/app/site/hosting/${KINDS[kind]}`;
  return `${path}?${query}`;
}

/** Every view of every page: name, address, row. */
export function everyView(ids: Ids): { name: string; url: string; row: PageRow }[] {
  return Object.entries(PAGES).flatMap(([script, row]) =>
    row.views(ids).map((parameters) => ({
      name: `${script.replace('customscript_bcr_', '')} ${new URLSearchParams(parameters)}`.trim(),
      url: pageUrl(script, row, parameters),
      row,
    })),
  );
}
