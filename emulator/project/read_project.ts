import type { CustomList, OtherObject, Project, RecordType, Role, Script } from './model';
import { ProjectError } from './project_error';
import { PERMISSION_LEVELS, readCustomList, readRecordType } from './read_record_type';
import { readScript, SCRIPT_KINDS } from './read_script';
import { readTranslations, type Translate, translator } from './read_translations';
import { innermostId } from './references';
import { readSdfFolder, type SdfFolder } from './sdf_folder';
import type { XmlElement } from './xml_element';

/**
 * Opens an SDF project folder.
 * @param folder the folder that holds manifest.xml
 * @throws ProjectError that names the file, the tag and the remedy
 */
export function readProject(folder: string): Project {
  return projectOf(readSdfFolder(folder));
}

/**
 * Makes a project of files that were read already.
 * @param language what texts that refer to a translation collection are told in; the collections' default when left out
 */
export function projectOf(sdf: SdfFolder, language?: string): Project {
  refuseDuplicates(sdf);
  const translations = readTranslations(
    sdf.objects.filter(({ root }) => root.name === 'translationcollection'),
    sdf.translations,
  );
  const translate = translator(translations, language);
  const recordTypes: RecordType[] = [];
  const lists: CustomList[] = [];
  const roles: Role[] = [];
  const scripts: Script[] = [];
  const otherObjects: OtherObject[] = [];
  for (const { file, root } of sdf.objects) {
    const scriptKind = SCRIPT_KINDS.find((kind) => kind === root.name);
    if (scriptKind !== undefined) scripts.push(readScript(root, scriptKind, translate));
    else if (root.name === 'customrecordtype') recordTypes.push(readRecordType(root, translate));
    else if (root.name === 'customlist') lists.push(readCustomList(root, translate));
    else if (root.name === 'role') roles.push(readRole(root, translate));
    else if (root.name !== 'translationcollection') {
      otherObjects.push({ type: root.name, scriptId: root.scriptId, file });
    }
  }
  return {
    folder: sdf.folder,
    name: sdf.manifest.requiredText('projectname'),
    features: requiredFeatures(sdf.manifest),
    recordTypes,
    lists,
    roles,
    scripts,
    translations,
    otherObjects,
    files: sdf.files,
  };
}

/** A `role` (SDFxml_2121043136). */
function readRole(root: XmlElement, translate: Translate): Role {
  return {
    scriptId: root.scriptId,
    name: translate(root.requiredText('name')),
    centerType: root.text('centertype') ?? '',
    permissions: root.items('permissions', 'permission').map((permission) => ({
      key: innermostId(permission.requiredText('permkey')),
      level: permission.oneOf('permlevel', PERMISSION_LEVELS),
    })),
  };
}

function requiredFeatures(manifest: XmlElement): string[] {
  const features = manifest.child('dependencies')?.items('features', 'feature') ?? [];
  return features
    .filter((feature) => feature.attributes.get('required') === 'true')
    .map(({ content }) => content);
}

function refuseDuplicates(sdf: SdfFolder): void {
  const seen = new Map<string, string>();
  for (const { file, root } of sdf.objects) {
    const earlier = seen.get(root.scriptId);
    if (earlier !== undefined) {
      throw new ProjectError(
        file,
        root.name,
        `has the script id of ${earlier}.`,
        'Give each object its own script id.',
      );
    }
    seen.set(root.scriptId, file);
  }
}
