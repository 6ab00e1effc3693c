import type { Rotation } from '../../domain/records';
import { correlationOf, type RotationWrite } from '../../domain/rotation_writes';
import type { RotationPorts } from './rotation_ports';

/** What carrying out writes needs of the world. */
export type ApplyPorts = Pick<
  RotationPorts,
  'credentials' | 'secrets' | 'events' | 'operation' | 'log' | 'clock' | 'dropTokens'
>;

/**
 * Carries out the writes of a rotation in their order. Each is made only if what it builds upon still stands, so whoever
 * comes late, or was held up while somebody else went on, changes nothing any more.
 *
 * @param writes either all of an action, or those that finish what was cut off
 * @param who employee id; `null`: nobody
 * @returns `false` when somebody else was faster
 */
export function carryOut(
  ports: ApplyPorts,
  credential: number,
  writes: readonly RotationWrite[],
  who: number | null,
): boolean {
  const decided = decidedBy(writes);
  if (decided === null) return true;
  const context: Context = { credential, decided, who, isResumed: writes[0]?.write !== 'rotation' };
  return ports.operation.within(correlationOf(credential, decided), () =>
    writes.every((write) => carryOutOne(ports, write, context)),
  );
}

interface Context {
  readonly credential: number;
  readonly decided: Rotation;
  readonly who: number | null;
  /** Whether some of it may have been done before the work was cut off. */
  readonly isResumed: boolean;
}

/** @returns `false` when what the write builds upon does not stand any more */
function carryOutOne(ports: ApplyPorts, write: RotationWrite, context: Context): boolean {
  const { credential, decided } = context;
  switch (write.write) {
    case 'rotation':
      return ports.credentials.changeRotation(credential, write.from, write.to);
    case 'drop_tokens':
      ports.dropTokens(credential);
      return true;
    case 'slot': {
      return stillStands(ports, credential, decided) && ports.secrets.move(write);
    }
    case 'event':
      appendEvent(ports, write, context);
      return true;
  }
}

/** The rotation that the writes after the deciding one carry out: the last one to be replaced. */
function decidedBy(writes: readonly RotationWrite[]): Rotation | null {
  const last = writes.findLast(({ write }) => write === 'rotation');
  return last?.write === 'rotation' ? last.from : null;
}

function stillStands({ credentials }: ApplyPorts, credential: number, decided: Rotation): boolean {
  const now = credentials.read(credential)?.rotation ?? null;
  return now !== null && now.step === decided.step && now.startedAt === decided.startedAt;
}

function appendEvent(
  { events, log, clock }: ApplyPorts,
  { kind, from, to, outcome }: Extract<RotationWrite, { write: 'event' }>,
  { credential, decided, who, isResumed }: Context,
): void {
  const correlationId = correlationOf(credential, decided);
  if (isResumed && events.has(correlationId, kind)) return;
  events.append({
    at: clock.now(),
    who,
    kind,
    recordKind: 'credential',
    recordId: credential,
    from,
    to,
    outcome,
    correlationId,
  });
  log.audit(`Bank Credentials: ${kind}`, { correlationId, credential, rotation: decided.kind });
}
