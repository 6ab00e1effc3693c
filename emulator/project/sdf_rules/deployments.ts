import { ProjectError } from '../project_error';
import { readRecurrence } from '../read_recurrence';
import { SCRIPT_KINDS } from '../read_script';
import type { SdfFolder } from '../sdf_folder';
import type { XmlElement } from '../xml_element';
import { type Finding, findingAt } from './finding';

/** `execution_context` (SDFxml_340964121). */
const EXECUTION_CONTEXTS: ReadonlySet<string> = new Set(
  `ACTION ADVANCEDREVREC BANKCONNECTIVITY BANKSTATEMENTPARSER BUNDLEINSTALLATION CLIENT CONSOLRATEADJUSTOR CSVIMPORT CUSTOMGLLINES
   CUSTOMMASSUPDATE DATASETBUILDER DEBUGGER EMAILCAPTURE FICONNECTIVITY FIPARSER MAPREDUCE OCRPLUGIN OFFLINECLIENT OTHER
   PAYMENTGATEWAY PAYMENTPOSTBACK PLATFORMEXTENSION PORTLET PROMOTIONS RECORDACTION RESTLET RESTWEBSERVICES SCHEDULED
   SDFINSTALLATION SHIPPINGPARTNERS SUITELET TAXCALCULATION USEREVENT USERINTERFACE WEBAPPLICATION WEBSERVICES WEBSTORE
   WORKBOOKBUILDER WORKFLOW`.split(/\s+/),
);

/** Scripts are deployed so that they run when and for whom they should, and for nobody else. */
export function checkDeployments(sdf: SdfFolder): Finding[] {
  return sdf.objects
    .filter(({ root }) => SCRIPT_KINDS.some((kind) => kind === root.name))
    .flatMap(({ root }) => [
      ...checkScriptFile(root),
      ...root.items('scriptcustomfields', 'scriptcustomfield').flatMap(checkParameter),
      ...root
        .items('scriptdeployments', 'scriptdeployment')
        .flatMap((deployment) => [
          ...checkSchedule(deployment),
          ...checkAudience(deployment),
          ...checkParameterValues(deployment, root),
        ]),
    ]);
}

function checkScriptFile(root: XmlElement): Finding[] {
  const file = root.text('scriptfile') ?? '';
  return /^\[\/SuiteScripts\/.+\.js\]$/.test(file)
    ? []
    : [
        findingAt(
          root,
          'script-file',
          'The script file is no .js file below SuiteScripts.',
          'Write [/SuiteScripts/…/file.js].',
        ),
      ];
}

/** A parameter is readable by everyone who may see the deployment, and SDF refuses a mandatory one. */
function checkParameter(parameter: XmlElement): Finding[] {
  const findings: Finding[] = [];
  if (parameter.text('ismandatory') === 'T') {
    findings.push(
      findingAt(
        parameter,
        'mandatory-parameter',
        'A parameter cannot be mandatory in a project.',
        'Set <ismandatory> to F.',
      ),
    );
  }
  if (parameter.text('fieldtype') === 'PASSWORD') {
    findings.push(
      findingAt(parameter, 'secret-parameter', 'A parameter must not hold a secret.', 'Use an API secret.'),
    );
  }
  return findings;
}

function checkSchedule(deployment: XmlElement): Finding[] {
  const status = deployment.text('status');
  const recurrence = deployment.child('recurrence');
  if (status === 'SCHEDULED' && recurrence === undefined) {
    return [
      findingAt(deployment, 'schedule', 'The deployment is scheduled and never runs.', 'Add a <recurrence>.'),
    ];
  }
  if (recurrence === undefined) return [];
  if (status === 'NOTSCHEDULED') {
    return [
      findingAt(
        deployment,
        'schedule',
        'The recurrence counts for nothing.',
        'Take it out or set <status> to SCHEDULED.',
      ),
    ];
  }
  try {
    readRecurrence(recurrence);
    return [];
  } catch (error) {
    if (!(error instanceof ProjectError)) throw error;
    return [findingAt(deployment, 'schedule', error.problem, error.remedy)];
  }
}

function checkAudience(deployment: XmlElement): Finding[] {
  const findings: Finding[] = [];
  if (deployment.text('isonline') === 'T') {
    findings.push(
      findingAt(
        deployment,
        'without-login',
        'Everybody on the internet can open the script.',
        'Set <isonline> to F.',
      ),
    );
  }
  const unknown = (deployment.text('executioncontext') ?? '')
    .split('|')
    .filter((context) => context !== '' && !EXECUTION_CONTEXTS.has(context));
  for (const context of unknown) {
    findings.push(
      findingAt(
        deployment,
        'execution-context',
        `${context} is no execution context.`,
        'Mend it (SDFxml_340964121).',
      ),
    );
  }
  return findings;
}

/** Only parameters without a `setting` have a value on each deployment. */
function checkParameterValues(deployment: XmlElement, root: XmlElement): Finding[] {
  return root
    .items('scriptcustomfields', 'scriptcustomfield')
    .filter(
      (parameter) =>
        parameter.text('setting') !== undefined && deployment.child(parameter.scriptId) !== undefined,
    )
    .map((parameter) =>
      findingAt(
        deployment,
        'parameter-value',
        `${parameter.scriptId} is a preference and has no value on a deployment.`,
        'Take the value or <setting> out.',
      ),
    );
}
