import type * as serverWidget from 'N/ui/serverWidget';
import { byWeight, type Finding } from '../../domain/finding';
import { say, sayFinding, sayLabel } from '../../netsuite/language/translations';
import { findingHelpUrl } from '../../netsuite/links';
import { addTable } from './table';

/**
 * Adds every finding with its remedy and its help, what matters most first. Nothing when there are fewer than two: the banner
 * of `showMostImportant` has told the one.
 */
export function addFindings(form: serverWidget.Form, findings: readonly Finding[]): void {
  if (findings.length < 2) return;
  addTable(
    form,
    { id: 'custpage_findings', label: say('details_findings') },
    [
      { id: 'custpage_finding_severity', label: say('details_severity') },
      { id: 'custpage_finding_message', label: say('details_what_happened') },
      { id: 'custpage_finding_remedy', label: say('details_what_to_do') },
      { id: 'custpage_finding_help', label: say('details_code'), linkText: say('details_code_means') },
    ],
    byWeight(findings).map((finding) => {
      const { severity, message, remedy, code } = sayFinding(finding);
      return {
        custpage_finding_severity: sayLabel(severity),
        custpage_finding_message: message,
        custpage_finding_remedy: remedy,
        custpage_finding_help: findingHelpUrl(code),
      };
    }),
  );
}
