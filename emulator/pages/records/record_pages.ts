import type { Session } from '../../account/account';
import { PAGE_FIELD_PREFIX } from '../../assumptions';
import { renderClientScripts } from '../../client/client_page';
import { FormScriptWatch, type PageScript, recordScripts } from '../../client/page_scripts';
import { Form } from '../../modules/ui/widget/form';
import { type FormModel, newButton } from '../../modules/ui/widget/model';
import { type Actor, actorOf } from '../../runtime/actor';
import { fromFormText } from '../../runtime/form_values';
import { allows, recordLevel, requirePermission } from '../../runtime/permissions';
import type { RecordDraft } from '../../runtime/record_draft';
import { SuiteScriptError } from '../../runtime/suitescript_error';
import type { FieldValue } from '../../store/field_value';
import type { RecordTypeInfo } from '../../store/record_type_info';
import { readFormPost } from '../forms/post_names';
import { renderForm, renderPageLinks } from '../forms/render_form';
import { type Html, html } from '../html';
import { type PageApp, type PageContext, type Site, showPage } from '../site';
import { paths, recordListUrl, recordUrl } from '../urls';
import { say } from '../words';
import {
  formValue,
  isEditable,
  type RecordPageType,
  recordForm,
  recordTitle,
  type ShownRecord,
  shownFields,
} from './record_form';
import { addRecordSublists } from './record_sublists';

/** Hidden input that says which version of the record the form was made from, for optimistic locking. */
const VERSION = '_version';
/** Start of the parameters that give a new record first values: `record.<field id>`. */
const FIRST_VALUE = 'record.';

/** View, edit, create, save and delete pages of custom records. */
export function registerRecordPages(app: PageApp, site: Site): void {
  app.get(paths.record, (context) => showRecord(site, context));
  app.post(paths.record, async (context) =>
    submitRecord(site, context, readFormPost(await context.req.text())),
  );
}

/**
 * The record type an address names, by script id or internal id.
 * @throws INVALID_RCRD_TYPE, as for a type whose XML allows no access from the UI
 */
export function recordTypeOf(site: Site, rectype: string | undefined): RecordTypeInfo {
  const { store } = site.account;
  const info = [...store.types().values()].find(
    ({ id, kind }) =>
      kind === 'custom' &&
      (id === rectype?.toLowerCase() || String(store.internalIds.of('customrecordtype', id)) === rectype),
  );
  if (info?.definition?.allowUiAccess === true) return info;
  throw new SuiteScriptError(
    'INVALID_RCRD_TYPE',
    'There is no record type of that name or number that can be opened in the user interface.',
  );
}

function showRecord(site: Site, context: PageContext): Promise<Response> {
  const info = site.account.languages.type(
    context.var.session.language,
    recordTypeOf(site, context.req.query('rectype')),
  );
  const id = context.req.query('id');
  const pageType: RecordPageType =
    id === undefined ? 'create' : context.req.query('e') === 'T' ? 'edit' : 'view';
  const actor = actorOf(context.var.session, 'USERINTERFACE');
  if (pageType === 'edit') requirePermission(actor.session, info, 'EDIT');
  const { records } = site.account;
  const draft =
    id === undefined
      ? records.create(info.id, actor, firstValues(info, context))
      : records.load(info.id, internalId(id), actor);
  const { form, formScript } = buildForm(site, draft, actor, pageType);
  if (context.req.query('saved') === 'T') {
    form.messages.unshift({
      type: 0,
      title: say(actor.session, 'confirmation'),
      message: say(actor.session, 'saved', { type: info.label }),
      duration: 0,
    });
  }
  const subtitle = recordTitle({ info, id: draft.id, values: draft.values() });
  return showPage(site, context, {
    title: form.title,
    ...(subtitle === undefined ? {} : { subtitle }),
    links: html`${renderPageLinks(form, 'BREADCRUMB')}${renderPageLinks(form, 'CROSSLINK')}<ul class="page-links crosslink"><li><a href="${recordListUrl(info.id)}">${say(actor.session, 'list')}</a></li></ul>`,
    content: html`${renderForm(
      form,
      actor.session,
      pageType === 'view'
        ? undefined
        : {
            action: recordUrl(info.id, draft.id, pageType === 'edit'),
            hidden: draft.stored === undefined ? {} : { [VERSION]: String(draft.stored.version) },
          },
    )}${clientScripts(site, draft, actor, pageType, form, formScript)}`,
  });
}

/** What runs the form's client script and, where the record is edited, those deployed on its type. */
function clientScripts(
  { account }: Site,
  { info, id }: RecordDraft,
  { session }: Actor,
  mode: RecordPageType,
  form: FormModel,
  formScript: PageScript | undefined,
): Html {
  const deployed = mode === 'view' ? [] : recordScripts(account, session, info.id);
  const scripts = formScript === undefined ? deployed : [formScript, ...deployed];
  const subject = { mode, recordType: info.id, ...(id === undefined ? {} : { recordId: id }) };
  return renderClientScripts(account, session, scripts, subject, form);
}

/** The form of a record with what its beforeLoad events do to it, and the client script that they name. */
function buildForm(
  site: Site,
  draft: RecordDraft,
  actor: Actor,
  pageType: RecordPageType,
): { readonly form: FormModel; readonly formScript: PageScript | undefined } {
  const { account } = site;
  const viewer = { account, session: actor.session };
  const shown = account.languages.type(actor.session.language, draft.info);
  const record = { info: shown, id: draft.id, values: draft.values() };
  const form = recordForm(viewer, record, pageType);
  addButtons(form, record, actor, pageType);
  addRecordSublists(viewer, record, form);
  const watch = new FormScriptWatch(account, form);
  const { afterEach } = watch;
  account.records.beforeLoad({ name: pageType, draft, actor, form: new Form(form), afterEach });
  // A beforeLoad event of a new record may set its fields; what it set on the form itself wins.
  for (const field of form.fields) {
    const before = record.values[field.id] ?? null;
    const info = draft.info.fields.get(field.id);
    if (info === undefined || draft.get(field.id) === before) continue;
    field.value = formValue(actor.session, info, draft.get(field.id));
  }
  return { form, formScript: watch.script };
}

function addButtons(
  form: FormModel,
  { info, id }: ShownRecord,
  { session }: Actor,
  pageType: RecordPageType,
): void {
  const level = recordLevel(session, info);
  const list = recordListUrl(info.id);
  if (pageType === 'view') {
    if (allows(level, 'EDIT')) {
      const href = recordUrl(info.id, id, true);
      form.buttons.push(
        newButton({
          id: 'edit',
          label: say(session, 'edit'),
          isPrimary: true,
          action: { kind: 'link', href },
        }),
      );
    }
    form.buttons.push(
      newButton({ id: 'back', label: say(session, 'back'), action: { kind: 'link', href: list } }),
    );
    if (allows(level, 'CREATE')) {
      const href = recordUrl(info.id, undefined, true);
      form.buttons.push(newButton({ id: 'new', label: say(session, 'new'), action: { kind: 'link', href } }));
    }
    return;
  }
  const cancel = id === undefined ? list : recordUrl(info.id, id);
  form.buttons.push(
    newButton({ id: 'submitter', label: say(session, 'save'), isPrimary: true, action: { kind: 'submit' } }),
    newButton({ id: '_cancel', label: say(session, 'cancel'), action: { kind: 'link', href: cancel } }),
  );
  if (id !== undefined && allows(level, 'FULL')) {
    const confirm = say(session, 'deleteQuestion', { type: info.label });
    form.buttons.push(
      newButton({
        id: 'delete',
        label: say(session, 'delete'),
        action: { kind: 'submit', name: '_action', value: 'delete', confirm },
      }),
    );
  }
}

/** @throws what the record's rules and scripts throw; then nothing is written */
function submitRecord(site: Site, context: PageContext, posted: Readonly<Record<string, string>>): Response {
  const { records } = site.account;
  const info = recordTypeOf(site, context.req.query('rectype'));
  const actor = actorOf(context.var.session, 'USERINTERFACE');
  const id = context.req.query('id');
  if (id !== undefined && posted._action === 'delete') {
    records.remove(info.id, internalId(id), actor);
    return context.redirect(recordListUrl(info.id), 303);
  }
  const draft =
    id === undefined ? records.create(info.id, actor) : records.load(info.id, internalId(id), actor);
  checkVersion(draft, posted[VERSION]);
  takePosted(actor.session, draft, posted);
  const saved = records.save(draft, actor);
  return context.redirect(recordUrl(info.id, saved, false, { saved: 'T' }), 303);
}

/** The draft is read anew when a form comes back, so the version the person saw has to be compared here. */
function checkVersion(draft: RecordDraft, seen: string | undefined): void {
  const { stored, info } = draft;
  if (stored === undefined || info.definition?.enableOptimisticLocking !== true) return;
  if (seen !== String(stored.version)) {
    throw new SuiteScriptError('RCRD_HAS_BEEN_CHANGED', 'Record has been changed');
  }
}

/** Sets the fields a person could change and did, and hands on what was entered in fields that scripts added to the page. */
function takePosted(
  { formats }: Session,
  draft: RecordDraft,
  posted: Readonly<Record<string, string>>,
): void {
  for (const field of shownFields(draft.info)) {
    const text = posted[field.id];
    if (text === undefined || !isEditable(field)) continue;
    const value = fromFormText(formats, field, text.replaceAll('\r\n', '\n'));
    if (!isSame(value, draft.get(field.id))) draft.set(field.id, value);
  }
  for (const [name, text] of Object.entries(posted)) {
    if (name.startsWith(PAGE_FIELD_PREFIX.value) && !isOfSublist(name, posted))
      draft.setPageValue(name, text);
  }
}

/** Whether a posted value holds the lines of a sublist (post_names.ts) and is no field's. */
function isOfSublist(name: string, posted: Readonly<Record<string, string>>): boolean {
  const id = name.replace(/(fields|data)$/, '');
  return id !== name && `${id}fields` in posted && `${id}data` in posted;
}

function isSame(one: FieldValue, other: FieldValue): boolean {
  return JSON.stringify(one ?? []) === JSON.stringify(other ?? []);
}

function firstValues(info: RecordTypeInfo, context: PageContext): Record<string, FieldValue> {
  return Object.fromEntries(
    Object.entries(context.req.query())
      .filter(([name]) => name.startsWith(FIRST_VALUE))
      .flatMap(([name, text]) => {
        const field = info.fields.get(name.slice(FIRST_VALUE.length));
        return field === undefined
          ? []
          : [[field.id, fromFormText(context.var.session.formats, field, text)]];
      }),
  );
}

function internalId(text: string): number {
  if (!/^\d+$/.test(text)) throw new SuiteScriptError('RCRD_DSNT_EXIST', 'That record does not exist.');
  return Number(text);
}
