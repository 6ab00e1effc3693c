import { plaintextReason } from '../../domain/plaintext_guard';
import type { RequestParameters } from './request_parameters';

/**
 * Whether somebody pasted what looks like a secret where a request says what to show. It must not be searched for, shown again or
 * led to: the page and the addresses on it would hold it. An ID of an API secret may look made up and is none.
 *
 * @param names of the parameters that the page reads: NetSuite adds its own to addresses, and some of those look random
 */
export function holdsPastedSecret(parameters: RequestParameters, names: readonly string[]): boolean {
  return names.some((name) => {
    const text = parameters[name] ?? '';
    return !/^\s*custsecret/i.test(text) && plaintextReason(text) !== null;
  });
}
