import type { SetUpChoices } from '../../application/set_up/set_up_answers';
import type { SetUpDraft } from '../../application/set_up/set_up_draft';
import { methodOfDraft } from '../../application/set_up/set_up_plan';
import type { BankProfile } from '../../banks/bank_profile';
import { BANK_PROFILES } from '../../banks/index';
import { noticeFinding } from '../../domain/retirement';
import { say, sayFinding, sayLabel, sayWord } from '../../netsuite/language/translations';
import { type Markup, markup, NO_MARKUP } from '../parts/markup';
import { plainText } from '../parts/plain_text';
import { profileName, remarksOf, sourcesOf } from '../parts/profile_words';
import { levelOf } from './setup_bank_step';
import { addBlock, addChoice, addRecordChoice, addText, type Page } from './setup_fields';

const CREDENTIAL_GROUP = 'custpage_group_credential';
const BANK_GROUP = 'custpage_group_bank';

/** The step *Application*: the bank's record and what the bank has registered, new or here already. */
export function addDetailsStep(page: Page, draft: SetUpDraft, choices: SetUpChoices): void {
  if (draft.profile === null || draft.environment === null) return;
  const profile = BANK_PROFILES[draft.profile];
  addBlock(
    page,
    'custpage_known',
    markup`<p><strong>${profileName(profile)}</strong>, ${sayWord(draft.environment)}: ${levelOf(profile)}</p>${noticeOf(profile)}${remarksOf(profile)}${sourcesOf(profile)}`,
  );
  page.addFieldGroup({ id: CREDENTIAL_GROUP, label: say('setup_group_credential') });
  addCredential(page, draft, choices);
  page.addFieldGroup({ id: BANK_GROUP, label: say('setup_group_bank') });
  addBank(page, draft, choices);
}

/** That support ends, however far away that is: whoever begins now is to begin elsewhere. */
function noticeOf({ name, retirement }: BankProfile): Markup {
  if (retirement === null) return NO_MARKUP;
  return markup`<p>${sayFinding(noticeFinding(name, retirement.notice)).message}</p>`;
}

function addCredential(page: Page, draft: SetUpDraft, { credentials }: SetUpChoices): void {
  const { texts, profile: profileId, environment } = draft;
  if (profileId === null || environment === null) return;
  const profile = BANK_PROFILES[profileId];
  const container = CREDENTIAL_GROUP;
  if (credentials.length > 0) {
    const input = { name: 'credential', label: say('setup_credential'), help: say('setup_credential_help') };
    addChoice(page, { ...input, container, value: String(draft.credential?.id ?? '') }, [
      { value: '', text: say('setup_new') },
      ...credentials.map(({ credential, bank }) => ({
        value: String(credential.id),
        text: plainText(`${credential.name} (${bank.name})`),
      })),
    ]);
  }
  const usual = say('setup_name_of', { bank: profileName(profile), environment: sayWord(environment) });
  addText(page, {
    name: 'credentialName',
    label: say('setup_credential_name'),
    help: say('setup_credential_name_help'),
    value: texts.credentialName || usual,
    container,
  });
  if (profile.methods.length > 1) {
    addChoice(
      page,
      {
        name: 'authMethod',
        label: say('setup_method'),
        help: say('setup_method_help'),
        value: methodOfDraft({ ...draft, credential: null }) ?? '',
        container,
      },
      profile.methods.map((method) => ({ value: method, text: sayLabel(method) })),
    );
  }
  if (profile.applicationKey !== null) {
    addText(page, {
      name: 'applicationKey',
      label: say('setup_app_key'),
      help: say('setup_app_key_help'),
      value: texts.applicationKey,
      isMandatory: credentials.length === 0,
      container,
    });
  }
  addRecordChoice(
    page,
    {
      name: 'owner',
      label: say('setup_owner'),
      help: say('setup_owner_help'),
      value: String(draft.owner ?? ''),
      container,
    },
    'employee',
  );
}

function addBank(page: Page, draft: SetUpDraft, { banks }: SetUpChoices): void {
  const { texts, profile: profileId, environment } = draft;
  if (profileId === null || environment === null) return;
  const profile = BANK_PROFILES[profileId];
  const container = BANK_GROUP;
  if (banks.length > 0) {
    const input = { name: 'bank', label: say('setup_bank'), help: say('setup_bank_help') };
    addChoice(page, { ...input, container, value: String(draft.bank?.id ?? '') }, [
      { value: '', text: say('setup_new') },
      ...banks.map(({ id, name }) => ({ value: String(id), text: plainText(name) })),
    ]);
  }
  const isCustom = profile.level === 'entered';
  addText(page, {
    name: 'bankName',
    label: say('setup_bank_name'),
    help: say('setup_bank_name_help'),
    value: texts.bankName || (isCustom ? '' : profileName(profile)),
    container,
  });
  const asksForToken = isCustom || profile.method[environment] !== 'static_headers';
  const isOnly = profile.tokenEndpoint[environment] !== null && profile.otherHosts[environment].length === 0;
  if (asksForToken && !isOnly) {
    addText(page, {
      name: 'tokenEndpoint',
      label: say('setup_token_url'),
      help: say('setup_token_url_help'),
      value: texts.tokenEndpoint,
      container,
    });
  }
  addText(page, {
    name: 'apiEndpoint',
    label: say('setup_api_url'),
    help: say('setup_api_url_help'),
    value: texts.apiEndpoint,
    container,
  });
  if (!asksForToken) return;
  const { required, value } = profile.scope;
  addText(page, {
    name: 'scope',
    label: say('setup_scope'),
    help: say('setup_scope_help'),
    value: texts.scope,
    // With a bank that is here already the field does not count.
    isMandatory: required && value[environment] === null && banks.length === 0,
    container,
  });
}
