import type { ScriptParameter } from '../project/model';
import type { FieldInfo } from '../store/record_type_info';
import type { Execution } from './execution';
import { type ScriptValue, toScript } from './field_values';
import { fromFormText } from './form_values';
import { notEmulated } from './suitescript_error';

/**
 * The value of a script parameter for one run: what the task was given, else the deployment's value, else the
 * default of the script record.
 *
 * @param name `custscript_…`
 * @returns null when it has none; a CHECKBOX then is false
 * @throws EMULATOR_NOT_IMPLEMENTED for a name the script record does not have, which NetSuite answers with
 *   null
 */
export function scriptParameter(execution: Execution, name: string): ScriptValue | null {
  const { account, script, deployment, parameters } = execution;
  const id = name.toLowerCase();
  const parameter = script.parameters.find(({ scriptId }) => scriptId === id);
  if (parameter === undefined)
    throw notEmulated(`Parameter ${name}, which ${script.scriptId} does not have,`);
  const given = parameters?.get(id);
  if (given !== undefined && given !== null && typeof given !== 'string') return given as ScriptValue;
  const text = given ?? deployment.parameterValues.get(id) ?? parameter.defaultValue;
  const field = fieldOf(parameter);
  if (text === undefined || text === null || text === '') return field.type === 'CHECKBOX' ? false : null;
  return toScript(field, fromFormText(account.company.formats, field, text));
}

const fieldOf = ({ scriptId, label, fieldType }: ScriptParameter): FieldInfo => ({
  id: scriptId,
  label,
  type: fieldType,
  stored: true,
});
