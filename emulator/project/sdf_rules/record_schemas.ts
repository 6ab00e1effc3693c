import { DISPLAY_TYPES, FIELD_TYPES, PERMISSION_LEVELS } from '../read_record_type';
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

/** What custom record fields and script parameters have in common. */
export const CUSTOM_FIELD: Readonly<Record<string, FieldSchema>> = {
  fieldtype: required(oneOf(...FIELD_TYPES)),
  label: required(term(textUpTo(200))),
  displaytype: oneOf(...DISPLAY_TYPES),
  onparentdelete: oneOf('NO_ACTION', 'SET_NULL'),
  accesslevel: oneOf('0', '1', '2'),
  searchlevel: oneOf('0', '1', '2'),
  ...each('applyformatting defaultchecked storevalue checkspelling isformula ismandatory', flag),
  ...each('displayheight displaywidth maxlength minvalue maxvalue', number),
  ...each('selectrecordtype defaultselection defaultvalue description dynamicdefault linktext', text),
  help: term(text),
  ...each('searchcomparefield searchdefault', text),
};

const FIELD: ElementSchema = {
  page: 'SDFxml_2670115109',
  scriptId: { prefix: 'custrecord', most: 40 },
  fields: {
    ...CUSTOM_FIELD,
    ...each('encryptatrest globalsearch showinlist isparent allowquickadd rolerestrict', flag),
    ...each('sourcefilterby sourcefrom sourcelist parentsubtab subtab', text),
  },
  groups: {},
  opaque: ['customfieldfilters', 'roleaccesses'],
};

const LINK: ElementSchema = {
  page: 'SDFxml_3571172402',
  fields: {
    linkcategory: required(text),
    linktasktype: required(oneOf('LIST', 'NEW', 'SEARCH')),
    linklabel: term(text),
  },
  groups: {},
};

const RECORD_PERMISSION: ElementSchema = {
  page: 'SDFxml_2290236535',
  fields: {
    permittedrole: required(text),
    permittedlevel: required(oneOf(...PERMISSION_LEVELS)),
    restriction: text,
  },
  groups: {},
};

const SUBTAB: ElementSchema = {
  page: 'SDFxml_1525431914',
  scriptId: { prefix: 'tab', most: 40 },
  fields: { tabtitle: required(term(text)), tabparent: text },
  groups: {},
};

export const CUSTOM_RECORD_TYPE: ElementSchema = {
  page: 'SDFxml_372451363',
  scriptId: { prefix: 'customrecord', most: 40 },
  fields: {
    recordname: required(term(textUpTo(40))),
    accesstype: oneOf('CUSTRECORDENTRYPERM', 'NONENEEDED', 'USEPERMISSIONLIST'),
    customsegment: needs('CUSTOMSEGMENTS', text),
    enabledle: needs('EXTREMELIST', flag),
    enablemailmerge: needs('MAILMERGE', flag),
    enablenametranslation: needs('MULTILANGUAGE', flag),
    ...each(
      'allowattachments allowinlineediting allowinlinedeleting allowinlinedetaching allowmobileaccess',
      flag,
    ),
    ...each(
      'allownumberingoverride allowquickadd allowquicksearch allowuiaccess enablekeywords enablenumbering',
      flag,
    ),
    ...each(
      'enableoptimisticlocking enablesystemnotes hierarchical iconbuiltin includeinsearchmenu includename',
      flag,
    ),
    ...each('isinactive isordered showcreationdate showcreationdateonlist showid showlastmodified', flag),
    ...each('showlastmodifiedonlist shownotes showowner showownerallowchange showowneronlist', flag),
    ...each(
      'description numberingprefix numberingsuffix numberingmindigits numberinginit icon iconindex',
      text,
    ),
    ...each('externalrolepermissionlevel publicpermissionlevel', oneOf(...PERMISSION_LEVELS)),
  },
  groups: {
    customrecordcustomfields: { item: 'customrecordcustomfield', schema: FIELD },
    links: { item: 'link', schema: LINK },
    permissions: { item: 'permission', schema: RECORD_PERMISSION },
    subtabs: { item: 'subtab', schema: SUBTAB },
  },
  opaque: ['instances', 'recordsublists'],
};

export const CUSTOM_LIST: ElementSchema = {
  page: 'SDFxml_2476691670',
  scriptId: { prefix: 'customlist', most: 38 },
  fields: {
    name: required(term(textUpTo(30))),
    description: text,
    ismatrixoption: needs('MATRIXITEMS', flag),
    ...each('isinactive isordered', flag),
  },
  groups: {
    customvalues: {
      item: 'customvalue',
      schema: {
        page: 'SDFxml_2207840567',
        scriptId: { prefix: 'val', most: 40 },
        fields: { value: required(term(text)), abbreviation: needs('MATRIXITEMS', text), isinactive: flag },
        groups: {},
      },
    },
  },
};

export const ROLE: ElementSchema = {
  page: 'SDFxml_2121043136',
  scriptId: { prefix: 'customrole', most: 40 },
  fields: {
    centertype: required(text),
    name: required(term(text)),
    tfarequired: oneOf('OFF', 'TOTP'),
    ...each('tfaduration employeerestriction', text),
    ...each(
      'coreadminpermission employeeviewingallowed ispartnerrole issalesrole issupportrole isinactive',
      flag,
    ),
    ...each(
      'restricttimeandexpenses employeeselectionunrestricted issinglesignononly restrictbydevice',
      flag,
    ),
    issuerole: needs('ISSUEDB', text),
    subsidiaryviewingallowed: needs('SUBSIDIARIES', flag),
    subsidiaryoption: needs('SUBSIDIARIES', text),
    accountingbooksoption: needs('MULTIBOOK', text),
    iswebserviceonlyrole: needs('WEBSERVICES', flag),
    restrictip: needs('IPADDRESSRULES', flag),
  },
  groups: {
    permissions: {
      item: 'permission',
      schema: {
        page: 'SDFxml_1011698993',
        fields: {
          permkey: required(text),
          permlevel: required(oneOf(...PERMISSION_LEVELS)),
          restriction: text,
        },
        groups: {},
      },
    },
  },
  opaque: ['recordrestrictions'],
};

export const TRANSLATION_COLLECTION: ElementSchema = {
  page: 'SDFxml_4129151512',
  scriptId: { prefix: 'custcollection', most: 60 },
  fields: {
    name: required(term(textUpTo(100))),
    defaultlanguage: required(text),
    description: term(textUpTo(1000)),
  },
  groups: {
    strings: {
      item: 'string',
      schema: {
        page: 'SDFxml_2285369723',
        scriptId: { prefix: '', most: 255 },
        fields: { defaulttranslation: required(textUpTo(1000)), description: textUpTo(1000) },
        groups: {},
      },
    },
  },
};
