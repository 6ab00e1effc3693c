import type { BankAnswer, BankCommand } from '../bank/bank_protocol';
import type { Site } from '../pages/site';
import { ControlError } from './control_error';

export type ControlBankAnswer = BankAnswer;

/**
 * Tells the bank what to do: a fault, a client to register or issue, its clock (`BankCommand`).
 * @param command as it came; the bank checks it and says what is wrong
 */
export async function controlBank(
  site: Site,
  command: Readonly<Record<string, unknown>>,
): Promise<ControlBankAnswer> {
  if (site.bank === undefined) {
    throw new ControlError(
      'NO_BANK',
      'This account was opened without a bank.',
      'Start the emulator with its bank, which is the default.',
      409,
    );
  }
  try {
    return await site.bank.control(command as unknown as BankCommand, site.account.clock.now());
  } catch (error) {
    throw new ControlError(
      'BANK_REFUSED',
      error instanceof Error ? error.message : String(error),
      'See emulator/bank/bank_protocol.ts for every command and its members.',
    );
  }
}
