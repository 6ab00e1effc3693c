import * as runtime from 'N/runtime';
import type { AccountKind } from '../../application/calls/credential_in_use';

/** What kind of account this is. */
export function accountKind(): AccountKind {
  return runtime.envType === runtime.EnvType.PRODUCTION ? 'production' : 'other';
}
