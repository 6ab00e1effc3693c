/**
 * `npm run fidelity`: writes docs/fidelity.md, what the emulator has of each `N/` module, and what it had to assume.
 *
 * Two sources say what a module has: the typings of `@hitc/netsuite-types` and Oracle's own stubs for unit tests, whose comments
 * also say what a call costs. What is emulated is asked of the emulator itself, so the page cannot promise more than there is.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as assumptions from '../emulator/assumptions';
import { CLIENT_MODULES, clientMembers } from '../emulator/client/client_modules';
import { modules } from '../emulator/modules/index';
import type { Execution } from '../emulator/runtime/execution';

const root = join(__dirname, '..');
const page = join(root, 'docs', 'fidelity.md');
const typings = join(root, 'node_modules', '@hitc', 'netsuite-types');
const stubs = join(root, 'node_modules', '@oracle', 'suitecloud-unit-testing', 'stubs');
const HELP = 'https://docs.oracle.com/en/cloud/saas/netsuite/ns-online-help';

/** What Oracle's stubs say of a member. */
interface Documented {
  readonly governance: string;
}

const ASSUMPTIONS = Object.values<assumptions.Assumption<unknown>>(assumptions).toSorted((one, other) =>
  one.id < other.id ? -1 : 1,
);

/** The page as it has to stand now. */
export function fidelityPage(): string {
  const names = Object.keys(modules).toSorted();
  return [
    '# What the local account emulates',
    '',
    'Made by `npm run fidelity`; a test compares it with the emulator. A module, member or option that is not here throws',
    "`EMULATOR_NOT_IMPLEMENTED`: nothing passes quietly. Members are those of `@hitc/netsuite-types` and of Oracle's stubs for unit",
    'tests; governance is what the stubs say. Server scripts have no `.promise` variants here.',
    '',
    ...names.flatMap(moduleSection),
    ...clientSection(),
    '## Assumptions',
    '',
    "What NetSuite's help does not say, and what the emulator does until a real account has told. Each is one constant of",
    '`emulator/assumptions.ts`.',
    '',
    '| id | assumed | why | nearest help page |',
    '|---|---|---|---|',
    ...ASSUMPTIONS.map(
      ({ id, assumed, why, page: helpPage }) =>
        `| ${id} | ${assumed} | ${why} | ${helpPage === undefined ? '' : `[${helpPage}](${HELP}/${helpPage}.html)`} |`,
    ),
    '',
  ].join('\n');
}

function moduleSection(name: string): string[] {
  const emulated = new Set(Object.keys(modules[name]?.(ANY_EXECUTION) ?? {}));
  const documented = stubMembers(name);
  const members = [...new Set([...typedMembers(name), ...documented.keys(), ...emulated])].toSorted();
  return [
    `## ${name}`,
    '',
    '| member | governance | here |',
    '|---|---|---|',
    ...members.map(
      (member) =>
        `| ${member} | ${documented.get(member)?.governance ?? ''} | ${emulated.has(member) ? 'emulated' : 'throws'} |`,
    ),
    '',
  ];
}

/** The modules of client scripts; a browser test holds this table against what a page really gives. */
function clientSection(): string[] {
  return [
    '## Client scripts',
    '',
    'What scripts in the browser can load. Every other module or member throws; `.promise` exists for N/https, `currentRecord.get` and',
    '`url.resolveScript`.',
    '',
    '| module | members |',
    '|---|---|',
    ...Object.keys(CLIENT_MODULES).map((name) => `| ${name} | ${clientMembers(name).join(', ')} |`),
    '',
  ];
}

/** Modules read nothing of their execution before one of their functions is called, or only read it along. */
const ANY_EXECUTION: Execution = new Proxy(() => undefined, {
  get: (_target, key) => (key === Symbol.toPrimitive ? () => '' : ANY_EXECUTION),
  apply: () => ANY_EXECUTION,
}) as unknown as Execution;

function typedMembers(name: string): string[] {
  const file = join(typings, `${name}.d.ts`);
  if (!existsSync(file)) return [];
  const text = readFileSync(file, 'utf8');
  const declared = [
    ...text.matchAll(/^export (?:declare )?(?:const enum|const|let|function|enum) (\w+)/gm),
  ].map(([, member]) => member ?? '');
  // `export { a, b as c }` also hands on interfaces, which begin with a capital letter as enums do: only functions are sure.
  const handedOn = [...text.matchAll(/^export \{([^}]*)\}/gm)].flatMap(([, list]) =>
    (list ?? '').split(',').map((item) => item.trim().split(/ as /).at(-1) ?? ''),
  );
  return [...declared, ...handedOn.filter((member) => /^[a-z]/.test(member))];
}

function stubMembers(name: string): Map<string, Documented> {
  const folder = name.slice('N/'.length);
  const file = join(stubs, folder, `${folder.split('/').at(-1)}.js`);
  if (!existsSync(file)) return new Map();
  const members = readFileSync(file, 'utf8').matchAll(
    /(\/\*\*(?:(?!\*\/)[\s\S])*\*\/)?\s*\w+\.prototype(?:\.(\w+)|\['(\w+)'\])\s*=/g,
  );
  return new Map(
    [...members]
      .map(([, comment, plain, quoted]): [string, Documented] => [
        plain ?? quoted ?? '',
        { governance: /@governance (.*)/.exec(comment ?? '')?.[1]?.trim() ?? '' },
      ])
      .filter(([member]) => member !== 'toString' && member !== 'toJSON'),
  );
}

if (require.main === module) {
  writeFileSync(page, fidelityPage());
  console.log('docs/fidelity.md');
}
