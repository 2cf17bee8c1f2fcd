/** What was found, beside what was planned. */
import type { Outcome, Result, Spec } from '@peerspec/language';
import { valueOf } from './answers.ts';

/** The names of the outcomes that a result is about. */
const outcomesIn = (result: Result): readonly string[] => (valueOf(result.of) ?? []).map(({ name }) => name);

/** The outcomes of this specification that a result is about. */
export const outcomesOfResult = (result: Result, { outcomes }: Pick<Spec, 'outcomes'>): readonly Outcome[] => {
  const names = new Set(outcomesIn(result));
  return outcomes.changes.items.filter(({ name }) => name !== undefined && names.has(name));
};

/** The results, each with the outcomes that it is about. */
export const resultsOf = (spec: Spec): readonly { readonly result: Result; readonly outcomes: readonly Outcome[] }[] =>
  spec.delivered.results.items.map((result) => ({ result, outcomes: outcomesOfResult(result, spec) }));

/** Whether it is not known of every result which outcome it is about: then nobody can say that one has none. */
export const isAnyResultUnplaced = ({ delivered }: Spec): boolean =>
  delivered.results.items.some((result) => outcomesIn(result).length === 0);

/** A result went another way than was expected: it stayed as it was, or moved against the hope. */
export const isAgainstHope = ({ change }: Result, { expect }: Outcome): boolean => {
  const [found, hoped] = [valueOf(change)?.direction, valueOf(expect)?.direction];
  if (found === undefined || hoped === undefined || hoped === 'change') return false;
  if (found === 'unclear') return hoped !== 'no-change';
  return found === 'change' ? hoped === 'no-change' : found !== hoped;
};
