import { Arguments } from '../../runtime/arguments';
import type { Execution, ModuleFactory } from '../../runtime/execution';
import { notEmulated } from '../../runtime/suitescript_error';
import { Assistant } from './widget/assistant';
import * as enums from './widget/enums';
import { Form } from './widget/form';
import { List } from './widget/list';
import { newForm } from './widget/model';
import { selectSourceOf } from './widget/select_source';

function titleOf(call: string, options: unknown): { title: string; hideNavBar: boolean } {
  const checked = Arguments.of(call, options, ['title', 'hideNavBar'], ['title']);
  return { title: checked.string('title'), hideNavBar: checked.flag('hideNavBar') };
}

/**
 * An assistant (section_4325753291). Its state belongs to a Suitelet's deployment and the session.
 * @throws EMULATOR_NOT_IMPLEMENTED in any other script
 */
function createAssistant(execution: Execution, options: unknown): Assistant {
  if (execution.script.kind !== 'suitelet')
    throw notEmulated('serverWidget.createAssistant outside a Suitelet');
  const form = newForm({
    ...titleOf('serverWidget.createAssistant', options),
    selectSource: selectSourceOf(execution.account, execution.session.language),
  });
  return new Assistant(
    { form, steps: [], hideStepNumber: false, hideAddToShortcutsLink: false, isNotOrdered: false },
    execution,
  );
}

/**
 * N/ui/serverWidget (section_4321345532): forms, lists and assistants for Suitelets and, through the form of a beforeLoad user event, forms of
 * record pages.
 */
export const create: ModuleFactory = (execution: Execution) => ({
  createAssistant: (options: unknown) => createAssistant(execution, options),
  createForm: (options: unknown) =>
    new Form(
      newForm({
        ...titleOf('serverWidget.createForm', options),
        selectSource: selectSourceOf(execution.account, execution.session.language),
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
  AssistantSubmitAction: enums.AssistantSubmitAction,
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
