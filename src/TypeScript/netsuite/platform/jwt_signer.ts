import * as certificate from 'N/crypto/certificate';
import * as encode from 'N/encode';
import type { JwtSigner, SigningFailureReason } from '../../application/ports';
import { platformErrorName } from './platform_error';

/** Error names of N/certificateControl (section_161316650912): those of N/crypto/certificate are not documented. */
const REASONS: Readonly<Record<string, SigningFailureReason>> = {
  CERTIFICATE_NOT_FOUND: 'certificate_missing',
  ACCESS_TO_CERTIFICATE_RESTRICTED: 'certificate_refused',
};

/**
 * N/crypto/certificate: 10 units a signature (section_1547071865). The hash is chosen here and the scheme follows from the
 * certificate's key; a signature of an elliptic curve is asked for in the raw form that JSON web tokens have (RFC 7518
 * section 3.4), for other keys that option changes nothing (section_1547244059).
 */
export const jwtSigner: JwtSigner = {
  sign(certificateId, algorithm, input) {
    try {
      const signer = certificate.createSigner({
        certId: certificateId,
        algorithm: certificate.HashAlg.SHA256,
      });
      signer.update({ input });
      const signature = signer.sign({
        outputEncoding: encode.Encoding.BASE_64_URL_SAFE,
        useRawFormatForECDSA: algorithm === 'ES256',
      });
      // A JSON web token has no padding (RFC 7515 section 2).
      return { kind: 'signed', signature: signature.replace(/=+$/, '') };
    } catch (thrown) {
      const platformError = platformErrorName(thrown);
      return { kind: 'failure', reason: REASONS[platformError] ?? 'other', platformError };
    }
  },
};
