import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Account, Session } from '../account/account';
import { modules } from '../modules/index';
import type { FormModel } from '../modules/ui/widget/model';
import { choicesOf } from '../pages/forms/render_field';
import { type Html, html, nothing, raw } from '../pages/html';
import { paths } from '../pages/urls';
import { clientExecution } from './client_execution';
import { CLIENT_MODULES } from './client_modules';
import type { PageScript } from './page_scripts';

/** What a page is about, as client scripts are told. */
export interface ClientPageSubject {
  /** `view` runs no entry points: only buttons (section_4410597671). */
  readonly mode: 'create' | 'edit' | 'view';
  /** Undefined on a Suitelet's page. */
  readonly recordType?: string;
  readonly recordId?: number;
}

const FOLDER = join(__dirname, 'browser');
const sources = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.js'))
  .toSorted()
  .map((name) => ({ name, content: readFileSync(join(FOLDER, name), 'utf8') }));
const version = createHash('sha256').update(JSON.stringify(sources)).digest('hex').slice(0, 12);
const folder = `/_assets/client_${version}`;

/** The browser's part of client scripts: files that import each other, so they share one address that changes with any of them. */
export const clientAssets = sources.map(({ name, content }) => ({
  path: `${folder}/${name}`,
  type: 'text/javascript; charset=utf-8',
  content,
}));

/**
 * What makes a page run its client scripts; nothing for a page that has none.
 * @param form undefined for a list, which has no fields
 */
export function renderClientScripts(
  account: Account,
  session: Session,
  scripts: readonly PageScript[],
  subject: ClientPageSubject,
  form?: FormModel,
): Html {
  const [first] = scripts;
  if (first === undefined) return nothing;
  const data = {
    addresses: { file: paths.clientFile, call: paths.clientCall, error: paths.clientError },
    subject: { ...subject, recordType: subject.recordType ?? null, recordId: subject.recordId ?? null },
    scripts: scripts.map((each) => ({
      file: each.file,
      level: each.level,
      script: each.script.scriptId,
      deployment: each.deployment.scriptId,
      ...runtimeOf(session, each),
    })),
    modules: CLIENT_MODULES,
    values: moduleValues(account, session, first),
    fields: form === undefined ? [] : form.fields.map((field) => fieldData(form, field, subject)),
    sublists: form === undefined ? [] : form.sublists.map((sublist) => sublistData(form, sublist)),
  };
  // `<` could end the element; in JSON it may be written as an escape.
  const json = JSON.stringify(data).replaceAll('<', '\\u003c');
  return html`<script type="application/json" id="client-scripts">${raw(json)}</script>
<script type="module" src="${folder}/main.js"></script>`;
}

/** Enumerations and constants of the modules. Those that client scripts are told do not depend on the script. */
function moduleValues(account: Account, session: Session, script: PageScript): object {
  const execution = clientExecution(account, session, script);
  return Object.fromEntries(
    Object.entries(CLIENT_MODULES).map(([name, { values = [] }]) => {
      const module: object = modules[name]?.(execution) ?? {};
      return [name, Object.fromEntries(values.map((member) => [member, Reflect.get(module, member)]))];
    }),
  );
}

/** N/runtime's objects, as far as they can be told beforehand. */
function runtimeOf(session: Session, script: PageScript): object {
  return {
    user: {
      id: session.userId,
      name: session.userName,
      email: session.userEmail,
      role: session.roleId,
      roleId: session.roleScriptId,
      roleCenter: session.role?.centerType ?? 'BASIC',
    },
    logLevel: script.deployment.logLevel,
  };
}

type Field = FormModel['fields'][number];

function fieldData(form: FormModel, field: Field, { mode }: ClientPageSubject): object {
  const isSelect = field.type === 'SELECT' || field.type === 'MULTISELECT';
  return {
    id: field.id,
    type: field.type,
    label: field.label,
    isMandatory: field.isMandatory,
    displayType: field.displayType,
    isScripted: field.scripted,
    // Where the page has no inputs. What a password field holds is not for the page.
    ...(mode !== 'view' || field.type === 'PASSWORD' ? {} : { value: field.value }),
    ...(isSelect && (mode === 'view' || field.displayType === 'INLINE')
      ? { options: choicesOf(field, form) }
      : {}),
  };
}

function sublistData(form: FormModel, sublist: FormModel['sublists'][number]): object {
  return {
    id: sublist.id,
    isEdited: form.mode === 'edit' && (sublist.type === 'EDITOR' || sublist.type === 'INLINEEDITOR'),
    fields: sublist.fields.map(({ id, type, label }) => ({ id, type, label })),
    lines: sublist.lines.map((line) => Object.fromEntries(line)),
  };
}
