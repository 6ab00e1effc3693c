import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import {
  markOf,
  newSetUpKey,
  SET_UP_PARTS,
} from '../../../../src/TypeScript/application/set_up/made_records';
import { type SetUpOutcome, setUp } from '../../../../src/TypeScript/application/set_up/set_up';
import { newDraft, type SetUpDraft } from '../../../../src/TypeScript/application/set_up/set_up_draft';
import { planOf, type SetUpPlan } from '../../../../src/TypeScript/application/set_up/set_up_plan';
import { isToldOfRest, undoSetUp } from '../../../../src/TypeScript/application/set_up/undo_set_up';
import { plaintextReason } from '../../../../src/TypeScript/domain/plaintext_guard';
import { aBank, aCredential } from '../../support/records';
import { CutOff, type Deed, named, SetUpAccount } from '../../support/set_up_account';

const ALL = ['bank', 'credential', 'client_id', 'client_secret', 'connection'];
const KEY = '17';

const DRAFT: SetUpDraft = {
  ...newDraft(KEY, '2026-11-23T12:00:00.000Z'),
  phase: 'making',
  profile: 'custom',
  environment: 'test',
};

function thePlan(): SetUpPlan {
  const plan = planOf(DRAFT);
  if (plan === null) throw new Error('The draft has led to no plan');
  return plan;
}
const plan = thePlan();

/** Sends Finish; `null`: it was cut off. */
function finish(account: SetUpAccount, happen?: (deed: Deed) => void): SetUpOutcome | null {
  try {
    return setUp(account.request(happen), plan, KEY, 'id');
  } catch (error) {
    if (error instanceof CutOff) return null;
    throw error;
  }
}

const undo = (account: SetUpAccount, happen?: (deed: Deed) => void) =>
  undoSetUp({ maker: account.request(happen).maker, random: { uuid: randomUUID } }, DRAFT);

/** Lets something happen at one deed, once. */
function once(wanted: Deed, happens: () => void): (deed: Deed) => void {
  let isOver = false;
  return (deed) => {
    const isIt = deed.what === wanted.what && deed.when === wanted.when && deed.part === wanted.part;
    if (isOver || !isIt) return;
    isOver = true;
    happens();
  };
}

const throwing = (error: Error) => (): never => {
  throw error;
};

const codes = (outcome: SetUpOutcome | null) =>
  outcome?.kind === 'refused' ? outcome.findings.map(({ code }) => code) : outcome?.kind;

test('marks are no secrets to the guard, and External IDs to NetSuite', () => {
  for (let time = 0; time < 200; time++) {
    const key = newSetUpKey({ uuid: randomUUID });
    for (const part of SET_UP_PARTS) {
      const mark = markOf(key, part);
      expect([mark, plaintextReason(mark)]).toEqual([expect.stringMatching(/^\w{1,99}$/), null]);
    }
  }
});

describe('one Finish', () => {
  test('makes each record once, in their order', () => {
    const account = new SetUpAccount();
    const ids = { bank: 1, credential: 2, client_id: 3, client_secret: 4, connection: 5 };
    expect(finish(account)).toEqual({ kind: 'made', made: ids });
    expect(account.parts()).toEqual(ALL);
    expect(account.logged).toEqual([]);
  });

  test.each(ALL)('leaves nothing when the %s is refused', (part) => {
    const account = new SetUpAccount();
    const refused = once({ what: 'make', when: 'before', part }, throwing(named('REFUSED')));
    expect(codes(finish(account, refused))).toEqual(['BCR_SET_UP_REFUSED']);
    expect(account.parts()).toEqual([]);
  });

  test.each(ALL)('tells what is left when the %s is refused and nothing can be removed', (part) => {
    const account = new SetUpAccount();
    const outcome = finish(account, (deed) => {
      if (deed.what === 'remove' || (deed.what === 'make' && deed.part === part)) throw named('REFUSED');
    });
    const left = ALL.slice(0, ALL.indexOf(part));
    expect(codes(outcome)).toEqual(['BCR_SET_UP_REFUSED', ...left.map(() => 'BCR_SET_UP_LEFT')]);
    expect(finish(account)?.kind).toBe('made');
    expect(account.parts()).toEqual(ALL);
  });

  test.each(ALL)('goes on when what follows the save of the %s fails: the record is there', (part) => {
    const account = new SetUpAccount();
    const after = once({ what: 'make', when: 'after', part }, throwing(named('AFTER_SUBMIT')));
    expect(finish(account, after)?.kind).toBe('made');
    expect(account.parts()).toEqual(ALL);
    expect(account.logged).toHaveLength(1);
  });

  test('uses the records that were chosen and never removes them', () => {
    const account = new SetUpAccount();
    const bank = aBank({ id: 1_071 });
    const chosen = { ...plan, bank, credential: aCredential({ id: 1_072 }), references: [] };
    const outcome = setUp(account.request(), chosen, KEY, 'id');
    expect(outcome).toMatchObject({ made: { bank: 1_071, credential: 1_072, connection: 1 } });
    expect(account.parts()).toEqual(['connection']);
  });
});

const CUTS = ALL.flatMap((part) => [
  { what: 'make', when: 'before', part } as const,
  { what: 'make', when: 'after', part } as const,
]);

describe.each(CUTS)('cut off $when the save of $part', (at) => {
  function cutOff(): SetUpAccount {
    const account = new SetUpAccount();
    expect(finish(account, once(at, throwing(new CutOff())))).toBeNull();
    return account;
  }

  test('Finish goes on', () => {
    const account = cutOff();
    expect(finish(account)?.kind).toBe('made');
    expect(account.parts()).toEqual(ALL);
  });

  test('taking it back leaves nothing half made', () => {
    const account = cutOff();
    const isWhole = account.parts().length === ALL.length;
    const { isUndone, draft } = undo(account);
    expect(isUndone).toBe(!isWhole);
    expect(account.parts()).toEqual(isWhole ? ALL : []);
    expect([draft.key === KEY, isToldOfRest(draft)]).toEqual([isWhole, isWhole]);
  });

  test('a Finish in the middle makes nothing twice', () => {
    const account = new SetUpAccount();
    let other: SetUpOutcome | null = null;
    const mine = finish(
      account,
      once(at, () => {
        other = finish(account);
      }),
    );
    expect([mine, other]).toEqual([{ kind: 'made', made: account.made(KEY) }, mine]);
    expect(account.parts()).toEqual(ALL);
  });

  test('a Cancel in the middle leaves all or nothing', () => {
    const account = new SetUpAccount();
    const mine = finish(
      account,
      once(at, () => void undo(account)),
    );
    expect(account.parts()).toEqual(mine?.kind === 'made' ? expect.arrayContaining(ALL) : []);
    expect(new Set(account.parts()).size).toBe(account.parts().length);
  });
});

test('what cannot be taken back is told, and kept for another Finish', () => {
  const account = new SetUpAccount();
  finish(account, once({ what: 'make', when: 'before', part: 'client_id' }, throwing(new CutOff())));
  const { isUndone, draft } = undo(account, ({ what }) => {
    if (what === 'remove') throw named('REFUSED');
  });
  expect([isUndone, draft.step, draft.key, isToldOfRest(draft)]).toEqual([false, 'check', KEY, true]);
  expect(draft.findings.map(({ finding: { code } }) => code)).toEqual(['BCR_SET_UP_LEFT', 'BCR_SET_UP_LEFT']);
});

/** What can happen at any deed of any request: mostly nothing. */
const HAPPENINGS = fc.constantFrom(
  ...(['nothing', 'nothing', 'nothing', 'nothing', 'finish', 'refusal', 'cut off', 'cancel'] as const),
);

test('whatever comes between, in the end there is one of each or nothing', () => {
  fc.assert(
    fc.property(fc.array(HAPPENINGS, { maxLength: 80 }), (happenings) => {
      const account = new SetUpAccount();
      const coming = happenings.values();
      let depth = 0;
      let isMade = false;
      const ran = (outcome: SetUpOutcome | null): void => {
        if (outcome?.kind === 'made') isMade = true;
      };
      const happen = (): void => {
        const { value } = coming.next();
        if (value === 'refusal') throw named('REFUSED');
        if (value === 'cut off') throw new CutOff();
        if (depth > 2 || value === 'nothing' || value === undefined) return;
        depth += 1;
        try {
          if (value === 'finish') ran(finish(account, happen));
          else undo(account, happen);
        } catch {
          // The other request ended in an error page; this one goes on.
        }
        depth -= 1;
      };
      try {
        ran(finish(account, happen));
      } catch {
        // So did this one.
      }
      const parts = account.parts();
      expect(new Set(parts).size).toBe(parts.length);
      // Who was told that all is done can rely on it.
      if (isMade) expect(parts.toSorted()).toEqual(ALL.toSorted());
      const { isUndone } = undo(account);
      expect(account.parts().toSorted()).toEqual(isUndone ? [] : ALL.toSorted());
      expect(finish(account)?.kind).toBe('made');
      expect(account.parts().toSorted()).toEqual(ALL.toSorted());
    }),
    { numRuns: 500 },
  );
});
