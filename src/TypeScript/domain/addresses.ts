import type { BankProfile } from '../banks/bank_profile';
import type { Bank, BankConnection } from './records';
import type { Environment } from './vocabulary';

/** Which addresses and which scope hold: what was entered comes before what is known of the bank. */

/** Where a credential of the environment gets its token; `null`: not known, or the bank issues none. */
export function tokenEndpointOf(
  bank: Pick<Bank, 'tokenEndpoint'>,
  profile: BankProfile,
  environment: Environment,
): string | null {
  return bank.tokenEndpoint[environment] ?? profile.tokenEndpoint[environment];
}

/** The scope to ask for; `null`: none. */
export function scopeOf(
  bank: Pick<Bank, 'scope'>,
  profile: BankProfile,
  environment: Environment,
): string | null {
  return bank.scope[environment] ?? profile.scope.value[environment];
}

/**
 * Where the API of a connection begins; `null`: not known.
 *
 * @param connection `null` when a credential is used without one
 */
export function apiEndpointOf(
  bank: Pick<Bank, 'apiEndpoint'>,
  profile: BankProfile,
  environment: Environment,
  connection: Pick<BankConnection, 'endpointOverride'> | null,
): string | null {
  return connection?.endpointOverride ?? bank.apiEndpoint[environment] ?? profile.apiEndpoint[environment];
}
