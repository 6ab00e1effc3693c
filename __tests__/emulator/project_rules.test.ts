import { checkProject, type Finding } from '../../emulator/project/sdf_rules';
import { changed, type ProjectFiles, removeProjects, SHIPS, writeProject } from './project_support';

afterAll(removeProjects);

const check = (files: ProjectFiles): Finding[] => checkProject(writeProject(files));

test('a project that keeps every rule has no findings', () => {
  expect(check(SHIPS)).toEqual([]);
});

const SHIP = 'Objects/records/customrecord_ship.xml';
const VOYAGE = 'Objects/records/customrecord_voyage.xml';
const SUITELET = 'Objects/scripts/customscript_ships_sl.xml';
const SCHEDULED = 'Objects/scripts/customscript_tide_ss.xml';
const USER_EVENT = 'Objects/scripts/customscript_ship_ue.xml';
const LIST = 'Objects/customlist_port.xml';

const without = (path: string): ProjectFiles =>
  Object.fromEntries(Object.entries(SHIPS).filter(([name]) => name !== path));
const object = (type: string): ProjectFiles => ({
  ...SHIPS,
  'Objects/custom_x.xml': `<${type} scriptid="custom_x"/>`,
});

/** A change that breaks one rule → the rule and the object that the finding names. */
const BROKEN: readonly (readonly [string, ProjectFiles, string, RegExp])[] = [
  [
    'the file has another name',
    { ...without(LIST), 'Objects/ports.xml': SHIPS[LIST] ?? '' },
    'file-name',
    /customlist_port/,
  ],
  ['two parts have one id', changed(LIST, 'val_hull', 'val_bergen'), 'unique-id', /customlist_port/],
  ['a secret is in the project', object('secret'), 'no-secret', /secret/],
  ['a saved search was written by hand', object('savedsearch'), 'encoded-type', /savedsearch/],
  [
    'an installation script is in the project',
    object('sdfinstallationscript'),
    'suiteapp-only',
    /sdfinstallationscript/,
  ],
  ['an id has capitals', changed(LIST, 'val_hull', 'val_Hull'), 'script-id', /val_Hull/],
  [
    'an id has another prefix',
    changed(SHIP, 'scriptid="custrecord_ship_tons"', 'scriptid="custfield_ship_tons"'),
    'script-id',
    /custfield_ship_tons/,
  ],
  [
    'an id is too long',
    changed(SHIP, 'scriptid="custrecord_ship_tons"', `scriptid="custrecord_${'x'.repeat(30)}"`),
    'script-id',
    /custrecord_x+/,
  ],
  [
    'a label names a term without saying so',
    changed(SHIP, '<label translate="T">', '<label>'),
    'untranslated',
    /custrecord_ship_/,
  ],
  [
    'a field that takes no term names one',
    changed(SUITELET, '<title>Ships', '<title translate="T">[scriptid=custcollection_ships.state]'),
    'no-term',
    /customdeploy_ships_sl/,
  ],
  [
    'a list has a long name',
    changed(LIST, '<name>Port', `<name>${'P'.repeat(31)}`),
    'tag-length',
    /customlist_port/,
  ],
  [
    'a record has a long name',
    changed(SHIP, '<recordname>Ship', `<recordname>${'S'.repeat(41)}`),
    'tag-length',
    /customrecord_ship/,
  ],
  [
    'a required tag is missing',
    changed(SUITELET, '<title>Ships</title>', ''),
    'required-tag',
    /customdeploy_ships_sl/,
  ],
  [
    'a user event has a title',
    changed(USER_EVENT, '<status>', '<title>Ship</title><status>'),
    'unknown-tag',
    /customdeploy_ship_ue/,
  ],
  [
    'a scheduled script notifies its user',
    changed(SCHEDULED, '<name>', '<notifyuser>F</notifyuser><name>'),
    'unknown-tag',
    /customscript_tide_ss/,
  ],
  [
    'a deployment sets an unknown parameter',
    changed(SUITELET, '<links>', '<custscript_other>1</custscript_other><links>'),
    'unknown-tag',
    /customdeploy_ships_sl/,
  ],
  [
    'a flag has another value',
    changed(SHIP, '<showinlist>T', '<showinlist>Y'),
    'tag-value',
    /custrecord_ship_state/,
  ],
  [
    'a field has an unknown type',
    changed(SHIP, '>FLOAT<', '>LONGTEXT<'),
    'tag-value',
    /custrecord_ship_tons/,
  ],
  [
    'a suitelet is scheduled',
    changed(SUITELET, 'RELEASED', 'SCHEDULED'),
    'tag-value',
    /customdeploy_ships_sl/,
  ],
  [
    'a reference points at no object',
    changed(SHIP, '[scriptid=customlist_port]', '[scriptid=customlist_quay]'),
    'reference',
    /selectrecordtype/,
  ],
  [
    'a reference points at no part',
    changed(SHIP, 'customlist_ship_state.val_afloat', 'customlist_ship_state.val_new'),
    'reference',
    /defaultselection/,
  ],
  [
    'one of several roles does not exist',
    changed(SUITELET, 'customrole_harbour]|', 'customrole_quay]|'),
    'reference',
    /audslctrole/,
  ],
  ['a script file was not built', without('FileCabinet/SuiteScripts/ships/tide_ss.js'), 'file', /scriptfile/],
  [
    'a script file lies elsewhere',
    changed(SCHEDULED, '[/SuiteScripts/ships/tide_ss.js]', 'ships/tide_ss.js'),
    'script-file',
    /customscript_tide_ss/,
  ],
  [
    'a tag needs a feature',
    changed(SHIP, '<recordname>', '<enabledle>F</enabledle><recordname>'),
    'feature',
    /customrecord_ship/,
  ],
  ['a value needs a feature', changed(SHIP, '>-4<', '>-112<'), 'feature', /manifest/],
  [
    'records need a feature',
    changed('manifest.xml', '<feature required="true">CUSTOMRECORDS</feature>', ''),
    'feature',
    /manifest/,
  ],
  [
    'scripts need a feature',
    changed('manifest.xml', '<feature required="true">SERVERSIDESCRIPTING</feature>', ''),
    'feature',
    /manifest/,
  ],
  [
    'the project is of another type',
    changed('manifest.xml', 'ACCOUNTCUSTOMIZATION', 'SUITEAPP'),
    'project-type',
    /manifest/,
  ],
  [
    'translations are not deployed',
    changed('deploy.xml', '~/Translations/*', '~/Elsewhere/*'),
    'deploy',
    /deploy/,
  ],
  [
    'TypeScript lies in the File Cabinet',
    { ...SHIPS, 'FileCabinet/SuiteScripts/ships/a.ts': '' },
    'file-cabinet',
    /file/,
  ],
  [
    'a CLOB has a length',
    changed(SHIP, '<fieldtype>TEXT<', '<fieldtype>CLOBTEXT<'),
    'clob-length',
    /custrecord_ship_code/,
  ],
  [
    'a select selects from nothing',
    changed(SHIP, '<selectrecordtype>-4</selectrecordtype>', ''),
    'select-target',
    /custrecord_ship_master/,
  ],
  [
    'a text selects from a record',
    changed(SHIP, '<maxlength>8', '<selectrecordtype>-4</selectrecordtype><maxlength>8'),
    'select-target',
    /custrecord_ship_code/,
  ],
  [
    'a default is of another list',
    changed(SHIP, 'customlist_ship_state.val_afloat', 'customlist_port.val_hull'),
    'default-selection',
    /custrecord_ship_state/,
  ],
  [
    'a field stands on a subtab of another record',
    changed(
      VOYAGE,
      '<onparentdelete>',
      '<subtab>[scriptid=customrecord_ship.tab_papers]</subtab><onparentdelete>',
    ),
    'subtab',
    /custrecord_voyage_escort/,
  ],
  [
    'a child has no subtab on its parent',
    changed(VOYAGE, '<parentsubtab>[scriptid=customrecord_ship.tab_voyages]</parentsubtab>', ''),
    'parent',
    /custrecord_voyage_ship/,
  ],
  [
    'a parent is a standard record',
    changed(SHIP, '<label>Master', '<isparent>T</isparent><label>Master'),
    'parent',
    /custrecord_ship_master/,
  ],
  [
    'a record has sublists',
    changed(SHIP, '<permissions>', '<recordsublists><recordsublist/></recordsublists><permissions>'),
    'record-sublists',
    /recordsublist/,
  ],
  [
    'role and record disagree',
    changed(SHIP, '<permittedlevel>EDIT', '<permittedlevel>FULL'),
    'permission-agreement',
    /customrecord_ship/,
  ],
  [
    'only the role gives a permission',
    changed(
      'Objects/customrole_harbour.xml',
      '<permkey>LIST_EMPLOYEE',
      '<permkey>[scriptid=customrecord_voyage]',
    ),
    'permission-agreement',
    /customrecord_voyage/,
  ],
  [
    'permissions count for nothing',
    changed(SHIP, 'USEPERMISSIONLIST', 'NONENEEDED'),
    'permission-list',
    /customrecord_ship/,
  ],
  [
    'a permission is given twice',
    changed('Objects/customrole_harbour.xml', '[scriptid=customrecord_ship]', 'LIST_EMPLOYEE'),
    'permission-twice',
    /customrole_harbour/,
  ],
  [
    'a parameter is mandatory',
    changed(SUITELET, '<label>Rows', '<ismandatory>T</ismandatory><label>Rows'),
    'mandatory-parameter',
    /custscript_ships_rows/,
  ],
  [
    'a parameter holds a secret',
    changed(
      SUITELET,
      '<fieldtype>INTEGER</fieldtype>\n      <label>Rows',
      '<fieldtype>PASSWORD</fieldtype>\n      <label>Rows',
    ),
    'secret-parameter',
    /custscript_ships_rows/,
  ],
  [
    'a preference has a value on a deployment',
    changed(SUITELET, '<links>', '<custscript_ships_days>1</custscript_ships_days><links>'),
    'parameter-value',
    /customdeploy_ships_sl/,
  ],
  [
    'a schedule has no recurrence',
    { ...SHIPS, [SCHEDULED]: (SHIPS[SCHEDULED] ?? '').replace(/<recurrence>.*<\/recurrence>/s, '') },
    'schedule',
    /customdeploy_tide/,
  ],
  [
    'a recurrence counts for nothing',
    changed(SCHEDULED, '>SCHEDULED<', '>NOTSCHEDULED<'),
    'schedule',
    /customdeploy_tide/,
  ],
  [
    'a recurrence is out of range',
    changed(SCHEDULED, '<everyxweeks>2', '<everyxweeks>0'),
    'schedule',
    /customdeploy_tide/,
  ],
  [
    'a suitelet is open without login',
    changed(SUITELET, '<isonline>F', '<isonline>T'),
    'without-login',
    /customdeploy_ships_sl/,
  ],
  [
    'a context does not exist',
    changed(USER_EVENT, 'CSVIMPORT|', 'CSV|'),
    'execution-context',
    /customdeploy_ship_ue/,
  ],
];

test.each(BROKEN)('%s', (_case, files, rule, where) => {
  const findings = check(files);
  const found = findings.filter((finding) => finding.rule === rule && where.test(finding.object));
  expect({ rule, findings: found.length > 0 ? 'found' : findings }).toEqual({ rule, findings: 'found' });
  for (const finding of found) {
    expect(finding.message).not.toBe('');
    expect(finding.remedy).not.toBe('');
  }
});
