/**
 * What the emulator understands of an SDF project: the plain shape that `read_project.ts` makes of the object XML.
 * Names follow the XML tags (SDF XML reference, SDFxml_… pages), in camel case where a tag is spelled in one word.
 */

/** One opened SDF project folder (the folder that holds manifest.xml). */
export interface Project {
  /** Absolute path of the project folder. */
  readonly folder: string;
  /** `projectname` of manifest.xml. */
  readonly name: string;
  /** Features of manifest.xml that are required. */
  readonly features: readonly string[];
  readonly recordTypes: readonly RecordType[];
  readonly lists: readonly CustomList[];
  readonly roles: readonly Role[];
  readonly scripts: readonly Script[];
  readonly translations: readonly TranslationCollection[];
  /** Objects of a type that the emulator shows nothing of (`centercategory`, `subtab` …). */
  readonly otherObjects: readonly OtherObject[];
  /** File Cabinet path (`/SuiteScripts/a/b.js`) → absolute path on disk. */
  readonly files: ReadonlyMap<string, string>;
}

/** An SDF object that is valid in a project and has no counterpart in the emulator. */
export interface OtherObject {
  /** Root tag, such as `centercategory`. */
  readonly type: string;
  readonly scriptId: string;
  /** Path below the project folder. */
  readonly file: string;
}

export type FieldType =
  | 'CHECKBOX'
  | 'CLOBTEXT'
  | 'CURRENCY'
  | 'DATE'
  | 'DATETIMETZ'
  | 'DOCUMENT'
  | 'EMAIL'
  | 'FLOAT'
  | 'HELP'
  | 'IMAGE'
  | 'INLINEHTML'
  | 'INTEGER'
  | 'MULTISELECT'
  | 'PASSWORD'
  | 'PERCENT'
  | 'PHONE'
  | 'RICHTEXT'
  | 'SELECT'
  | 'TEXT'
  | 'TEXTAREA'
  | 'TIMEOFDAY'
  | 'URL';

export type DisplayType = 'HIDDEN' | 'LOCKED' | 'NORMAL' | 'SHOWASLIST' | 'STATICTEXT';

export type PermissionLevel = 'NONE' | 'VIEW' | 'CREATE' | 'EDIT' | 'FULL';

/** A `customrecordtype`. */
export interface RecordType {
  /** `customrecord_…`, lower case. */
  readonly scriptId: string;
  readonly recordName: string;
  readonly description: string;
  readonly includeName: boolean;
  readonly accessType: string;
  readonly allowUiAccess: boolean;
  readonly enableOptimisticLocking: boolean;
  readonly enableSystemNotes: boolean;
  readonly showNotes: boolean;
  readonly fields: readonly RecordField[];
  readonly subtabs: readonly Subtab[];
  readonly permissions: readonly RecordPermission[];
  readonly links: readonly MenuLink[];
}

/** A `customrecordcustomfield`. */
export interface RecordField {
  /** `custrecord_…`, lower case. */
  readonly scriptId: string;
  readonly label: string;
  readonly fieldType: FieldType;
  /** What a SELECT or MULTISELECT points at: `customlist_x`, `customrecord_x`, or a built-in type's id such as `-4`. */
  readonly selectRecordType?: string;
  readonly displayType: DisplayType;
  readonly help: string;
  readonly description: string;
  readonly isMandatory: boolean;
  readonly isParent: boolean;
  /** Script id of the parent's subtab that lists the children (`tab_x`). */
  readonly parentSubtab?: string;
  /** Script id of the own record's subtab that this field stands on. */
  readonly subtab?: string;
  readonly storeValue: boolean;
  readonly showInList: boolean;
  /** `maxlength`; undefined where the XML sets none. */
  readonly maxLength?: number;
  readonly minValue?: number;
  readonly maxValue?: number;
  readonly defaultChecked: boolean;
  readonly defaultValue?: string;
  /** Script id of the list value (`val_x`) or record that a SELECT starts with. */
  readonly defaultSelection?: string;
  /** `NOW`, `ME`, … */
  readonly dynamicDefault?: string;
  readonly onParentDelete?: string;
}

export interface Subtab {
  readonly scriptId: string;
  readonly title: string;
  /** Script id of the parent subtab, if nested. */
  readonly parent?: string;
}

export interface RecordPermission {
  /** `customrole_…` or a built-in role such as `ADMINISTRATOR`. */
  readonly role: string;
  readonly level: PermissionLevel;
}

/** A `customlist`. */
export interface CustomList {
  readonly scriptId: string;
  readonly name: string;
  readonly description: string;
  readonly isOrdered: boolean;
  readonly values: readonly ListValue[];
}

export interface ListValue {
  /** `val_…`, lower case. */
  readonly scriptId: string;
  readonly value: string;
  readonly isInactive: boolean;
}

/** A `role`. */
export interface Role {
  readonly scriptId: string;
  readonly name: string;
  readonly centerType: string;
  readonly permissions: readonly RolePermission[];
}

export interface RolePermission {
  /** A permission key (`ADMI_SECRETS`) or a record type's script id. */
  readonly key: string;
  readonly level: PermissionLevel;
}

export type ScriptKind =
  | 'usereventscript'
  | 'clientscript'
  | 'suitelet'
  | 'restlet'
  | 'scheduledscript'
  | 'mapreducescript'
  | 'portlet';

/** What a portlet script's portlet is made of. */
export type PortletType = 'FORM' | 'HTML' | 'LINKS' | 'LIST';

export interface Script {
  readonly scriptId: string;
  readonly kind: ScriptKind;
  readonly name: string;
  readonly description: string;
  /** File Cabinet path of the entry file. */
  readonly file: string;
  readonly isInactive: boolean;
  /** `portlettype` of a portlet script; undefined for every other kind. */
  readonly portletType?: PortletType;
  readonly parameters: readonly ScriptParameter[];
  readonly deployments: readonly Deployment[];
}

export interface ScriptParameter {
  readonly scriptId: string;
  readonly label: string;
  readonly fieldType: FieldType;
  readonly selectRecordType?: string;
  /** '' = per deployment, or COMPANY, USER, PORTLET. */
  readonly setting: string;
  readonly defaultValue?: string;
}

export interface Deployment {
  readonly scriptId: string;
  readonly title: string;
  readonly isDeployed: boolean;
  /** RELEASED, TESTING, SCHEDULED, NOTSCHEDULED. */
  readonly status: string;
  readonly logLevel: LogLevel;
  /** User event and client scripts: the record type they listen to. */
  readonly recordType?: string;
  /** Execution contexts the deployment runs in; undefined = all. */
  readonly executionContexts?: readonly string[];
  readonly allRoles: boolean;
  readonly roles: readonly string[];
  readonly isOnline: boolean;
  /** Execute as Role: `administrator` or `customrole_…`; undefined = the current user's. */
  readonly runAsRole?: string;
  readonly links: readonly MenuLink[];
  readonly recurrence?: Recurrence;
  /** Parameter script id → text value set on this deployment. */
  readonly parameterValues: ReadonlyMap<string, string>;
  /** Map/reduce only. */
  readonly concurrencyLimit?: number;
  readonly bufferSize?: number;
  readonly yieldAfterMinutes?: number;
}

export type LogLevel = 'DEBUG' | 'AUDIT' | 'ERROR' | 'EMERGENCY';

export interface MenuLink {
  readonly category: string;
  readonly label: string;
  /** SCRIPT or LIST or NEW … */
  readonly taskType: string;
}

/**
 * When a scheduled or map/reduce deployment runs (SDFxml_2036242651). `everyweekday` of the XML is a weekly recurrence here, and
 * `monthlydayofweek` and `yearlydayofweek` are monthly and yearly ones with `dayOfWeek` and `orderOfWeek`.
 */
export interface Recurrence {
  readonly kind: 'single' | 'daily' | 'weekly' | 'monthly' | 'yearly';
  /** `yyyy-MM-dd` */
  readonly startDate: string;
  /** `HH:mm:ssZ`, UTC as the XML says. */
  readonly startTime: string;
  /** ISO 8601 duration between repeats on one day (`PT4H`), if any. */
  readonly repeat?: string;
  /** Last day it may run, `yyyy-MM-dd`; undefined = no end. */
  readonly endDate?: string;
  /** Every how many days, weeks or months. */
  readonly every: number;
  /** Weekly: the days, 0 = Sunday. */
  readonly weekdays: readonly number[];
  /** Monthly or yearly on a weekday: 0 = Sunday; undefined = on the start date's day of the month. */
  readonly dayOfWeek?: number;
  /** Monthly or yearly on a weekday: which one of the month. */
  readonly orderOfWeek?: OrderOfWeek;
}

export type OrderOfWeek = 'FIRST' | 'SECOND' | 'THIRD' | 'FOURTH' | 'LAST';

/** A `translationcollection`. */
export interface TranslationCollection {
  readonly scriptId: string;
  readonly name: string;
  readonly defaultLanguage: string;
  readonly strings: readonly TranslatedString[];
}

export interface TranslatedString {
  readonly scriptId: string;
  readonly defaultTranslation: string;
  /** Language (`pt-BR`) → text. */
  readonly translations: ReadonlyMap<string, string>;
}
