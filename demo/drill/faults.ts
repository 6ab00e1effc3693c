import type { Bank } from '../../emulator/bank/bank';
import type { BankFault } from '../../emulator/bank/bank_protocol';
import type { Agenda } from './agenda';
import type { Random } from './random';

/** What goes wrong at banks and mends itself. */
const FAULTS: readonly BankFault[] = ['rate_limited', 'unavailable', 'malformed', 'tls', 'slow'];
const MOST_REQUESTS = 3;

/**
 * Puts faults of the bank on the agenda, at random moments. Each hits the next one to three requests to each of the hosts.
 *
 * @param everyMilliseconds how far they are apart on average
 * @returns how many there will be
 */
export function planFaults(
  { agenda, bank, random }: { readonly agenda: Agenda; readonly bank: Bank; readonly random: Random },
  hosts: readonly string[],
  span: { readonly from: number; readonly milliseconds: number; readonly everyMilliseconds: number },
): number {
  const count = Math.round(span.milliseconds / span.everyMilliseconds);
  for (let index = 0; index < count; index += 1) {
    const at = span.from + random() * span.milliseconds;
    const fault = FAULTS[Math.floor(random() * FAULTS.length)] ?? 'unavailable';
    const times = 1 + Math.floor(random() * MOST_REQUESTS);
    agenda.at(at, async () => {
      for (const host of hosts) await bank.control({ fault, times, host });
    });
  }
  return count;
}
