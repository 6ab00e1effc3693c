import * as runtime from 'N/runtime';
import type { HealthCheckSettings } from '../../application/health/check_health';
import { PARAMETERS } from '../schema';

/** A credential that works is verified again after a day, unless an administrator wants it otherwise. */
const USUAL_HOURS = 24;

function parameter(name: string): string | null {
  const value = runtime.getCurrentScript().getParameter({ name });
  return value === null || value === undefined || value === '' ? null : String(value);
}

/** What an administrator sets at Setup > Company > General Preferences > Custom Preferences. */
export const preferences = {
  /** Employee id in whose name mails are sent; `null`: in the name of whoever gets it. */
  mailAuthor(): number | null {
    const value = parameter(PARAMETERS.mailAuthor);
    return value === null ? null : Number(value);
  },
  /** Where mails go that have no owner; `null`: nobody gets them. */
  fallbackAddress: (): string | null => parameter(PARAMETERS.fallbackAddress),
  /** How the Health Check works; hours under one count as one. */
  healthCheck(): HealthCheckSettings {
    const hours = Number(parameter(PARAMETERS.verifyHours) ?? USUAL_HOURS);
    const keeps = parameter(PARAMETERS.keepPrevious);
    return { hours: Math.max(1, hours), retires: keeps !== 'true' && keeps !== 'T' };
  },
};
