import { BANK_PROFILES } from '../../banks/index';
import { type Finding, finding } from '../../domain/finding';
import { operationId } from '../../domain/operation_id';
import type { Bank, BankConnection, Instant } from '../../domain/records';
import { planRenewal, type RenewalPlan } from '../../domain/renewal';
import type { Clock, ConnectionRepository, EventRepository, Log, Operation } from '../ports';

export type { RenewalPlan } from '../../domain/renewal';

/** What Renew needs of the world. */
export interface RenewalPorts {
  readonly connections: Pick<ConnectionRepository, 'readWithBank' | 'changeRenewal'>;
  readonly events: Pick<EventRepository, 'append' | 'has'>;
  readonly clock: Clock;
  readonly operation: Operation;
  readonly log: Log;
}

/** Who asks for the renewal of which connection. */
export interface RenewalOrder {
  readonly connection: number;
  /** Employee id; `null`: nobody, a script. */
  readonly who: number | null;
}

/** `requested`: it was noted now. `refused`: nothing was written. `conflict`: somebody else was faster. */
export interface RenewalResult {
  readonly outcome: 'requested' | 'refused' | 'conflict';
  readonly findings: readonly Finding[];
  /** What can be done next, and what the person does at the bank; `null` when the connection does not exist any more. */
  readonly plan: RenewalPlan | null;
}

type PlanPorts = Pick<RenewalPorts, 'connections' | 'clock'>;

/** What Renew will do for a connection. Writes nothing. One query. */
export function renewalPlan(ports: PlanPorts, connectionId: number): RenewalPlan | Finding {
  const found = read(ports, connectionId);
  return 'severity' in found ? found : planFor(ports, found);
}

interface Found {
  readonly connection: BankConnection;
  readonly bank: Bank;
}

function read({ connections }: Pick<PlanPorts, 'connections'>, connectionId: number): Found | Finding {
  const found = connections.readWithBank(connectionId);
  if (found === undefined) return gone('connection', connectionId);
  const { connection, bank } = found;
  return bank === undefined ? gone('bank', connection.bank) : { connection, bank };
}

function planFor({ clock }: Pick<PlanPorts, 'clock'>, { connection, bank }: Found): RenewalPlan {
  return planRenewal(connection, BANK_PROFILES[bank.profile], clock.now());
}

function gone(what: 'connection' | 'bank', id: number): Finding {
  return finding('BCR_RECORD_GONE', null, { what: { word: what }, id });
}

/**
 * Requests a renewal: notes when on the connection, and who in the audit trail. The connection stays as it is: it becomes
 * active when a test passes. Two people at once cannot both, nor can one twice within the hour; when the first was cut off
 * before its line in the audit trail, the next attempt appends it.
 *
 * @throws what NetSuite throws when a record cannot be saved
 */
export function renew(ports: RenewalPorts, order: RenewalOrder): RenewalResult {
  const found = read(ports, order.connection);
  if ('severity' in found) return { ...refused([found]), plan: null };
  const plan = planFor(ports, found);
  if (!plan.isAllowed) {
    if (plan.waitUntil !== null && plan.requestedAt !== null) {
      appendUnlessThere(ports, { ...order, who: null }, plan.requestedAt);
    }
    return { ...refused(plan.findings), plan };
  }
  const at = wholeSeconds(ports.clock.now());
  const isNoted = ports.operation.within(operationId('renewal', order.connection, at), () =>
    ports.connections.changeRenewal(order.connection, plan.requestedAt, at),
  );
  if (!isNoted) {
    const next = renewalPlan(ports, order.connection);
    const after = 'severity' in next ? null : next;
    return { outcome: 'conflict', findings: [finding('BCR_RENEWAL_CONFLICT', null)], plan: after };
  }
  append(ports, order, at);
  const noted = { ...found.connection, renewalRequestedAt: at };
  return { outcome: 'requested', findings: [], plan: planFor(ports, { ...found, connection: noted }) };
}

function refused(findings: readonly Finding[]): Pick<RenewalResult, 'outcome' | 'findings'> {
  return { outcome: 'refused', findings };
}

/** As the record keeps it: the moment is part of the correlation id. */
function wholeSeconds(instant: Instant): Instant {
  return `${instant.slice(0, 19)}.000Z`;
}

/** Of somebody who was cut off it is not known who it was. */
function appendUnlessThere(ports: RenewalPorts, order: RenewalOrder, at: Instant): void {
  if (!ports.events.has(operationId('renewal', order.connection, at), 'renewal_requested'))
    append(ports, order, at);
}

function append({ events, log }: RenewalPorts, { connection, who }: RenewalOrder, at: Instant): void {
  const correlationId = operationId('renewal', connection, at);
  events.append({
    at,
    who,
    kind: 'renewal_requested',
    recordKind: 'connection',
    recordId: connection,
    from: 'renewal_required',
    to: 'renewal_required',
    outcome: 'ok',
    correlationId,
  });
  log.audit('Bank Credentials: renewal requested', { correlationId, connection });
}
