import { innermostId, scriptIdReference } from '../references';
import type { SdfFolder } from '../sdf_folder';
import type { XmlElement } from '../xml_element';
import { type Finding, findingAt } from './finding';

/** The fields of custom records fit their types, their lists and the subtabs they stand on. */
export function checkFields(sdf: SdfFolder): Finding[] {
  return sdf.objects
    .filter(({ root }) => root.name === 'customrecordtype')
    .flatMap(({ root }) => [
      ...root
        .items('customrecordcustomfields', 'customrecordcustomfield')
        .flatMap((field) => [...checkType(field), ...checkPlace(field, root.scriptId)]),
      ...checkSublists(root),
    ]);
}

function checkType(field: XmlElement): Finding[] {
  const findings: Finding[] = [];
  const type = field.text('fieldtype') ?? '';
  const isSelect = type === 'SELECT' || type === 'MULTISELECT';
  const target = field.text('selectrecordtype');
  if (isSelect && target === undefined) {
    findings.push(
      findingAt(field, 'select-target', `A ${type} field selects from nothing.`, 'Add <selectrecordtype>.'),
    );
  }
  if (!isSelect && target !== undefined) {
    findings.push(
      findingAt(
        field,
        'select-target',
        `A ${type} field selects from no record.`,
        'Take <selectrecordtype> out.',
      ),
    );
  }
  if (type === 'CLOBTEXT' && field.text('maxlength') !== undefined) {
    findings.push(
      findingAt(field, 'clob-length', 'A CLOBTEXT field has no maximum length.', 'Leave <maxlength> out.'),
    );
  }
  const selection = field.text('defaultselection');
  const chosen = selection === undefined ? undefined : scriptIdReference(selection);
  if (chosen !== undefined && target !== undefined && chosen.object !== innermostId(target)) {
    findings.push(
      findingAt(
        field,
        'default-selection',
        'The default is not a value of the list the field selects from.',
        `Name a value of ${innermostId(target)}.`,
      ),
    );
  }
  return findings;
}

function checkPlace(field: XmlElement, record: string): Finding[] {
  const findings: Finding[] = [];
  const subtab = field.text('subtab');
  if (subtab !== undefined && scriptIdReference(subtab)?.object !== record) {
    findings.push(
      findingAt(
        field,
        'subtab',
        'The field stands on a subtab of another record.',
        `Name a subtab of ${record}.`,
      ),
    );
  }
  const parent = field.text('selectrecordtype');
  const parentSubtab = field.text('parentsubtab');
  if (field.text('isparent') === 'T') {
    if (parent === undefined || scriptIdReference(parent) === undefined) {
      findings.push(
        findingAt(
          field,
          'parent',
          'A parent must be a custom record.',
          'Take <isparent> out or select from one.',
        ),
      );
    } else if (parentSubtab === undefined) {
      findings.push(
        findingAt(
          field,
          'parent',
          'The children have no subtab on their parent.',
          `Add <parentsubtab> with a subtab of ${innermostId(parent)}.`,
        ),
      );
    }
  }
  const owner = parentSubtab === undefined ? undefined : scriptIdReference(parentSubtab)?.object;
  if (parent !== undefined && owner !== undefined && owner !== innermostId(parent)) {
    findings.push(
      findingAt(
        field,
        'parent',
        'The subtab belongs to another record than the parent.',
        `Name a subtab of ${innermostId(parent)}.`,
      ),
    );
  }
  return findings;
}

/** A sublist of a record needs a saved search, which cannot be written by hand. */
function checkSublists(root: XmlElement): Finding[] {
  const sublists = root.child('recordsublists')?.children ?? [];
  return sublists.map((sublist) =>
    findingAt(
      sublist,
      'record-sublists',
      'A sublist needs a saved search.',
      'Show children with <isparent> and <parentsubtab>.',
    ),
  );
}
