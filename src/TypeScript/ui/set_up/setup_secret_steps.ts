import { hostsOf } from '../../application/set_up/secret_proposals';
import { asksForCertificate, secretAnswer } from '../../application/set_up/set_up_answers';
import type { SetUpDraft } from '../../application/set_up/set_up_draft';
import { methodOfDraft, planOf, rolesOfDraft } from '../../application/set_up/set_up_plan';
import { BANK_PROFILES } from '../../banks/index';
import { apiEndpointOf, tokenEndpointOf } from '../../domain/addresses';
import { say, sayLabel, sayWord } from '../../netsuite/language/translations';
import { type Markup, markup, NO_MARKUP } from '../parts/markup';
import { netSuitePage, secretBlocks, secretNames } from './secret_to_create';
import { addBlock, addDay, addText, type Page } from './setup_fields';

/** The step *API Secrets*: what to enter on NetSuite's own page, field by field. */
export function addCreateStep(page: Page, draft: SetUpDraft): void {
  const plan = planOf(draft);
  if (plan === null) return;
  const { bank, credential, environment, profile } = plan;
  const api = apiEndpointOf(bank, profile, environment, null);
  const hosts = hostsOf([tokenEndpointOf(bank, profile, environment), api]);
  const roles = rolesOfDraft(draft);
  const blocks = roles.map((role) => ({
    role,
    secretId: draft.proposals[role] ?? '',
    ...secretNames(role, bank.name, sayWord(environment), credential.name),
    hosts,
  }));
  const secrets =
    roles.length === 0 ? markup`<p>${say('setup_nothing_to_create')}</p>` : secretBlocks(blocks);
  const unknown = api === null ? markup`<p>${say('setup_domains_unknown')}</p>` : NO_MARKUP;
  addBlock(page, 'custpage_create', markup`${secrets}${unknown}${certificateToUpload(draft)}`);
}

/** What there is to do about a certificate; nothing for a bank that wants none. */
function certificateToUpload(draft: SetUpDraft): Markup {
  if (!asksForCertificate(draft) || draft.profile === null || draft.environment === null) return NO_MARKUP;
  const method = methodOfDraft(draft);
  const signs = method === 'private_key_jwt';
  const { certificate } = BANK_PROFILES[draft.profile];
  const isNeeded =
    signs || method === 'tls_client_auth' || certificate.need[draft.environment] === 'required';
  return markup`<section style="border:1px solid #c8cfd6;padding:8px 12px;margin:8px 0"><h3 style="margin:0 0 4px">${say('setup_certificate_heading')}</h3><p>${say(
    isNeeded ? 'setup_certificate_needed' : 'setup_certificate_maybe',
  )}</p>${signs ? markup`<p>${say('setup_certificate_client')}</p>` : NO_MARKUP}${netSuitePage('certificates', say('setup_certificates_page'))}</section>`;
}

/** The step *Secret IDs*: the IDs of what was created, and when it expires. */
export function addIdsStep(page: Page, draft: SetUpDraft): void {
  for (const role of rolesOfDraft(draft)) addSecret(page, draft, role);
  const { texts } = draft;
  if (asksForCertificate(draft)) {
    addText(page, {
      name: 'certificateId',
      label: say('setup_certificate_id'),
      help: say('setup_certificate_id_help'),
      value: texts.certificateId,
    });
    const input = {
      name: 'certificateExpiresOn',
      label: say('setup_certificate_expires'),
      help: say('setup_certificate_expires_help'),
    };
    addDay(page, input, draft.certificateExpiresOn);
  }
  if (methodOfDraft(draft) !== 'private_key_jwt') return;
  const assertion = [
    { name: 'clientId', label: say('setup_client_id'), help: say('setup_client_id_help') },
    { name: 'keyId', label: say('setup_key_id'), help: say('setup_key_id_help') },
    { name: 'resource', label: say('setup_resource'), help: say('setup_resource_help') },
  ] as const;
  for (const input of assertion) addText(page, { ...input, value: texts[input.name] });
}

function addSecret(page: Page, draft: SetUpDraft, role: ReturnType<typeof rolesOfDraft>[number]): void {
  const entered = draft.secrets[role];
  const words = { role: sayWord(role) };
  const container = `custpage_group_${role}`;
  page.addFieldGroup({ id: container, label: sayLabel(role) });
  addText(page, {
    name: secretAnswer(role, 'secretId'),
    label: say('setup_id_of', words),
    help: say('setup_id_help'),
    value: entered === undefined ? (draft.proposals[role] ?? '') : entered.secretId,
    isMandatory: true,
    container,
  });
  const input = {
    name: secretAnswer(role, 'expiresOn'),
    label: say('setup_expires_of', words),
    help: say('setup_expires_help'),
    container,
  };
  addDay(page, input, entered?.expiresOn ?? null);
}
