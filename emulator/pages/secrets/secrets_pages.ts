import type { Session } from '../../account/account';
import { allows, permissionLevel } from '../../runtime/permissions';
import { InvalidSecret, type SecretSummary } from '../../secrets/secret_vault';
import { FormNames, readFormPost } from '../forms/post_names';
import { renderForm } from '../forms/render_form';
import { html } from '../html';
import {
  type PageApp,
  type PageContext,
  type Site,
  showNotice,
  showPage,
  showPermissionViolation,
} from '../site';
import { renderTable } from '../table';
import { paths, secretsUrl, secretUrl } from '../urls';
import { instantText } from '../user_format';
import { readSecretForm, SecretFormError, secretFields, secretForm } from './secret_form';

const PERMISSION = 'Secrets Management';
const KEY = 'ADMI_SECRETS';

/** Setup > Company > Preferences > API Secrets: list, create, edit, delete; never a value. */
export function registerSecretsPages(app: PageApp, site: Site): void {
  app.get(paths.secrets, (context) => {
    const level = permissionLevel(context.var.session, KEY);
    if (!allows(level, 'VIEW')) return showPermissionViolation(site, context, PERMISSION, 'View');
    return showList(site, context);
  });

  app.get(paths.secret, (context) => {
    const id = context.req.query('id');
    const secret = id === undefined ? undefined : find(site, id);
    if (id !== undefined && secret === undefined) return showMissing(site, context);
    const refused = refuse(context.var.session, secret);
    if (refused !== undefined && secret === undefined) {
      return showPermissionViolation(site, context, PERMISSION, refused);
    }
    if (!maySee(context.var.session, secret))
      return showPermissionViolation(site, context, PERMISSION, 'Full');
    return showForm(site, context, secret, { readOnly: refused !== undefined });
  });

  app.post(paths.secret, async (context) => {
    const posted = readFormPost(await context.req.text());
    const id = context.req.query('id');
    const secret = id === undefined ? undefined : find(site, id);
    if (id !== undefined && secret === undefined) return showMissing(site, context);
    const refused = refuse(context.var.session, secret);
    if (refused !== undefined) return showPermissionViolation(site, context, PERMISSION, refused);
    const { userId } = context.var.session;
    if (posted._action === 'delete' && secret !== undefined) {
      site.account.secrets.remove(secret.id, userId);
      return context.redirect(secretsUrl(), 303);
    }
    try {
      const input = readSecretForm(posted, secret);
      if (secret === undefined && site.account.secrets.has(input.id)) {
        throw new SecretFormError('This ID is already in use. Please enter a unique ID.');
      }
      site.account.secrets.save(ownedBy(input, userId), userId);
    } catch (error) {
      if (!(error instanceof SecretFormError) && !(error instanceof InvalidSecret)) throw error;
      return showForm(site, context, secret, { readOnly: false, problem: error.message, typed: posted });
    }
    return context.redirect(secretsUrl(), 303);
  });
}

/** A secret without owners would be nobody's to edit: whoever makes it owns it. */
function ownedBy<Input extends { readonly owners?: readonly number[] }>(input: Input, userId: number): Input {
  return input.owners === undefined || input.owners.length === 0 ? { ...input, owners: [userId] } : input;
}

function showList(site: Site, context: PageContext): Promise<Response> {
  const { session } = context.var;
  const secrets = site.account.secrets.list().filter((secret) => maySee(session, secret));
  const names = (employees: readonly number[]): string =>
    employees.map((id) => site.account.store.recordName('employee', id)).join(', ');
  return showPage(site, context, {
    title: 'API Secrets',
    content: html`<p class="lead">Setup &gt; Company &gt; Preferences. A secret's value is entered here and nowhere else. Scripts can use it, but it is never shown.</p>
      ${allows(permissionLevel(session, KEY), 'CREATE') ? html`<div class="buttons"><a class="button primary" href="${secretUrl()}">Create New</a></div>` : ''}
      ${renderTable<SecretSummary>(
        'API secrets',
        [
          {
            label: 'Name',
            wide: true,
            cell: (secret) => html`<a href="${secretUrl(secret.id)}">${secret.name}</a>`,
          },
          { label: 'ID', cell: (secret) => secret.id },
          { label: 'Description', cell: (secret) => secret.description },
          { label: 'Owners', cell: (secret) => names(secret.owners) },
          {
            label: 'Scripts',
            cell: (secret) => (secret.scripts.length === 0 ? 'All' : secret.scripts.join(', ')),
          },
          {
            label: 'Domains',
            cell: (secret) => (secret.domains.length === 0 ? 'All' : secret.domains.join(', ')),
          },
          {
            label: 'Employees',
            cell: (secret) => (secret.employees.length === 0 ? 'All' : names(secret.employees)),
          },
          { label: 'Last changed', cell: (secret) => instantText(context.var.session, secret.lastModified) },
        ],
        secrets,
        'No API secrets yet. Choose Create New, or ask an owner to add you.',
      )}`,
  });
}

function showForm(
  site: Site,
  context: PageContext,
  secret: SecretSummary | undefined,
  state: {
    readonly readOnly: boolean;
    readonly problem?: string;
    readonly typed?: Readonly<Record<string, string>>;
  },
): Promise<Response> {
  const form = secretForm(site.account, secret, state.readOnly, context.var.session);
  if (state.problem !== undefined) {
    form.messages.push({ type: 3, title: 'Error', message: state.problem, duration: 0 });
  }
  for (const field of form.fields) {
    const typed = state.typed?.[field.id];
    const isPassword = field.id === secretFields.password || field.id === secretFields.confirm;
    if (typed !== undefined && !isPassword)
      field.value = field.type === 'MULTISELECT' ? typed.split(FormNames.multiSelectSeparator) : typed;
  }
  return showPage(
    site,
    context,
    {
      title: form.title,
      ...(secret === undefined ? {} : { subtitle: secret.name }),
      content: renderForm(
        form,
        context.var.session,
        state.readOnly ? undefined : { action: secretUrl(secret?.id), hidden: {} },
      ),
    },
    state.problem === undefined ? 200 : 400,
  );
}

function find(site: Site, id: string): SecretSummary | undefined {
  return site.account.secrets.list().find((secret) => secret.id === id.toLowerCase());
}

function showMissing(site: Site, context: PageContext): Promise<Response> {
  return showNotice(site, context, { title: 'Notice', message: 'That record does not exist.' }, 404);
}

/** View sees one's own secrets, Full all of them (section_160337298977). */
function maySee(session: Session, secret: SecretSummary | undefined): boolean {
  const level = permissionLevel(session, KEY);
  return (
    allows(level, 'FULL') || (allows(level, 'VIEW') && (secret?.owners.includes(session.userId) ?? true))
  );
}

/** Create makes new ones, Edit changes one's own, Full all. @returns the level that is missing, if one is */
function refuse(session: Session, secret: SecretSummary | undefined): string | undefined {
  const level = permissionLevel(session, KEY);
  if (secret === undefined) return allows(level, 'CREATE') ? undefined : 'Create';
  if (allows(level, 'FULL')) return undefined;
  if (!secret.owners.includes(session.userId)) return 'Full';
  return allows(level, 'EDIT') ? undefined : 'Edit';
}
