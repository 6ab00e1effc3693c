import * as serverWidget from 'N/ui/serverWidget';
import { plainText } from './plain_text';

/** Something a page says: a label and what stands beside it. */
export interface Fact {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly help?: string;
}

/** Adds a group of facts that are only read. */
export function addFacts(
  form: serverWidget.Form,
  group: { readonly id: string; readonly label: string },
  facts: readonly Fact[],
): void {
  form.addFieldGroup({ id: group.id, label: group.label });
  for (const { id, label, value, help } of facts) {
    const field = form.addField({ id, label, type: serverWidget.FieldType.TEXT, container: group.id });
    field.updateDisplayType({ displayType: serverWidget.FieldDisplayType.INLINE });
    field.defaultValue = plainText(value);
    if (help !== undefined) field.setHelpText({ help });
  }
}

/** Adds a value that the page sends back with its form and does not show. */
export function addHidden(page: Pick<serverWidget.Form, 'addField'>, id: string, value: string): void {
  const field = page.addField({ id, label: id, type: serverWidget.FieldType.TEXT });
  field.updateDisplayType({ displayType: serverWidget.FieldDisplayType.HIDDEN });
  field.defaultValue = value;
}
