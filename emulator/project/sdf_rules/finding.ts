import type { SdfFolder } from '../sdf_folder';
import type { XmlElement } from '../xml_element';

/** What a rule says about a project that NetSuite would not deploy, or that would not do there what it says. */
export interface Finding {
  /** Path below the project folder. */
  readonly file: string;
  /** Tag and script id of the element, such as `customrecordcustomfield custrecord_a`. */
  readonly object: string;
  /** Name of the rule, in kebab case. */
  readonly rule: string;
  /** What is wrong. */
  readonly message: string;
  /** How to mend it. */
  readonly remedy: string;
}

/** One group of Oracle's rules: looks at a whole project and says what breaks them. */
export type Rule = (sdf: SdfFolder) => readonly Finding[];

/** A finding at an element. */
export function findingAt(element: XmlElement, rule: string, message: string, remedy: string): Finding {
  const scriptId = element.attributes.get('scriptid');
  return {
    file: element.file,
    object: scriptId === undefined ? element.name : `${element.name} ${scriptId}`,
    rule,
    message,
    remedy,
  };
}

/** Every element of a tree, the root first. */
export function everyElement(root: XmlElement): XmlElement[] {
  return [root, ...root.children.flatMap(everyElement)];
}

/** The elements of a name in the whole project. */
export function elementsNamed(sdf: SdfFolder, ...names: readonly string[]): XmlElement[] {
  return sdf.objects.flatMap(({ root }) => everyElement(root)).filter(({ name }) => names.includes(name));
}

/** Script ids that a project defines: `customrecord_x` and, for parts, `customrecord_x.custrecord_y`. */
export function definedIds(sdf: SdfFolder): ReadonlySet<string> {
  return new Set(
    sdf.objects.flatMap(({ root }) => {
      const own = root.attributes.get('scriptid') ?? '';
      const parts = everyElement(root)
        .slice(1)
        .flatMap((part) => part.attributes.get('scriptid') ?? []);
      return [own, ...parts.map((part) => `${own}.${part}`)];
    }),
  );
}
