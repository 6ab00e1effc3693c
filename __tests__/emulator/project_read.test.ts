import { readProject } from '../../emulator/project/read_project';
import { changed, type ProjectFiles, removeProjects, SHIPS, writeProject } from './project_support';

afterAll(removeProjects);

const project = readProject(writeProject(SHIPS));
const ship = project.recordTypes.find(({ scriptId }) => scriptId === 'customrecord_ship');
const voyage = project.recordTypes.find(({ scriptId }) => scriptId === 'customrecord_voyage');
const field = (id: string) => ship?.fields.find(({ scriptId }) => scriptId === id);

test('a project has the name and the required features of its manifest', () => {
  expect(project.name).toBe('Ships');
  expect(project.features).toEqual(['CUSTOMRECORDS', 'SERVERSIDESCRIPTING']);
});

test('tags that are missing have the defaults of the SDF XML reference', () => {
  expect(ship).toMatchObject({
    includeName: true,
    allowUiAccess: true,
    enableOptimisticLocking: true,
    enableSystemNotes: true,
    showNotes: true,
  });
  expect(voyage).toMatchObject({ includeName: false, enableOptimisticLocking: false });
  expect(field('custrecord_ship_crew')).toEqual({
    scriptId: 'custrecord_ship_crew',
    label: 'Crew',
    fieldType: 'INTEGER',
    displayType: 'NORMAL',
    help: '',
    description: '',
    isMandatory: false,
    isParent: false,
    storeValue: true,
    showInList: false,
    defaultChecked: false,
  });
});

test('references become script ids, entities become signs, and a translated label its default text', () => {
  expect(field('custrecord_ship_state')).toMatchObject({
    label: 'State',
    help: 'Where she is & how.',
    selectRecordType: 'customlist_ship_state',
    defaultSelection: 'val_afloat',
    subtab: 'tab_papers',
  });
  expect(voyage?.fields[0]).toMatchObject({
    isParent: true,
    parentSubtab: 'tab_voyages',
    selectRecordType: 'customrecord_ship',
  });
  expect(ship?.permissions).toEqual([{ role: 'customrole_harbour', level: 'EDIT' }]);
  expect(project.roles[0]?.permissions).toEqual([
    { key: 'customrecord_ship', level: 'EDIT' },
    { key: 'LIST_EMPLOYEE', level: 'VIEW' },
  ]);
});

test('a script has its file, its parameters and its deployments', () => {
  const suitelet = project.scripts.find(({ kind }) => kind === 'suitelet');
  expect(suitelet).toMatchObject({ file: '/SuiteScripts/ships/ships_sl.js', isInactive: false });
  expect(
    suitelet?.parameters.map(({ scriptId, setting, defaultValue }) => [scriptId, setting, defaultValue]),
  ).toEqual([
    ['custscript_ships_rows', '', '50'],
    ['custscript_ships_days', 'COMPANY', undefined],
  ]);
  expect(suitelet?.deployments[0]).toMatchObject({
    title: 'Ships',
    isDeployed: true,
    logLevel: 'DEBUG',
    roles: ['customrole_harbour', 'ADMINISTRATOR'],
    links: [{ category: 'BASICSETUPCUSTOM', label: 'Ships', taskType: 'SCRIPT' }],
  });
  expect([...(suitelet?.deployments[0]?.parameterValues ?? [])]).toEqual([['custscript_ships_rows', '100']]);
  expect(project.files.has('/SuiteScripts/ships/ships_sl.js')).toBe(true);
});

test('a user event has its record type and its contexts', () => {
  const userEvent = project.scripts.find(({ kind }) => kind === 'usereventscript');
  expect(userEvent?.deployments[0]).toMatchObject({
    recordType: 'customrecord_ship',
    executionContexts: ['CSVIMPORT', 'USERINTERFACE'],
    allRoles: true,
  });
});

const RECURRENCES: readonly (readonly [string, object])[] = [
  ['<single>START</single>', { kind: 'single', every: 1, weekdays: [] }],
  [
    '<daily><everyxdays>3</everyxdays>START<enddate>2027-01-01</enddate></daily>',
    { kind: 'daily', every: 3, endDate: '2027-01-01' },
  ],
  ['<everyweekday>START</everyweekday>', { kind: 'weekly', every: 1, weekdays: [1, 2, 3, 4, 5] }],
  [
    '<weekly><everyxweeks>2</everyxweeks><saturday>T</saturday>START</weekly>',
    { kind: 'weekly', every: 2, weekdays: [6] },
  ],
  ['<monthly><everyxmonths>6</everyxmonths>START</monthly>', { kind: 'monthly', every: 6 }],
  [
    '<monthlydayofweek><everyxmonths>1</everyxmonths><dayofweek>MONDAY</dayofweek><orderofweek>SECOND</orderofweek>START</monthlydayofweek>',
    { kind: 'monthly', every: 1, dayOfWeek: 1, orderOfWeek: 'SECOND' },
  ],
  ['<yearly>START</yearly>', { kind: 'yearly', every: 1 }],
];

test.each(RECURRENCES)('the recurrence %s is read', (xml, expected) => {
  const start = '<startdate>2026-10-01</startdate><starttime>05:00:00Z</starttime>';
  const original = SHIPS['Objects/scripts/customscript_tide_ss.xml'] ?? '';
  const files: ProjectFiles = {
    ...SHIPS,
    'Objects/scripts/customscript_tide_ss.xml': original.replace(
      /<recurrence>.*<\/recurrence>/s,
      `<recurrence>${xml.replace('START', start)}</recurrence>`,
    ),
  };
  const scheduled = readProject(writeProject(files)).scripts.find(({ kind }) => kind === 'scheduledscript');
  expect(scheduled?.deployments[0]?.recurrence).toMatchObject({
    ...expected,
    startDate: '2026-10-01',
    startTime: '05:00:00Z',
  });
});

test('other languages come from XLIFF, by the id of a unit or, without one, by its source', () => {
  expect(project.translations[0]?.strings).toEqual([
    { scriptId: 'state', defaultTranslation: 'State', translations: new Map([['pt-BR', 'Situação']]) },
    { scriptId: 'master', defaultTranslation: 'Master', translations: new Map([['pt-BR', 'Mestre']]) },
  ]);
});

test('objects of other types are kept by name', () => {
  expect(project.otherObjects).toEqual([
    { type: 'centertab', scriptId: 'custcentertab_ships', file: 'Objects/custcentertab_ships.xml' },
  ]);
});

const SHIP_FILE = 'Objects/records/customrecord_ship.xml';
const BROKEN: readonly (readonly [string, ProjectFiles, RegExp])[] = [
  ['no manifest', {}, /manifest\.xml.*defaultProjectFolder/],
  [
    'XML that is not well-formed',
    changed(SHIP_FILE, '</recordname>', '</recordnam>'),
    /customrecord_ship\.xml.*line 3/,
  ],
  [
    'an & that stands for itself',
    changed(SHIP_FILE, '<recordname>Ship</recordname>', '<recordname>Ship & Boat</recordname>'),
    /customrecord_ship\.xml.*line 3.*&amp;/,
  ],
  [
    'an entity of its own',
    changed(
      SHIP_FILE,
      '<customrecordtype',
      '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hosts">]><customrecordtype',
    ),
    /customrecord_ship\.xml.*entity/,
  ],
  [
    'two objects in a file',
    changed(SHIP_FILE, '</customrecordtype>', '</customrecordtype><role scriptid="x"/>'),
    /customrecord_ship\.xml/,
  ],
  [
    'a required tag without a value',
    changed(SHIP_FILE, '<recordname>Ship</recordname>', '<recordname/>'),
    /customrecord_ship > recordname>: is missing/,
  ],
  [
    'an unknown field type',
    changed(SHIP_FILE, '>FLOAT<', '>LONGTEXT<'),
    /custrecord_ship_tons > fieldtype>.*"LONGTEXT".*CLOBTEXT/,
  ],
  [
    'a flag that is neither T nor F',
    changed(SHIP_FILE, '<ismandatory>T', '<ismandatory>true'),
    /ismandatory>: is neither T nor F/,
  ],
  [
    'a select field without a target',
    changed(SHIP_FILE, '<selectrecordtype>-4</selectrecordtype>', ''),
    /custrecord_ship_master > selectrecordtype/,
  ],
  [
    'a script id given twice',
    { ...SHIPS, 'Objects/twice.xml': '<role scriptid="customrole_harbour"/>' },
    /twice\.xml.*customrole_harbour\.xml/,
  ],
  [
    'a recurrence with two events',
    changed('Objects/scripts/customscript_tide_ss.xml', '<recurrence>', '<recurrence><hourly/>'),
    /recurrence>: must hold exactly one event/,
  ],
  [
    'a time in another form',
    changed('Objects/scripts/customscript_tide_ss.xml', '05:00:00Z', '5 am'),
    /starttime>: "5 am".*HH:mm:00Z/,
  ],
  [
    'a translation without a language',
    changed('Translations/ships_pt_BR.xlf', ' target-language="pt-BR"', ''),
    /ships_pt_BR\.xlf.*target-language/,
  ],
];

test.each(BROKEN)('%s is refused with the file, the tag and the remedy', (_case, files, message) => {
  expect(() => readProject(writeProject(files))).toThrow(message);
});
