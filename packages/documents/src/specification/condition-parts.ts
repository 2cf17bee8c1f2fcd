/**
 * Which part each condition has in the theory. "What must be in place" is asked of all of them, but a norm that keeps
 * people silent is there as well, and is no part of what must be in place.
 */
import type { Mechanism, Ref, Spec } from '@peerspec/language';
import { valueOf } from '@peerspec/language';

type ConditionPart = 'must be in place' | 'stands in the way' | 'helps with some things, stands in the way of others';

const unintendedIn = ({ outcomes }: Spec): ReadonlySet<string | undefined> =>
  new Set(outcomes.changes.items.filter(({ word }) => word === 'unintended').map(({ name }) => name));

/** A mechanism of what nobody means to happen: whatever follows from it is unintended. */
const isUnwanted = ({ name }: Mechanism, { theory }: Spec, unintended: ReadonlySet<string | undefined>): boolean => {
  const after = theory.links.filter(({ from }) => from.name === name);
  return after.length > 0 && after.every(({ to }) => unintended.has(to.name));
};

const namesOf = (refs: readonly Ref[] | undefined): readonly string[] => (refs ?? []).map(({ name }) => name);

/** By the name of a condition; undefined where the theory does not say. */
export const partsOfConditions = (spec: Spec): ((name: string | undefined) => ConditionPart | undefined) => {
  const { links, mechanisms } = spec.theory;
  const unintended = unintendedIn(spec);
  const wanted = mechanisms.items.filter((mechanism) => !isUnwanted(mechanism, spec, unintended));
  const helping = new Set([
    ...wanted.flatMap(({ when }) => namesOf(valueOf(when))),
    ...links.flatMap(({ from, to, effect }) => (effect === 'leads-to' && !unintended.has(to.name) ? [from.name, to.name] : [])),
  ]);
  const hindering = new Set([
    ...wanted.flatMap(({ unless }) => namesOf(valueOf(unless))),
    // What holds something back, and what is held back.
    ...links.flatMap(({ from, to, effect }) => (effect === 'holds-back' ? [from.name, to.name] : [])),
  ]);
  return (name = '') => {
    if (hindering.has(name)) return helping.has(name) ? 'helps with some things, stands in the way of others' : 'stands in the way';
    return helping.has(name) ? 'must be in place' : undefined;
  };
};
