import { readSdfFolder, type SdfFolder } from './sdf_folder';
import { checkDeployments } from './sdf_rules/deployments';
import { checkFields } from './sdf_rules/fields';
import type { Finding, Rule } from './sdf_rules/finding';
import { checkFeatures, checkManifest } from './sdf_rules/manifest';
import { checkObjects, checkReferences } from './sdf_rules/objects';
import { checkPermissions } from './sdf_rules/permissions';
import { checkTags } from './sdf_rules/tags';

/**
 * Oracle's rules for an SDF project. Nothing else checks them before a deployment: the CLI validates on the server only.
 */
const RULES: readonly Rule[] = [
  checkManifest,
  checkObjects,
  checkTags,
  checkReferences,
  checkFeatures,
  checkFields,
  checkPermissions,
  checkDeployments,
];

/** Everything that breaks a rule, file by file; empty when the project may be deployed. */
function checkSdfFolder(sdf: SdfFolder): Finding[] {
  return RULES.flatMap((rule) => rule(sdf)).sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
}

/**
 * Checks the project in a folder. Script files are looked for in FileCabinet, so build it first.
 * @throws ProjectError when a file is not well-formed XML
 */
export function checkProject(folder: string): Finding[] {
  return checkSdfFolder(readSdfFolder(folder));
}

export type { Finding } from './sdf_rules/finding';
