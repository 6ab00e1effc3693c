import { Arguments } from '../../runtime/arguments';
import type { Execution, ModuleFactory } from '../../runtime/execution';
import * as enums from './widget/enums';
import { Form } from './widget/form';
import { List } from './widget/list';
import { newForm } from './widget/model';
import { selectSourceOf } from './widget/select_source';

function titleOf(call: string, options: unknown): { title: string; hideNavBar: boolean } {
  const checked = Arguments.of(call, options, ['title', 'hideNavBar']);
  return { title: checked.string('title'), hideNavBar: checked.flag('hideNavBar') };
}

/**
 * N/ui/serverWidget (section_4321345532): forms and lists for Suitelets and, through the form of a beforeLoad user event, for record
 * pages. Assistants are not emulated; asking for one is refused by the realm.
 */
export const create: ModuleFactory = (execution: Execution) => ({
  createForm: (options: unknown) =>
    new Form(
      newForm({
        ...titleOf('serverWidget.createForm', options),
        selectSource: selectSourceOf(execution.account),
      }),
    ),
  createList: (options: unknown) =>
    new List({
      ...titleOf('serverWidget.createList', options),
      style: enums.ListStyle.NORMAL,
      columns: [],
      rows: [],
      buttons: [],
      links: [],
    }),
  FieldType: enums.FieldType,
  FieldDisplayType: enums.FieldDisplayType,
  FieldLayoutType: enums.FieldLayoutType,
  FieldBreakType: enums.FieldBreakType,
  FormPageLinkType: enums.FormPageLinkType,
  LayoutJustification: enums.LayoutJustification,
  ListStyle: enums.ListStyle,
  SublistDisplayType: enums.SublistDisplayType,
  SublistType: enums.SublistType,
});
