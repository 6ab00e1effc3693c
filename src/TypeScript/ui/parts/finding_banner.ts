import * as message from 'N/ui/message';
import type * as serverWidget from 'N/ui/serverWidget';
import { byWeight, type Finding } from '../../domain/finding';
import type { Severity } from '../../domain/vocabulary';
import { say, sayFinding } from '../../netsuite/language/translations';
import { findingHelpUrl } from '../../netsuite/links';
import { currentAccess } from '../../netsuite/platform/access';
import type { TextKey } from '../../texts/index';
import { addLink } from './page_link';
import { plainText } from './plain_text';

const TITLES = {
  error: 'banner_error',
  warning: 'banner_warning',
  hint: 'banner_hint',
} as const satisfies Readonly<Record<Severity, TextKey>>;

function typeOf(severity: Severity): message.Type {
  if (severity === 'error') return message.Type.ERROR;
  return severity === 'warning' ? message.Type.WARNING : message.Type.INFORMATION;
}

/** Shows the finding that matters most above a record or page, with a link to its help for who may read it; nothing when there is none. */
export function showMostImportant(form: serverWidget.Form, findings: readonly Finding[]): void {
  const [first, ...others] = byWeight(findings);
  if (first === undefined) return;
  const title = say(TITLES[first.severity]);
  const told = sayFinding(first);
  form.addPageInitMessage({
    type: typeOf(first.severity),
    title: others.length === 0 ? title : say('banner_more', { title, count: others.length }),
    message: plainText(`${told.message} ${told.remedy}`),
  });
  if (currentAccess() === 'none') return;
  addLink(form, say('help_code_link', { code: first.code }), findingHelpUrl(first.code));
}
