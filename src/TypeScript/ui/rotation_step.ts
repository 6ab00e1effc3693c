import { addPending } from '../application/add_pending';
import { type RotationResult, rotate, rotationPlan } from '../application/rotate';
import type { PageAction } from '../application/rotation_view';
import { addPendingPorts, rotationPorts } from '../netsuite/compose';
import { currentEmployee } from '../netsuite/current_user';
import { rememberStep } from '../netsuite/rotation_memory';
import { dayEntered } from '../netsuite/user_format';
import { enteredGrace, enteredIds } from './rotation_form';
import { stepTaken } from './rotation_result';

type Posted = Readonly<Record<string, string | undefined>>;

function enterPending(credential: number, posted: Posted): RotationResult {
  const wanted = enteredIds(posted).map(({ role, secretId, expires }) => ({
    role,
    secretId,
    expiresOn: dayEntered(expires),
  }));
  const { outcome, findings } = addPending(addPendingPorts(), credential, wanted);
  const plan = rotationPlan(rotationPorts(), credential);
  return { outcome, findings, plan: 'severity' in plan ? null : plan };
}

/** Takes the step that a form asks for, and keeps what became of it for the page that follows. */
export function takeStep(credential: number, action: PageAction, posted: Posted): void {
  const ports = rotationPorts();
  const graceMinutes = enteredGrace(posted);
  const result =
    action === 'add_pending'
      ? enterPending(credential, posted)
      : rotate(ports, {
          credential,
          action,
          who: currentEmployee(),
          ...(graceMinutes !== undefined && { graceMinutes }),
        });
  rememberStep(credential, stepTaken(action, ports.clock.now(), result));
}
