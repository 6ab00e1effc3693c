import * as random from 'N/crypto/random';
import type { Random } from '../../application/ports';

/** N/crypto/random: cryptographically strong. */
export const cryptoRandom: Random = { uuid: () => random.generateUUID() };

const STEPS = 1_000_000;

/** A random number from 0 up to 1. */
export function chance(): number {
  return Number(random.generateInt({ min: 0, max: STEPS })) / STEPS;
}
