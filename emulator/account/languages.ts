import type { Project } from '../project/model';
import { projectOf } from '../project/read_project';
import type { SdfFolder } from '../project/sdf_folder';
import { recordCatalog } from '../store/record_catalog';
import type { RecordTypeInfo } from '../store/record_type_info';

/** What the project's objects are called in one language. */
interface InLanguage {
  readonly project: Project;
  readonly types: ReadonlyMap<string, RecordTypeInfo>;
}

/**
 * The project as somebody sees it who works in a language: texts of objects that refer to a translation collection are told in it
 * (section_156951732735). Ids and everything else are the same in every language.
 */
export class ProjectLanguages {
  readonly #sdf: SdfFolder;
  readonly #project: Project;
  readonly #known = new Map<string, InLanguage>();

  /** @param project the same folder, read in its default language */
  constructor(sdf: SdfFolder, project: Project) {
    this.#sdf = sdf;
    this.#project = project;
  }

  /** @param language `pt_BR` */
  project(language: string): Project {
    return this.#in(language).project;
  }

  /** Record types with the labels of a language. @param language `pt_BR` */
  types(language: string): ReadonlyMap<string, RecordTypeInfo> {
    return this.#in(language).types;
  }

  /** One record type with the labels of a language. */
  type(language: string, info: RecordTypeInfo): RecordTypeInfo {
    return this.types(language).get(info.id) ?? info;
  }

  /** What a value of a custom list is called; undefined when it is none of the project's. @param value its script id, in any case */
  listValue(language: string, list: string, value: string): string | undefined {
    return this.project(language)
      .lists.find(({ scriptId }) => scriptId === list.toLowerCase())
      ?.values.find(({ scriptId }) => scriptId === value.toLowerCase())?.value;
  }

  /** What a role of the project is called; undefined for another one. @param role its script id */
  roleName(language: string, role: string): string | undefined {
    return this.project(language).roles.find(({ scriptId }) => scriptId === role)?.name;
  }

  #in(language: string): InLanguage {
    const known = this.#known.get(language);
    if (known !== undefined) return known;
    const project = this.#project.translations.length === 0 ? this.#project : projectOf(this.#sdf, language);
    const made = { project, types: recordCatalog(project) };
    this.#known.set(language, made);
    return made;
  }
}
