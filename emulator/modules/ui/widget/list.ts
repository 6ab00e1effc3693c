import type * as serverWidget from 'N/ui/serverWidget';
import { Arguments } from '../../../runtime/arguments';
import { SuiteScriptError } from '../../../runtime/suitescript_error';
import { checkElementId, enumMember, expectType } from './checks';
import { ClientScript } from './client_script';
import { Button } from './containers';
import type { Documented } from './documented';
import { FieldType, FormPageLinkType, LayoutJustification, ListStyle } from './enums';
import { type ListColumnModel, type ListModel, newButton } from './model';

/** Everything of serverWidget.List but what the typings say wrongly: `style` is no number, `clientScriptField` is called clientScriptFileId. */
type ListMembers = Documented<
  serverWidget.List,
  Exclude<keyof serverWidget.List, 'style' | 'clientScriptField'>
>;

/** serverWidget.ListColumn (section_4325856768). */
export class ListColumn {
  readonly #model: ListColumnModel;

  constructor(model: ListColumnModel) {
    this.#model = model;
  }

  /** The data behind a column, for the emulator only. */
  static modelOf(column: ListColumn): ListColumnModel {
    return column.#model;
  }

  get label(): string {
    return this.#model.label;
  }

  set label(value: string) {
    expectType('ListColumn.label', 'string', value);
    this.#model.label = value;
  }

  /** Makes the cells links; with `dynamic` the `url` names the row value that holds the address. */
  setURL(options: unknown): this {
    const checked = Arguments.of('ListColumn.setURL', options, ['url', 'dynamic']);
    this.#model.link = { url: checked.string('url'), dynamic: checked.flag('dynamic') };
    return this;
  }

  /** Adds a parameter to the cells' links; with `dynamic` the `value` names the row value to use. */
  addParamToURL(options: unknown): this {
    const checked = Arguments.of('ListColumn.addParamToURL', options, ['param', 'value', 'dynamic']);
    this.#model.parameters.push({
      name: checked.string('param'),
      value: checked.string('value'),
      dynamic: checked.flag('dynamic'),
    });
    return this;
  }
}

/** serverWidget.List (section_4325856174): a page that is one table. */
export class List implements ListMembers {
  readonly #model: ListModel;
  readonly #clientScript: ClientScript;

  constructor(model: ListModel) {
    this.#model = model;
    this.#clientScript = new ClientScript(model);
  }

  /** The data behind a list, for the emulator only. */
  static modelOf(list: List): ListModel {
    return list.#model;
  }

  get title(): string {
    return this.#model.title;
  }

  set title(value: string) {
    expectType('List.title', 'string', value);
    this.#model.title = value;
  }

  get style(): ListStyle {
    return this.#model.style;
  }

  set style(value: ListStyle) {
    this.#model.style = enumMember(
      Arguments.of('List.style', { style: value }, ['style']),
      'List.style',
      'style',
      ListStyle,
    );
  }

  get clientScriptModulePath(): string {
    return this.#clientScript.modulePath;
  }

  set clientScriptModulePath(value: string) {
    this.#clientScript.modulePath = value;
  }

  get clientScriptFileId(): number {
    return this.#clientScript.fileId;
  }

  set clientScriptFileId(value: number) {
    this.#clientScript.fileId = value;
  }

  addButton(options: unknown): Button {
    const checked = Arguments.of('List.addButton', options, ['id', 'label', 'functionName']);
    const taken = this.#model.buttons.map((button) => button.id);
    const id = checkElementId(checked.string('id'), { existingPage: false, taken });
    const functionName = checked.optional<string>('functionName');
    const button = newButton({
      id,
      label: checked.string('label'),
      action: functionName === undefined ? { kind: 'none' } : { kind: 'function', functionName },
    });
    this.#model.buttons.push(button);
    return new Button(button);
  }

  addColumn(options: unknown): ListColumn {
    const checked = Arguments.of('List.addColumn', options, ['id', 'label', 'type', 'align']);
    const column: ListColumnModel = {
      id: this.#columnId(checked.string('id')),
      label: checked.string('label'),
      type: enumMember(checked, 'List.addColumn', 'type', FieldType),
      align:
        checked.optional('align') === undefined
          ? 'LEFT'
          : enumMember(checked, 'List.addColumn', 'align', LayoutJustification),
      parameters: [],
    };
    this.#model.columns.push(column);
    return new ListColumn(column);
  }

  /** Adds an Edit (or Edit | View) column in front of another column (List.addEditColumn). */
  addEditColumn(options: unknown): ListColumn {
    const checked = Arguments.of('List.addEditColumn', options, [
      'column',
      'showView',
      'showHrefCol',
      'link',
      'linkParam',
      'linkParamName',
    ]);
    const before = checked.required('column');
    if (!(before instanceof ListColumn)) {
      throw new SuiteScriptError('WRONG_PARAMETER_TYPE', 'Wrong parameter type: options.column');
    }
    const column: ListColumnModel = {
      id: this.#columnId('editcolumn'),
      label: checked.flag('showView') ? 'Edit | View' : 'Edit',
      type: 'URL',
      align: 'LEFT',
      link: { url: checked.optional<string>('link') ?? '', dynamic: false },
      parameters: [
        {
          name: checked.optional<string>('linkParamName') ?? 'id',
          value: checked.optional<string>('linkParam') ?? 'id',
          dynamic: true,
        },
      ],
    };
    this.#model.columns.splice(this.#model.columns.indexOf(ListColumn.modelOf(before)), 0, column);
    return new ListColumn(column);
  }

  addPageLink(options: unknown): this {
    const checked = Arguments.of('List.addPageLink', options, ['type', 'title', 'url']);
    this.#model.links.push({
      type: enumMember(checked, 'List.addPageLink', 'type', FormPageLinkType),
      title: checked.string('title'),
      url: checked.string('url'),
    });
    return this;
  }

  addRow(options: unknown): this {
    this.#model.rows.push(rowOf(Arguments.of('List.addRow', options, ['row']).required('row')));
    return this;
  }

  addRows(options: unknown): this {
    const rows = Arguments.of('List.addRows', options, ['rows']).required('rows');
    if (!Array.isArray(rows)) {
      throw new SuiteScriptError('WRONG_PARAMETER_TYPE', 'Wrong parameter type: options.rows');
    }
    this.#model.rows.push(...rows.map(rowOf));
    return this;
  }

  #columnId(id: string): string {
    return checkElementId(id, { existingPage: false, taken: this.#model.columns.map((column) => column.id) });
  }
}

function rowOf(row: unknown): Record<string, string> {
  if (typeof row !== 'object' || row === null) {
    throw new SuiteScriptError('WRONG_PARAMETER_TYPE', 'Wrong parameter type: options.row');
  }
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      value === null || value === undefined ? '' : String(value),
    ]),
  );
}
