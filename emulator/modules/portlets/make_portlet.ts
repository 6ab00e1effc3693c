import type { Account, Session } from '../../account/account';
import type { PortletType } from '../../project/model';
import { selectSourceOf } from '../ui/widget/select_source';
import { FormPortlet } from './form_portlet';
import { HtmlPortlet } from './html_portlet';
import { LinksPortlet } from './links_portlet';
import { ListPortlet } from './list_portlet';
import type { Portlet } from './portlet';

/**
 * The empty Portlet object of a type.
 * @param title what it is called while its script sets none
 * @param session who looks at it
 */
export function makePortlet(account: Account, type: PortletType, title: string, session: Session): Portlet {
  switch (type) {
    case 'HTML':
      return new HtmlPortlet(title);
    case 'LINKS':
      return new LinksPortlet(title);
    case 'LIST':
      return new ListPortlet(title);
    case 'FORM':
      return new FormPortlet(title, selectSourceOf(account, session.language));
  }
}
