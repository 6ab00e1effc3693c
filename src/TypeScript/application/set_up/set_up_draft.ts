import type { CalendarDate } from '../../domain/calendar_date';
import type { Finding } from '../../domain/finding';
import type { Bank, Credential, Instant } from '../../domain/records';
import type { AuthMethod, BankProfileId, Environment, Purpose, SecretRole } from '../../domain/vocabulary';

/**
 * What somebody has entered so far in the assistant *Set Up a Bank Connection*. It is kept outside the account's records
 * until all of it can be made at once, so it never holds a text that was refused: that may be the secret itself.
 */

/** The steps in their order. `create` and `ids` are left out when a credential that exists is used again. */
export const SET_UP_STEPS = ['bank', 'details', 'create', 'ids', 'connection', 'check'] as const;
export type SetUpStep = (typeof SET_UP_STEPS)[number];

/** The texts that are entered, by the record they belong to. */
export const SET_UP_TEXTS = [
  'bankName',
  'tokenEndpoint',
  'apiEndpoint',
  'scope',
  'credentialName',
  'applicationKey',
  'certificateId',
  'clientId',
  'keyId',
  'resource',
  'connectionName',
] as const;
export type SetUpText = (typeof SET_UP_TEXTS)[number];

/** One secret of the application: its ID, never its value. */
export interface SetUpSecret {
  readonly secretId: string;
  readonly expiresOn: CalendarDate | null;
}

/** What is entered once, and can be wrong. */
export type SetUpInput = SetUpText | 'certificateExpiresOn';

/** Something to be told about what was entered; `role` says which secret is meant. */
export interface DraftFinding {
  readonly role: SecretRole | null;
  /** What was entered that it is about, for the page has many fields; left out: it says so itself, or is about none. */
  readonly input?: SetUpInput;
  readonly finding: Finding;
}

/**
 * How far a draft is. `entering`: nothing has been made of it. `making`: a Finish has been asked for, and may be at it or
 * have been cut off. `made`: all its records are there; it is kept for whoever sends the same Finish again.
 */
export type DraftPhase = 'entering' | 'making' | 'made';

/** Everything entered so far. */
export interface SetUpDraft {
  /** Marks the records that are made of it (`markOf`). Other answers are another set-up and get another key. */
  readonly key: string;
  readonly phase: DraftPhase;
  readonly step: SetUpStep;
  readonly changedAt: Instant;
  readonly profile: BankProfileId | null;
  readonly environment: Environment | null;
  /** The bank record that was chosen, as it was then; `null`: a new one. */
  readonly bank: Bank | null;
  /** The credential that was chosen, as it was then; `null`: a new one. */
  readonly credential: Credential | null;
  readonly texts: Readonly<Record<SetUpText, string>>;
  readonly authMethod: AuthMethod | null;
  /** Employee id of the owner of the new records. */
  readonly owner: number | null;
  readonly certificateExpiresOn: CalendarDate | null;
  readonly secrets: Readonly<Partial<Record<SecretRole, SetUpSecret>>>;
  /** IDs that nobody uses yet, proposed when the step `create` was reached. */
  readonly proposals: Readonly<Partial<Record<SecretRole, string>>>;
  readonly purposes: readonly Purpose[];
  readonly ledgerAccount: number | null;
  /** What is worth knowing before the records are made; told in the step `check`. */
  readonly warnings: readonly DraftFinding[];
  /** What was wrong with the last step that was sent. */
  readonly findings: readonly DraftFinding[];
}

const NO_TEXTS = Object.fromEntries(SET_UP_TEXTS.map((name) => [name, ''])) as Record<SetUpText, string>;

/**
 * The draft that everybody begins with.
 *
 * @param key of `newSetUpKey`
 * @param owner employee id of whoever begins: the owner unless somebody else is chosen
 */
export function newDraft(key: string, now: Instant, owner: number | null = null): SetUpDraft {
  return {
    key,
    phase: 'entering',
    step: 'bank',
    changedAt: now,
    profile: null,
    environment: null,
    bank: null,
    credential: null,
    texts: NO_TEXTS,
    authMethod: null,
    owner,
    certificateExpiresOn: null,
    secrets: {},
    proposals: {},
    purposes: [],
    ledgerAccount: null,
    warnings: [],
    findings: [],
  };
}

/**
 * What a page was made of. It comes back with what is entered there: in another window something else may have been begun
 * meanwhile, and the IDs of one bank are not to get into the set-up of another.
 */
export function stampOf({ profile, environment, key }: SetUpDraft): string {
  return [profile, environment, key].join('/');
}

/**
 * Whether what a page sends belongs to the draft that is kept. Answers do as long as bank and environment are the same;
 * a Finish makes what its page has shown, so nothing may have been changed since.
 */
export function isStampOf(stamp: string, draft: SetUpDraft, isFinish: boolean): boolean {
  const current = stampOf(draft);
  const [shown, wanted] = isFinish ? [stamp, current] : [withoutKey(stamp), withoutKey(current)];
  return shown === wanted;
}

const withoutKey = (stamp: string): string => stamp.slice(0, stamp.lastIndexOf('/'));

/** Whether a draft holds anything worth coming back to. */
export function isBegun(draft: SetUpDraft): boolean {
  return draft.profile !== null;
}

/** The step before or after another, past those that there is nothing to do in; the ends lead nowhere. */
export function stepBeside(draft: SetUpDraft, step: SetUpStep, direction: 1 | -1): SetUpStep {
  const steps = SET_UP_STEPS.filter(
    (each) => draft.credential === null || (each !== 'create' && each !== 'ids'),
  );
  return steps[steps.indexOf(step) + direction] ?? step;
}

/** Whether one step comes before another. */
export function isEarlier(step: SetUpStep, other: SetUpStep): boolean {
  return SET_UP_STEPS.indexOf(step) < SET_UP_STEPS.indexOf(other);
}
