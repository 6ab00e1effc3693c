import type { BankAnswer, BankCommand } from '../bank/bank_protocol';
import { registrationOf } from '../certificates/client_registration';
import type { Site } from '../pages/site';
import { ControlError } from './control_error';

export type ControlBankAnswer = BankAnswer;

const CLIENT_COMMANDS = ['client', 'issueClient'] as const;

/**
 * Tells the bank what to do: a fault, a client to register or issue, its clock (`BankCommand`).
 * A client of `client` and `issueClient` may name a `certificate` of the account (`custcertificate…`), and the `kid` its
 * assertions carry: the bank is then told the public key and the thumbprint.
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
  const registration = withCertificate(site, command);
  try {
    return await site.bank.control(registration as unknown as BankCommand, site.account.clock.now());
  } catch (error) {
    throw new ControlError(
      'BANK_REFUSED',
      error instanceof Error ? error.message : String(error),
      'See emulator/bank/bank_protocol.ts for every command and its members.',
    );
  }
}

/** The command with what the bank must know of the account's certificate in place of the certificate's id. */
function withCertificate(
  { account }: Site,
  command: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const name = CLIENT_COMMANDS.find((each) => command[each] !== undefined);
  const client = name === undefined ? undefined : command[name];
  if (name === undefined || typeof client !== 'object' || client === null || !('certificate' in client))
    return command;
  const { certificate, kid, ...rest } = client as Readonly<Record<string, unknown>>;
  const found = account.certificates.certificateOf(String(certificate));
  if (found === undefined) {
    throw new ControlError(
      'UNKNOWN_CERTIFICATE',
      'The account has no such certificate.',
      'Name one of Setup > Company > Certificates by its ID, or generate one there.',
      404,
    );
  }
  return { [name]: { ...registrationOf(found, typeof kid === 'string' ? kid : undefined), ...rest } };
}
