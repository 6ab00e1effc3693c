import { Arguments } from '../../runtime/arguments';
import { notEmulated, SuiteScriptError } from '../../runtime/suitescript_error';
import { ListStyle } from '../ui/widget/enums';
import { List, ListColumn } from '../ui/widget/list';
import type { ListModel } from '../ui/widget/model';
import { Portlet } from './portlet';
import type { PortletModel } from './portlet_model';

/** The Portlet object of a list portlet: a serverWidget.List without buttons and links. */
export class ListPortlet extends Portlet {
  readonly #model: ListModel;
  readonly #list: List;
  readonly #columns: ListColumn[] = [];

  constructor(title: string) {
    super(title);
    this.#model = {
      title,
      hideNavBar: true,
      style: ListStyle.NORMAL,
      columns: [],
      rows: [],
      buttons: [],
      links: [],
    };
    this.#list = new List(this.#model);
  }

  /** @throws SSS_MISSING_REQD_ARGUMENT, SSS_INVALID_TYPE_ARG, SSS_INVALID_FORM_ELEMENT_NAME */
  addColumn(options: unknown): ListColumn {
    const column = this.#list.addColumn(options);
    this.#columns.push(column);
    return column;
  }

  /** An Edit or Edit | View column to the left of another, which is named by its id (section_4671382437). */
  addEditColumn(options: unknown): ListColumn {
    const checked = Arguments.of('Portlet.addEditColumn', options, [
      'column',
      'showHrefCol',
      'showView',
      'link',
      'linkParam',
      'linkParamName',
    ]);
    const id = checked.string('column');
    const column = this.#columns.find((each) => ListColumn.modelOf(each).id === id);
    if (column === undefined) throw unknownColumn(id);
    if (checked.optional('showHrefCol') !== undefined)
      throw notEmulated('showHrefCol of Portlet.addEditColumn');
    const link = checked.optional<string>('link');
    const linkParamName = checked.optional<string>('linkParamName');
    return this.#list.addEditColumn({
      column,
      showView: checked.flag('showView'),
      linkParam: checked.optional<string>('linkParam') ?? id,
      ...(link === undefined ? {} : { link }),
      ...(linkParamName === undefined ? {} : { linkParamName }),
    });
  }

  addRow(options: unknown): this {
    this.#list.addRow(options);
    return this;
  }

  addRows(options: unknown): this {
    this.#list.addRows(options);
    return this;
  }

  protected model(): PortletModel {
    return { kind: 'list', title: this.title, list: { ...this.#model, title: this.title } };
  }
}

function unknownColumn(id: string): SuiteScriptError {
  return new SuiteScriptError(
    'SSS_INVALID_API_USAGE',
    `Portlet.addEditColumn: there is no column ${id}; add it first.`,
  );
}
