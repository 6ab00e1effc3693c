import * as serverWidget from 'N/ui/serverWidget';

/** Takes fields off a form: on a new record they have nothing to say yet. */
export function hideFields(form: serverWidget.Form, fieldIds: readonly string[]): void {
  for (const id of fieldIds) {
    const field = form.getField({ id }) as serverWidget.Field | null;
    field?.updateDisplayType({ displayType: serverWidget.FieldDisplayType.HIDDEN });
  }
}
