import { basename } from 'node:path';
import { fileReference, scriptIdReference } from '../references';
import type { SdfFolder } from '../sdf_folder';
import { definedIds, everyElement, type Finding, findingAt } from './finding';

/** Object types whose XML only NetSuite can write: parts of it are encoded. */
const ENCODED_TYPES = ['savedsearch', 'dataset', 'workbook'];

/** Each file holds the one object it is named after, and holds nothing that must not be in a project. */
export function checkObjects(sdf: SdfFolder): Finding[] {
  const seen = new Set<string>();
  return sdf.objects.flatMap(({ file, root }) => {
    const findings: Finding[] = [];
    const id = root.attributes.get('scriptid') ?? '';
    if (basename(file) !== `${id}.xml`) {
      findings.push(
        findingAt(root, 'file-name', 'The file is not named after the script id.', `Name it ${id}.xml.`),
      );
    }
    if (seen.has(id)) {
      findings.push(
        findingAt(root, 'unique-id', 'Another object has this script id.', 'Give each object its own.'),
      );
    }
    seen.add(id);
    const parts = everyElement(root)
      .slice(1)
      .flatMap((part) => part.attributes.get('scriptid') ?? []);
    for (const part of new Set(parts.filter((name, at) => parts.indexOf(name) !== at))) {
      findings.push(
        findingAt(root, 'unique-id', `The script id ${part} is used twice.`, 'Give each part its own.'),
      );
    }
    if (root.name === 'secret') {
      findings.push(
        findingAt(
          root,
          'no-secret',
          'API secrets cannot be deployed with a value.',
          'Take the object out; an administrator makes the secret at Setup > Company > Preferences > API Secrets.',
        ),
      );
    }
    if (ENCODED_TYPES.includes(root.name)) {
      findings.push(
        findingAt(
          root,
          'encoded-type',
          `A ${root.name} cannot be written by hand.`,
          'Import it from an account.',
        ),
      );
    }
    if (root.name === 'sdfinstallationscript') {
      findings.push(
        findingAt(root, 'suiteapp-only', 'Only SuiteApps have installation scripts.', 'Take it out.'),
      );
    }
    return findings;
  });
}

/** Everything that an object refers to is in the project: objects, their parts, and files of the File Cabinet. */
export function checkReferences(sdf: SdfFolder): Finding[] {
  const ids = definedIds(sdf);
  return sdf.objects.flatMap(({ root }) =>
    everyElement(root).flatMap((element) =>
      element.content.split('|').flatMap((text): Finding[] => {
        const reference = scriptIdReference(text.trim());
        if (reference !== undefined && !ids.has([reference.object, ...reference.parts].join('.'))) {
          return [
            findingAt(
              element,
              'reference',
              `${text} points at nothing in the project.`,
              'Add the object or mend the reference.',
            ),
          ];
        }
        const file = fileReference(text.trim());
        if (file !== undefined && !sdf.files.has(file)) {
          return [
            findingAt(
              element,
              'file',
              `${file} is not in FileCabinet.`,
              'Build the project, or mend the path.',
            ),
          ];
        }
        return [];
      }),
    ),
  );
}
