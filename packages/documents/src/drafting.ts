/** What every part of a document needs to know: the Spec, the day, and how things are called. */
import type { Declared, Evidence, Frame, NameKind, Ref, Spec } from '@peerspec/language';
import { quoted } from './words/lists.ts';
import { nameWords } from './words/names.ts';
import { citedEvidence } from './cited-evidence.ts';

/** How things that were named are called. */
export interface Naming {
  /** How something that was named is called in a sentence: actors by name, everything else by its title. */
  readonly called: (ref: Pick<Ref, 'name' | 'kind'>) => string;
  /** The same within a list or sentence: titles stand in quotation marks, so that it is clear where they end. */
  readonly mentioned: (ref: Pick<Ref, 'name' | 'kind'>) => string;
}

export interface Drafting extends Naming {
  readonly spec: Spec;
  /** The day on which the document is drawn up, as YYYY-MM-DD. */
  readonly today: string;
  /** The evidence that is cited, in the order of its numbers. */
  readonly cited: readonly Evidence[];
  /** "E2" for evidence that is cited. */
  readonly evidenceNumber: (name: string) => string | undefined;
}

/** Actors are introduced once and then go by their names, as the parties to a contract do. */
const actors: ReadonlySet<string> = new Set(['population', 'peers', 'stakeholder', 'event']);

/** Declarations with their names as `spec.declared` has them, which does not hold those of the built-in library. */
const namesOf = (kind: NameKind, items: readonly Frame[]): readonly Pick<Declared, 'name' | 'kind' | 'title'>[] =>
  items.flatMap(({ name, title }) => (name === undefined ? [] : [{ name, kind, ...(title !== undefined && { title }) }]));

/** How things are called by what is declared; where a name is declared twice, the first counts. */
export const namingOf = (items: readonly Pick<Declared, 'name' | 'kind' | 'title'>[]): Naming => {
  const declared = new Map<string, Pick<Declared, 'kind' | 'title'>>();
  for (const item of items) if (!declared.has(item.name)) declared.set(item.name, item);
  const titleOf = ({ name, kind }: Pick<Ref, 'name' | 'kind'>): string | undefined => {
    const found = declared.get(name);
    return found && (kind === undefined || found.kind === kind) && !actors.has(found.kind) ? found.title : undefined;
  };
  return {
    called: (ref) => titleOf(ref) ?? nameWords(ref.name),
    mentioned: (ref) => {
      const title = titleOf(ref);
      return title === undefined ? nameWords(ref.name) : quoted(title);
    },
  };
};

/** What is needed to draw up documents about a Spec on a day. */
export const draftingOf = (spec: Spec, today: string): Drafting => {
  const cited = citedEvidence(spec);
  const numbers = new Map(cited.map((evidence, index) => [evidence.name ?? '', `E${String(index + 1)}`] as const));
  return {
    ...namingOf([...spec.declared, ...namesOf('evidence', cited)]),
    spec,
    today,
    cited,
    evidenceNumber: (name) => numbers.get(name),
  };
};
