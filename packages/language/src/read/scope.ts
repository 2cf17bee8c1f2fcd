/** Which names can be seen from where. Every look-up is a look into a map; no document is ever searched. */
import type { Declared } from '../spec/spec.ts';
import type { NameKind } from '../spec/values.ts';

export type NameMap = ReadonlyMap<string, Declared>;

/** The names visible in one place, innermost first. */
export interface Scope {
  /**
   * The declaration of a name. Where several scopes have it, the innermost one of an expected kind wins,
   * else the innermost of any kind. No expected kinds: any will do.
   */
  find(name: string, expected: readonly NameKind[]): Declared | undefined;
  /** The visible names of the given kinds, for suggestions; innermost first. None once too many have been looked at. */
  names(expected: readonly NameKind[]): Iterable<Declared>;
}

/** How many names may yet be looked at for suggestions. */
export interface Patience {
  left: number;
}

/**
 * For one file, whatever scopes it has: far more than files need that people write, and little enough that a file of
 * nothing but unknown names is read at once.
 */
export const newPatience = (): Patience => ({ left: 1_000_000 });

/** A scope made of layers of names; `rest` is asked last and only if needed (the built-in library). */
export const layered = (layers: readonly NameMap[], rest?: () => NameMap, patience: Patience = newPatience()): Scope => {
  const all = function* (): Generator<NameMap> {
    yield* layers;
    if (rest) yield rest();
  };
  return {
    find: (name, expected) => {
      let other: Declared | undefined;
      for (const layer of all()) {
        const declared = layer.get(name);
        if (declared === undefined) continue;
        if (expected.length === 0 || expected.includes(declared.kind)) return declared;
        other ??= declared;
      }
      return other;
    },
    names: function* (expected) {
      for (const layer of all()) {
        for (const declared of layer.values()) {
          if (patience.left-- <= 0) return;
          if (expected.length === 0 || expected.includes(declared.kind)) yield declared;
        }
      }
    },
  };
};
