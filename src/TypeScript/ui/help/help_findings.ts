import { findingsFor, knownFindings } from '../../application/pages/finding_search';
import type { Finding } from '../../domain/finding';
import { plaintextReason } from '../../domain/plaintext_guard';
import { say, sayFinding, sayLabel } from '../../netsuite/language/translations';
import { integerText } from '../../netsuite/language/user_format';
import { helpUrl } from '../../netsuite/links';
import { type Markup, markup, NO_MARKUP } from '../parts/markup';
import { markupTable } from '../parts/markup_table';
import { helpSection } from './help_answers';

/** Longer texts name no finding. */
const LONGEST_TEXT = 100;

/** What was asked for, fit to be shown again: a secret that was pasted into the field is not. */
export function searchText(entered: string): string {
  const text = entered.trim();
  return text.length > LONGEST_TEXT || plaintextReason(text) !== null ? '' : text;
}

function countOf(findings: readonly Finding[]): string {
  if (findings.length === 0) return say('help_found_none');
  return findings.length === 1
    ? say('help_found_one')
    : say('help_found_many', { count: integerText(findings.length) });
}

/**
 * What codes mean. Each is an anchor of the page.
 *
 * @param text as `searchText` gives it; `''`: all
 */
export function helpFindings(text: string): Markup {
  const found = findingsFor(knownFindings().map(sayFinding), text);
  const headings = [say('help_code'), say('help_severity'), say('help_message'), say('help_remedy')];
  const lines = found.map(({ code, severity, message, remedy }) => [
    markup`<span style="white-space:nowrap"><code id="${code}">${code}</code></span>`,
    sayLabel(severity),
    message,
    remedy,
  ]);
  const all = markup` <a href="${helpUrl('findings')}">${say('help_show_all')}</a>`;
  return helpSection(
    'findings',
    markup`<p style="max-width:80ch">${say('help_findings_about')}</p><p role="status"><strong>${countOf(found)}</strong>${text === '' ? NO_MARKUP : all}</p>${
      found.length === 0 ? NO_MARKUP : markupTable(say('help_findings'), headings, lines)
    }`,
  );
}
