import type { ScriptKind } from '../model';
import { LOG_LEVELS } from '../read_script';
import {
  type ElementSchema,
  each,
  type FieldSchema,
  flag,
  needs,
  number,
  oneOf,
  required,
  term,
  text,
  textUpTo,
} from './element_schema';
import { CUSTOM_FIELD } from './record_schemas';

type Fields = Readonly<Record<string, FieldSchema>>;

const PARAMETER: ElementSchema = {
  page: 'SDFxml_3149137664',
  scriptId: { prefix: 'custscript', most: 40 },
  fields: { ...CUSTOM_FIELD, setting: oneOf('COMPANY', 'PORTLET', 'USER') },
  groups: {},
  opaque: ['customfieldfilters', 'roleaccesses'],
};

const LINK: ElementSchema = {
  page: 'SDFxml_4286557755',
  fields: { linkcategory: required(text), linktasktype: required(oneOf('SCRIPT')), linklabel: term(text) },
  groups: {},
};

/** Status and log level, which every deployment has. */
const DEPLOYED: Fields = { isdeployed: flag, loglevel: oneOf(...LOG_LEVELS) };
const RELEASED: FieldSchema = required(oneOf('RELEASED', 'TESTING'));
const SCHEDULED: FieldSchema = required(oneOf('NOTSCHEDULED', 'SCHEDULED', 'TESTING'));

/** Who a deployment is for. */
const AUDIENCE: Fields = {
  ...each('allemployees allroles', flag),
  ...each('audslctrole audemployee audgroup', text),
  allpartners: needs('CRM', flag),
  audpartner: needs('CRM', text),
  auddepartment: needs('DEPARTMENTS', text),
  audsubsidiary: needs('SUBSIDIARIES', text),
};

const ON_RECORDS: Fields = {
  status: RELEASED,
  recordtype: required(text),
  ...DEPLOYED,
  ...AUDIENCE,
  ...each('eventtype executioncontext localizationcontext', text),
  alllocalizationcontexts: flag,
};

const DEPLOYMENTS: Readonly<Record<ScriptKind, { readonly page: string; readonly fields: Fields }>> = {
  usereventscript: { page: 'SDFxml_1334137041', fields: { ...ON_RECORDS, runasrole: text } },
  clientscript: { page: 'SDFxml_2144494927', fields: ON_RECORDS },
  suitelet: {
    page: 'SDFxml_2909147388',
    fields: {
      status: RELEASED,
      title: required(text),
      ...DEPLOYED,
      ...AUDIENCE,
      ...each('eventtype runasrole', text),
      isonline: flag,
    },
  },
  restlet: {
    page: 'SDFxml_3594042655',
    fields: { status: RELEASED, title: required(text), ...DEPLOYED, ...AUDIENCE },
  },
  portlet: {
    page: 'SDFxml_1080934209',
    fields: {
      status: RELEASED,
      title: required(text),
      ...DEPLOYED,
      ...AUDIENCE,
      runasrole: text,
      dashboardapp: flag,
    },
  },
  scheduledscript: {
    page: 'SDFxml_637067724',
    fields: { status: SCHEDULED, title: required(text), ...DEPLOYED },
  },
  mapreducescript: {
    page: 'SDFxml_27094036',
    fields: {
      status: SCHEDULED,
      title: required(text),
      ...DEPLOYED,
      runasrole: text,
      ...each('buffersize concurrencylimit yieldaftermins', number),
      queueallstagesatonce: flag,
    },
  },
};

const SCRIPT_FIELDS: Fields = {
  name: required(term(textUpTo(40))),
  scriptfile: required(text),
  description: term(textUpTo(999)),
  defaultfunction: text,
  ...each('isinactive notifyadmins notifyowner', flag),
  notifyemails: textUpTo(999),
  notifygroup: text,
};

const isScheduled = (kind: ScriptKind): boolean => kind === 'scheduledscript' || kind === 'mapreducescript';

/** A script object; scheduled and map/reduce scripts run for nobody who could be notified, so `notifyuser` is not theirs. */
export function scriptSchema(kind: ScriptKind): ElementSchema {
  const deployment = DEPLOYMENTS[kind];
  return {
    page: kind === 'suitelet' ? 'SDFxml_3243071555' : deployment.page,
    scriptId: { prefix: 'customscript', most: 40 },
    fields: {
      ...SCRIPT_FIELDS,
      ...(isScheduled(kind) ? {} : { notifyuser: flag }),
      ...(kind === 'portlet' ? { portlettype: required(oneOf('FORM', 'HTML', 'LINKS', 'LIST')) } : {}),
    },
    groups: {
      scriptcustomfields: { item: 'scriptcustomfield', schema: PARAMETER },
      scriptdeployments: {
        item: 'scriptdeployment',
        schema: {
          page: deployment.page,
          scriptId: { prefix: 'customdeploy', most: 40 },
          fields: deployment.fields,
          groups: kind === 'suitelet' ? { links: { item: 'link', schema: LINK } } : {},
          opaque: isScheduled(kind) ? ['recurrence'] : [],
          takesParameters: true,
        },
      },
    },
    opaque: ['customplugintypes', 'libraries'],
  };
}
