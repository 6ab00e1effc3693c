/**
 * What the emulator had to assume because NetSuite's help does not say. Nothing else in the emulator may guess: code that
 * depends on a guess reads it from here, so that one look tells what a real account must confirm.
 */

export * from './assumptions/assistants';
export * from './assumptions/certificates';
export * from './assumptions/client_scripts';
export * from './assumptions/dashboard';
export * from './assumptions/map_reduce';
export * from './assumptions/pages';
export * from './assumptions/searches';

/** One guess about NetSuite, and the value the emulator uses because of it. */
export interface Assumption<Value = true> {
  /** Stable, for the fidelity page. */
  readonly id: string;
  /** What is taken to be so. */
  readonly assumed: string;
  readonly why: string;
  /** Help page that comes closest. */
  readonly page?: string;
  /** What the code uses; `true` where the assumption is a way of behaving. */
  readonly value: Value;
}

// --- Secrets and N/https ---------------------------------------------------------------------------------------------

export const SECRET_REFUSED_BY_HTTPS: Assumption<string> = {
  id: 'https-secret-refused',
  assumed:
    'A request that uses a secret which is missing, not allowed for the script or employee, or not allowed for the host ends with this error name.',
  why: 'No error is documented for secure strings. A general name keeps scripts from branching on one.',
  page: 'section_4418247678',
  value: 'UNEXPECTED_ERROR',
};

export const NO_CERTIFICATE: Assumption<string> = {
  id: 'https-no-certificate',
  assumed: 'A request with the ID of a digital certificate that does not exist ends with this error name.',
  why: 'N/https/clientCertificate documents no errors. A general name keeps scripts from branching on one.',
  page: 'section_156409111673',
  value: 'UNEXPECTED_ERROR',
};

export const SECRET_RESOLVED_WHEN_SENT: Assumption = {
  id: 'https-secret-resolved-when-sent',
  assumed:
    'A secure string over a secret that cannot be used is made without an error; the request that uses it fails.',
  why: 'https.createSecureString documents no errors.',
  page: 'section_4418247678',
  value: true,
};

export const SECURE_STRING_IN_BODY: Assumption = {
  id: 'https-secure-string-in-body',
  assumed: 'A secure string may be the body of post, put and request, and the URL of post and put only.',
  why: 'The URL is documented for post and put; the body is not documented and used by public code.',
  page: 'section_4567628658',
  value: true,
};

export const DERIVED_SECRET_KEEPS_ITS_DOMAINS: Assumption = {
  id: 'https-derived-secret-keeps-domains',
  assumed: 'A hash, an HMAC or a re-encoding of a secret may go to the same hosts as the secret itself.',
  why: 'Restrict To Domains is documented for the secret; the stricter reading is taken.',
  page: 'section_160216498405',
  value: true,
};

export const DOMAIN_IS_THE_WHOLE_HOST_NAME: Assumption = {
  id: 'secret-domain-is-whole-host',
  assumed: 'An entry of Restrict To Domains allows exactly that host name, not its subdomains.',
  why: 'The page does not say; the stricter reading is taken.',
  page: 'section_160216498405',
  value: true,
};

export const APPENDED_PIECE_IS_ENCODED_ALONE: Assumption = {
  id: 'https-append-encodes-piece-alone',
  assumed:
    'Without keepEncoding, the appended text is decoded from its own encoding and encoded in the encoding of the string it is appended to, by itself.',
  why: 'The help says only that keepEncoding prevents "unexpected content re-encoding".',
  page: 'section_460942016600',
  value: true,
};

export const SECRET_CHANGE_DELAY_MINUTES: Assumption<number> = {
  id: 'secret-change-delay',
  assumed:
    'A changed password takes effect after the full hour; restrictions and deletion take effect at once.',
  why: 'The help says "up to one hour". The longest is the safest to build against.',
  page: 'section_160216501258',
  value: 60,
};

export const REDIRECT_IS_HANDED_TO_THE_SCRIPT: Assumption = {
  id: 'https-redirect-not-followed',
  assumed: 'N/https does not follow a redirect: the script sees the 3xx code and the Location header.',
  why: 'No page of N/https mentions redirects of the outbound request.',
  page: 'section_4567630582',
  value: true,
};

export const HEADER_NAME_WITH_UNDERSCORE: Assumption<string> = {
  id: 'https-header-name-underscore',
  assumed:
    'A header whose name has an underscore or another forbidden character, or whose value has a line break, is refused.',
  why: 'The help says "don\'t include underscores in the name", not what happens. The name is documented for other header faults.',
  page: 'section_4418229131',
  value: 'SSS_INVALID_HEADER',
};

export const FORM_BODY_CONTENT_TYPE: Assumption<string> = {
  id: 'https-object-body-content-type',
  assumed:
    'An object body without a Content-Type header is sent as this type; binary bodies are not emulated.',
  why: 'The table of defaults gives the types of Object and Uint8Array the wrong way round: section_4567628658 contradicts it.',
  page: 'section_4418229131',
  value: 'application/x-www-form-urlencoded; charset=UTF-8',
};

export const UNREACHABLE_HOST: Assumption<{ unknown: string; closed: string }> = {
  id: 'https-unreachable-host',
  assumed: 'A name that does not resolve and a connection that is cut end with these error names.',
  why: 'The N/https pages list neither; both are known from accounts.',
  page: 'section_4567630582',
  value: { unknown: 'SSS_UNKNOWN_HOST', closed: 'SSS_CONNECTION_CLOSED' },
};

export const OBSOLETE_HASH_REFUSED_BY_SECURE_STRING: Assumption<string> = {
  id: 'https-obsolete-hash',
  assumed: 'SecureString.hash and hmac refuse SHA1 and MD5 as N/crypto does.',
  why: 'N/crypto refuses them at run time; nothing is known of N/https. The stricter reading is taken.',
  page: 'section_1543504694',
  value: 'HASHING_ALGORITHM_IS_NO_LONGER_VALID',
};

export const SECRET_KEY_NOT_IN_ITS_ENCODING: Assumption<string> = {
  id: 'crypto-secret-not-in-its-encoding',
  assumed:
    "A key whose secret is not a text of the key's encoding (HEX by default) fails with this error when it is used, like one that cannot be resolved.",
  why: 'Only the name for an unresolvable secret is known.',
  page: 'section_4358653390',
  value: 'AN_ERROR_OCCURRED_WHILE_DECRYPT_SECRET',
};

// --- Running scripts ------------------------------------------------------------------------------------------------

export const SERVER_TIME_ZONE: Assumption<string> = {
  id: 'runtime-server-time-zone',
  assumed:
    'The Date of a server script reads and writes local times of this zone, whatever the company’s and the user’s zone are.',
  why: 'Server scripts are known to run on Pacific time; the help only says that N/format converts to a zone.',
  page: 'section_4407050795',
  value: 'America/Los_Angeles',
};

export const BACKGROUND_SCRIPT_SESSION: Assumption = {
  id: 'runtime-background-script-session',
  assumed:
    'Each run of a scheduled or map/reduce script by its schedule has a session of its own for runtime.getCurrentSession: what is set there lasts for the run and the user events it sets off, and no longer.',
  why: 'The help describes the session of a person who is logged in, and does not say what a script without one has.',
  value: true,
};

export const CIRCULAR_MODULES: Assumption<string> = {
  id: 'runtime-circular-modules',
  assumed: 'Two modules that need each other in define cannot be loaded, and this is the error’s name.',
  why: 'The help says nothing; RequireJS would hand over undefined, which hides the fault. The stricter reading is taken.',
  page: 'section_4387811519',
  value: 'CIRCULAR_MODULE_DEPENDENCY',
};

// --- Pages ----------------------------------------------------------------------------------------------------------

export const EMPTY_SUBLIST_VALUE: Assumption = {
  id: 'widget-sublist-empty-value',
  assumed: 'Sublist.setSublistValue takes strings and null; an empty string and any other type are refused.',
  why: 'Only the missing id is documented as an error; scripts in public use `value || null`. The stricter reading is taken.',
  page: 'section_456052185058',
  value: true,
};

export const SUBLIST_CELLS_ARE_TEXT: Assumption = {
  id: 'widget-sublist-cells-are-text',
  assumed: 'Markup in a sublist or list cell is shown as text.',
  why: 'The help does not say; only INLINEHTML fields are documented to hold HTML. The safer reading is taken.',
  page: 'section_4332671056',
  value: true,
};

export const UNEDITED_FIELDS_ARE_POSTED: Assumption = {
  id: 'widget-unedited-fields-are-posted',
  assumed: 'A form posts the values of HIDDEN, NODISPLAY, INLINE and DISABLED fields too.',
  why: 'The help describes how they look, not what is posted.',
  page: 'section_4332670964',
  value: true,
};

export const CACHE_REFUSALS: Assumption<string> = {
  id: 'cache-refusals',
  assumed: 'A key, value, name, scope or ttl outside the documented limits ends with this error name.',
  why: 'The limits are documented (4 KB, 500 KB, 1 KB, 300 s), the error names are not.',
  page: 'section_4642661313',
  value: 'SSS_INVALID_CACHE_ARGUMENT',
};

// --- Records --------------------------------------------------------------------------------------------------------

export const UNKNOWN_FIELD: Assumption<string> = {
  id: 'record-unknown-field',
  assumed: 'Reading or setting a field that the record type does not have ends with this error name.',
  why: 'Record.getValue and setValue document no error for it; NetSuite is known to ignore it quietly, which hides typing mistakes. The stricter reading is taken.',
  page: 'section_4273155868',
  value: 'SSS_INVALID_FIELD_ID',
};

export const EXTERNAL_ID_IN_USE: Assumption<string> = {
  id: 'record-external-id-in-use',
  assumed:
    'A script may set externalid as it sets other fields of the body; a save with the external id of another record of the type ends with this error name.',
  why: 'That external ids are unique is documented for web services and imports, which know several codes for it. Scripts should look for the record, whatever the name.',
  page: 'section_N3436356',
  value: 'DUP_RCRD',
};

export const EMPTY_FIELD: Assumption<string> = {
  id: 'record-empty-field',
  assumed:
    'Record.getValue gives this for an empty field of any type but CHECKBOX (false) and MULTISELECT ([]).',
  why: 'The help does not say. Scripts must treat every empty value alike.',
  value: '',
};

export const READ_ONLY_RECORD: Assumption<string> = {
  id: 'record-read-only',
  assumed: 'Changing oldRecord, or newRecord in afterSubmit, ends with this error name.',
  why: 'The help calls them read-only and names no error; NetSuite is known to drop such changes.',
  page: 'section_4407992281',
  value: 'SSS_RECORD_IS_READ_ONLY',
};

export const MANDATORY_AFTER_BEFORE_SUBMIT: Assumption = {
  id: 'record-rules-after-before-submit',
  assumed:
    'Mandatory fields, lengths, ranges and references are checked after the beforeSubmit events, on what is about to be written.',
  why: 'beforeSubmit may fill a field; the help puts permissions before and "validation checks" beside beforeSubmit.',
  page: 'section_1512409310',
  value: true,
};

export const AFTER_SUBMIT_KEEPS_RECORD: Assumption = {
  id: 'record-after-submit-error',
  assumed:
    'An error in afterSubmit reaches whoever saved, but the record stays saved; later afterSubmit events do not run.',
  why: 'The record is in the database before afterSubmit runs (documented); what an error does then is not.',
  page: 'section_1512409310',
  value: true,
};

export const BEFORE_SUBMIT_WRITES_STAY: Assumption = {
  id: 'record-before-submit-writes',
  assumed:
    'Other records that a beforeSubmit event saved stay saved when the event then refuses its own record.',
  why: 'Every save commits by itself as far as anything is documented.',
  page: 'section_1512409310',
  value: true,
};

export const USER_EVENT_ORDER: Assumption = {
  id: 'user-event-order',
  assumed:
    'The Scripted Records page lists the user events of a record type in the order of their script ids.',
  why: 'People set the order on that page; SDF has no element for it.',
  page: 'article_1029021012',
  value: true,
};

export const TESTING_DEPLOYMENTS: Assumption<string> = {
  id: 'deployment-testing',
  assumed: 'A deployment in status TESTING, or without an audience, runs for this role alone.',
  why: 'It runs for the script owner alone, and so does one without any audience; the owner after a deploy is the administrator who deployed.',
  page: 'chapter_N2998873',
  value: 'administrator',
};

// --- Records and SuiteQL --------------------------------------------------------------------------------------------

export const RESULT_DATE_MODEL: Assumption<string> = {
  id: 'suiteql-result-date',
  assumed:
    'A date or date-time in a SuiteQL result is text in this form, without the time of the day; TO_CHAR gives any other form.',
  why: 'The help only says that the RAW field context is used. Accounts show the user’s date format.',
  page: 'section_156257790831',
  value: 'FMMM/DD/YYYY',
};

export const DATES_COMPARE_WITH_DATES: Assumption = {
  id: 'suiteql-dates-compare-with-dates',
  assumed: 'A date compared with a text or a bound parameter is refused; TO_DATE makes it a date.',
  why: 'The help forbids date literals and asks for TO_DATE; what an implicit conversion would do depends on a preference.',
  page: 'article_0824094533',
  value: true,
};

export const COMPARISONS_ARE_CASE_SENSITIVE: Assumption = {
  id: 'suiteql-case-sensitive',
  assumed: '= and LIKE tell capitals from small letters.',
  why: 'So does the database below SuiteQL; the help does not say. UPPER and LOWER work either way.',
  page: 'section_156257790831',
  value: true,
};

export const SCRIPT_IDS_IN_CAPITALS: Assumption = {
  id: 'suiteql-list-scriptid-capitals',
  assumed: 'The scriptid column of a custom list’s table holds capitals (VAL_ACTIVE).',
  why: 'Public queries show them so; the XML is in small letters. A script that compares with UPPER or LOWER works either way.',
  value: true,
};

export const RESULT_COLUMN_NAMES: Assumption = {
  id: 'suiteql-result-column-names',
  assumed:
    'An expression without an alias is named expr1, expr2 …, and a second column named name is name_0. Names are lower case.',
  why: 'The help warns against relying on names and gives no rule.',
  page: 'section_156257796125',
  value: true,
};

export const MULTISELECT_COLUMN: Assumption<string> = {
  id: 'suiteql-multiselect-column',
  assumed: 'The column of a MULTISELECT holds the internal ids with this text between them.',
  why: 'The help documents the MAP_ table only.',
  value: ', ',
};

export const NAMELESS_RECORD_HAS_NO_NAME_COLUMN: Assumption = {
  id: 'suiteql-no-name-column',
  assumed:
    'A record type without a Name field has no name field or column, and its internal id stands for it.',
  why: 'The help does not say what the column would hold. The stricter reading is taken.',
  page: 'SDFxml_372451363',
  value: true,
};

export const TEXT_FIELD_LENGTHS: Assumption<Readonly<Record<string, number>>> = {
  id: 'record-text-lengths',
  assumed:
    'Without a maxlength in the XML, a field of these types holds so many characters; more are refused.',
  why: 'TEXT, TEXTAREA, RICHTEXT and CLOBTEXT follow the help; the others are what accounts are known to take.',
  value: {
    TEXT: 300,
    TEXTAREA: 4_000,
    RICHTEXT: 100_000,
    CLOBTEXT: 1_000_000,
    EMAIL: 254,
    PHONE: 32,
    URL: 999,
  },
};
