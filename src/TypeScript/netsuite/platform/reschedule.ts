import * as task from 'N/task';
import { EXPIRY_CHECK } from '../schema';
import { executionLog } from './log';
import { platformErrorName } from './platform_error';

/**
 * Has the Expiry Check run again at once: 20 units. When that cannot be (another run is under way already), tomorrow's
 * goes on: what was not noted as warned stays due.
 */
export function continueExpiryCheck(correlationId: string): void {
  try {
    task.create({ taskType: task.TaskType.SCHEDULED_SCRIPT, ...EXPIRY_CHECK }).submit();
  } catch (thrown) {
    executionLog.error('Expiry Check could not be continued', {
      correlationId,
      platformError: platformErrorName(thrown),
    });
  }
}
