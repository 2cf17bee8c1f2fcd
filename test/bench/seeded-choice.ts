/** Chance that is the same at every run. */
export interface Choice {
  /** One of the values. */
  readonly of: <T>(...values: readonly [T, ...T[]]) => T;
  /** A whole number from `low` to `high`. */
  readonly number: (low: number, high: number) => number;
}

/** The mulberry32 generator (public domain, Tommy Ettinger 2017). */
const generator = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

export const seededChoice = (seed: number): Choice => {
  const next = generator(seed);
  const number = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  return { number, of: (...values) => values[number(0, values.length - 1)] ?? values[0] };
};
