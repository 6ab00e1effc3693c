import * as runtime from 'N/runtime';
import type { Governance } from '../../application/ports';

/** The units that this execution has left. */
export const governance: Governance = { remaining: () => runtime.getCurrentScript().getRemainingUsage() };
