import { CERTIFICATE_ERRORS, CERTIFICATE_PERMISSIONS } from '../../assumptions';
import { CertificateUnavailable, type UsableCertificate } from '../../certificates/certificate_store';
import type { Execution } from '../../runtime/execution';
import { permissionLevel } from '../../runtime/permissions';
import { SuiteScriptError } from '../../runtime/suitescript_error';

/** Whether the role of an execution may use certificates at all. */
export const hasCertificateAccess = ({ session }: Execution): boolean =>
  Object.values(CERTIFICATE_PERMISSIONS.value).some((key) => permissionLevel(session, key) !== 'NONE');

/**
 * A certificate with its key, as one script execution may use it.
 * @param id `custcertificate…`
 * @throws CERTIFICATE_ERRORS' errors; the execution log's emulator entries tell why
 */
export function useCertificate(execution: Execution, id: string): UsableCertificate {
  const { account, script, deployment, session } = execution;
  try {
    return account.certificates.use(id, {
      scriptId: script.scriptId,
      employeeId: session.userId,
      hasAccess: hasCertificateAccess(execution),
      isAdministrator: session.role === undefined,
    });
  } catch (error) {
    if (!(error instanceof CertificateUnavailable)) throw error;
    account.log.write({
      level: 'EMULATOR',
      title: 'Certificate refused',
      details: error.message,
      script: script.scriptId,
      deployment: deployment.scriptId,
      at: account.clock.iso(),
    });
    throw error.reason === 'missing' ? certificateNotFound(id) : accessRestricted(id);
  }
}

/** For an id that no certificate has. */
export const certificateNotFound = (id: string): SuiteScriptError =>
  new SuiteScriptError(CERTIFICATE_ERRORS.value.missing, `The certificate ${id} was not found.`);

/** For a certificate that is not for this script, employee or role. */
export const accessRestricted = (id: string): SuiteScriptError =>
  new SuiteScriptError(CERTIFICATE_ERRORS.value.refused, `Access to the certificate ${id} is restricted.`);
