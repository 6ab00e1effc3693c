import type { Session } from '../../account/account';
import { allows, recordLevel, requirePermission } from '../../runtime/permissions';
import type { StoredRecord } from '../../store/field_value';
import { type Html, html } from '../html';
import { type PageApp, type PageContext, type Site, showPage } from '../site';
import { type Column, renderTable } from '../table';
import { paths, recordListUrl, recordUrl } from '../urls';
import { say, type Word } from '../words';
import { recordTypeOf } from './record_pages';
import { cellText, listColumns } from './record_sublists';

const PAGE_SIZE = 50;

/** The list of a custom record type, in pages. */
export function registerListPage(app: PageApp, site: Site): void {
  app.get(paths.recordList, (context) => showList(site, context));
}

function showList(site: Site, context: PageContext): Promise<Response> {
  const { account } = site;
  const { session } = context.var;
  const info = account.languages.type(session.language, recordTypeOf(site, context.req.query('rectype')));
  requirePermission(session, info, 'VIEW');
  const withInactive = context.req.query('showinactives') === 'T';
  const page = Math.max(Number.parseInt(context.req.query('page') ?? '1', 10) || 1, 1);
  const { total, records } = account.store.list(info.id, {
    limit: PAGE_SIZE,
    offset: (page - 1) * PAGE_SIZE,
    orderBy: info.nameField ?? 'id',
    ...(withInactive ? {} : { filter: { isinactive: false } }),
  });
  const level = recordLevel(session, info);
  const viewer = { account, session };
  const columns: Column<StoredRecord>[] = [
    {
      label: allows(level, 'EDIT')
        ? `${say(session, 'edit')} | ${say(session, 'view')}`
        : say(session, 'view'),
      cell: ({ id }) =>
        html`<span class="row-links">${allows(level, 'EDIT') ? html`<a href="${recordUrl(info.id, id, true)}">${say(session, 'edit')}</a> | ` : ''}<a href="${recordUrl(info.id, id)}">${say(session, 'view')}</a></span>`,
    },
    { label: say(session, 'internalId'), cell: ({ id }) => id, number: true },
    ...listColumns(info).map((field) => ({
      label: field.label,
      wide: field.id === info.nameField,
      cell: (record: StoredRecord) => cellText(viewer, info, field, record),
    })),
  ];
  return showPage(site, context, {
    title: info.label,
    content: html`${
      allows(level, 'CREATE')
        ? html`<div class="buttons top"><a class="button primary" href="${recordUrl(info.id, undefined, true)}">${say(session, 'newOf', { type: info.label })}</a></div>`
        : ''
    }<div class="list-strip"><a href="${recordListUrl(info.id, withInactive ? {} : { showinactives: 'T' })}">${say(session, withInactive ? 'hideInactives' : 'showInactives')}</a>${renderPaging(session, info.id, page, total, withInactive)}</div>
      ${renderTable(
        info.label,
        columns,
        records,
        say(session, allows(level, 'CREATE') ? 'noRecordsMakeOne' : 'noRecords', { type: info.label }),
      )}`,
  });
}

function renderPaging(
  session: Session,
  type: string,
  page: number,
  total: number,
  withInactive: boolean,
): Html {
  const pages = Math.max(Math.ceil(total / PAGE_SIZE), 1);
  const link = (to: number, word: Word): Html =>
    html`<a href="${recordListUrl(type, { page: to, showinactives: withInactive ? 'T' : undefined })}">${say(session, word)}</a>`;
  return html`<p class="pages-of-list"><span>${say(session, 'total')}: ${total}</span>${page > 1 ? link(page - 1, 'previous') : ''}${
    pages > 1 ? html`<span>${say(session, 'page', { page, pages })}</span>` : ''
  }${page < pages ? link(page + 1, 'next') : ''}</p>`;
}
