import { type Finding, finding } from '../../domain/finding';
import type { Bank, BankConnection, Credential, SecretReference } from '../../domain/records';
import type { RecordKind, SecretRole } from '../../domain/vocabulary';
import { credentialInUse } from '../calls/credential_in_use';
import type { Operation } from '../ports';
import { type RecordTestPorts, recordTest, type TestOccasion } from '../test/record_test';
import type { TestReport } from '../test/test_connection';
import type { MadeRecords } from './set_up_draft';
import { NOT_SAVED, type SetUpPlan } from './set_up_plan';

/** Makes records, each by one save that passes the user events, and takes them away again. */
export interface RecordMaker {
  bank(bank: Bank): number;
  credential(credential: Credential): number;
  secret(reference: SecretReference): number;
  connection(connection: BankConnection): number;
  remove(kind: RecordKind, id: number): void;
  /** The name of what a save threw: a finding's code, or the platform's error name. */
  errorName(thrown: unknown): string;
}

export interface SetUpPorts {
  readonly maker: RecordMaker;
  readonly operation: Operation;
  /** Notes what has been made, so that a work that was cut off is gone on with and not begun again. */
  note(made: MadeRecords): void;
}

/** How carrying out a plan ended. */
export type SetUpOutcome =
  | { readonly kind: 'made'; readonly made: Required<MadeRecords> }
  | { readonly kind: 'refused'; readonly findings: readonly Finding[]; readonly made: MadeRecords };

/**
 * Makes the records of a plan in their order: bank, credential, secret references, connection. When one of them is
 * refused, those before it are removed again, in the opposite order. What was made is noted after each save: who comes
 * back after an execution was cut off goes on where it ended.
 *
 * @param plan checked with `checkPlan` before
 * @param made what an earlier, cut off execution has made of this plan
 */
export function setUp(
  ports: SetUpPorts,
  plan: SetUpPlan,
  made: MadeRecords,
  correlationId: string,
): SetUpOutcome {
  return ports.operation.within(correlationId, () => make(ports, plan, made));
}

function make(ports: SetUpPorts, plan: SetUpPlan, before: MadeRecords): SetUpOutcome {
  let made = before;
  let what: RecordKind = 'bank';
  const noted = (changes: MadeRecords): void => {
    made = { ...made, ...changes };
    ports.note(made);
  };
  const { maker } = ports;
  try {
    const bank = plan.bank.id || (made.bank ?? maker.bank(plan.bank));
    if (plan.bank.id === NOT_SAVED) noted({ bank });
    what = 'credential';
    const credential =
      plan.credential.id || (made.credential ?? maker.credential({ ...plan.credential, bank }));
    if (plan.credential.id === NOT_SAVED) noted({ credential });
    what = 'secret';
    for (const reference of plan.references) {
      const known = made.secrets?.[reference.role];
      const id = known ?? maker.secret({ ...reference, credential });
      noted({ secrets: { ...made.secrets, [reference.role]: id } });
    }
    what = 'connection';
    const connection = made.connection ?? maker.connection({ ...plan.connection, bank, credential });
    noted({ connection });
    return { kind: 'made', made: { bank, credential, secrets: made.secrets ?? {}, connection } };
  } catch (thrown) {
    const platformError = maker.errorName(thrown);
    const left = removeMade(ports, made);
    return {
      kind: 'refused',
      findings: [
        finding('BCR_SET_UP_REFUSED', null, { what: { word: what }, platformError }),
        ...leftFindings(left),
      ],
      made: left,
    };
  }
}

/**
 * Removes what was made, the last first.
 *
 * @returns what could not be removed
 */
export function removeMade(ports: Pick<SetUpPorts, 'maker' | 'note'>, made: MadeRecords): MadeRecords {
  const removals = inReverse(made);
  if (removals.length === 0) return made;
  let left = made;
  for (const { kind, id, without } of removals) {
    try {
      ports.maker.remove(kind, id);
      left = without(left);
    } catch {
      // What uses it is still there, or the role may not delete: it stays and is told about.
    }
  }
  ports.note(left);
  return left;
}

interface Removal {
  readonly kind: RecordKind;
  readonly id: number;
  readonly without: (made: MadeRecords) => MadeRecords;
}

function inReverse({ bank, credential, secrets, connection }: MadeRecords): Removal[] {
  const roles = Object.entries(secrets ?? {}) as [SecretRole, number][];
  const removals: (Removal | null)[] = [
    connection === undefined
      ? null
      : { kind: 'connection', id: connection, without: ({ connection: _gone, ...rest }) => rest },
    ...roles.toReversed().map(
      ([role, id]): Removal => ({
        kind: 'secret',
        id,
        without: ({ secrets: all, ...rest }) => ({ ...rest, ...withoutRole(all, role) }),
      }),
    ),
    credential === undefined
      ? null
      : { kind: 'credential', id: credential, without: ({ credential: _gone, ...rest }) => rest },
    bank === undefined ? null : { kind: 'bank', id: bank, without: ({ bank: _gone, ...rest }) => rest },
  ];
  return removals.filter((each) => each !== null);
}

function withoutRole(secrets: MadeRecords['secrets'], role: SecretRole): Pick<MadeRecords, 'secrets'> {
  const { [role]: _gone, ...rest } = secrets ?? {};
  return Object.keys(rest).length === 0 ? {} : { secrets: rest };
}

function leftFindings(left: MadeRecords): Finding[] {
  return inReverse(left).map(({ kind, id }) =>
    finding('BCR_SET_UP_LEFT', null, { what: { word: kind }, id }),
  );
}

/**
 * Records the test that the plan passed, or did not, on the records that were made of it: as if it had been made of them.
 *
 * @param made the internal ids of the plan's records
 */
export function recordPlanTest(
  ports: RecordTestPorts,
  plan: SetUpPlan,
  report: TestReport,
  made: Required<MadeRecords>,
  occasion: TestOccasion,
): void {
  const saved = (reference: SecretReference): SecretReference => ({
    ...reference,
    id: plan.credential.id === NOT_SAVED ? (made.secrets[reference.role] ?? reference.id) : reference.id,
    credential: made.credential,
  });
  const { bank, credential } = made;
  const inUse = credentialInUse({
    bank: { ...plan.bank, id: bank },
    credential: { ...plan.credential, id: credential, bank },
    references: report.inUse.references.map(saved),
    connection: { ...plan.connection, id: made.connection, bank, credential },
  });
  const values = report.values.map((seen) => ({ ...seen, reference: saved(seen.reference) }));
  recordTest(ports, { ...report, inUse, values }, occasion);
}
