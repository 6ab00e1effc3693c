import { platformErrorName } from '../../../domain/bank_failure';
import { CLIENT_ASSERTION_TYPE, signingInput } from '../../../domain/client_assertion';
import { type Finding, finding } from '../../../domain/finding';
import type { SigningFailure } from '../../ports';
import type { ClientAuthentication } from './client_authentication';

/**
 * An assertion signed with the private key of a digital certificate (RFC 7523 section 2.2, OpenID Connect Core section 9).
 * No secret is sent, and the key does not leave NetSuite.
 */
export const privateKeyJwt: ClientAuthentication = (request, client, { signer, clock, random }) => {
  const { clientId, keyId, resource, certificateId } = client;
  if (clientId === null || certificateId === null) {
    throw new RangeError('The credential has no client ID or certificate to sign with: check it first.');
  }
  const rules = client.profile.assertion;
  const input = signingInput({
    rules,
    clientId,
    keyId,
    tokenEndpoint: request.url,
    now: clock.now(),
    uniqueId: random.uuid(),
  });
  const outcome = signer.sign(certificateId, rules.algorithm, input);
  if (outcome.kind === 'failure') return notSigned(outcome, certificateId);
  return {
    ...request,
    parameters: {
      ...request.parameters,
      ...(rules.sendsClientId ? { client_id: clientId } : {}),
      ...(resource === null ? {} : { resource }),
      client_assertion_type: CLIENT_ASSERTION_TYPE,
      client_assertion: `${input}.${outcome.signature}`,
    },
  };
};

function notSigned({ reason, platformError }: SigningFailure, certificateId: string): Finding {
  switch (reason) {
    case 'certificate_missing':
      return finding('BCR_SIGNING_CERTIFICATE_MISSING', null, { certificateId });
    case 'certificate_refused':
      return finding('BCR_SIGNING_CERTIFICATE_REFUSED', null, { certificateId });
    case 'other':
      return finding('BCR_NOT_SIGNED', null, {
        certificateId,
        platformError: platformErrorName(platformError),
      });
  }
}
