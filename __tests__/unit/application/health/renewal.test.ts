import { callBank } from '../../../../src/TypeScript/application/calls/authorise';
import { renew, renewalPlan } from '../../../../src/TypeScript/application/health/renewal';
import { BANK_PROFILES } from '../../../../src/TypeScript/banks/index';
import { finding } from '../../../../src/TypeScript/domain/finding';
import { asksForRenewal } from '../../../../src/TypeScript/domain/renewal';
import type { ConnectionState } from '../../../../src/TypeScript/domain/vocabulary';
import { answer, Calls } from '../../support/calls';
import { codes } from '../../support/findings';
import { aConnection } from '../../support/records';
import { World } from '../../support/world';

const ORDER = { connection: 1000, who: 7 };
const waiting = (changes = {}): World =>
  new World({ connections: [aConnection({ state: 'renewal_required', ...changes })] });

test('a renewal is noted with who and when, and the connection waits for a test', () => {
  const world = waiting();
  const result = renew(world, ORDER);
  expect(result).toMatchObject({ outcome: 'requested', plan: { isAllowed: false } });
  expect(result.plan?.instructions).toBe('bank_renew');
  expect(world.appended).toMatchObject([
    { kind: 'renewal_requested', who: 7, recordKind: 'connection', recordId: 1000, outcome: 'ok' },
  ]);
  expect(world.connectionRecords[0]).toMatchObject({
    state: 'renewal_required',
    renewalRequestedAt: world.appended[0]?.at,
  });
});

test('its id fits the field of an event, whatever the internal id of the connection', () => {
  const id = 999_999_999;
  const world = waiting({ id });
  renew(world, { ...ORDER, connection: id });
  expect(world.appended).toMatchObject([{ correlationId: 'renewal-999999999-20261123T120000' }]);
  expect(world.appended[0]?.correlationId.length).toBeLessThanOrEqual(36);
});

test('a second one within the hour is refused and says when it is possible', () => {
  const world = waiting();
  renew(world, ORDER);
  world.milliseconds += 59 * 60_000;
  const second = renew(world, ORDER);
  expect(second.outcome).toBe('refused');
  expect(codes(second.findings)).toEqual(['BCR_RENEWAL_TOO_SOON']);
  expect(second.findings[0]?.remedy).toContain('2026-11-23 13:00 UTC');
  expect(second.plan?.waitUntil).toBe('2026-11-23T13:00:00.000Z');
  expect(world.appended).toHaveLength(1);
  world.milliseconds += 60_000;
  expect(renew(world, ORDER).outcome).toBe('requested');
  expect(world.appended).toHaveLength(2);
});

test('two people at once cannot both', () => {
  const world = waiting();
  let other: string | undefined;
  world.beforeWrite = (what) => {
    if (what !== 'renewal') return;
    world.beforeWrite = () => undefined;
    other = renew(world, { ...ORDER, who: 8 }).outcome;
  };
  expect(renew(world, ORDER)).toMatchObject({
    outcome: 'conflict',
    findings: [{ code: 'BCR_RENEWAL_CONFLICT' }],
  });
  expect(other).toBe('requested');
  expect(world.appended.map(({ who }) => who)).toEqual([8]);
});

test('one that was cut off before its event gets it with the next attempt', () => {
  const world = waiting();
  world.beforeWrite = (what) => {
    if (what === 'event') throw new Error('cut off');
  };
  expect(() => renew(world, ORDER)).toThrow('cut off');
  world.beforeWrite = () => undefined;
  expect(renew(world, ORDER).outcome).toBe('refused');
  expect(renew(world, ORDER).outcome).toBe('refused');
  expect(world.appended).toMatchObject([{ kind: 'renewal_requested', who: null }]);
});

test.each<[ConnectionState, boolean, string]>([
  ['active', false, 'BCR_RENEWAL_NOT_NEEDED'],
  ['needs_attention', false, 'BCR_RENEWAL_NOT_NEEDED'],
  ['disabled', false, 'BCR_RENEWAL_NOT_NEEDED'],
  ['renewal_required', true, 'BCR_CONNECTION_DISABLED'],
])('state %s, inactive %s: %s', (state, inactive, code) => {
  const world = waiting({ state, inactive });
  const plan = renewalPlan(world, 1000);
  expect('findings' in plan && codes(plan.findings)).toEqual([code]);
  expect(renew(world, ORDER).outcome).toBe('refused');
  expect(world.appended).toEqual([]);
});

test('a connection that is gone', () => {
  expect(renewalPlan(waiting(), 4)).toEqual(
    finding('BCR_RECORD_GONE', null, { what: { word: 'connection' }, id: 4 }),
  );
  expect(renew(waiting(), { ...ORDER, connection: 4 })).toMatchObject({ outcome: 'refused', plan: null });
});

test.each([
  ['custom', 403, '{"error":"consent_required"}', {}, true],
  ['custom', 401, '{"error":"login_required"}', {}, true],
  ['custom', 401, '', { 'www-authenticate': 'Bearer error="insufficient_user_authentication"' }, true],
  ['custom', 403, '{"error":"insufficient_scope"}', {}, false],
  ['custom', 200, '{"error":"consent_required"}', {}, false],
  ['custom', 503, '{"error":"consent_required"}', {}, false],
  ['custom', 400, 'consent_required', {}, false],
  ['custom', 400, 'null', {}, false],
  ['plaid', 400, '{"error_type":"ITEM_ERROR","error_code":"ITEM_LOGIN_REQUIRED"}', {}, true],
  ['plaid', 400, '{"error_type":"ITEM_ERROR","error_code":"NO_ACCOUNTS"}', {}, false],
  ['gocardless_bad', 401, '{"status_code":401,"type":"AccessExpiredError"}', {}, true],
  ['gocardless_bad', 400, '{"summary":"End User Agreement (EUA) 1-2-3 has expired"}', {}, true],
  ['gocardless_bad', 429, '{"type":"RateLimitError"}', {}, false],
] as const)('%s answers %i %s %p: asks for a renewal %s', (profile, code, body, headers, expected) => {
  expect(asksForRenewal({ code, body, headers }, BANK_PROFILES[profile])).toBe(expected);
});

test('a call of another script meets it: the connection says so, and later calls are refused before they are sent', () => {
  const calls = new Calls();
  const call = { connection: { id: 1000 }, method: 'GET', path: '', headers: {}, body: null } as const;
  calls.api = () => answer(403, '{"error":"consent_required"}');
  const code = (): unknown => {
    const outcome = callBank(calls.ports, call);
    return outcome.kind === 'refused' && outcome.findings[0]?.code;
  };
  expect(code()).toBe('BCR_RENEWAL_REQUIRED');
  expect(calls.apiRequests).toHaveLength(1);
  expect(calls.world.connectionRecords[0]?.state).toBe('renewal_required');
  expect(code()).toBe('BCR_RENEWAL_REQUIRED');
  expect(calls.apiRequests).toHaveLength(1);
  calls.world.beforeWrite = () => {
    throw new Error('INSUFFICIENT_PERMISSION');
  };
  calls.world.connectionRecords[0] = aConnection();
  expect(code()).toBe('BCR_RENEWAL_REQUIRED');
});

test.each(['null', '7', '[]', 'x'.repeat(10_001), '<html>'])(
  'an answer that is no error of a bank asks for nothing: %#',
  (body) => {
    expect(asksForRenewal({ code: 400, body, headers: {} }, BANK_PROFILES.custom)).toBe(false);
  },
);
