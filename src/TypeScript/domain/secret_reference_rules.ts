import type { BankProfile } from '../banks/bank_profile';
import { type CalendarDate, isBefore } from './calendar_date';
import { type Finding, finding } from './finding';
import type { Change, Credential, Draft, SecretReference } from './records';
import { missingFields } from './required_fields';
import { settledReferences } from './rotation_slots';
import { readSecretId } from './secret_id';
import { methodOf, rolesNeeded } from './secret_roles';
import type { Environment, SecretRole, Slot } from './vocabulary';

/** One use of a secret ID somewhere in the account. */
export interface SecretUse {
  /** Internal id of the secret reference. */
  readonly reference: number;
  readonly role: SecretRole;
  readonly slot: Slot;
  readonly credential: number;
  readonly credentialName: string;
  readonly environment: Environment;
  readonly bank: number;
  readonly bankName: string;
}

/** What the rules have to know besides the record itself. */
export interface SecretReferenceSurroundings {
  readonly credential: Pick<Credential, 'id' | 'environment' | 'bank' | 'authMethod' | 'rotation'>;
  readonly profile: BankProfile;
  /** The other secret references of the credential; the record itself may be among them. */
  readonly siblings: readonly SecretReference[];
  /** Every use of the same secret ID in the account; the record itself may be among them. */
  readonly uses: readonly SecretUse[];
  readonly today: CalendarDate;
}

/**
 * Checks a secret reference: the form of its ID, its place among the references of its credential, the other uses of the
 * same ID, its dates.
 *
 * @param surroundings `null` when the credential is missing or does not exist: then only the record itself is checked
 */
export function checkSecretReference(
  { draft, previous }: Change<SecretReference>,
  surroundings: SecretReferenceSurroundings | null,
): Finding[] {
  const moved = previous !== null && draft.credential !== null && draft.credential !== previous.credential;
  return [
    ...missingFields<SecretReference>(draft, { credential: 'credential', role: 'role', slot: 'slot' }),
    ...(moved
      ? [finding('BCR_FIXED', 'credential', { field: { word: 'credential' }, what: { word: 'secret' } })]
      : []),
    ...readSecretId(draft.secretId).findings,
    ...(surroundings === null
      ? []
      : [
          ...roleUsed(draft, surroundings),
          ...slotFree(draft, surroundings),
          ...leavesRotationAlone(draft, previous, surroundings),
          ...otherUses(draft, surroundings),
          ...datesSensible(draft, surroundings),
        ]),
  ];
}

function roleUsed({ role }: Draft<SecretReference>, around: SecretReferenceSurroundings): Finding[] {
  if (role === null) return [];
  const { profile, credential } = around;
  const method = methodOf(profile, credential.environment, credential.authMethod);
  const roles = rolesNeeded(profile, method);
  if (roles.includes(role)) return [];
  if (roles.length === 0) return [finding('BCR_NO_SECRET_NEEDED', 'role', { bank: profile.name, method })];
  return [
    finding('BCR_ROLE_NOT_USED', 'role', {
      bank: profile.name,
      role: { word: role },
      method,
      roles: roles.map((word) => ({ word })),
    }),
  ];
}

/** One current, one pending and one previous secret for each role; any number may be retired. */
function slotFree(
  { id, role, slot }: Draft<SecretReference>,
  around: SecretReferenceSurroundings,
): Finding[] {
  if (role === null || slot === null || slot === 'retired') return [];
  const taken = around.siblings.some(
    (sibling) => sibling.id !== id && sibling.role === role && sibling.slot === slot,
  );
  return taken ? [finding('BCR_SLOT_TAKEN', 'slot', { slot: { word: slot }, role: { word: role } })] : [];
}

/**
 * While a rotation is under way it alone moves secrets, and what it promised to keep stays what it is. Until the promotion
 * a pending secret can still be added or corrected: it has to be tested anew then. To make one inactive is as good as to
 * delete it, and to make it active again as to add it.
 */
function leavesRotationAlone(
  draft: Draft<SecretReference>,
  previous: SecretReference | null,
  { credential: { rotation }, siblings }: SecretReferenceSurroundings,
): Finding[] {
  if (rotation === null || draft.slot === null) return [];
  if (previous === null || (previous.inactive && draft.inactive !== true)) {
    const isInTime = rotation.step === 'started' && draft.slot === 'pending';
    return isInTime || draft.slot === 'retired' ? [] : [finding('BCR_ROTATION_RUNS', 'slot')];
  }
  const [settled] = settledReferences(siblings, rotation).filter(({ id }) => id === previous.id);
  const isOurs = draft.slot === previous.slot || draft.slot === settled?.slot;
  const isFree = previous.slot === 'retired' || (previous.slot === 'pending' && rotation.step === 'started');
  const isSame = draft.role === previous.role && draft.secretId === previous.secretId;
  const isTakenAway = draft.inactive === true && !previous.inactive && previous.slot !== 'retired';
  if (!isOurs || isTakenAway) return [finding('BCR_ROTATION_RUNS', 'slot')];
  return isSame || isFree ? [] : [finding('BCR_ROTATION_RUNS', 'secretId')];
}

/** Retired references keep their ID as a matter of record and stand in nobody's way. */
function otherUses(draft: Draft<SecretReference>, around: SecretReferenceSurroundings): Finding[] {
  if (draft.slot === 'retired') return [];
  const others = around.uses.filter(({ reference, slot }) => reference !== draft.id && slot !== 'retired');
  const found = [
    others.find(({ environment }) => environment !== around.credential.environment),
    others.find(({ role }) => role !== draft.role),
    others.find(({ role, credential }) => role === draft.role && credential === around.credential.id),
    others.find(({ bank }) => bank !== around.credential.bank),
    others.find(
      ({ bank, credential }) => bank === around.credential.bank && credential !== around.credential.id,
    ),
  ] as const;
  const [otherEnvironment, otherRole, twice, otherBank, otherCredential] = found;
  return [
    otherEnvironment &&
      finding('BCR_SECRET_ID_TWO_ENVIRONMENTS', 'secretId', {
        environment: { word: otherEnvironment.environment },
        credential: otherEnvironment.credentialName,
      }),
    otherRole && finding('BCR_SECRET_ID_TWO_ROLES', 'secretId', { role: { word: otherRole.role } }),
    twice && finding('BCR_SECRET_ID_TWICE', 'secretId', { slot: { word: twice.slot } }),
    otherBank && finding('BCR_SECRET_ID_TWO_BANKS', 'secretId', { bank: otherBank.bankName }),
    otherCredential &&
      finding('BCR_SECRET_ID_TWO_CREDENTIALS', 'secretId', { credential: otherCredential.credentialName }),
  ].filter((item) => item !== undefined);
}

function datesSensible(draft: Draft<SecretReference>, around: SecretReferenceSurroundings): Finding[] {
  const { issuedOn, expiresOn, slot } = draft;
  const findings: Finding[] = [];
  if (issuedOn !== null && expiresOn !== null && isBefore(expiresOn, issuedOn)) {
    findings.push(
      finding('BCR_DATES_ORDER', 'expiresOn', { issuedOn: { day: issuedOn }, expiresOn: { day: expiresOn } }),
    );
  }
  if (issuedOn !== null && isBefore(around.today, issuedOn)) {
    findings.push(finding('BCR_ISSUED_IN_FUTURE', 'issuedOn', { issuedOn: { day: issuedOn } }));
  }
  const inUse = slot === 'current' || slot === 'pending';
  if (inUse && expiresOn === null && around.profile.secretsExpire !== 'no') {
    findings.push(finding('BCR_EXPIRY_UNKNOWN', 'expiresOn', { what: { word: 'this_secret' } }));
  }
  if (inUse && expiresOn !== null && draft.expirationWarning !== true) {
    findings.push(finding('BCR_WARNING_OFF', 'expirationWarning'));
  }
  return findings;
}
