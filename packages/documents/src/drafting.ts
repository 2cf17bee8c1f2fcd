/** What every part of a document needs to know: the Spec, the day, and how things are called. */
import type { Declared, Evidence, Frame, NameKind, Ref, Spec } from '@peerspec/language';
import { quoted } from './words/lists.ts';
import { nameWords } from './words/names.ts';
import { citedEvidence } from './cited-evidence.ts';

export interface Drafting {
  readonly spec: Spec;
  /** The day on which the document is drawn up, as YYYY-MM-DD. */
  readonly today: string;
  /** How something that was named is called in a sentence: actors by name, everything else by its title. */
  readonly called: (ref: Pick<Ref, 'name' | 'kind'>) => string;
  /** The same within a list or sentence: titles stand in quotation marks, so that it is clear where they end. */
  readonly mentioned: (ref: Pick<Ref, 'name' | 'kind'>) => string;
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

/** What is needed to draw up documents about a Spec on a day. */
export const draftingOf = (spec: Spec, today: string): Drafting => {
  const cited = citedEvidence(spec);
  const declared = new Map<string, Pick<Declared, 'kind' | 'title'>>();
  for (const item of [...spec.declared, ...namesOf('evidence', cited)]) if (!declared.has(item.name)) declared.set(item.name, item);
  const numbers = new Map(cited.map((evidence, index) => [evidence.name ?? '', `E${String(index + 1)}`] as const));
  const titleOf = ({ name, kind }: Pick<Ref, 'name' | 'kind'>): string | undefined => {
    const found = declared.get(name);
    return found && (kind === undefined || found.kind === kind) && !actors.has(found.kind) ? found.title : undefined;
  };
  return {
    spec,
    today,
    called: (ref) => titleOf(ref) ?? nameWords(ref.name),
    mentioned: (ref) => {
      const title = titleOf(ref);
      return title === undefined ? nameWords(ref.name) : quoted(title);
    },
    cited,
    evidenceNumber: (name) => numbers.get(name),
  };
};
