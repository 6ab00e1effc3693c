import type { Assumption } from '../assumptions';

// What the emulator had to assume about digital certificates; see assumptions.ts.

export const CERTIFICATE_PERMISSIONS: Assumption<{ access: string; management: string }> = {
  id: 'certificate-permissions',
  assumed:
    'Certificate Access is the permission key LIST_CERTIFICATES, Certificate Management is ADMI_CERTIFICATES.',
  why: 'The help names the permissions; the list of keys has these two and no names.',
  page: 'section_161964252762',
  value: { access: 'LIST_CERTIFICATES', management: 'ADMI_CERTIFICATES' },
};

export const CERTIFICATE_ERRORS: Assumption<{ missing: string; refused: string }> = {
  id: 'certificate-errors',
  assumed:
    'Every use of a certificate that is not there, or not for this script, employee or role, ends with these error names.',
  why: 'They are documented for certificateControl.lock and unlock alone.',
  page: 'section_161316650912',
  value: { missing: 'CERTIFICATE_NOT_FOUND', refused: 'ACCESS_TO_CERTIFICATE_RESTRICTED' },
};

export const SECURE_STRING_WITH_CLIENT_CERTIFICATE: Assumption<boolean> = {
  id: 'client-certificate-secure-string',
  assumed:
    'The headers and the body of an N/https/clientCertificate request may be secure strings, as in N/https; the URL may not.',
  why: 'Its pages say string and object. Without it, a bank that wants both a certificate and a secret cannot be called: the first thing to try in a real account.',
  page: 'section_1547245856',
  value: true,
};

export const EXPIRED_CERTIFICATE_IS_USED: Assumption = {
  id: 'certificate-expired',
  assumed: 'An expired certificate is still shown and signed with; whoever receives it refuses it.',
  why: 'The help only promises reminders before the day.',
  page: 'section_1542656620',
  value: true,
};

export const CERTIFICATE_SIGNATURE_SCHEME: Assumption = {
  id: 'certificate-signature-scheme',
  assumed:
    'A certificate’s key decides the scheme of a signature: RSA signs with PKCS #1 v1.5 (RS256), RSASSA-PSS with a salt as long as the hash (PS256), EC with ECDSA (ES256), and an EC key works with the hash of its curve alone.',
  why: 'createSigner takes a hash only. The page on OAuth 2.0 certificates pairs keys and algorithms like this.',
  page: 'section_0312092212',
  value: true,
};

export const FOUND_CERTIFICATE: Assumption = {
  id: 'certificate-metadata',
  assumed: 'findCertificates gives id (the script id), name, description and type of each certificate.',
  why: 'A sample uses id; nothing else is documented.',
  page: 'article_0110045310',
  value: true,
};
