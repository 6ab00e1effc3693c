import { expectType } from '../ui/widget/checks';
import type { PortletModel } from './portlet_model';

/**
 * What every Portlet object has (section_4671201924). Each type of portlet is a class of its own with the members the help gives it;
 * the realm refuses the others.
 */
export abstract class Portlet {
  #title: string;

  /** @param title what it is called while the script sets no title */
  constructor(title: string) {
    this.#title = title;
  }

  /** What the portlet shows, for the emulator only. */
  static modelOf(portlet: Portlet): PortletModel {
    return portlet.model();
  }

  get title(): string {
    return this.#title;
  }

  set title(value: string) {
    expectType('Portlet.title', 'string', value);
    this.#title = value;
  }

  protected abstract model(): PortletModel;
}
