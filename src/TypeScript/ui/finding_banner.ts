import * as message from 'N/ui/message';
import type * as serverWidget from 'N/ui/serverWidget';
import { byWeight, type Finding } from '../domain/finding';
import type { Severity } from '../domain/vocabulary';
import { plainText } from './plain_text';

const TITLES: Readonly<Record<Severity, string>> = {
  error: 'This has to be put right',
  warning: 'This needs attention soon',
  hint: 'Good to know',
};

function typeOf(severity: Severity): message.Type {
  if (severity === 'error') return message.Type.ERROR;
  return severity === 'warning' ? message.Type.WARNING : message.Type.INFORMATION;
}

/** Shows the finding that matters most above a record or page; nothing when there is none. */
export function showMostImportant(form: serverWidget.Form, findings: readonly Finding[]): void {
  const [first, ...others] = byWeight(findings);
  if (first === undefined) return;
  const more = others.length === 0 ? '' : ` (${others.length} more)`;
  form.addPageInitMessage({
    type: typeOf(first.severity),
    title: `${TITLES[first.severity]}${more}`,
    message: plainText(`${first.message} ${first.remedy}`),
  });
}
