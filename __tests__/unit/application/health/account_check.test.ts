import {
  ACCOUNT_CHECKS,
  type AccountCheck,
  type AccountReadings,
  checkAccount,
} from '../../../../src/TypeScript/application/health/account_check';

/** An account that is as the help has it. */
const GOOD: AccountReadings = {
  now: '2026-11-23T15:00:00.000Z',
  missingFeatures: { value: [] },
  missingPermissions: { value: [] },
  connections: { value: 3 },
  missingListValues: { value: [] },
  timeZone: { value: { name: 'America/Sao_Paulo', today: '2026-11-23' } },
  dateFormat: { value: true },
  translations: { value: true },
  probePgp: 'REFERENCED_SECRET_IS_NOT_AVAILABLE',
  probeCrypto: 'AN_ERROR_OCCURRED_WHILE_DECRYPT_SECRET',
  secureString: null,
  cache: { value: true },
  environment: { value: 'SANDBOX' },
  expiryRun: { value: '2026-11-23T06:00:00.000Z' },
  healthRun: { value: '2026-11-23T12:30:00.000Z' },
};

const ERROR = { error: 'INSUFFICIENT_PERMISSION' };

function judged(check: AccountCheck, readings: Partial<AccountReadings>): [string, string] {
  const found = checkAccount({ ...GOOD, ...readings }).find((each) => each.check === check);
  return [found?.outcome ?? '', found?.seen ?? ''];
}

test('every check is told once, in order; what cannot be tried says so', () => {
  const results = checkAccount(GOOD);
  expect(results.map(({ check }) => check)).toEqual(ACCOUNT_CHECKS);
  expect(results.filter(({ outcome }) => outcome === 'differs')).toEqual([]);
  expect(results.filter(({ outcome }) => outcome === 'not_tried').map(({ check }) => check)).toEqual([
    'mail',
    'certificates',
    'redirects',
    'arrival',
  ]);
});

test.each<[AccountCheck, Partial<AccountReadings>, string, string]>([
  [
    'features',
    { missingFeatures: { value: ['CUSTOMCODE', 'ACCOUNTING'] } },
    'differs',
    'CUSTOMCODE, ACCOUNTING',
  ],
  ['permissions', { missingPermissions: { value: ['ADMI_SECRETS'] } }, 'differs', 'ADMI_SECRETS'],
  ['permissions', { missingPermissions: ERROR }, 'differs', 'INSUFFICIENT_PERMISSION'],
  ['query', {}, 'as_expected', '3'],
  ['query', { connections: ERROR }, 'differs', 'INSUFFICIENT_PERMISSION'],
  ['lists', { missingListValues: { value: ['a.val_b'] } }, 'differs', 'a.val_b'],
  [
    'time_zone',
    { timeZone: { value: { name: 'Pacific/Kiritimati', today: '2026-11-24' } } },
    'as_expected',
    'Pacific/Kiritimati, 2026-11-24',
  ],
  [
    'time_zone',
    { timeZone: { value: { name: 'Etc/GMT+12', today: '2026-11-22' } } },
    'as_expected',
    'Etc/GMT+12, 2026-11-22',
  ],
  [
    'time_zone',
    { timeZone: { value: { name: 'America/Sao_Paulo', today: '2026-11-25' } } },
    'differs',
    'America/Sao_Paulo, 2026-11-25',
  ],
  ['time_zone', { timeZone: { value: { name: '', today: 'undefined' } } }, 'differs', ', undefined'],
  ['formats', { dateFormat: { value: false } }, 'differs', ''],
  ['translations', { translations: { value: false } }, 'differs', ''],
  ['probe_pgp', { probePgp: 'SOMETHING_ELSE' }, 'differs', 'SOMETHING_ELSE'],
  ['probe_pgp', { probePgp: null }, 'differs', '–'],
  ['probe_crypto', { probeCrypto: 'INVALID_SECRET_KEY_LENGTH' }, 'differs', 'INVALID_SECRET_KEY_LENGTH'],
  ['secure_string', { secureString: 'INVALID_SECRET' }, 'differs', 'INVALID_SECRET'],
  ['cache', { cache: { value: false } }, 'differs', ''],
  ['environment', {}, 'as_expected', 'SANDBOX'],
  [
    'expiry_run',
    { expiryRun: { value: '2026-11-22T13:00:00.000Z' } },
    'as_expected',
    '2026-11-22T13:00:00.000Z',
  ],
  ['expiry_run', { expiryRun: { value: '2026-11-22T12:59:59.000Z' } }, 'differs', '2026-11-22T12:59:59.000Z'],
  ['health_run', { healthRun: { value: null } }, 'not_tried', ''],
  ['health_run', { healthRun: ERROR }, 'differs', 'INSUFFICIENT_PERMISSION'],
])('%s of %j', (check, readings, outcome, seen) => {
  expect(judged(check, readings)).toEqual([outcome, seen]);
});
