import type {
  FieldBreakType,
  FieldDisplayType,
  FieldLayoutType,
  FieldType,
  FormPageLinkType,
  LayoutJustification,
  ListStyle,
  MessageType,
  SublistDisplayType,
  SublistType,
} from './enums';

/**
 * What a page consists of, as plain data. Scripts see it only through the classes of N/ui/serverWidget beside this file; record pages
 * and the emulator's own pages build it directly; `emulator/pages/render_form.ts` turns it into HTML. So a user event's `form`
 * and a Suitelet's form are the same thing and have one renderer.
 */

/** One choice of a select field. */
export interface SelectOption {
  readonly value: string;
  readonly text: string;
}

/** Gives the choices of a list or record type by its script id or internal id; undefined when there is no such list. */
export type SelectSource = (source: string) => readonly SelectOption[] | undefined;

export interface FieldModel {
  readonly id: string;
  readonly type: FieldType;
  /** List or record type of a select field; the value of this choice for a radio field. */
  readonly source?: string;
  /** Id of the tab or field group it stands in; undefined = the main area. */
  readonly container?: string;
  /** Form added by a script to a page that exists already; `isMandatory` and the like may be set on these only. */
  readonly scripted: boolean;
  label: string;
  /** As a form posts it: checkboxes `T`/`F`, dates and numbers in the user's format, multi-selects a list of internal ids. */
  value: string | readonly string[];
  displayType: FieldDisplayType;
  layoutType: FieldLayoutType;
  breakType: FieldBreakType;
  isMandatory: boolean;
  help: string;
  /** Assistants only: whether the help stands below the field instead of behind its label (Field.setHelpText, showInlineForAssistant). */
  helpInline?: boolean;
  alias: string;
  maxLength?: number;
  linkText?: string;
  /** Lines of space above the field. */
  padding?: number;
  /** Columns and rows of characters. */
  width?: number;
  height?: number;
  richTextHeight?: number;
  richTextWidth?: number;
  /** Where an inline select links to, given one selected value: record pages link to the record it names. */
  readonly linkTo?: (value: string) => string | undefined;
  options: SelectOption[];
}

export interface FieldGroupModel {
  readonly id: string;
  readonly tab?: string;
  label: string;
  isBorderHidden: boolean;
  isCollapsible: boolean;
  isCollapsed: boolean;
  isSingleColumn: boolean;
}

export interface TabModel {
  readonly id: string;
  /** The tab that holds this subtab. */
  readonly parent?: string;
  label: string;
  helpText: string;
}

/** What pressing a button does: follow a link, submit the form, or call a function of the page's client script. */
export type ButtonAction =
  | { readonly kind: 'link'; readonly href: string }
  | { readonly kind: 'submit'; readonly name?: string; readonly value?: string; readonly confirm?: string }
  | { readonly kind: 'reset' }
  | { readonly kind: 'function'; readonly functionName: string }
  | { readonly kind: 'none' };

export interface ButtonModel {
  readonly id: string;
  label: string;
  isDisabled: boolean;
  isHidden: boolean;
  /** The blue one. */
  readonly isPrimary: boolean;
  readonly action: ButtonAction;
}

export interface SublistModel {
  readonly id: string;
  readonly type: SublistType;
  readonly tab?: string;
  label: string;
  helpText: string;
  displayType: SublistDisplayType;
  readonly fields: FieldModel[];
  /** One map of field id → value for each line. */
  readonly lines: Map<string, string>[];
  readonly buttons: ButtonModel[];
  hasMarkAll: boolean;
  totallingField?: string;
  uniqueField?: string;
  /** Record pages: where "New <child>" leads. */
  readonly newLine?: { readonly label: string; readonly href: string };
  /** What stands in the table when it has no lines. */
  readonly emptyText?: string;
}

export interface PageMessage {
  readonly type: MessageType;
  readonly title: string;
  readonly message: string;
  /** Milliseconds it stays; 0 = until it is closed. */
  readonly duration: number;
}

export interface PageLink {
  readonly type: FormPageLinkType;
  readonly title: string;
  readonly url: string;
}

export interface FormModel {
  title: string;
  readonly hideNavBar: boolean;
  /** A page of NetSuite's own (a record page): ids that scripts add must start with `custpage`. */
  readonly existingPage: boolean;
  /** In `view` every field is shown as text. */
  readonly mode: 'edit' | 'view';
  readonly selectSource: SelectSource;
  readonly fields: FieldModel[];
  readonly groups: FieldGroupModel[];
  readonly tabs: TabModel[];
  readonly sublists: SublistModel[];
  readonly buttons: ButtonModel[];
  readonly links: PageLink[];
  readonly messages: PageMessage[];
  clientScriptModulePath?: string;
  clientScriptFileId?: number;
}

export interface ListColumnModel {
  readonly id: string;
  readonly type: FieldType;
  readonly align: LayoutJustification;
  label: string;
  /** Target of the cell's link; `dynamic` = the name of the row value that holds it. */
  link?: { readonly url: string; readonly dynamic: boolean };
  readonly parameters: { readonly name: string; readonly value: string; readonly dynamic: boolean }[];
}

export interface ListModel {
  title: string;
  readonly hideNavBar: boolean;
  style: ListStyle;
  readonly columns: ListColumnModel[];
  readonly rows: Readonly<Record<string, string>>[];
  readonly buttons: ButtonModel[];
  readonly links: PageLink[];
  clientScriptModulePath?: string;
  clientScriptFileId?: number;
}

/** A step in the list of an assistant. */
export interface AssistantStepModel {
  readonly id: string;
  label: string;
  helpText: string;
}

/** What an assistant shows before its first step (Assistant.setSplash). */
export interface SplashModel {
  readonly title: string;
  readonly text1: string;
  readonly text2?: string;
}

export interface AssistantModel {
  /** Fields, field groups and sublists of the page, its title and its client script. */
  readonly form: FormModel;
  readonly steps: AssistantStepModel[];
  splash?: SplashModel;
  hideStepNumber: boolean;
  hideAddToShortcutsLink: boolean;
  isNotOrdered: boolean;
}

/** A field with NetSuite's defaults. */
export function newField(field: Pick<FieldModel, 'id' | 'label' | 'type'> & Partial<FieldModel>): FieldModel {
  return {
    scripted: false,
    value: '',
    displayType: 'NORMAL',
    layoutType: 'NORMAL',
    breakType: 'NONE',
    isMandatory: false,
    help: '',
    alias: field.id,
    options: [],
    ...field,
  };
}

/** An empty form. */
export function newForm(form: Pick<FormModel, 'title' | 'selectSource'> & Partial<FormModel>): FormModel {
  return {
    hideNavBar: false,
    existingPage: false,
    mode: 'edit',
    fields: [],
    groups: [],
    tabs: [],
    sublists: [],
    buttons: [],
    links: [],
    messages: [],
    ...form,
  };
}

/** A sublist without columns and lines. */
export function newSublist(
  sublist: Pick<SublistModel, 'id' | 'label' | 'type'> & Partial<SublistModel>,
): SublistModel {
  return {
    helpText: '',
    displayType: 'NORMAL',
    fields: [],
    lines: [],
    buttons: [],
    hasMarkAll: false,
    ...sublist,
  };
}

/** A button that can be pressed. */
export function newButton(
  button: Pick<ButtonModel, 'id' | 'label' | 'action'> & Partial<ButtonModel>,
): ButtonModel {
  return { isDisabled: false, isHidden: false, isPrimary: false, ...button };
}
