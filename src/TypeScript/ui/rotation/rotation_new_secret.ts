import * as serverWidget from 'N/ui/serverWidget';
import type { RotationRecords } from '../../application/rotation/rotation_ports';
import { hostsOf } from '../../application/set_up/secret_proposals';
import { BANK_PROFILES } from '../../banks/index';
import { apiEndpointOf, tokenEndpointOf } from '../../domain/addresses';
import { nextSecretId } from '../../domain/next_secret_id';
import type { SecretReference } from '../../domain/records';
import { say, sayLabel, sayWord } from '../../netsuite/language/translations';
import { markup } from '../parts/markup';
import { addMarkup } from '../parts/markup_field';
import { apiSecretsPage, type SecretBlock, secretBlock } from '../set_up/secret_to_create';
import { ROTATION_FORM } from './rotation_form';

const GROUP = 'custpage_new_secret';

/** What to enter on the API Secrets page for the secret that is to follow another one. */
function nextSecret(
  { bank, credential, references }: RotationRecords,
  { role, secretId }: SecretReference,
): SecretBlock {
  const profile = BANK_PROFILES[bank.profile];
  const { environment } = credential;
  const id = nextSecretId(
    secretId,
    references.map((reference) => reference.secretId),
  );
  return {
    role,
    secretId: id,
    name: say('rotation_secret_name', {
      credential: credential.name,
      role: sayWord(role),
      number: references.filter((reference) => reference.role === role).length + 1,
    }),
    description: say('rotation_secret_description', { secretId }),
    hosts: hostsOf([
      tokenEndpointOf(bank, profile, environment),
      apiEndpointOf(bank, profile, environment, null),
    ]),
  };
}

/**
 * Adds what to create on the API Secrets page, and the fields in which its IDs are entered here.
 *
 * @param isWanted whether that is what comes next; otherwise it can be opened
 */
export function addNewSecrets(
  form: serverWidget.Form,
  records: RotationRecords,
  canAdd: readonly SecretReference[],
  isWanted: boolean,
): void {
  const group = form.addFieldGroup({ id: GROUP, label: say('rotation_new_secret') });
  group.isCollapsible = !isWanted;
  group.isCollapsed = !isWanted;
  if (canAdd.length > 1) {
    addMarkup(form, 'custpage_new_secret_note', markup`<p>${say('rotation_new_secret_note')}</p>`, GROUP);
  }
  addMarkup(form, 'custpage_to_create', apiSecretsPage(), GROUP);
  for (const reference of canAdd) {
    const { role, secretId } = reference;
    addMarkup(form, `custpage_to_create_${role}`, secretBlock(nextSecret(records, reference)), GROUP);
    const id = form.addField({
      id: ROTATION_FORM.secretId(role),
      label: say('rotation_new_id', { role: sayLabel(role) }),
      type: serverWidget.FieldType.TEXT,
      container: GROUP,
    });
    id.setHelpText({ help: say('rotation_new_id_help', { secretId }) });
    const expires = form.addField({
      id: ROTATION_FORM.expiresOn(role),
      label: say('rotation_new_expires', { role: sayLabel(role) }),
      type: serverWidget.FieldType.DATE,
      container: GROUP,
    });
    expires.setHelpText({ help: say('rotation_new_expires_help') });
  }
}
