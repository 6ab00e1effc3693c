import type { Assumption } from '../assumptions';

// What the emulator had to assume about map/reduce scripts; see assumptions.ts.

export const MAP_REDUCE_QUERY: Assumption<{ mostRows: number }> = {
  id: 'map-reduce-query',
  assumed:
    'The rows of a SuiteQL reference from getInputData are keyed by their number, from 0, hold nothing but values, and are at most this many.',
  why: 'The help shows the values alone. The number of rows is what SuiteQL gives at most elsewhere.',
  page: 'section_4412447940',
  value: { mostRows: 100_000 },
};

export const MAP_REDUCE_SEARCH: Assumption = {
  id: 'map-reduce-search',
  assumed:
    'A search from getInputData is run when the function has ended, at no cost of units and to its last result. In a value a SELECT is { value, text }, a MULTISELECT the same for one choice and an array for several, empty text for none; a checkbox is T or F; a joined column is named name.join, with the join as the script spelt it.',
  why: 'The help shows two text fields. Public scripts note such values and read them so; getAllValues and JSON.stringify of a result give others.',
  page: 'section_4483841695',
  value: true,
};

export const MAP_REDUCE_ONE_AFTER_ANOTHER: Assumption = {
  id: 'map-reduce-one-after-another',
  assumed:
    'Invocations of map and reduce run one after the other in one job at a time, in the order of their keys, whatever the deployment’s concurrency limit is.',
  why: 'NetSuite promises no order. Nothing in a script may depend on one.',
  page: 'section_4480364878',
  value: true,
};

export const MAP_REDUCE_WITHOUT_INPUT: Assumption = {
  id: 'map-reduce-without-input',
  assumed: 'A getInputData that returns nothing gives no pairs; the script goes on to summarize.',
  why: 'The help does not say.',
  page: 'section_4412447940',
  value: true,
};

export const MAP_REDUCE_STATUS: Assumption = {
  id: 'map-reduce-status',
  assumed:
    'A map/reduce script counts as failed when getInputData or summarize threw or a stage was left before its last key; a key that failed in map or reduce alone does not make it fail.',
  why: 'The help describes what happens, not the status that is shown.',
  page: 'section_1517279626',
  value: true,
};
