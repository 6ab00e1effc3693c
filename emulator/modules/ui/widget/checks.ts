import type { Arguments } from '../../../runtime/arguments';
import { SuiteScriptError } from '../../../runtime/suitescript_error';

/** NetSuite's refusal of an id that a script adds to a page; name and wording as the platform gives them. */
function invalidElementName(): SuiteScriptError {
  return new SuiteScriptError(
    'SSS_INVALID_FORM_ELEMENT_NAME',
    'You have entered an invalid form element name. It must be prefixed with "custpage", unique, lowercase, and cannot contain any ' +
      'non-alphanumeric characters (except for the underscore character) in order to be added to the form or sublist.',
  );
}

/**
 * Checks the id of something a script adds to a page (section_4337905245: lower case, no spaces, and the prefix `custpage` when it
 * is added to an existing page).
 * @param id the id as the script gave it
 * @param page whether the page exists without the script, and the ids that are taken
 * @throws SSS_INVALID_FORM_ELEMENT_NAME
 */
export function checkElementId(
  id: string,
  page: { readonly existingPage: boolean; readonly taken: readonly string[] },
): string {
  const wellFormed = /^[a-z0-9_]+$/.test(id) && (!page.existingPage || id.startsWith('custpage'));
  if (!wellFormed || page.taken.includes(id)) throw invalidElementName();
  return id;
}

/**
 * A required option that must be a member of an enumeration.
 * @param call module and member, for the message
 * @param values the enumeration's values
 * @throws SSS_MISSING_REQD_ARGUMENT, SSS_INVALID_TYPE_ARG
 */
export function enumMember<Value extends string | number>(
  checked: Arguments,
  call: string,
  name: string,
  values: Readonly<Record<string, Value>>,
): Value {
  const given = checked.required(name);
  // NetSuite's samples write type names in lower case too ('text'); its enumerations are upper case.
  const wanted = typeof given === 'string' ? given.toUpperCase() : given;
  const found = Object.values(values).find(
    (value) => value === given || (typeof value === 'string' && value.toUpperCase() === wanted),
  );
  if (found === undefined) {
    throw new SuiteScriptError(
      'SSS_INVALID_TYPE_ARG',
      `You have entered an invalid type argument: options.${name} of ${call}`,
    );
  }
  return found;
}

/**
 * Refuses a value of the wrong type that a script assigns to a property.
 * @throws WRONG_PARAMETER_TYPE
 */
export function expectType<Kind extends 'string' | 'number' | 'boolean'>(
  property: string,
  kind: Kind,
  value: unknown,
): asserts value is Kind extends 'string' ? string : Kind extends 'number' ? number : boolean {
  if (typeof value !== kind) {
    throw new SuiteScriptError(
      'WRONG_PARAMETER_TYPE',
      `Wrong parameter type: ${property} is expected as ${kind}.`,
    );
  }
}
