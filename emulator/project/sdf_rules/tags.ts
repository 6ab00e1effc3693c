import { SCRIPT_KINDS } from '../read_script';
import { scriptIdReference } from '../references';
import type { SdfFolder } from '../sdf_folder';
import type { XmlElement } from '../xml_element';
import type { ElementSchema, FieldSchema } from './element_schema';
import { type Finding, findingAt } from './finding';
import { CUSTOM_LIST, CUSTOM_RECORD_TYPE, ROLE, TRANSLATION_COLLECTION } from './record_schemas';
import { scriptSchema } from './script_schemas';

/** Object types that are looked into; other valid types pass. */
const SCHEMAS: Readonly<Record<string, ElementSchema>> = {
  customrecordtype: CUSTOM_RECORD_TYPE,
  customlist: CUSTOM_LIST,
  role: ROLE,
  translationcollection: TRANSLATION_COLLECTION,
  ...Object.fromEntries(SCRIPT_KINDS.map((kind) => [kind, scriptSchema(kind)])),
};

const SCRIPT_ID = /^[a-z0-9_]+$/;

/** Every tag of an object is known to the SDF XML reference, those it demands are there, and each holds what it may hold. */
export function checkTags(sdf: SdfFolder): Finding[] {
  const features = namedFeatures(sdf);
  return sdf.objects.flatMap(({ root }) => {
    const schema = SCHEMAS[root.name];
    if (schema === undefined) return [];
    const parameters = root
      .items('scriptcustomfields', 'scriptcustomfield')
      .flatMap(({ attributes }) => attributes.get('scriptid') ?? []);
    return checkElement(root, schema, { features, parameters: new Set(parameters) });
  });
}

interface Surroundings {
  readonly features: ReadonlySet<string>;
  readonly parameters: ReadonlySet<string>;
}

function checkElement(element: XmlElement, schema: ElementSchema, around: Surroundings): Finding[] {
  const missing = Object.entries(schema.fields)
    .filter(([name, field]) => field.isRequired && element.text(name) === undefined)
    .map(([name]) =>
      findingAt(element, 'required-tag', `<${name}> is missing or empty.`, `Add <${name}> (${schema.page}).`),
    );
  return [
    ...checkScriptId(element, schema),
    ...missing,
    ...element.children.flatMap((child) => checkChild(element, child, schema, around)),
  ];
}

function checkChild(
  element: XmlElement,
  child: XmlElement,
  schema: ElementSchema,
  around: Surroundings,
): Finding[] {
  const field = schema.fields[child.name];
  if (field !== undefined) return checkField(element, child, field, around.features);
  const group = schema.groups[child.name];
  if (group !== undefined) {
    return child.children.flatMap((item) =>
      item.name === group.item
        ? checkElement(item, group.schema, around)
        : [
            findingAt(
              element,
              'unknown-tag',
              `<${item.name}> is not allowed in <${child.name}>.`,
              `Use <${group.item}>.`,
            ),
          ],
    );
  }
  if (schema.opaque?.includes(child.name) === true) return [];
  if (schema.takesParameters === true && around.parameters.has(child.name)) return [];
  return [
    findingAt(
      element,
      'unknown-tag',
      `<${child.name}> is not allowed here.`,
      `Take it out (${schema.page}).`,
    ),
  ];
}

function checkField(
  element: XmlElement,
  child: XmlElement,
  field: FieldSchema,
  features: ReadonlySet<string>,
): Finding[] {
  const { name, content } = child;
  const findings: Finding[] = [];
  if (field.feature !== undefined && !features.has(field.feature)) {
    findings.push(
      findingAt(
        element,
        'feature',
        `<${name}> needs the feature ${field.feature}.`,
        'Take the tag out or name the feature in manifest.xml.',
      ),
    );
  }
  if (content === '') return findings;
  if (field.kind === 'flag' && content !== 'T' && content !== 'F') {
    findings.push(findingAt(element, 'tag-value', `<${name}> is neither T nor F.`, 'Write T or F.'));
  }
  if (field.kind === 'number' && !Number.isFinite(Number(content))) {
    findings.push(findingAt(element, 'tag-value', `<${name}> is not a number.`, 'Write a number.'));
  }
  if (field.kind === 'values' && field.values?.includes(content) !== true) {
    findings.push(
      findingAt(
        element,
        'tag-value',
        `<${name}> has the unknown value "${content}".`,
        `Use one of ${field.values?.join(', ')}.`,
      ),
    );
  }
  const isTerm = scriptIdReference(content)?.object.startsWith('custcollection') === true;
  if (isTerm && field.takesTerm !== true) {
    findings.push(
      findingAt(
        element,
        'no-term',
        `<${name}> takes no reference to a translated string.`,
        'Write the text itself (section_156951732735).',
      ),
    );
  } else if (isTerm && child.attributes.get('translate') !== 'T') {
    findings.push(
      findingAt(
        element,
        'untranslated',
        `<${name}> names a translated string, and without translate="T" the reference itself is shown.`,
        'Add translate="T" (section_156951732735).',
      ),
    );
  }
  if (field.most !== undefined && scriptIdReference(content) === undefined && content.length > field.most) {
    findings.push(
      findingAt(
        element,
        'tag-length',
        `<${name}> has ${content.length} characters.`,
        `Use at most ${field.most}.`,
      ),
    );
  }
  return findings;
}

function checkScriptId(element: XmlElement, { scriptId, page }: ElementSchema): Finding[] {
  if (scriptId === undefined) return [];
  const id = element.attributes.get('scriptid') ?? '';
  if (!id.startsWith(scriptId.prefix) || id.length === scriptId.prefix.length) {
    return [
      findingAt(
        element,
        'script-id',
        `The script id does not start with ${scriptId.prefix}.`,
        `Rename it (${page}).`,
      ),
    ];
  }
  if (!SCRIPT_ID.test(id)) {
    return [
      findingAt(
        element,
        'script-id',
        'The script id has other signs than a–z, 0–9 and _.',
        'Write it in small letters.',
      ),
    ];
  }
  if (id.length > scriptId.most) {
    return [
      findingAt(
        element,
        'script-id',
        `The script id has ${id.length} characters.`,
        `Use at most ${scriptId.most} (${page}).`,
      ),
    ];
  }
  return [];
}

/** Features that manifest.xml names, required or not. */
export function namedFeatures(sdf: SdfFolder): ReadonlySet<string> {
  const features = sdf.manifest.child('dependencies')?.items('features', 'feature') ?? [];
  return new Set(features.map(({ content }) => content));
}
