import { profilesRetiringUntil } from '../../banks/index';
import { addDays } from '../../domain/calendar_date';
import { LONGEST_LEAD_TIME } from '../../domain/expiry_policy';
import type { Say } from '../../texts/say';
import type { ConnectionRepository, Directory, Page } from '../ports';
import { type DeliveryPorts, ExpiryDeliveries, type ExpiryResult } from './expiry_deliveries';
import { planDigests } from './expiry_digests';
import { type DueWarning, dueForCertificate, dueForRetirement, dueForSecret } from './expiry_plan';

export interface CheckExpiryPorts extends DeliveryPorts {
  readonly connections: ConnectionRepository;
  readonly directory: Directory;
  /** The language of the mails. */
  readonly texts: Say;
}

/** What one run of the Expiry Check is given. */
export interface ExpiryOccasion {
  /** Where warnings go that have no other recipient; `null`: nowhere. */
  readonly fallbackAddress: string | null;
  readonly correlationId: string;
}

/** Rows read at once. */
const PAGE_SIZE = 500;

/**
 * Warns about everything that ends soon or has ended: secrets, certificates, banks' support. Each recipient gets one
 * digest; a warning is noted on its record only when the mails to all who can be told were accepted, and each delivery is
 * an event of its own. A run that is cut off between two recipients is therefore taken up by the next one with the second.
 * Only a cut between a mail's acceptance and its event, a moment, can make that one mail come twice: never is one lost.
 */
export function checkExpiry(ports: CheckExpiryPorts, occasion: ExpiryOccasion): ExpiryResult {
  const due = dueToday(ports);
  const people = due.flatMap(({ recipients, standIns }) => [...recipients, ...standIns]);
  const employees = ports.directory.employees([...new Set(people)]);
  const credentials = [...new Set(due.flatMap(({ credential }) => credential ?? []))];
  const deliveries = new ExpiryDeliveries(ports, { ...occasion, employees });
  deliveries.recall(due);
  const { digests, undeliverable } = planDigests({
    warnings: due,
    employees,
    connections: ports.connections.ofCredentials(credentials),
    fallbackAddress: occasion.fallbackAddress,
    texts: ports.texts,
    told: (warning, recipient) => deliveries.told(warning, recipient),
  });
  const finished =
    // What a run that was cut off had told everybody, but not come to note.
    due.every((warning) => deliveries.noteIfAllTold(warning)) &&
    digests.every((digest) => deliveries.deliver(digest)) &&
    undeliverable.every((warning) => deliveries.nobodyToTell(warning));
  return deliveries.result(finished);
}

/** The three kinds of dates, read up to the longest lead time, and what is due of them today. */
function dueToday({ banks, credentials, secrets, clock }: CheckExpiryPorts): DueWarning[] {
  const today = clock.today();
  const horizon = addDays(today, LONGEST_LEAD_TIME);
  const profiles = profilesRetiringUntil(horizon);
  return [
    ...all(
      (page) => secrets.expiringUntil(horizon, page),
      ({ reference }) => reference.id,
    ).flatMap((row) => dueForSecret(row, today)),
    ...all(
      (page) => credentials.certificatesExpiringUntil(horizon, page),
      ({ credential }) => credential.id,
    ).flatMap((row) => dueForCertificate(row, today)),
    ...all(
      (page) => banks.retiringUntil(horizon, profiles, page),
      ({ id }) => id,
    ).flatMap((row) => dueForRetirement(row, today)),
  ];
}

/** Every row, page by page. */
function all<Row>(read: (page: Page) => readonly Row[], id: (row: Row) => number): Row[] {
  const rows: Row[] = [];
  let after = 0;
  for (;;) {
    const page = read({ after, size: PAGE_SIZE });
    rows.push(...page);
    const last = page.at(-1);
    if (last === undefined || page.length < PAGE_SIZE) return rows;
    after = id(last);
  }
}
