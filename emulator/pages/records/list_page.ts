import { allows, recordLevel, requirePermission } from '../../runtime/permissions';
import type { StoredRecord } from '../../store/field_value';
import { type Html, html } from '../html';
import { type PageApp, type PageContext, type Site, showPage } from '../site';
import { type Column, renderTable } from '../table';
import { paths, recordListUrl, recordUrl } from '../urls';
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
      label: allows(level, 'EDIT') ? 'Edit | View' : 'View',
      cell: ({ id }) =>
        html`${allows(level, 'EDIT') ? html`<a href="${recordUrl(info.id, id, true)}">Edit</a> | ` : ''}<a href="${recordUrl(info.id, id)}">View</a>`,
    },
    { label: 'Internal ID', cell: ({ id }) => id, number: true },
    ...listColumns(info).map((field) => ({
      label: field.label,
      cell: (record: StoredRecord) => cellText(viewer, info, field, record),
    })),
  ];
  return showPage(site, context, {
    title: info.label,
    content: html`<div class="buttons">${
      allows(level, 'CREATE')
        ? html`<a class="button primary" href="${recordUrl(info.id, undefined, true)}">New ${info.label}</a>`
        : ''
    }<a class="button" href="${recordListUrl(info.id, withInactive ? {} : { showinactives: 'T' })}">${withInactive ? 'Hide Inactives' : 'Show Inactives'}</a></div>
      ${renderTable(
        info.label,
        columns,
        records,
        allows(level, 'CREATE')
          ? `No ${info.label} records yet. Choose New ${info.label} to make the first one.`
          : `No ${info.label} records yet.`,
      )}
      ${renderPaging(info.id, page, total, withInactive)}`,
  });
}

function renderPaging(type: string, page: number, total: number, withInactive: boolean): Html {
  const pages = Math.max(Math.ceil(total / PAGE_SIZE), 1);
  const link = (to: number, label: string): Html =>
    html`<a href="${recordListUrl(type, { page: to, showinactives: withInactive ? 'T' : undefined })}">${label}</a>`;
  return html`<p class="pages-of-list"><span>Total: ${total}</span>${page > 1 ? link(page - 1, 'Previous') : ''}${
    pages > 1 ? html`<span>Page ${page} of ${pages}</span>` : ''
  }${page < pages ? link(page + 1, 'Next') : ''}</p>`;
}
