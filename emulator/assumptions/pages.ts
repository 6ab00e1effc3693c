import type { Assumption } from '../assumptions';

// What the emulator had to assume about the pages that scripts build with N/ui/serverWidget; see assumptions.ts.

export const HTML_IN_LIST_CELLS: Assumption = {
  id: 'sublist-html-in-cells',
  assumed:
    'The cells that a script fills in TEXT and TEXTAREA columns of its sublists are HTML wherever they are not inputs.',
  why: 'Accounts are known to show links put there; the help is silent. It is also the reading that punishes a value nobody escaped.',
  page: 'section_4325844858',
  value: true,
};

export const LINES_OF_NO_SUBLIST: Assumption<number> = {
  id: 'request-lines-of-no-sublist',
  assumed: 'ServerRequest.getLineCount answers this for a sublist that was not posted.',
  why: 'The help says so of AssistantStep.getLineCount and is silent about the request.',
  page: 'section_4314815897',
  value: -1,
};

export const PAGE_FIELD_PREFIX: Assumption<string> = {
  id: 'record-page-fields',
  assumed:
    'What is entered in a field that a script added to the page of a record (its id starts so) can be read with newRecord.getValue in beforeSubmit and afterSubmit: the posted text, empty where no page was posted. It is not saved.',
  why: 'The help does not say so; published user events read their fields in both entry points this way.',
  page: 'section_4407992070',
  value: 'custpage',
};

export const LONGEST_ADDRESS: Assumption<number> = {
  id: 'request-longest-address',
  assumed:
    'A request whose path and parameters together have more octets than this is refused with status 414 (URI Too Long) before any script runs.',
  why: 'No help page names a limit. RFC 9110 section 4.1 asks servers to take 8,000 octets at least and section 15.5.15 has this status for more; the stricter reading is taken.',
  value: 8_000,
};

export const CONTROLS_IN_INLINE_HTML: Assumption = {
  id: 'inline-html-in-form',
  assumed:
    'Inputs and submit buttons that a script writes into an INLINEHTML field are part of the page’s form and are posted with it, under their own names.',
  why: 'The help says that HTML input is supported in inline HTML fields, and not what becomes of it. NetSuite shows such a field among the others, and browsers then post it so.',
  page: 'section_1518456409',
  value: true,
};
