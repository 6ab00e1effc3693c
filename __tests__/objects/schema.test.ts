import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import {
  CONNECTIONS_PAGE,
  type FieldKind,
  type FieldSchema,
  LISTS,
  listValueId,
  PARAMETERS,
  RECORDS,
  ROLES,
  SECRET_SCRIPTS,
  SET_UP_PAGE,
  TEST_SERVICE,
} from '../../src/TypeScript/netsuite/schema';

/** The code names ids in `netsuite/schema.ts` alone: each of them must stand in `src/Objects`, and the other way round. */

type Xml = { readonly [tag: string]: string | Xml | readonly Xml[] | undefined };

const root = join(__dirname, '..', '..', 'src');
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  isArray: (name) =>
    [
      'customrecordcustomfield',
      'customvalue',
      'string',
      'scriptcustomfield',
      'scriptdeployment',
      'permission',
    ].includes(name),
});

const objects = readdirSync(join(root, 'Objects'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.xml'))
  .map((file) => {
    const [[type, object]] = Object.entries(
      parser.parse(readFileSync(join(root, 'Objects', file), 'utf8')) as Record<string, Xml>,
    ) as [[string, Xml]];
    return { file, type, object };
  });

const ofType = (type: string): Xml[] =>
  objects.filter((each) => each.type === type).map(({ object }) => object);
const text = (xml: Xml | undefined, tag: string): string | undefined => xml?.[tag] as string | undefined;
const children = (xml: Xml | undefined, group: string, tag: string): readonly Xml[] =>
  ((xml?.[group] as Xml | undefined)?.[tag] ?? []) as readonly Xml[];
const ids = (elements: readonly Xml[]): string[] => elements.map(({ scriptid }) => scriptid as string).sort();
const withId = (elements: readonly Xml[], id: string): Xml | undefined =>
  elements.find(({ scriptid }) => scriptid === id);

const strings = new Map(
  ofType('translationcollection').flatMap((collection) =>
    children(collection, 'strings', 'string').map((string) => [
      `[scriptid=${collection.scriptid}.${string.scriptid}]`,
      text(string, 'defaulttranslation'),
    ]),
  ),
);

/** The English of a text that has a translation; `undefined` where the XML holds a text of its own. */
function translation(xml: Xml | undefined, tag: string): string | undefined {
  const reference = xml?.[tag] as Xml | undefined;
  return reference?.translate === 'T' ? strings.get(String(reference['#text'])) : undefined;
}

/** Which SDF field types a kind of the schema stands for. */
const FIELD_TYPES: Readonly<Record<FieldKind, readonly string[]>> = {
  text: ['TEXT', 'TEXTAREA'],
  integer: ['INTEGER'],
  flag: ['CHECKBOX'],
  link: ['SELECT'],
  links: ['MULTISELECT'],
  day: ['DATE'],
  dayText: ['TEXT'],
  instant: ['TEXT'],
  word: ['SELECT'],
  words: ['MULTISELECT'],
};

test('each file holds the one object it is named after', () => {
  for (const { file, object } of objects) expect(`${object.scriptid}.xml`).toBe(basename(file));
});

test('the record types are those the code knows', () => {
  expect(ids(ofType('customrecordtype'))).toEqual(
    Object.values(RECORDS)
      .map(({ type }) => type)
      .sort(),
  );
});

describe.each(Object.values(RECORDS))('$type', (schema) => {
  const xml = withId(ofType('customrecordtype'), schema.type);
  const elements = children(xml, 'customrecordcustomfields', 'customrecordcustomfield');
  const fields: readonly FieldSchema[] = Object.values(schema.fields);

  test('has exactly the fields the code knows', () => {
    expect(ids(elements)).toEqual(fields.map(({ id }) => id).sort());
  });

  test('has the Name field if the code reads one', () => {
    expect(text(xml, 'includename')).toBe(schema.named ? 'T' : 'F');
  });

  test.each(fields)('$id is a $kind', ({ id, kind, list, internal }) => {
    const element = withId(elements, id);
    expect(FIELD_TYPES[kind]).toContain(text(element, 'fieldtype'));
    const target = text(element, 'selectrecordtype');
    if (list !== undefined) expect(target).toBe(`[scriptid=${LISTS[list].id}]`);
    else if (kind === 'link' || kind === 'links')
      expect(target).toMatch(/^(-\d+|\[scriptid=customrecord_bcr_\w+\])$/);
    else expect(target).toBeUndefined();
    if (internal) expect(['LOCKED', 'HIDDEN']).toContain(text(element, 'displaytype'));
    if (kind === 'instant') expect(text(element, 'maxlength')).toBe('19');
    if (kind === 'dayText') expect(text(element, 'maxlength')).toBe('10');
  });

  test.each(elements.map((element) => [element.scriptid as string, element] as const))(
    '%s explains itself to whoever reads it',
    (_id, element) => {
      expect(translation(element, 'label')).toMatch(/\S/);
      // A hidden one, too: it has no place on the form, and stands in searches, lists of fields and system notes.
      expect(translation(element, 'help')).toMatch(/^\S.{15,}[.]$/s);
    },
  );
});

test('the lists are those the code knows', () => {
  expect(ids(ofType('customlist'))).toEqual(
    Object.values(LISTS)
      .map(({ id }) => id)
      .sort(),
  );
});

test.each(Object.values(LISTS))('$id has exactly the words of the vocabulary', ({ id, words }) => {
  const values = children(withId(ofType('customlist'), id), 'customvalues', 'customvalue');
  expect(ids(values)).toEqual(words.map(listValueId).sort());
  expect(new Set(values.map((value) => text(value, 'value'))).size).toBe(words.length);
});

test('the roles are those the code knows', () => {
  expect(ids(ofType('role'))).toEqual(Object.values(ROLES).sort());
});

test('whoever may say where secrets are sent signs in with a second factor, each time', () => {
  const role = withId(ofType('role'), ROLES.administrator);
  // SDFxml_2121043136: a duration is mandatory then; 0 is one session.
  expect([text(role, 'tfarequired'), text(role, 'tfaduration')]).toEqual(['TOTP', '0']);
});

test.each([CONNECTIONS_PAGE, TEST_SERVICE])(
  '$scriptId is where links point',
  ({ scriptId, deploymentId }) => {
    const suitelet = withId(ofType('suitelet'), scriptId);
    expect(ids(children(suitelet, 'scriptdeployments', 'scriptdeployment'))).toContain(deploymentId);
  },
);

test('the scripts that use secrets are scripts of the project', () => {
  const scripts = ['suitelet', 'mapreducescript'].flatMap(ofType).map(({ scriptid }) => scriptid);
  expect(scripts).toEqual(expect.arrayContaining([...SECRET_SCRIPTS, SET_UP_PAGE.scriptId]));
});

test('the script parameters are those the code reads', () => {
  const scripts = ['usereventscript', 'suitelet', 'scheduledscript', 'mapreducescript'].flatMap(ofType);
  const parameters = scripts.flatMap((script) => children(script, 'scriptcustomfields', 'scriptcustomfield'));
  expect(ids(parameters)).toEqual(Object.values(PARAMETERS).sort());
});

test('nobody but an administrator may do more with events than see them and, through scripts, add them', () => {
  const event = withId(ofType('customrecordtype'), RECORDS.event.type);
  const levels = children(event, 'permissions', 'permission').map((permission) =>
    text(permission, 'permittedlevel'),
  );
  expect(new Set(levels)).toEqual(new Set(['CREATE', 'VIEW']));
});

test.each(Object.values(RECORDS))('roles and $type agree on the permissions', ({ type }) => {
  const record = withId(ofType('customrecordtype'), type);
  for (const role of ofType('role')) {
    const ofRole = children(role, 'permissions', 'permission').find(
      (permission) => text(permission, 'permkey') === `[scriptid=${type}]`,
    );
    const ofRecord = children(record, 'permissions', 'permission').find(
      (permission) => text(permission, 'permittedrole') === `[scriptid=${role.scriptid as string}]`,
    );
    expect(text(ofRole, 'permlevel')).toBeDefined();
    expect(text(ofRole, 'permlevel')).toBe(text(ofRecord, 'permittedlevel'));
  }
});

/** Deployments of user events on records of a type: the one of its forms, or the one of its rules. */
function deploymentsOn(type: string, ofForms: boolean): ReturnType<typeof children> {
  return ofType('usereventscript')
    .filter(({ scriptid }) => String(scriptid).endsWith('_form_ue') === ofForms)
    .flatMap((script) => children(script, 'scriptdeployments', 'scriptdeployment'))
    .filter((deployment) => text(deployment, 'recordtype') === `[scriptid=${type}]`);
}

test.each(Object.values(RECORDS))(
  'only forms that a person opens wait for what is shown on $type',
  ({ type }) => {
    const listening = deploymentsOn(type, true);
    expect(listening).toHaveLength(1);
    for (const deployment of listening) expect(text(deployment, 'executioncontext')).toBe('USERINTERFACE');
  },
);

test.each(Object.values(RECORDS))('the rules of $type hold in every execution context', ({ type }) => {
  const listening = deploymentsOn(type, false);
  expect(listening).toHaveLength(1);
  const [deployment] = listening;
  expect(text(deployment, 'isdeployed')).toBe('T');
  expect(text(deployment, 'status')).toBe('RELEASED');
  expect(text(deployment, 'allroles')).toBe('T');
  const contexts = text(deployment, 'executioncontext')?.split('|') ?? [];
  expect(contexts).toEqual(
    expect.arrayContaining([
      'ACTION',
      'CSVIMPORT',
      'CUSTOMMASSUPDATE',
      'MAPREDUCE',
      'OFFLINECLIENT',
      'RECORDACTION',
      'RESTLET',
      'RESTWEBSERVICES',
      'SCHEDULED',
      'SUITELET',
      'USEREVENT',
      'USERINTERFACE',
      'WEBSERVICES',
      'WORKFLOW',
    ]),
  );
});
