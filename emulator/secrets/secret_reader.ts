import type { Execution } from '../runtime/execution';

/**
 * Reads secrets as one script execution may.
 * @param id `custsecret…`
 * @param domain host of the request the secret is for
 * @throws SecretUnavailable
 */
export type SecretReader = (id: string, domain?: string) => string;

/** @param execution whose script and user the restrictions are compared with */
export function secretReaderOf(execution: Execution): SecretReader {
  const { account, script, session } = execution;
  return (id, domain) =>
    account.secrets.read(id, {
      scriptId: script.scriptId,
      employeeId: session.userId,
      ...(domain === undefined ? {} : { domain }),
    });
}
