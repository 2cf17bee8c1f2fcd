/**
 * The part of a file that a new name can concern. A file of a thousand interventions would otherwise be read and checked as a
 * whole because of a name in one of them.
 */
import { lastBegunAt, onlyStretches, positionsIn } from '@peerspec/language/internal';
import type { Concerned } from '../../find-references.ts';
import { includesName } from '../../includes-name.ts';
import type { SourceFile } from '../../source-file.ts';

/**
 * The text of a file without those interventions in which neither the old name nor the new one stands: they cannot say
 * anything else afterwards, as one sees nothing of another's. Everything keeps its line and column. The whole text where
 * something is wrong with the file, since nobody can be sure then where an intervention ends.
 */
export const concernedPart = ({ text, reading }: SourceFile, { places }: Concerned, newName: string): string => {
  if (reading.problems.length > 0) return text;
  const { offsetAt } = positionsIn(text);
  const extents = reading.specs.map(({ extent }) => extent);
  const renamed = new Set(places.map(({ start }) => lastBegunAt(extents, start)));
  const stretches: { from: number; to: number }[] = [];
  let behind = 0;
  for (const extent of extents) {
    const [from, to] = [offsetAt(extent.start), offsetAt(extent.end)];
    if (renamed.has(extent) || includesName(text.slice(from, to), newName)) continue;
    stretches.push({ from: behind, to: from });
    behind = to;
  }
  return stretches.length === 0 ? text : onlyStretches(text, [...stretches, { from: behind, to: text.length }]);
};
