import type { Account, Session } from '../../account/account';
import { type FormModel, newButton, newField, newForm } from '../../modules/ui/widget/model';
import type { SecretInput, SecretSummary } from '../../secrets/secret_vault';
import { FormNames } from '../forms/post_names';
import { secretsUrl } from '../urls';
import { instantText } from '../user_format';

const PREFIX = 'custsecret';

/** Names of the form's inputs. */
export const secretFields = {
  name: 'name',
  id: 'scriptid',
  password: 'password',
  confirm: 'confirmpassword',
  warning: 'expirationwarning',
  description: 'description',
  employees: 'restricttoemployees',
  owners: 'owners',
  allScripts: 'allowforallscripts',
  scripts: 'restricttoscripts',
  allDomains: 'allowforalldomains',
  domains: 'restricttodomains',
} as const;

/**
 * The form of NetSuite's API Secrets page (section_160216498405). A value is typed into it and never comes back out.
 * @param secret undefined for a new one
 * @param readOnly whether the viewer may only look
 * @param session the viewer's
 */
export function secretForm(
  account: Account,
  secret: SecretSummary | undefined,
  readOnly: boolean,
  session: Session,
): FormModel {
  const form = newForm({
    title: 'API Secret',
    existingPage: true,
    mode: readOnly ? 'view' : 'edit',
    selectSource: () => undefined,
  });
  form.groups.push(
    ...(
      [
        ['primary', 'Primary Information'],
        ['restrictions', 'Restrictions'],
      ] as const
    ).map(([id, label]) => ({
      id,
      label,
      isBorderHidden: false,
      isCollapsible: false,
      isCollapsed: false,
      isSingleColumn: false,
    })),
  );
  addPrimaryFields(form, secret, readOnly, session);
  addRestrictions(form, account, session, secret);
  form.buttons.push(
    ...(readOnly
      ? []
      : [
          newButton({ id: 'submitter', label: 'Save', isPrimary: true, action: { kind: 'submit' } }),
          ...(secret === undefined
            ? []
            : [
                newButton({
                  id: 'delete',
                  label: 'Delete',
                  action: {
                    kind: 'submit',
                    name: '_action',
                    value: 'delete',
                    confirm: 'Delete this secret? Scripts that use it fail immediately.',
                  },
                }),
              ]),
        ]),
    newButton({
      id: '_cancel',
      label: readOnly ? 'Back' : 'Cancel',
      action: { kind: 'link', href: secretsUrl() },
    }),
  );
  return form;
}

function addPrimaryFields(
  form: FormModel,
  secret: SecretSummary | undefined,
  readOnly: boolean,
  session: Session,
): void {
  const container = 'primary';
  form.fields.push(
    newField({
      id: secretFields.name,
      label: 'Name',
      type: 'TEXT',
      container,
      isMandatory: true,
      value: secret?.name ?? '',
      help: 'Other users can see the name, the ID and the description.',
    }),
    newField({
      id: secretFields.id,
      label: 'ID',
      type: 'TEXT',
      container,
      isMandatory: true,
      value: secret?.id ?? '',
      displayType: secret === undefined ? 'NORMAL' : 'INLINE',
      help: `The part after "${PREFIX}", e.g. _bank_client_id. The ID cannot be changed later.`,
    }),
  );
  if (!readOnly) {
    const help =
      secret === undefined
        ? 'The value can never be shown again.'
        : 'Leave both empty to keep the value. A changed value can take up to one hour to take effect; the old one must work until then.';
    form.fields.push(
      newField({
        id: secretFields.password,
        label: 'Password',
        type: 'PASSWORD',
        container,
        isMandatory: secret === undefined,
        help,
      }),
      newField({
        id: secretFields.confirm,
        label: 'Confirm Password',
        type: 'PASSWORD',
        container,
        isMandatory: secret === undefined,
      }),
    );
  }
  form.fields.push(
    newField({
      id: secretFields.warning,
      label: 'Expiration Warning',
      type: 'CHECKBOX',
      container,
      value: secret?.expirationWarning === true ? 'T' : 'F',
    }),
    newField({
      id: secretFields.description,
      label: 'Description',
      type: 'TEXTAREA',
      container,
      value: secret?.description ?? '',
    }),
  );
  if (secret?.changeArrives !== undefined) {
    form.messages.push({
      type: 1,
      title: 'The changed password has not taken effect yet',
      message: `It takes effect at ${instantText(session, secret.changeArrives)}. Until then scripts get the previous one.`,
      duration: 0,
    });
  }
}

function addRestrictions(
  form: FormModel,
  account: Account,
  { language }: Session,
  secret: SecretSummary | undefined,
): void {
  const container = 'restrictions';
  const employees = account.company.employees.map((employee) => ({
    value: String(employee.id),
    text: `${employee.firstName} ${employee.lastName}`,
  }));
  const scripts = account.languages.project(language).scripts.map((script) => ({
    value: script.scriptId,
    text: `${script.name} (${script.scriptId})`,
  }));
  form.fields.push(
    newField({
      id: secretFields.employees,
      label: 'Restrict to Employees',
      type: 'MULTISELECT',
      container,
      options: employees,
      value: secret?.employees.map(String) ?? [],
      help: 'Only these employees can use the secret when they run a script. With nobody chosen, everybody can.',
    }),
    newField({
      id: secretFields.owners,
      label: 'Owners',
      type: 'MULTISELECT',
      container,
      options: employees,
      value: secret?.owners.map(String) ?? [],
    }),
    newField({
      id: secretFields.allScripts,
      label: 'Allow For All Scripts',
      type: 'CHECKBOX',
      container,
      breakType: 'STARTCOL',
      value: secret?.scripts.length === 0 ? 'T' : 'F',
    }),
    newField({
      id: secretFields.scripts,
      label: 'Restrict To Scripts',
      type: 'MULTISELECT',
      container,
      options: scripts,
      height: 8,
      value: secret?.scripts ?? [],
      help: 'The scripts that may use the secret. List every entry script that touches it.',
    }),
    newField({
      id: secretFields.allDomains,
      label: 'Allow For All Domains',
      type: 'CHECKBOX',
      container,
      breakType: 'STARTCOL',
      value: secret?.domains.length === 0 ? 'T' : 'F',
    }),
    newField({
      id: secretFields.domains,
      label: 'Restrict To Domains',
      type: 'TEXTAREA',
      container,
      value: secret?.domains.join('\n') ?? '',
      help: 'Host names, one per line. The secret is sent to these only. A secret for all domains can be read back through an echo service.',
    }),
  );
}

/** What is wrong with a posted form, in NetSuite's words; never a value. */
export class SecretFormError extends Error {}

/**
 * Reads the posted form.
 * @param before the secret that is edited; undefined for a new one
 * @throws SecretFormError
 */
export function readSecretForm(
  posted: Readonly<Record<string, string>>,
  before: SecretSummary | undefined,
): SecretInput {
  const text = (name: string): string => (posted[name] ?? '').trim();
  const list = (name: string): string[] =>
    text(name)
      .split(new RegExp(`[\\s,${FormNames.multiSelectSeparator}]+`))
      .filter(Boolean);
  const password = posted[secretFields.password] ?? '';
  if (text(secretFields.name) === '') throw new SecretFormError('Please enter value(s) for: Name');
  if (password !== (posted[secretFields.confirm] ?? '')) {
    throw new SecretFormError('Password and Confirm Password do not match.');
  }
  if (password === '' && before === undefined)
    throw new SecretFormError('Please enter value(s) for: Password');
  const allScripts = posted[secretFields.allScripts] === 'T';
  const allDomains = posted[secretFields.allDomains] === 'T';
  const scripts = list(secretFields.scripts);
  const domains = list(secretFields.domains);
  if (!allScripts && scripts.length === 0) {
    throw new SecretFormError('Choose the scripts that may use the secret, or check Allow For All Scripts.');
  }
  if (!allDomains && domains.length === 0) {
    throw new SecretFormError('Enter the domains the secret may be sent to, or check Allow For All Domains.');
  }
  return {
    id: before?.id ?? fullId(text(secretFields.id)),
    name: text(secretFields.name),
    description: text(secretFields.description),
    expirationWarning: posted[secretFields.warning] === 'T',
    employees: list(secretFields.employees).map(Number),
    owners: list(secretFields.owners).map(Number),
    scripts: allScripts ? [] : scripts,
    domains: allDomains ? [] : domains,
    ...(password === '' ? {} : { value: password }),
  };
}

/** NetSuite asks for the part after the prefix; somebody who pastes the whole id means the same. */
function fullId(typed: string): string {
  const id = typed.toLowerCase();
  return id.startsWith(PREFIX) ? id : `${PREFIX}${id}`;
}
