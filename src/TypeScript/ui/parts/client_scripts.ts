/** Files of the client scripts, seen from the entry points: NetSuite takes the paths from the script that makes the page. */

/** Buttons of record forms, and the check of a secret ID while it is entered. */
export const RECORD_FORM_SCRIPT = '../client/record_form_cs.js';

/** Tests on the page Bank Connections and on the page of one. */
export const CONNECTIONS_PAGE_SCRIPT = '../client/connections_page_cs.js';

/** Copy buttons on the page Rotate a Credential. */
export const ROTATION_PAGE_SCRIPT = '../client/rotation_page_cs.js';
