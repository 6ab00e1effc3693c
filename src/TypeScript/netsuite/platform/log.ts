import * as log from 'N/log';
import type { Log, LogDetails } from '../../application/ports';
import { redacted, redactedDetails } from '../../domain/redact';

/** N/log takes titles of at most 99 characters. */
const LONGEST_TITLE = 99;

function line(title: string, details: LogDetails): { title: string; details: LogDetails } {
  return { title: redacted(title).slice(0, LONGEST_TITLE), details: redactedDetails(details) };
}

/** The execution log. Nothing of this software reaches it on another way: here is the redaction point. */
export const executionLog: Log = {
  debug: (title, details) => log.debug(line(title, details)),
  audit: (title, details) => log.audit(line(title, details)),
  error: (title, details) => log.error(line(title, details)),
};
