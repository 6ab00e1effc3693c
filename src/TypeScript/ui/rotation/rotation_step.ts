import type { RequestParameters } from '../../application/pages/request_parameters';
import { addPending } from '../../application/rotation/add_pending';
import { type RotationResult, rotate, rotationPlan } from '../../application/rotation/rotate';
import type { PageAction } from '../../application/rotation/rotation_view';
import { addPendingPorts, rotationPorts } from '../../netsuite/compose';
import { dayEntered } from '../../netsuite/language/user_format';
import { rememberStep } from '../../netsuite/memory/rotation_memory';
import { currentEmployee } from '../../netsuite/platform/current_user';
import { enteredGrace, enteredIds } from './rotation_form';
import { stepTaken } from './rotation_result';

function enterPending(credential: number, posted: RequestParameters): RotationResult {
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
export function takeStep(credential: number, action: PageAction, posted: RequestParameters): void {
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
