import { expectType } from '../ui/widget/checks';
import { Portlet } from './portlet';
import type { PortletModel } from './portlet_model';

/** The Portlet object of an HTML portlet. */
export class HtmlPortlet extends Portlet {
  #html = '';

  get html(): string {
    return this.#html;
  }

  set html(value: string) {
    expectType('Portlet.html', 'string', value);
    this.#html = value;
  }

  protected model(): PortletModel {
    return { kind: 'html', title: this.title, html: this.#html };
  }
}
