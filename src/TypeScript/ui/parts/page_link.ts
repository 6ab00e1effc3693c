import * as serverWidget from 'N/ui/serverWidget';

/** Adds a link above a form. */
export function addLink(form: serverWidget.Form, title: string, url: string): void {
  form.addPageLink({ type: serverWidget.FormPageLinkType.CROSSLINK, title, url });
}
