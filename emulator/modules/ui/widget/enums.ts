/**
 * The enumerations of N/ui/serverWidget and N/ui/message with the values NetSuite gives them. `@hitc/netsuite-types` declares them as
 * numeric enums, which they are not, so they are written out here (values as in Oracle's own unit-testing package).
 */

const same = <Name extends string>(...names: readonly Name[]): { readonly [K in Name]: K } =>
  Object.freeze(Object.fromEntries(names.map((name) => [name, name]))) as { readonly [K in Name]: K };

/** serverWidget.FieldType (section_4332671056). */
export const FieldType = same(
  'CHECKBOX',
  'CURRENCY',
  'DATE',
  'DATETIME',
  'DATETIMETZ',
  'EMAIL',
  'FILE',
  'FLOAT',
  'HELP',
  'IMAGE',
  'INLINEHTML',
  'INTEGER',
  'LABEL',
  'LONGTEXT',
  'MULTISELECT',
  'PASSWORD',
  'PERCENT',
  'PHONE',
  'RADIO',
  'RICHTEXT',
  'SELECT',
  'TEXT',
  'TEXTAREA',
  'TIMEOFDAY',
  'URL',
);
export type FieldType = keyof typeof FieldType;

/** serverWidget.FieldDisplayType (section_4332670964). */
export const FieldDisplayType = same(
  'NORMAL',
  'HIDDEN',
  'READONLY',
  'DISABLED',
  'ENTRY',
  'INLINE',
  'NODISPLAY',
);
export type FieldDisplayType = keyof typeof FieldDisplayType;

/** serverWidget.FieldLayoutType (section_4332671038). */
export const FieldLayoutType = same(
  'NORMAL',
  'OUTSIDE',
  'OUTSIDEBELOW',
  'OUTSIDEABOVE',
  'STARTROW',
  'MIDROW',
  'ENDROW',
);
export type FieldLayoutType = keyof typeof FieldLayoutType;

/** serverWidget.FieldBreakType (section_4332670010). */
export const FieldBreakType = same('NONE', 'STARTCOL', 'STARTROW');
export type FieldBreakType = keyof typeof FieldBreakType;

/** serverWidget.FormPageLinkType (section_4332671075). */
export const FormPageLinkType = same('BREADCRUMB', 'CROSSLINK');
export type FormPageLinkType = keyof typeof FormPageLinkType;

/** serverWidget.LayoutJustification (section_4332671154). */
export const LayoutJustification = same('CENTER', 'LEFT', 'RIGHT');
export type LayoutJustification = keyof typeof LayoutJustification;

/** serverWidget.SublistDisplayType (section_4332704261). */
export const SublistDisplayType = same('NORMAL', 'HIDDEN');
export type SublistDisplayType = keyof typeof SublistDisplayType;

/** serverWidget.SublistType (section_4332704307). */
export const SublistType = same('EDITOR', 'INLINEEDITOR', 'LIST', 'STATICLIST');
export type SublistType = keyof typeof SublistType;

/** serverWidget.ListStyle (section_4332669117). */
export const ListStyle = Object.freeze({ GRID: 'grid', REPORT: 'report', PLAIN: 'plain', NORMAL: 'normal' });
export type ListStyle = (typeof ListStyle)[keyof typeof ListStyle];

/** message.Type of N/ui/message: numbers in NetSuite. */
export const MessageType = Object.freeze({ CONFIRMATION: 0, INFORMATION: 1, WARNING: 2, ERROR: 3 });
export type MessageType = (typeof MessageType)[keyof typeof MessageType];

/** serverWidget.AssistantSubmitAction (section_4329254732): small letters, as samples compare them. */
export const AssistantSubmitAction = Object.freeze({
  BACK: 'back',
  CANCEL: 'cancel',
  FINISH: 'finish',
  JUMP: 'jump',
  NEXT: 'next',
});
