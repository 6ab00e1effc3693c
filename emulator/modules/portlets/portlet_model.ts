import type { FormModel, ListModel } from '../ui/widget/model';

/** One line of a links portlet. */
export interface PortletLine {
  readonly text: string;
  readonly url?: string;
  /** Spaces it is indented by, 0 to 5. */
  readonly indent: number;
}

/** Where a form portlet's button posts to. */
export interface PortletSubmit {
  readonly url: string;
  /** `_top`, `_parent`, `_blank`; undefined for the portlet's own frame. */
  readonly target?: string;
}

/** What a script portlet shows, as plain data. */
export type PortletModel =
  | { readonly kind: 'html'; readonly title: string; readonly html: string }
  | { readonly kind: 'links'; readonly title: string; readonly lines: readonly PortletLine[] }
  | { readonly kind: 'list'; readonly title: string; readonly list: ListModel }
  | {
      readonly kind: 'form';
      readonly title: string;
      readonly form: FormModel;
      readonly submit?: PortletSubmit;
    };
