import { type Finding, finding } from '../../domain/finding';
import type { Random } from '../ports';
import { newSetUpKey } from './made_records';
import { type RecordMaker, removeMade } from './set_up';
import type { SetUpDraft } from './set_up_draft';

export interface UndoSetUpPorts {
  readonly maker: Pick<RecordMaker, 'made' | 'remove'>;
  readonly random: Random;
}

/** What came of taking back what a Finish has made of a draft. */
export interface Undone {
  /** Whether none of it is there any more. */
  readonly isUndone: boolean;
  /** With a new key when it is; else in its last step, with what stays and what to do about it. */
  readonly draft: SetUpDraft;
}

/**
 * Takes back what a Finish that was cut off has made of a draft, so that the draft can be changed or thrown away. What is
 * whole is left alone: a second request may just have told somebody that all is done. At most one query.
 */
export function undoSetUp({ maker, random }: UndoSetUpPorts, draft: SetUpDraft): Undone {
  const findings = draft.phase === 'making' ? takenBack(maker, draft.key) : [];
  if (findings.length > 0) {
    const said = findings.map((item) => ({ role: null, finding: item }));
    return { isUndone: false, draft: { ...draft, step: 'check', findings: said } };
  }
  return { isUndone: true, draft: { ...draft, key: newSetUpKey(random), phase: 'entering' } };
}

function takenBack(maker: UndoSetUpPorts['maker'], key: string): Finding[] {
  const made = maker.made(key);
  const { connection } = made;
  // The connection is made last: with it, all is there.
  if (connection !== undefined) return [finding('BCR_SET_UP_MADE', null, { id: connection })];
  return removeMade(maker, made);
}

/** Whether the draft tells already what could not be taken back: nobody is told twice who wants to be rid of it. */
export function isToldOfRest({ findings }: SetUpDraft): boolean {
  return findings.some(({ finding: { code } }) => code === 'BCR_SET_UP_LEFT' || code === 'BCR_SET_UP_MADE');
}
