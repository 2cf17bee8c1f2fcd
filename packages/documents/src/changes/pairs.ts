/** Which declaration of the one reading is which of the other: a new name for the same thing is no change. */
import type { Frame } from '@peerspec/language';

export type Pair<T> = readonly [was: T | undefined, is: T | undefined];

type Sign<T> = (frame: T) => string | undefined;

/** By which two are taken for the same, the surest first. */
const signs = <T extends Frame>(content: Sign<T>): readonly Sign<T>[] => [({ name }) => name, ({ title }) => title, content];

/**
 * Pairs what is the same: by name, else by title, else by what it says. The order is that of the newer reading, with
 * what is gone behind it.
 * @param content what a declaration says, whatever it is called.
 */
export const pairsOf = <T extends Frame>(was: readonly T[], is: readonly T[], content: (frame: T) => string): readonly Pair<T>[] => {
  const partners = new Map<T, T>();
  const taken = new Set<T>();
  for (const sign of signs(content)) {
    const key = (frame: T): string | undefined => {
      const value = sign(frame);
      return value === undefined ? undefined : `${frame.word} ${value}`;
    };
    /** Those without a partner, the first of them last. */
    const free = Map.groupBy(was.filter((other) => !taken.has(other)).reverse(), key);
    if (free.size === 0) break;
    for (const one of is) {
      const wanted = partners.has(one) ? undefined : key(one);
      const found = wanted === undefined ? undefined : free.get(wanted)?.pop();
      if (!found) continue;
      partners.set(one, found);
      taken.add(found);
    }
  }
  return [
    ...is.map((one) => [partners.get(one), one] as const),
    ...was.filter((one) => !taken.has(one)).map((one) => [one, undefined] as const),
  ];
};
