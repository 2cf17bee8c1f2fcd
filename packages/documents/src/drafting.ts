/** What every part of a document needs to know: the Spec, the day, and how things are called. */
import type { Declared, Evidence, Ref, Spec } from '@peerspec/language';
import { nameWords } from './words/names.ts';
import { citedEvidence } from './cited-evidence.ts';

export interface Drafting {
  readonly spec: Spec;
  /** The day on which the document is drawn up, as YYYY-MM-DD. */
  readonly today: string;
  /** How something that was named is called in a sentence: actors by name, everything else by its title. */
  readonly called: (ref: Pick<Ref, 'name' | 'kind'>) => string;
  /** The evidence that is cited, in the order of its numbers. */
  readonly cited: readonly Evidence[];
  /** "E2" for evidence that is cited. */
  readonly evidenceNumber: (name: string) => string | undefined;
}

/** Actors are introduced once and then go by their names, as the parties to a contract do. */
const actors: ReadonlySet<string> = new Set(['population', 'peers', 'stakeholder', 'event']);

/** What is needed to draw up documents about a Spec on a day. */
export const draftingOf = (spec: Spec, today: string): Drafting => {
  const declared = new Map<string, Declared>();
  for (const item of spec.declared) if (!declared.has(item.name)) declared.set(item.name, item);
  const cited = citedEvidence(spec);
  const numbers = new Map(cited.map((evidence, index) => [evidence.name ?? '', `E${String(index + 1)}`] as const));
  return {
    spec,
    today,
    called: ({ name, kind }) => {
      const found = declared.get(name);
      const title = found && (kind === undefined || found.kind === kind) && !actors.has(found.kind) ? found.title : undefined;
      return title ?? nameWords(name);
    },
    cited,
    evidenceNumber: (name) => numbers.get(name),
  };
};
