/** What a place in a file can see: the names by kind, and the intervention around it. */
import type { Declared, NameKind, Spec } from '@peerspec/language';
import { valueOf } from '@peerspec/language';
import type { CompletionContext } from '@peerspec/language/internal';
import { exampleIn } from '@peerspec/language/internal';
import type { SourceFile } from '../../source-file.ts';

export interface Around {
  /** The day as YYYY-MM-DD, where a date is to be written. */
  readonly today?: string;
  readonly spec: Spec | undefined;
  /** A whole page is written at once, and not one statement in which somebody is about to choose. */
  readonly isPage?: boolean;
  /** Names of the given kinds, those of the intervention first. */
  readonly names: (kinds: readonly NameKind[]) => readonly Declared[];
  /** A name that nothing has yet. */
  readonly fresh: (wished: string) => string;
  /** An example of the vocabulary in the words of the field that the intervention is about. */
  readonly example: (neutral: string) => string;
}

/** What can be seen where nothing is written yet, or no more than the topic. */
export const nothingAround = (topics: readonly string[] = []): Around => ({
  spec: undefined,
  names: () => [],
  fresh: (wished) => wished,
  example: (neutral) => exampleIn(topics, neutral),
});

/** What can be seen from a place. A half-typed intervention is known by its name. */
export const aroundOf = (source: SourceFile, { blocks }: Pick<CompletionContext, 'blocks'>, today?: string): Around => {
  const [outermost] = blocks;
  const { specs, visible, declared } = source.reading;
  const spec = outermost?.word === 'intervention' ? (specs.find(({ name }) => name === outermost.name) ?? specs.at(-1)) : undefined;
  const seen = new Map([...visible, ...(spec?.declared ?? [])].map((each) => [each.name, each]));
  const taken = new Set([...seen.keys(), ...declared.map(({ name }) => name)]);
  const own = spec?.declared ?? [];
  const topics = (spec && valueOf(spec.topic)?.map(({ value }) => value)) ?? [];
  const ownNames = new Set(own.map(({ name }) => name));
  const all = [...own, ...visible.filter((each) => !ownNames.has(each.name))];
  return {
    ...(today !== undefined && { today }),
    spec,
    names: (kinds) => all.filter(({ kind }) => kinds.includes(kind)),
    fresh: (wished) => {
      let name = wished;
      for (let count = 2; taken.has(name); count++) name = `${wished}${count}`;
      return name;
    },
    example: (neutral) => exampleIn(topics, neutral),
  };
};
