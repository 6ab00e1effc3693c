/**
 * The page *Bank Connections* and the page of one: tests without leaving them.
 *
 * @NApiVersion 2.1
 * @NScriptType ClientScript
 * @NModuleScope SameAccount
 */

import * as currentRecord from 'N/currentRecord';
import type { EntryPoints } from 'N/types';
import { MARKS, MOST_MARKS } from '../ui/parts/marks';
import { TEST_FORM } from '../ui/test/test_form';
import { testAndTell, type Wanted } from './live_test';
import { paragraphs, pressed, tell } from './notices';
import { greeting } from './test_service';

/** On the page of one connection, its button tests here and now. Without client scripts it sends the form, as the filters do. */
export function saveRecord({ currentRecord: form }: EntryPoints.Client.saveRecordContext): boolean {
  const connection = Number(form.getValue({ fieldId: TEST_FORM.connection }) || 0);
  if (connection === 0) return true;
  void pressed(() => testAndTell([{ target: { connection } }]));
  return false;
}

/** The button of the list: tests the connections that are marked, one after the other. */
export function testMarked(): Promise<void> {
  return pressed(async () => {
    const wanted = marked(await currentRecord.get.promise());
    const { texts } = await greeting();
    if (wanted.length === 0) await tell(texts.selectFirst, paragraphs([]));
    else if (wanted.length > MOST_MARKS) await tell(texts.selectFewer, paragraphs([]));
    else await testAndTell(wanted);
  });
}

function marked(form: ReturnType<typeof currentRecord.get>): Wanted[] {
  const { sublist: sublistId } = MARKS;
  const count = form.getLineCount({ sublistId });
  return Array.from({ length: Math.max(0, count) }, (_nothing, line) => line)
    .filter((line) => isMarked(form.getSublistValue({ sublistId, fieldId: MARKS.mark, line })))
    .map((line) => ({
      target: { connection: Number(form.getSublistValue({ sublistId, fieldId: MARKS.id, line })) },
      name: String(form.getSublistValue({ sublistId, fieldId: MARKS.name, line })),
    }));
}

/** A checkbox is a boolean, or its letter. */
function isMarked(value: unknown): boolean {
  return value === true || value === 'T';
}
