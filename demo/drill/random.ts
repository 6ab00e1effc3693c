/** Random numbers that come again with the same seed: a drill that failed can be repeated. */
export type Random = () => number;

/**
 * Marsaglia's xorshift with 32 bits: even enough to spread faults over a day.
 *
 * @param seed a whole number from 1 up
 * @returns numbers from 0 up to 1
 */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state / 2 ** 32;
  };
}
