import * as query from 'N/query';
import * as record from 'N/record';
import * as runtime from 'N/runtime';
import { forgetFailuresOfBank } from '../../../../src/TypeScript/netsuite/user_events/forget_failures';
import { BANKS, type SubmitContext } from '../../../../src/TypeScript/netsuite/user_events/user_event';

jest.mock('N/query');
jest.mock('N/record');
jest.mock('N/runtime');

const runSuiteQL = query.runSuiteQL as unknown as jest.Mock;
const submitFields = record.submitFields as unknown as jest.Mock;
const getCurrentScript = runtime.getCurrentScript as unknown as jest.Mock;

const named = (name: string) => ({
  id: 3,
  getFields: () => ['name'],
  getValue: ({ fieldId }: { fieldId: string }) => (fieldId === 'name' ? name : ''),
});

/** A bank whose name a person has changed. */
const RENAMED = {
  type: 'edit',
  UserEventType: { EDIT: 'edit', DELETE: 'delete', XEDIT: 'xedit' },
  newRecord: named('House bank'),
  oldRecord: named('Bank'),
} as unknown as SubmitContext;

test('a bank can be saved with more failed credentials than there are units for', () => {
  let units = 230;
  getCurrentScript.mockReturnValue({ getRemainingUsage: () => units });
  runSuiteQL.mockImplementation(({ query: sql }: { query: string }) => {
    units -= 10;
    const rows = sql.includes('UNION') ? [] : Array.from({ length: 400 }, (_row, at) => ({ id: at + 1 }));
    return { asMappedResults: () => rows };
  });
  submitFields.mockImplementation(() => {
    units -= 2;
    if (units < 0) throw { name: 'SSS_USAGE_LIMIT_EXCEEDED' };
  });
  forgetFailuresOfBank(BANKS, RENAMED);
  expect(submitFields.mock.calls.length).toBeGreaterThan(50);
  expect(units).toBeGreaterThan(0);
});
