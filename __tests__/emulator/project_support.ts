import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Files of a project by their path below its folder. */
export type ProjectFiles = Readonly<Record<string, string>>;

const SHIP = `<customrecordtype scriptid="customrecord_ship">
  <accesstype>USEPERMISSIONLIST</accesstype>
  <recordname>Ship</recordname>
  <customrecordcustomfields>
    <customrecordcustomfield scriptid="custrecord_ship_state">
      <defaultselection>[scriptid=customlist_ship_state.val_afloat]</defaultselection>
      <fieldtype>SELECT</fieldtype>
      <help>Where she is &amp; how.</help>
      <ismandatory>T</ismandatory>
      <label translate="T">[scriptid=custcollection_ships.state]</label>
      <selectrecordtype>[scriptid=customlist_ship_state]</selectrecordtype>
      <showinlist>T</showinlist>
      <subtab>[scriptid=customrecord_ship.tab_papers]</subtab>
    </customrecordcustomfield>
    <customrecordcustomfield scriptid="custrecord_ship_master">
      <fieldtype>SELECT</fieldtype>
      <label>Master</label>
      <selectrecordtype>-4</selectrecordtype>
    </customrecordcustomfield>
    <customrecordcustomfield scriptid="custrecord_ship_ports">
      <fieldtype>MULTISELECT</fieldtype>
      <label>Ports</label>
      <selectrecordtype>[scriptid=customlist_port]</selectrecordtype>
    </customrecordcustomfield>
    <customrecordcustomfield scriptid="custrecord_ship_code">
      <fieldtype>TEXT</fieldtype>
      <label>Code</label>
      <maxlength>8</maxlength>
    </customrecordcustomfield>
    <customrecordcustomfield scriptid="custrecord_ship_tons">
      <fieldtype>FLOAT</fieldtype>
      <label>Tons</label>
    </customrecordcustomfield>
    <customrecordcustomfield scriptid="custrecord_ship_crew">
      <fieldtype>INTEGER</fieldtype>
      <label>Crew</label>
    </customrecordcustomfield>
    <customrecordcustomfield scriptid="custrecord_ship_insured">
      <defaultchecked>T</defaultchecked>
      <fieldtype>CHECKBOX</fieldtype>
      <label>Insured</label>
    </customrecordcustomfield>
    <customrecordcustomfield scriptid="custrecord_ship_built">
      <fieldtype>DATE</fieldtype>
      <label>Built</label>
    </customrecordcustomfield>
    <customrecordcustomfield scriptid="custrecord_ship_note">
      <fieldtype>INLINEHTML</fieldtype>
      <label>Note</label>
      <storevalue>F</storevalue>
    </customrecordcustomfield>
  </customrecordcustomfields>
  <permissions>
    <permission>
      <permittedlevel>EDIT</permittedlevel>
      <permittedrole>[scriptid=customrole_harbour]</permittedrole>
    </permission>
  </permissions>
  <subtabs>
    <subtab scriptid="tab_papers">
      <tabtitle>Papers</tabtitle>
    </subtab>
    <subtab scriptid="tab_voyages">
      <tabtitle>Voyages</tabtitle>
    </subtab>
  </subtabs>
</customrecordtype>`;

const VOYAGE = `<customrecordtype scriptid="customrecord_voyage">
  <accesstype>USEPERMISSIONLIST</accesstype>
  <enableoptimisticlocking>F</enableoptimisticlocking>
  <includename>F</includename>
  <recordname>Voyage</recordname>
  <customrecordcustomfields>
    <customrecordcustomfield scriptid="custrecord_voyage_ship">
      <fieldtype>SELECT</fieldtype>
      <isparent>T</isparent>
      <label>Ship</label>
      <parentsubtab>[scriptid=customrecord_ship.tab_voyages]</parentsubtab>
      <selectrecordtype>[scriptid=customrecord_ship]</selectrecordtype>
    </customrecordcustomfield>
    <customrecordcustomfield scriptid="custrecord_voyage_escort">
      <fieldtype>SELECT</fieldtype>
      <label>Escort</label>
      <onparentdelete>SET_NULL</onparentdelete>
      <selectrecordtype>[scriptid=customrecord_ship]</selectrecordtype>
    </customrecordcustomfield>
    <customrecordcustomfield scriptid="custrecord_voyage_left">
      <fieldtype>DATETIMETZ</fieldtype>
      <label>Left</label>
    </customrecordcustomfield>
  </customrecordcustomfields>
</customrecordtype>`;

const list = (id: string, name: string, values: readonly string[]): string => `<customlist scriptid="${id}">
  <name>${name}</name>
  <customvalues>${values
    .map(
      (value) => `<customvalue scriptid="val_${value.toLowerCase()}"><value>${value}</value></customvalue>`,
    )
    .join('')}</customvalues>
</customlist>`;

const SUITELET = `<suitelet scriptid="customscript_ships_sl">
  <name>Ships SL</name>
  <scriptfile>[/SuiteScripts/ships/ships_sl.js]</scriptfile>
  <scriptcustomfields>
    <scriptcustomfield scriptid="custscript_ships_rows">
      <defaultvalue>50</defaultvalue>
      <fieldtype>INTEGER</fieldtype>
      <label>Rows</label>
    </scriptcustomfield>
    <scriptcustomfield scriptid="custscript_ships_days">
      <fieldtype>INTEGER</fieldtype>
      <label>Days</label>
      <setting>COMPANY</setting>
    </scriptcustomfield>
  </scriptcustomfields>
  <scriptdeployments>
    <scriptdeployment scriptid="customdeploy_ships_sl">
      <audslctrole>[scriptid=customrole_harbour]|ADMINISTRATOR</audslctrole>
      <isonline>F</isonline>
      <status>RELEASED</status>
      <title>Ships</title>
      <custscript_ships_rows>100</custscript_ships_rows>
      <links>
        <link>
          <linkcategory>BASICSETUPCUSTOM</linkcategory>
          <linklabel>Ships</linklabel>
          <linktasktype>SCRIPT</linktasktype>
        </link>
      </links>
    </scriptdeployment>
  </scriptdeployments>
</suitelet>`;

const SCHEDULED = `<scheduledscript scriptid="customscript_tide_ss">
  <name>Tide SS</name>
  <scriptfile>[/SuiteScripts/ships/tide_ss.js]</scriptfile>
  <scriptdeployments>
    <scriptdeployment scriptid="customdeploy_tide">
      <loglevel>AUDIT</loglevel>
      <status>SCHEDULED</status>
      <title>Tide</title>
      <recurrence>
        <weekly>
          <everyxweeks>2</everyxweeks>
          <sunday>F</sunday>
          <monday>T</monday>
          <friday>T</friday>
          <startdate>2026-10-01</startdate>
          <starttime>05:00:00Z</starttime>
          <repeat>PT4H</repeat>
        </weekly>
      </recurrence>
    </scriptdeployment>
  </scriptdeployments>
</scheduledscript>`;

const USER_EVENT = `<usereventscript scriptid="customscript_ship_ue">
  <name>Ship UE</name>
  <notifyuser>F</notifyuser>
  <scriptfile>[/SuiteScripts/ships/ship_ue.js]</scriptfile>
  <scriptdeployments>
    <scriptdeployment scriptid="customdeploy_ship_ue">
      <allroles>T</allroles>
      <executioncontext>CSVIMPORT|USERINTERFACE</executioncontext>
      <recordtype>[scriptid=customrecord_ship]</recordtype>
      <status>RELEASED</status>
    </scriptdeployment>
  </scriptdeployments>
</usereventscript>`;

const TRANSLATIONS = `<translationcollection scriptid="custcollection_ships">
  <defaultlanguage>en-US</defaultlanguage>
  <name>Ships</name>
  <strings>
    <string scriptid="state"><defaulttranslation>State</defaulttranslation></string>
    <string scriptid="master"><defaulttranslation>Master</defaulttranslation></string>
  </strings>
</translationcollection>`;

const XLIFF = `<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2">
  <file original="netsuite-database" source-language="en-US" target-language="pt-BR" datatype="database">
    <body>
      <group collection="custcollection_ships">
        <trans-unit id="STATE"><source>State</source><target>Situação</target></trans-unit>
        <trans-unit><source>Master</source><target>Mestre</target></trans-unit>
      </group>
    </body>
  </file>
</xliff>`;

/** A small project that keeps every rule. */
export const SHIPS: ProjectFiles = {
  'manifest.xml': `<manifest projecttype="ACCOUNTCUSTOMIZATION">
  <projectname>Ships</projectname>
  <frameworkversion>1.0</frameworkversion>
  <dependencies>
    <features>
      <feature required="true">CUSTOMRECORDS</feature>
      <feature required="true">SERVERSIDESCRIPTING</feature>
      <feature required="false">CRM</feature>
    </features>
  </dependencies>
</manifest>`,
  'deploy.xml': `<deploy>
  <files><path>~/FileCabinet/*</path></files>
  <objects><path>~/Objects/*</path></objects>
  <translationimports><path>~/Translations/*</path></translationimports>
</deploy>`,
  'Objects/records/customrecord_ship.xml': SHIP,
  'Objects/records/customrecord_voyage.xml': VOYAGE,
  'Objects/customlist_ship_state.xml': list('customlist_ship_state', 'Ship State', [
    'Afloat',
    'Aground',
    'Sunk',
  ]),
  'Objects/customlist_port.xml': list('customlist_port', 'Port', ['Santos', 'Bergen', 'Hull']),
  'Objects/customrole_harbour.xml': `<role scriptid="customrole_harbour">
  <centertype>BASICCENTER</centertype>
  <name>Harbour</name>
  <permissions>
    <permission><permkey>[scriptid=customrecord_ship]</permkey><permlevel>EDIT</permlevel></permission>
    <permission><permkey>LIST_EMPLOYEE</permkey><permlevel>VIEW</permlevel></permission>
  </permissions>
</role>`,
  'Objects/scripts/customscript_ships_sl.xml': SUITELET,
  'Objects/scripts/customscript_tide_ss.xml': SCHEDULED,
  'Objects/scripts/customscript_ship_ue.xml': USER_EVENT,
  'Objects/custcollection_ships.xml': TRANSLATIONS,
  'Objects/custcentertab_ships.xml':
    '<centertab scriptid="custcentertab_ships"><label>Ships</label></centertab>',
  'Translations/ships_pt_BR.xlf': XLIFF,
  'FileCabinet/SuiteScripts/ships/ships_sl.js': '',
  'FileCabinet/SuiteScripts/ships/tide_ss.js': '',
  'FileCabinet/SuiteScripts/ships/ship_ue.js': '',
};

const folders: string[] = [];

/** Writes a project into a folder of its own. `removeProjects` takes it away again. */
export function writeProject(files: ProjectFiles): string {
  const folder = temporaryFolder();
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** An empty folder; `removeProjects` takes it away again. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'sdf-project-'));
  folders.push(folder);
  return folder;
}

/** Removes every folder that this module made. */
export function removeProjects(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/**
 * The ships with one text of one file replaced.
 * @throws when the text is not in the file: a test that changes nothing proves nothing
 */
export function changed(path: string, from: string, to: string): ProjectFiles {
  const content = SHIPS[path] ?? '';
  if (!content.includes(from)) throw new Error(`${path} does not hold ${from}`);
  return { ...SHIPS, [path]: content.replace(from, to) };
}
