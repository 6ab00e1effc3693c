import * as serverWidget from 'N/ui/serverWidget';
import type { Markup } from './markup';

/**
 * Adds markup to a page.
 *
 * @param container id of the field group it stands in; left out: above the form's own fields
 */
export function addMarkup(form: serverWidget.Form, id: string, content: Markup, container?: string): void {
  const type = serverWidget.FieldType.INLINEHTML;
  const field = form.addField({ id, label: id, type, ...(container !== undefined && { container }) });
  if (container === undefined)
    field.updateLayoutType({ layoutType: serverWidget.FieldLayoutType.OUTSIDEABOVE });
  field.defaultValue = content.text;
}
