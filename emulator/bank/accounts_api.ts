import { createHash } from 'node:crypto';

/** One account of a client at the bank. */
export interface BankAccount {
  readonly id: string;
  readonly name: string;
  readonly currency: string;
  /** Decimal with two places, as text. */
  readonly balance: string;
}

/** One line of a statement. */
export interface StatementLine {
  readonly id: string;
  /** `yyyy-MM-dd` */
  readonly date: string;
  readonly amount: string;
  readonly description: string;
}

const NAMES = ['Operating', 'Payroll', 'Receivables', 'Tax', 'Reserve'];
const CURRENCIES = ['BRL', 'USD', 'EUR'];
const DESCRIPTIONS = ['Supplier payment', 'Customer receipt', 'Bank charge', 'Transfer', 'Card settlement'];
const MILLISECONDS_PER_DAY = 86_400_000;
const LONGEST_STATEMENT_DAYS = 366;

/** Made-up accounts, the same for a client every time. */
export function accountsOf(clientId: string): readonly BankAccount[] {
  const seed = digest(clientId);
  const count = 1 + (byte(seed, 0) % 3);
  return Array.from({ length: count }, (_, index) => {
    const own = digest(`${clientId}/${index}`);
    return {
      id: own.subarray(0, 4).readUInt32BE().toString().padStart(10, '0'),
      name: pick(NAMES, byte(own, 4)),
      currency: pick(CURRENCIES, byte(seed, 1)),
      balance: money(own.subarray(5, 8).readUIntBE(0, 3)),
    };
  });
}

/**
 * Made-up statement lines, the same for an account and day every time.
 *
 * @param from first day, `yyyy-MM-dd`
 * @param to last day
 * @returns undefined if the days make no sense
 */
export function statementOf(
  accountId: string,
  from: string,
  to: string,
): readonly StatementLine[] | undefined {
  const first = Date.parse(`${from}T00:00:00Z`);
  const days = (Date.parse(`${to}T00:00:00Z`) - first) / MILLISECONDS_PER_DAY + 1;
  if (!(days >= 1 && days <= LONGEST_STATEMENT_DAYS)) return undefined;
  return Array.from({ length: days }, (_, index) => dayOf(first + index * MILLISECONDS_PER_DAY)).flatMap(
    (date) => {
      const own = digest(`${accountId}/${date}`);
      return Array.from({ length: byte(own, 0) % 4 }, (_, line) => ({
        id: own.subarray(line * 4, line * 4 + 8).toString('hex'),
        date,
        amount: `${byte(own, line + 20) % 2 === 0 ? '-' : ''}${money(own.readUInt16BE(line * 2 + 1))}`,
        description: pick(DESCRIPTIONS, byte(own, line + 24)),
      }));
    },
  );
}

/** @param instant milliseconds since 1970 @returns `yyyy-MM-dd` in UTC */
export function dayOf(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10);
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

function byte(bytes: Buffer, index: number): number {
  return bytes[index] ?? 0;
}

function pick(choices: readonly string[], number: number): string {
  return choices[number % choices.length] ?? '';
}

/** @param cents a whole number */
function money(cents: number): string {
  return (cents / 100).toFixed(2);
}
