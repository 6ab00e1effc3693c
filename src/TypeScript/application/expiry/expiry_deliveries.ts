import type { FindingCode } from '../../domain/finding_catalogue';
import type { AuditEvent } from '../../domain/records';
import type {
  BankRepository,
  Clock,
  CredentialRepository,
  Employee,
  EventRepository,
  Governance,
  Log,
  Mailer,
  SecretReferenceRepository,
} from '../ports';
import { type Digest, reachable } from './expiry_digests';
import type { DueWarning } from './expiry_plan';

export interface DeliveryPorts {
  readonly banks: BankRepository;
  readonly credentials: CredentialRepository;
  readonly secrets: SecretReferenceRepository;
  readonly events: EventRepository;
  readonly mailer: Mailer;
  readonly governance: Governance;
  readonly clock: Clock;
  readonly log: Log;
}

/** What one run of the Expiry Check did. */
export interface ExpiryResult {
  /** Whether everything due was seen to. If not, another run goes on where this one stopped. */
  readonly finished: boolean;
  readonly mails: number;
  /** Warnings that everybody who can be told has been told of. */
  readonly warned: number;
  /** Warnings that nobody could be told, or whose mail was not accepted. */
  readonly notDelivered: number;
  /** It did not finish and got nothing done: another run would end where this one did. */
  readonly isStuck?: true;
}

/** To whom a run delivers. */
export interface DeliveryOccasion {
  readonly employees: readonly Employee[];
  readonly fallbackAddress: string | null;
  readonly correlationId: string;
}

/**
 * What things cost in units, generously (help page section_157072844224): a mail 20; an event 2 to create and 4 to save;
 * a note on a record 10, whether it is submitFields or load and save. The reserve is for what the script does afterwards.
 */
export const DELIVERY_UNITS = { mail: 20, event: 10, note: 10, reserve: 200 } as const;

/** How a delivery stands in the audit trail: what was warned about, at which lead time, and who was told. */
function deliveryOf({ warned }: DueWarning, recipient: number | string): string {
  return `date=${warned.date}; leadTime=${warned.leadTime}; recipient=${recipient}`;
}

/** The same of a warning that was not delivered. */
function failureOf({ warned }: DueWarning): string {
  return `date=${warned.date}; leadTime=${warned.leadTime}`;
}

function keyOf(
  { recordKind, recordId }: Pick<AuditEvent, 'recordKind' | 'recordId'>,
  delivery: string,
): string {
  return `${recordKind} ${recordId} ${delivery}`;
}

/** The deliveries of one run: knows who has been told what, and stops before the units end. */
export class ExpiryDeliveries {
  readonly #ports: DeliveryPorts;
  readonly #occasion: DeliveryOccasion;
  /** What stands in the audit trail: delivered, or not. */
  readonly #said = new Set<string>();
  readonly #noted = new Set<DueWarning>();
  #mails = 0;
  #failures = 0;
  #isGettingOn = false;

  /** @param occasion with those of the warnings' recipients who exist */
  constructor(ports: DeliveryPorts, occasion: DeliveryOccasion) {
    this.#ports = ports;
    this.#occasion = occasion;
  }

  /** Finds out what an earlier run delivered without coming to note it, and what it said already that it could not. */
  recall(due: readonly DueWarning[]): void {
    const { fallbackAddress } = this.#occasion;
    const instead = fallbackAddress === null ? [] : [fallbackAddress];
    const texts = due.flatMap((warning) => [
      ...[...this.#recipients(warning), ...instead].map((person) => deliveryOf(warning, person)),
      failureOf(warning),
    ]);
    for (const event of this.#ports.events.warnings([...new Set(texts)])) {
      this.#said.add(keyOf(event, event.to));
    }
  }

  #recipients(warning: DueWarning): (number | string)[] {
    return reachable(warning, this.#occasion.employees, this.#occasion.fallbackAddress);
  }

  /** Whether the recipient has been told of the warning, by this run or an earlier one. */
  told(warning: DueWarning, recipient: number | string): boolean {
    return this.#said.has(keyOf(warning, deliveryOf(warning, recipient)));
  }

  /**
   * Sends one digest, if the units are enough to see it through; `false`: they are not. What one person's mailbox does not
   * take goes to the fallback address, once; that person is tried again by the next run.
   */
  deliver({ mail, warnings }: Digest): boolean {
    if (!this.#canSpend(DELIVERY_UNITS.mail + warnings.length * (DELIVERY_UNITS.event + DELIVERY_UNITS.note)))
      return false;
    const sent = this.#ports.mailer.send(mail);
    if (!sent.accepted) {
      for (const warning of warnings) this.#notDelivered(warning, sent.platformError);
      return this.#tellInstead(mail, warnings);
    }
    this.#delivered(mail.to, warnings);
    for (const warning of warnings) this.noteIfAllTold(warning);
    return true;
  }

  #delivered(recipient: number | string, warnings: readonly DueWarning[]): void {
    this.#mails += 1;
    for (const warning of warnings) {
      this.#append('warned', warning, deliveryOf(warning, recipient), 'ok');
    }
  }

  /** `false`: the units are not enough. */
  #tellInstead(mail: Digest['mail'], warnings: readonly DueWarning[]): boolean {
    const { fallbackAddress: to } = this.#occasion;
    if (to === null || to === mail.to) return true;
    const untold = warnings.filter((warning) => !this.told(warning, to));
    if (untold.length === 0) return true;
    if (!this.#canSpend(DELIVERY_UNITS.mail + untold.length * DELIVERY_UNITS.event)) return false;
    if (this.#ports.mailer.send({ ...mail, to }).accepted) this.#delivered(to, untold);
    return true;
  }

  /** Notes a warning on its record, if everybody who can be told has been; `false`: the units are not enough. */
  noteIfAllTold(warning: DueWarning): boolean {
    const recipients = this.#recipients(warning);
    const allTold = recipients.length > 0 && recipients.every((recipient) => this.told(warning, recipient));
    if (!allTold || this.#noted.has(warning)) return true;
    if (!this.#canSpend(DELIVERY_UNITS.note)) return false;
    const { banks, credentials, secrets } = this.#ports;
    const { recordKind, recordId, warned } = warning;
    if (recordKind === 'secret') secrets.markWarned(recordId, warned);
    else if (recordKind === 'credential') credentials.update(recordId, { certificateLastWarned: warned });
    else banks.markRetirementWarned(recordId, warned);
    this.#noted.add(warning);
    this.#isGettingOn = true;
    return true;
  }

  /** Says that there is nobody to tell of a warning; `false`: the units are not enough. */
  nobodyToTell(warning: DueWarning): boolean {
    if (!this.#canSpend(DELIVERY_UNITS.event)) return false;
    this.#notDelivered(warning, 'BCR_NO_RECIPIENT' satisfies FindingCode);
    return true;
  }

  #canSpend(units: number): boolean {
    return this.#ports.governance.remaining() >= units + DELIVERY_UNITS.reserve;
  }

  /**
   * Says so in the log, and once for each lead time in the audit trail; the next run tries again. Were it said by each run,
   * more such warnings than a run has units for would let the runs go on for ever, each with the first of them.
   */
  #notDelivered(warning: DueWarning, outcome: string): void {
    this.#failures += 1;
    const { recordKind, recordId } = warning;
    const failure = failureOf(warning);
    if (!this.#said.has(keyOf(warning, failure))) this.#append('not_delivered', warning, failure, outcome);
    this.#ports.log.error('An expiry warning was not delivered', {
      correlationId: this.#occasion.correlationId,
      recordKind,
      recordId,
      outcome,
    });
  }

  #append(kind: 'warned' | 'not_delivered', warning: DueWarning, to: string, outcome: string): void {
    this.#isGettingOn = true;
    this.#said.add(keyOf(warning, to));
    this.#ports.events.append({
      at: this.#ports.clock.now(),
      who: null,
      kind,
      recordKind: warning.recordKind,
      recordId: warning.recordId,
      from: '',
      to,
      outcome,
      correlationId: this.#occasion.correlationId,
    });
  }

  /** What was done so far. */
  result(finished: boolean): ExpiryResult {
    const done = { finished, mails: this.#mails, warned: this.#noted.size, notDelivered: this.#failures };
    return finished || this.#isGettingOn ? done : { ...done, isStuck: true };
  }
}
