import type { Assumption } from '../assumptions';

// What the emulator had to assume about N/search; see assumptions.ts.

export const COLUMN_OF_NO_SEARCH: Assumption<string> = {
  id: 'search-column-not-asked-for',
  assumed:
    'Result.getValue and getText of a column that the search does not have end with this error name, as a column does that the record type does not have.',
  why: 'The help is silent; NetSuite is known to give null for the first, which hides typing mistakes. The stricter reading is taken.',
  page: 'section_4345767112',
  value: 'SSS_INVALID_SRCH_COL',
};

export const SEARCH_VALUES: Assumption = {
  id: 'search-values-are-text',
  assumed: 'Result.getValue gives text for every column but a checkbox: ids and numbers too.',
  why: 'The help says number for lists and decimal numbers; the typings say text, as accounts are known to give. Scripts must take either.',
  page: 'section_46917053222',
  value: true,
};

export const SEARCH_IS_CHECKED_WHEN_MADE: Assumption = {
  id: 'search-checked-when-made',
  assumed:
    'search.create refuses fields, operators and values that do not fit, and a record type that the role may not see.',
  why: 'The help names the errors and not when they come; NetSuite is known to refuse some of them when the search is run.',
  page: 'section_4345171487',
  value: true,
};

export const EMPTY_FIELDS_IN_SEARCHES: Assumption = {
  id: 'search-empty-fields',
  assumed:
    'isnot, doesnotcontain, doesnotstartwith, noneof, notequalto, notbetween and noton find records whose field is empty, and records without a joined one.',
  why: 'The help does not say. Saved searches are known to show them.',
  page: 'article_4094344956',
  value: true,
};

export const SEARCH_ORDER: Assumption = {
  id: 'search-order',
  assumed:
    'Results that no column sorts come by internal id. Text is compared and found without regard to capitals.',
  why: 'The help promises no order and does not speak of capitals.',
  page: 'section_4345171487',
  value: true,
};
