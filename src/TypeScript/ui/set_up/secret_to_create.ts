import type { SecretRole } from '../../domain/vocabulary';
import { say, sayWord } from '../../netsuite/language/translations';
import { NETSUITE_PAGES } from '../../netsuite/links';
import { SECRET_SCRIPTS } from '../../netsuite/schema';
import { type Markup, markup, NO_MARKUP } from '../parts/markup';

/** One API secret to be created on NetSuite's own page. All of it can be seen by others there. */
export interface SecretToShow {
  readonly role: SecretRole;
  /** What follows `custsecret`, as that page's field *ID* takes it. */
  readonly idField: string;
  readonly name: string;
  readonly description: string;
  /** Hosts the secret is sent to; none: not known yet. */
  readonly domains: readonly string[];
}

/** Where the client script says what was copied. */
const COPY_STATUS = 'bcr_copy_status';

/** The place where the client script says that something was copied, with its words; once on a page. */
function copyStatus(): Markup {
  // The name of what was copied is put in by the client script.
  const copied = say('setup_copied', { what: '{what}' });
  return markup`<div id="${COPY_STATUS}" role="status" aria-live="polite" data-copied="${copied}" data-not-copied="${say('setup_not_copied')}" style="position:sticky;top:0;background:#fff;min-height:1.5em;font-weight:bold"></div>`;
}

/** One value that can be selected, and copied with a button. */
function copyableValue(id: string, label: string, value: string): Markup {
  const field = markup`<input id="${id}" type="text" readonly value="${value}" style="width:100%;max-width:46em;padding:4px">`;
  return copyable(id, label, field);
}

/** Several values, one on a line. */
function copyableLines(id: string, label: string, lines: readonly string[]): Markup {
  const field = markup`<textarea id="${id}" readonly rows="${lines.length}" style="width:100%;max-width:46em;padding:4px">${lines.join('\n')}</textarea>`;
  return copyable(id, label, field);
}

function copyable(id: string, label: string, field: Markup): Markup {
  const button = markup`<button type="button" hidden data-bcr-copy="${id}" data-bcr-label="${label}" aria-label="${say('setup_copy_what', { what: label })}">${say('setup_copy')}</button>`;
  return markup`<div style="margin:6px 0"><label for="${id}" style="display:block">${label}</label>${field} ${button}</div>`;
}

/** A link to one of NetSuite's own pages, in another tab, so that what was entered here stays. */
export function netSuitePage(page: keyof typeof NETSUITE_PAGES, text: string): Markup {
  return markup`<p><a href="${NETSUITE_PAGES[page]}" target="_blank" rel="noopener">${text}</a> (${say('setup_new_tab')})</p>`;
}

/**
 * Everything to enter on NetSuite's API Secrets page for one secret, field by field, each with a button that copies it.
 * `startCopying` of client/copy_buttons makes the buttons work; without client scripts they stay away, and each value can be
 * selected in its field.
 */
function secretToCreate({ role, idField, name, description, domains }: SecretToShow): Markup {
  const id = (what: string): string => `bcr_${role}_${what}`;
  const value = { role: sayWord(role) };
  const heading = say('setup_secret_heading', value);
  const fields = [
    copyableValue(id('name'), say('setup_secret_name'), name),
    copyableValue(id('id'), say('setup_secret_id'), idField),
    copyableValue(id('description'), say('setup_secret_description'), description),
    copyableLines(id('scripts'), say('setup_secret_scripts'), SECRET_SCRIPTS),
    markup`<p>${say('setup_scripts_more')}</p>`,
    domains.length === 0 ? NO_MARKUP : copyableLines(id('domains'), say('setup_secret_domains'), domains),
    markup`<p>${say('setup_secret_password')}: ${say('setup_secret_password_is', value)}</p>`,
    markup`<p>${say('setup_secret_warning')}: ${say('setup_secret_warning_on')}</p>`,
  ];
  return markup`<section aria-label="${heading}" style="border:1px solid #c8cfd6;padding:8px 12px;margin:8px 0"><h3 style="margin:0 0 4px">${heading}</h3>${fields}</section>`;
}

/** One API secret that a page proposes, by its whole script id. */
export interface SecretBlock extends Pick<SecretToShow, 'role' | 'name' | 'description'> {
  readonly secretId: string;
  /** Hosts the secret is sent to; none: not known yet. */
  readonly hosts: readonly string[];
}

/** Everything to enter for several secrets, with the way to NetSuite's page and the place where copying is told. */
export function secretBlocks(blocks: readonly SecretBlock[]): Markup {
  return markup`${apiSecretsPage()}${blocks.map(secretBlock)}`;
}

/** The way to NetSuite's page, and where a copy is confirmed: once on a page, before its blocks. */
export function apiSecretsPage(): Markup {
  return markup`${copyStatus()}${netSuitePage('apiSecrets', say('setup_secrets_page'))}`;
}

/** What to enter on that page for one secret. */
export function secretBlock({ secretId, hosts, ...names }: SecretBlock): Markup {
  return secretToCreate({ ...names, idField: secretId.replace(/^custsecret/, ''), domains: hosts });
}

/** What an API secret is called on that page: all of it can be seen by others, and names nothing else. */
export function secretNames(
  role: SecretRole,
  bank: string,
  environment: string,
  credential: string,
): Pick<SecretToShow, 'name' | 'description'> {
  const texts = { bank, environment, credential, role: sayWord(role) };
  return {
    name: say('setup_secret_name_is', texts),
    description: say('setup_secret_description_is', texts),
  };
}
