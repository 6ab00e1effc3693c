import type { Deployment, LogLevel, PortletType, Script, ScriptKind, ScriptParameter } from './model';
import { FIELD_TYPES, optional, readLinks, selectRecordType } from './read_record_type';
import { readRecurrence } from './read_recurrence';
import type { Translate } from './read_translations';
import { fileReference, innermostId } from './references';
import type { XmlElement } from './xml_element';

/** Root tags of the script objects that the emulator runs. */
export const SCRIPT_KINDS: readonly ScriptKind[] = [
  'usereventscript',
  'clientscript',
  'suitelet',
  'restlet',
  'scheduledscript',
  'mapreducescript',
  'portlet',
];

/** Values of `portlettype` (SDFxml_1080934209 and its script's page). */
const PORTLET_TYPES: readonly PortletType[] = ['FORM', 'HTML', 'LINKS', 'LIST'];

/** Values of `script_loglevel` (SDFxml_1812446334). */
export const LOG_LEVELS: readonly LogLevel[] = ['DEBUG', 'AUDIT', 'ERROR', 'EMERGENCY'];

/**
 * Reads a script object with its parameters and deployments (SDFxml_3243071555 and its siblings).
 * @throws ProjectError at a missing tag or an unknown value
 */
export function readScript(root: XmlElement, kind: ScriptKind, translate: Translate): Script {
  const parameters = root
    .items('scriptcustomfields', 'scriptcustomfield')
    .map((element) => readParameter(element, translate));
  const file = fileReference(root.requiredText('scriptfile'));
  if (file === undefined) {
    throw root.error('scriptfile', 'is no file reference.', 'Write it as [/SuiteScripts/…/file.js].');
  }
  return {
    scriptId: root.scriptId,
    kind,
    name: translate(root.requiredText('name')),
    description: translate(root.text('description') ?? ''),
    file,
    isInactive: root.flag('isinactive', false),
    ...(kind === 'portlet' ? { portletType: root.oneOf('portlettype', PORTLET_TYPES) } : {}),
    parameters,
    deployments: root
      .items('scriptdeployments', 'scriptdeployment')
      .map((element) => readDeployment(element, parameters, translate)),
  };
}

function readParameter(element: XmlElement, translate: Translate): ScriptParameter {
  return {
    scriptId: element.scriptId,
    label: translate(element.requiredText('label')),
    fieldType: element.oneOf('fieldtype', FIELD_TYPES),
    setting: element.oneOf('setting', ['', 'COMPANY', 'USER', 'PORTLET'], ''),
    ...optional('selectRecordType', selectRecordType(element)),
    ...optional('defaultValue', parameterDefault(element)),
  };
}

/** A CHECKBOX starts with `defaultchecked`, a SELECT with `defaultselection`, everything else with `defaultvalue`. */
function parameterDefault(element: XmlElement): string | undefined {
  if (element.text('fieldtype') === 'CHECKBOX') return element.flag('defaultchecked', false) ? 'T' : 'F';
  const selection = element.text('defaultselection');
  return selection === undefined ? element.text('defaultvalue') : innermostId(selection);
}

/** A `scriptdeployment` (SDFxml_2909147388, SDFxml_1334137041, SDFxml_637067724, SDFxml_27094036). */
function readDeployment(
  element: XmlElement,
  parameters: readonly ScriptParameter[],
  translate: Translate,
): Deployment {
  const recurrence = element.child('recurrence');
  const recordType = element.text('recordtype');
  return {
    scriptId: element.scriptId,
    // A title takes no reference to a translated string.
    title: element.text('title') ?? '',
    isDeployed: element.flag('isdeployed', true),
    status: element.requiredText('status'),
    logLevel: element.oneOf('loglevel', LOG_LEVELS, 'DEBUG'),
    allRoles: element.flag('allroles', false),
    roles: listOf(element.text('audslctrole')).map(innermostId),
    isOnline: element.flag('isonline', false),
    links: readLinks(element, translate),
    parameterValues: new Map(
      parameters.flatMap(({ scriptId }): [string, string][] => {
        const value = element.text(scriptId);
        return value === undefined ? [] : [[scriptId, innermostId(value)]];
      }),
    ),
    ...optional('runAsRole', runAsRole(element)),
    ...optional('recordType', recordType === undefined ? undefined : innermostId(recordType).toLowerCase()),
    ...optional('executionContexts', contexts(element)),
    ...optional('recurrence', recurrence === undefined ? undefined : readRecurrence(recurrence)),
    ...optional('concurrencyLimit', element.number('concurrencylimit')),
    ...optional('bufferSize', element.number('buffersize')),
    ...optional('yieldAfterMinutes', element.number('yieldaftermins')),
  };
}

/** `runasrole`: a role, or one of the words for the role of whoever starts the script. */
function runAsRole(element: XmlElement): string | undefined {
  const text = element.text('runasrole');
  if (text === undefined || text === '' || text === 'CURRENTROLE') return undefined;
  return innermostId(text).toLowerCase();
}

function contexts(element: XmlElement): readonly string[] | undefined {
  const text = element.text('executioncontext');
  return text === undefined ? undefined : listOf(text);
}

/** Multi-select lists separate their values with a pipe. */
function listOf(text: string | undefined): string[] {
  return (text ?? '')
    .split('|')
    .map((value) => value.trim())
    .filter((value) => value !== '');
}
