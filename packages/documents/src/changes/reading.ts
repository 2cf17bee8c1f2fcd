/** One of two readings of a specification: how its names count, whatever they are called now or then. */
import type { Frame, Ref, Spec } from '@peerspec/language';
import { allDeclared, sections } from '@peerspec/language';
import { itemsIn } from '@peerspec/rules/internal';
import { exactDays, plainText } from '../comparison/meaning.ts';
import type { Reading } from '../comparison/meaning.ts';
import type { Naming } from '../naming.ts';
import { namingOf } from '../naming.ts';
import type { Pair } from './pairs.ts';
import { pairsOf } from './pairs.ts';

export interface Version {
  readonly spec: Spec;
  readonly naming: Naming;
  readonly reading: Reading;
}

/** All that has a name of its own, but for the intervention. */
const namedIn = (spec: Spec): readonly Frame[] => [
  spec.population,
  ...spec.otherPopulations,
  spec.peers,
  ...spec.otherPeers,
  ...Object.values(sections).flatMap((row) => itemsIn(spec[row.word as keyof typeof sections], row)),
  ...spec.shared.conditions,
  ...spec.shared.measures,
  ...spec.shared.evidence,
];

/** Names that are other ones now. */
export type Renamed = ReadonlyMap<string, string>;

const versionOf = (spec: Spec, renamed: Renamed): Version => {
  const naming = namingOf(allDeclared(spec));
  return { spec, naming, reading: { named: ({ name }: Ref) => renamed.get(name) ?? name, days: exactDays } };
};

/** Where things stand, and what they are called, says nothing about what they say. */
const leftOut: ReadonlySet<string> = new Set(['at', 'extent', 'block', 'declaredAt', 'name', 'file']);

/** What has no name of its own may have another title and still be the same. */
const contentOf = (frame: Frame): string =>
  plainText(
    JSON.stringify(frame, (key, value: unknown) => (leftOut.has(key) || (key === 'title' && frame.name === undefined) ? undefined : value)),
  );

export const samePairs = <T extends Frame>(was: readonly T[], is: readonly T[]): readonly Pair<T>[] => pairsOf(was, is, contentOf);

/** Two readings of one specification, and the names that changed between them. */
export const versionsOf = (was: Spec, is: Spec): { readonly was: Version; readonly is: Version; readonly renamed: Renamed } => {
  const renamed = new Map(
    samePairs(namedIn(was), namedIn(is)).flatMap(([old, now]) =>
      old?.name !== undefined && now?.name !== undefined && old.name !== now.name ? [[old.name, now.name] as const] : [],
    ),
  );
  return { was: versionOf(was, renamed), is: versionOf(is, new Map()), renamed };
};
