/** Which declaration of the one reading is which of the other: a new name for the same thing is no change. */
import type { Frame } from '@peerspec/language';

export type Pair<T> = readonly [was: T | undefined, is: T | undefined];

type Sign = (frame: Frame) => string | undefined;

/** By which two are taken for the same, the surest first. */
const signs = (content: Sign): readonly Sign[] => [({ name }) => name, ({ title }) => title, content];

/**
 * Pairs what is the same: by name, else by title, else by what it says. The order is that of the newer reading, with
 * what is gone behind it.
 * @param content what a declaration says, whatever it is called.
 */
export const pairsOf = <T extends Frame>(was: readonly T[], is: readonly T[], content: (frame: T) => string): readonly Pair<T>[] => {
  const partners = new Map<T, T>();
  const isFree = (frame: T): boolean => ![...partners.values()].includes(frame);
  const contents = new Map<Frame, string>([
    ...was.map((one) => [one, content(one)] as const),
    ...is.map((one) => [one, content(one)] as const),
  ]);
  for (const sign of signs((frame) => contents.get(frame))) {
    for (const one of is) {
      const wanted = sign(one);
      const found =
        partners.has(one) || wanted === undefined
          ? undefined
          : was.find((other) => isFree(other) && other.word === one.word && sign(other) === wanted);
      if (found) partners.set(one, found);
    }
  }
  return [...is.map((one) => [partners.get(one), one] as const), ...was.filter(isFree).map((one) => [one, undefined] as const)];
};
