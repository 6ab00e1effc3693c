import { SCRIPT_KINDS } from '../read_script';
import type { SdfFolder } from '../sdf_folder';
import { elementsNamed, type Finding, findingAt } from './finding';
import { namedFeatures } from './tags';

/** Standard record types that need a feature where a field selects from them (sdf.md, SDFxml_654195790). */
const FEATURE_OF_TYPE: Readonly<Record<string, string>> = { '-112': 'ACCOUNTING', '-117': 'SUBSIDIARIES' };

/** manifest.xml names every feature that the objects need. */
export function checkFeatures(sdf: SdfFolder): Finding[] {
  const features = namedFeatures(sdf);
  const missing = (feature: string, what: string): Finding =>
    findingAt(
      sdf.manifest,
      'feature',
      `${what} needs the feature ${feature}.`,
      `Add ${feature} to the features of manifest.xml.`,
    );
  const ofObjects = sdf.objects.flatMap(({ root }): Finding[] => {
    const id = root.attributes.get('scriptid') ?? root.name;
    if (root.name === 'customrecordtype' && !features.has('CUSTOMRECORDS'))
      return [missing('CUSTOMRECORDS', id)];
    const isScript = SCRIPT_KINDS.some((kind) => kind === root.name);
    return isScript && !features.has('SERVERSIDESCRIPTING') ? [missing('SERVERSIDESCRIPTING', id)] : [];
  });
  const ofFields = elementsNamed(sdf, 'customrecordcustomfield', 'scriptcustomfield').flatMap(
    (field): Finding[] => {
      const feature = FEATURE_OF_TYPE[field.text('selectrecordtype') ?? ''];
      const id = field.attributes.get('scriptid') ?? field.name;
      return feature === undefined || features.has(feature) ? [] : [missing(feature, id)];
    },
  );
  return [...ofObjects, ...ofFields];
}

/** manifest.xml and deploy.xml are those of an account customization project, and deploy.xml covers what the project holds. */
export function checkManifest(sdf: SdfFolder): Finding[] {
  const findings: Finding[] = [];
  if (sdf.manifest.attributes.get('projecttype') !== 'ACCOUNTCUSTOMIZATION') {
    findings.push(
      findingAt(
        sdf.manifest,
        'project-type',
        'The project type is not ACCOUNTCUSTOMIZATION.',
        'Write projecttype="ACCOUNTCUSTOMIZATION".',
      ),
    );
  }
  for (const tag of ['projectname', 'frameworkversion']) {
    if (sdf.manifest.text(tag) === undefined) {
      findings.push(findingAt(sdf.manifest, 'required-tag', `<${tag}> is missing.`, `Add <${tag}>.`));
    }
  }
  const { deploy } = sdf;
  const parts: readonly (readonly [group: string, path: string, isUsed: boolean])[] = [
    ['files', '~/FileCabinet/', sdf.files.size > 0],
    ['objects', '~/Objects/', sdf.objects.length > 0],
    ['translationimports', '~/Translations/', sdf.translations.length > 0],
  ];
  for (const [group, path, isUsed] of parts) {
    const covers = deploy?.items(group, 'path').some(({ content }) => content.startsWith(path)) ?? false;
    if (isUsed && !covers) {
      findings.push(
        findingAt(
          deploy ?? sdf.manifest,
          'deploy',
          `deploy.xml does not deploy ${path}.`,
          `Add <${group}><path>${path}*</path></${group}>.`,
        ),
      );
    }
  }
  return [...findings, ...checkFiles(sdf)];
}

/** Packaging takes everything below FileCabinet, whatever it is. */
function checkFiles(sdf: SdfFolder): Finding[] {
  return [...sdf.files.keys()]
    .filter((file) => file.endsWith('.ts'))
    .map((file) => ({
      file: `FileCabinet${file}`,
      object: 'file',
      rule: 'file-cabinet',
      message: 'TypeScript would be uploaded to the File Cabinet.',
      remedy: 'Keep sources outside FileCabinet.',
    }));
}
