import { Arguments } from '../../runtime/arguments';
import { Portlet } from './portlet';
import type { PortletLine, PortletModel } from './portlet_model';

const MOST_SPACES = 5;

/** The Portlet object of a links portlet. */
export class LinksPortlet extends Portlet {
  readonly #lines: PortletLine[] = [];

  /** A line, with a link when `url` is there; `align` is 0 to 5 spaces (section_4671361504). */
  addLine(options: unknown): this {
    const checked = Arguments.of('Portlet.addLine', options, ['text', 'url', 'align']);
    const indent = checked.optional('align') ?? 0;
    if (typeof indent !== 'number' || !Number.isInteger(indent) || indent < 0 || indent > MOST_SPACES)
      throw checked.wrongType('align');
    const url = checked.optional<string>('url');
    if (url !== undefined && typeof url !== 'string') throw checked.wrongType('url');
    this.#lines.push({ text: checked.string('text'), indent, ...(url === undefined ? {} : { url }) });
    return this;
  }

  protected model(): PortletModel {
    return { kind: 'links', title: this.title, lines: this.#lines };
  }
}
