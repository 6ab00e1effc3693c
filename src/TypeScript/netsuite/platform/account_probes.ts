import * as cache from 'N/cache';
import * as crypto from 'N/crypto';
import * as encode from 'N/encode';
import * as format from 'N/format';
import * as https from 'N/https';
import * as pgp from 'N/pgp';
import * as runtime from 'N/runtime';
import type { AccountReadings, Seen } from '../../application/health/account_check';
import type { CalendarDate } from '../../domain/calendar_date';
import { hasTranslation } from '../language/translations';
import { lastRun } from '../memory/last_runs';
import { connectionNeeds } from '../queries/connection_needs_view';
import { fixed, joined, statement } from '../queries/statement';
import { integerOf, type Row, textOf } from '../queries/suiteql';
import { LISTS, type ListName, listValueId } from '../schema';
import { clock, companyTimezone } from './clock';
import { platformErrorName } from './platform_error';
import { ROLE_PERMISSIONS, type RolePermission } from './role_permissions';

/**
 * Looks at what the account and the role at work can do: one query, 10 units for the company's time zone, 4 for the cache.
 * Calls no bank and reads no secret: the one that is asked for does not exist.
 */

/** What the manifest of the project requires. */
const NEEDED_FEATURES = ['CUSTOMRECORDS', 'SERVERSIDESCRIPTING', 'CUSTOMCODE', 'ACCOUNTING'] as const;

const NO_SUCH_SECRET = 'custsecret_bcr_account_check_no_such_secret';

function seen<Value>(look: () => Value): Seen<Value> {
  try {
    return { value: look() };
  } catch (thrown) {
    return { error: platformErrorName(thrown) };
  }
}

/** The name of the error that a question ends with; `null`: none. */
function errorOf(question: () => unknown): string | null {
  const answer = seen(question);
  return 'error' in answer ? answer.error : null;
}

function missingPermissions(): string[] {
  const level = runtime.Permission as unknown as Readonly<Record<string, number>>;
  return ROLE_PERMISSIONS.flatMap(({ keys, administrator }: RolePermission) =>
    keys
      .filter((key) => !key.startsWith('customrecord'))
      .filter(
        (name) => Number(runtime.getCurrentUser().getPermission({ name })) < (level[administrator] ?? 0),
      ),
  );
}

/** What the lists hold and how many connections there are, by the same view that the pages read: one query. */
function queried(today: CalendarDate, now: string): readonly Row[] {
  const lists = (Object.keys(LISTS) as ListName[])
    .map((name) => `SELECT '${name}' AS place, LOWER(scriptid) AS word, NULL AS total FROM ${LISTS[name].id}`)
    .join(' UNION ALL ');
  const view = connectionNeeds({ today, now });
  const connections = statement`SELECT 'connections' AS place, NULL AS word, COUNT(*) AS total FROM (${view}) counted`;
  return joined([connections, fixed(lists)], ' UNION ALL ').rows();
}

function missingListValues(rows: readonly Row[]): string[] {
  const found = new Set(rows.map(({ place, word }) => `${textOf(place)} ${textOf(word)}`));
  return (Object.keys(LISTS) as ListName[]).flatMap((name) =>
    LISTS[name].words
      .filter((word) => !found.has(`${name} ${listValueId(word)}`))
      .map((word) => `${LISTS[name].id}.${listValueId(word)}`),
  );
}

function isSameDate(): boolean {
  const written = format.format({ value: new Date(2026, 11, 31, 12), type: format.Type.DATE });
  const read = format.parse({ value: String(written), type: format.Type.DATE }) as Date;
  return read.getFullYear() === 2026 && read.getMonth() === 11 && read.getDate() === 31;
}

function hmacOfNothing(): string {
  const key = crypto.createSecretKey({ secret: NO_SUCH_SECRET, encoding: encode.Encoding.UTF_8 });
  const hmac = crypto.createHmac({ algorithm: crypto.HashAlg.SHA256, key });
  hmac.update({ input: 'probe', inputEncoding: encode.Encoding.UTF_8 });
  return hmac.digest({ outputEncoding: encode.Encoding.HEX });
}

function cacheWorks(now: string): boolean {
  const probe = cache.getCache({ name: 'bcr_account_check', scope: cache.Scope.PROTECTED });
  probe.put({ key: 'probe', value: now, ttl: 300 });
  return probe.get({ key: 'probe' } as Parameters<cache.Cache['get']>[0]) === now;
}

/** Looks at everything that Account Check judges. */
export function accountReadings(): AccountReadings {
  const now = clock.now();
  const rows = seen(() => queried(now.slice(0, 10) as CalendarDate, now));
  const fromRows = <Value>(take: (found: readonly Row[]) => Value): Seen<Value> =>
    'error' in rows ? rows : { value: take(rows.value) };
  return {
    now,
    missingFeatures: seen(() => NEEDED_FEATURES.filter((feature) => !runtime.isFeatureInEffect({ feature }))),
    missingPermissions: seen(missingPermissions),
    connections: fromRows(
      (found) => integerOf(found.find(({ place }) => place === 'connections')?.total) ?? 0,
    ),
    missingListValues: fromRows(missingListValues),
    timeZone: seen(() => ({ name: String(companyTimezone()), today: clock.today() })),
    dateFormat: seen(isSameDate),
    translations: seen(() => hasTranslation('check_title')),
    probePgp: errorOf(() => pgp.loadKeyFromSecret({ secret: { scriptId: NO_SUCH_SECRET } })),
    probeCrypto: errorOf(hmacOfNothing),
    secureString: errorOf(() => https.createSecureString({ input: `{${NO_SUCH_SECRET}}` })),
    cache: seen(() => cacheWorks(now)),
    environment: seen(() => String(runtime.envType)),
    expiryRun: seen(() => lastRun('expiry_check')),
    healthRun: seen(() => lastRun('health_check')),
  };
}
