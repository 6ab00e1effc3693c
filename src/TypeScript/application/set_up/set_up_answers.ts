import { BANK_PROFILES } from '../../banks/index';
import type { CalendarDate } from '../../domain/calendar_date';
import { type Finding, finding, refuses } from '../../domain/finding';
import { plaintextReason } from '../../domain/plaintext_guard';
import type { Bank, Credential } from '../../domain/records';
import { readSecretId } from '../../domain/secret_id';
import { BANK_PROFILE_IDS, ENVIRONMENTS, PURPOSES, type SecretRole } from '../../domain/vocabulary';
import {
  type DraftFinding,
  SET_UP_TEXTS,
  type SetUpDraft,
  type SetUpInput,
  type SetUpSecret,
  type SetUpStep,
  type SetUpText,
} from './set_up_draft';
import { methodOfDraft, type PlanFinding, rolesOfDraft } from './set_up_plan';

/** What was entered in a step, by the names of the draft; what the page did not ask for is empty. */
export interface StepAnswers {
  text(name: string): string;
  many(name: string): readonly string[];
  /** `null`: left empty; `undefined`: not a date. */
  day(name: string): CalendarDate | null | undefined;
}

/** Bank records of a profile, and credentials of theirs for one environment. */
export interface SetUpChoices {
  readonly banks: readonly Bank[];
  readonly credentials: readonly { readonly credential: Credential; readonly bank: Bank }[];
}

/** A draft with the answers of a step in it, and what could not be read. */
export interface Taken {
  readonly draft: SetUpDraft;
  readonly findings: readonly DraftFinding[];
}

/** Where NetSuite's own fields of free text end. */
const LONGEST_TEXT = 300;

/** The field of a secret ID, or of its expiry date, in the step `ids`. */
export function secretAnswer(role: SecretRole, what: 'secretId' | 'expiresOn'): string {
  return `${what}_${role}`;
}

/**
 * Whether certificates are asked for: by the method, or by the bank. A bank that the code does not know may want one.
 */
export function asksForCertificate(draft: SetUpDraft): boolean {
  const { profile, environment } = draft;
  if (profile === null || environment === null) return false;
  const method = methodOfDraft(draft);
  const { certificate, level } = BANK_PROFILES[profile];
  return (
    method === 'private_key_jwt' ||
    method === 'tls_client_auth' ||
    certificate.need[environment] !== 'none' ||
    level === 'entered'
  );
}

/**
 * Takes the answers of one step into the draft. What a choice makes meaningless is not kept, as no rule would look at it.
 *
 * @param choices for the step `details`: only these records can be chosen
 */
export function takeAnswers(
  draft: SetUpDraft,
  step: SetUpStep,
  answers: StepAnswers,
  choices: SetUpChoices,
): Taken {
  switch (step) {
    case 'bank':
      return { draft: takeBank(draft, answers), findings: [] };
    case 'details':
      return takeDetails(draft, answers, choices);
    case 'ids':
      return takeIds(draft, answers);
    case 'connection':
      return takeConnection(draft, answers);
    case 'create':
    case 'check':
      return { draft, findings: [] };
  }
}

const oneOf = <Word extends string>(words: readonly Word[], text: string): Word | null =>
  words.find((word) => word === text) ?? null;

const idIn = (text: string): number | null => (/^[1-9]\d{0,14}$/.test(text) ? Number(text) : null);

/** Another bank or environment makes everything that was entered for the old one meaningless. */
function takeBank(draft: SetUpDraft, answers: StepAnswers): SetUpDraft {
  const profile = oneOf(BANK_PROFILE_IDS, answers.text('profile'));
  const environment = oneOf(ENVIRONMENTS, answers.text('environment'));
  const isSame = profile === draft.profile && environment === draft.environment;
  if (isSame) return draft;
  const { texts } = draft;
  return {
    ...draft,
    profile,
    environment,
    bank: null,
    credential: null,
    authMethod: null,
    texts: { ...emptied(texts, SET_UP_TEXTS), connectionName: texts.connectionName },
    certificateExpiresOn: null,
    secrets: {},
    proposals: {},
  };
}

function emptied(texts: SetUpDraft['texts'], names: readonly SetUpText[]): SetUpDraft['texts'] {
  return { ...texts, ...Object.fromEntries(names.map((name) => [name, ''])) };
}

/** Texts that were sent, without those that no field of a record would hold. */
function takeTexts(
  draft: SetUpDraft,
  answers: StepAnswers,
  names: readonly SetUpText[],
): { readonly texts: SetUpDraft['texts']; readonly findings: DraftFinding[] } {
  const findings: DraftFinding[] = [];
  const texts = { ...draft.texts };
  for (const name of names) {
    const text = answers.text(name).trim();
    const isTooLong = text.length > LONGEST_TEXT;
    if (isTooLong) {
      const tooLong = finding('BCR_TEXT_TOO_LONG', name, { longest: LONGEST_TEXT });
      findings.push({ role: null, input: name, finding: tooLong });
    }
    texts[name] = isTooLong ? '' : text;
  }
  return { texts, findings };
}

const OF_BANK = ['bankName', 'tokenEndpoint', 'apiEndpoint', 'scope'] as const satisfies SetUpText[];
const OF_CREDENTIAL = ['credentialName', 'applicationKey'] as const satisfies SetUpText[];
const OF_ASSERTION = ['clientId', 'keyId', 'resource'] as const satisfies SetUpText[];

function takeDetails(draft: SetUpDraft, answers: StepAnswers, choices: SetUpChoices): Taken {
  if (draft.profile === null || draft.environment === null) return { draft, findings: [] };
  const profile = BANK_PROFILES[draft.profile];
  const chosen = choices.credentials.find(
    ({ credential }) => credential.id === idIn(answers.text('credential')),
  );
  const bank = chosen?.bank ?? choices.banks.find(({ id }) => id === idIn(answers.text('bank'))) ?? null;
  const credential = chosen?.credential ?? null;
  const named = oneOf(profile.methods, answers.text('authMethod'));
  const isUsual = named === profile.method[draft.environment];
  const asked: SetUpText[] = [
    ...(bank === null ? OF_BANK : []),
    ...(credential === null
      ? OF_CREDENTIAL.filter((name) => name !== 'applicationKey' || profile.applicationKey !== null)
      : []),
  ];
  const { texts, findings } = takeTexts(
    { ...draft, texts: emptied(draft.texts, [...OF_BANK, ...OF_CREDENTIAL]) },
    answers,
    asked,
  );
  return {
    draft: {
      ...draft,
      bank,
      credential,
      texts,
      authMethod: credential !== null || isUsual ? null : named,
      owner: idIn(answers.text('owner')),
    },
    findings,
  };
}

function takeIds(draft: SetUpDraft, answers: StepAnswers): Taken {
  if (draft.credential !== null) return { draft, findings: [] };
  const asked: SetUpText[] = [
    ...(asksForCertificate(draft) ? (['certificateId'] as const) : []),
    ...(methodOfDraft(draft) === 'private_key_jwt' ? OF_ASSERTION : []),
  ];
  const { texts, findings } = takeTexts(
    { ...draft, texts: emptied(draft.texts, ['certificateId', ...OF_ASSERTION]) },
    answers,
    asked,
  );
  const days: DraftFinding[] = [];
  const dayOf = (name: string, about: Pick<DraftFinding, 'role' | 'input'>): CalendarDate | null => {
    const day = answers.day(name);
    if (day === undefined) days.push({ ...about, finding: finding('BCR_DATE_UNREAD', name) });
    return day ?? null;
  };
  const secrets: Partial<Record<SecretRole, SetUpSecret>> = {};
  for (const role of rolesOfDraft(draft)) {
    secrets[role] = {
      secretId: answers.text(secretAnswer(role, 'secretId')).trim(),
      expiresOn: dayOf(secretAnswer(role, 'expiresOn'), { role }),
    };
  }
  const ofCertificate = { role: null, input: 'certificateExpiresOn' } as const;
  const certificateExpiresOn = asksForCertificate(draft)
    ? dayOf('certificateExpiresOn', ofCertificate)
    : null;
  return { draft: { ...draft, texts, secrets, certificateExpiresOn }, findings: [...findings, ...days] };
}

function takeConnection(draft: SetUpDraft, answers: StepAnswers): Taken {
  const { texts, findings } = takeTexts(draft, answers, ['connectionName']);
  const wanted = answers.many('purposes');
  return {
    draft: {
      ...draft,
      texts,
      purposes: PURPOSES.filter((purpose) => wanted.includes(purpose)),
      ledgerAccount: idIn(answers.text('ledgerAccount')),
    },
    findings,
  };
}

/** The draft's text that a finding is about. */
function textOf({ record, finding: { field } }: PlanFinding): SetUpText | null {
  if (field === null) return null;
  if (field === 'name') {
    if (record === 'bank') return 'bankName';
    return record === 'credential' ? 'credentialName' : 'connectionName';
  }
  return oneOf(SET_UP_TEXTS, field.replace(/\..*$/, ''));
}

/** A finding of the plan as the step tells it that its record is entered in. */
export function toldOf(each: PlanFinding): DraftFinding {
  const { role, finding: item } = each;
  const ofRecord = item.field === 'certificateExpiresOn' ? item.field : textOf(each);
  const input: SetUpInput | null = each.record === 'secret' ? null : ofRecord;
  return { role, finding: item, ...(input !== null && { input }) };
}

/** What looks like an ID or a key is never kept when it is refused: it may be the secret itself. */
const KEPT_WHEN_HARMLESS: ReadonlySet<SetUpText> = new Set([
  'bankName',
  'tokenEndpoint',
  'apiEndpoint',
  'scope',
  'credentialName',
  'connectionName',
]);

/** Takes out every text that was refused and may be a secret: it is neither kept nor shown again. */
export function withoutRefused(draft: SetUpDraft, findings: readonly PlanFinding[]): SetUpDraft {
  const texts = { ...draft.texts };
  const secrets: Partial<Record<SecretRole, SetUpSecret>> = { ...draft.secrets };
  for (const each of findings.filter((item) => refuses([item.finding]))) {
    const { role, finding: item } = each;
    const secret = role === null ? undefined : secrets[role];
    // What is an ID by its form is none of those: it was refused for what else uses it.
    if (role !== null && secret !== undefined && item.field === 'secretId' && !isId(secret.secretId)) {
      secrets[role] = { ...secret, secretId: '' };
    }
    const name = each.record === 'secret' ? null : textOf(each);
    if (name !== null && !isHarmless(name, texts[name], item)) texts[name] = '';
  }
  return { ...draft, texts, secrets };
}

const isId = (text: string): boolean => readSecretId(text).secretId !== null;

function isHarmless(name: SetUpText, text: string, { code }: Finding): boolean {
  return (
    KEPT_WHEN_HARMLESS.has(name) && code !== 'BCR_ENDPOINT_CREDENTIALS' && plaintextReason(text) === null
  );
}
