import type { BankProfile } from '../banks/bank_profile';
import { sha1Thumbprint } from './client_assertion';
import { type Finding, finding } from './finding';
import { type PlaintextReason, plaintextReason } from './plaintext_guard';
import type { Credential, Draft } from './records';
import type { AuthMethod } from './vocabulary';

/** The fields of a credential that an assertion is made of, besides the certificate. */
export type AssertionFields = Pick<Credential, 'clientId' | 'keyId' | 'resource'>;

/** What looks drawn by a machine: client IDs and thumbprints do, by right. */
const DRAWN: readonly PlaintextReason[] = ['BCR_PLAINTEXT_UUID', 'BCR_PLAINTEXT_HEX', 'BCR_PLAINTEXT_RANDOM'];

/** Longer than any client ID or thumbprint that was seen, shorter than any private key. */
const FORMS: Readonly<Record<keyof AssertionFields, RegExp>> = {
  clientId: /^[\x21-\x7e]{1,100}$/,
  keyId: /^[\w.:=+/-]{1,100}$/,
  // RFC 8707 section 2: an absolute URI without a fragment.
  resource: /^[a-z][a-z0-9+.-]*:[\x21\x22\x24-\x7e]{1,180}$/i,
};
const WORDS = { clientId: 'client_id', keyId: 'key_id', resource: 'resource' } as const;
const FIELDS = Object.keys(FORMS) as (keyof AssertionFields)[];

/**
 * The form of the fields, whatever the method.
 *
 * A client ID is no secret: "it is exposed to the resource owner and MUST NOT be used alone for client authentication"
 * (RFC 6749 section 2.2); key ID and resource are sent beside it. The plaintext guard's doubts about what looks drawn by a
 * machine are therefore left aside, and only those: a token, a PEM block, an Authorization value, a password in an address
 * or behind its label stay refused.
 */
export function checkAssertionForms(draft: Draft<AssertionFields>): Finding[] {
  return FIELDS.flatMap((field) => {
    const text = draft[field];
    if (text === null) return [];
    const reason = plaintextReason(text);
    if (reason !== null && !DRAWN.includes(reason)) return [finding(reason, field)];
    return FORMS[field].test(text)
      ? []
      : [finding('BCR_ASSERTION_FORM', field, { field: { word: WORDS[field] } })];
  });
}

/** Whether the fields suit the method: all that an assertion needs, or nothing that is not looked at. */
export function checkAssertionFields(
  profile: BankProfile,
  method: AuthMethod,
  draft: Draft<AssertionFields>,
): Finding[] {
  if (method !== 'private_key_jwt') {
    return FIELDS.filter((field) => draft[field] !== null).map((field) =>
      finding('BCR_ASSERTION_UNUSED', field, { field: { word: WORDS[field] }, method: { word: method } }),
    );
  }
  const { keyId, resource } = profile.assertion;
  const needed = { clientId: true, keyId: keyId !== 'optional', resource: resource === 'required' };
  const missing = FIELDS.filter((field) => needed[field] && draft[field] === null).map((field) =>
    finding('BCR_ASSERTION_MISSING', field, { field: { word: WORDS[field] }, bank: profile.name }),
  );
  const wrongKeyId =
    keyId === 'sha1_thumbprint' && draft.keyId !== null && sha1Thumbprint(draft.keyId) === null;
  return [
    ...missing,
    ...(wrongKeyId ? [finding('BCR_KEY_ID_THUMBPRINT', 'keyId', { bank: profile.name })] : []),
  ];
}
