/** What every part of a document needs to know: the Spec, the day, and how things are called. */
import type { Declared, Evidence, Frame, ItemRow, NameKind, PropertyRow, Range, Ref, Spec } from '@peerspec/language';
import { questions } from '@peerspec/language';
import { coverageOf } from '@peerspec/rules';
import { quoted } from './words/lists.ts';
import { nameWords } from './words/names.ts';
import { blankCells } from './specification/blanks.ts';
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
  /** Whether a declaration leaves a question blank that a reader will look for in a table. */
  readonly isBlank: (item: object, word: string) => boolean;
  /** For a question that should be answered and is not: where its answer would be looked for. */
  readonly silentAt: (row: PropertyRow | ItemRow) => Range | undefined;
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

/** Where an answer would be looked for, by the row of the vocabulary that asks for it. */
const silences = (spec: Spec): ReadonlyMap<PropertyRow | ItemRow, Range> => {
  const rows = new Map(questions.map(({ path, row }) => [path, row] as const));
  const silent = coverageOf(spec).sections.flatMap((section) => section.questions.filter(({ status }) => status === 'silent'));
  return new Map(
    silent.flatMap(({ path, at }) => {
      const row = rows.get(path);
      return row ? [[row, at] as const] : [];
    }),
  );
};

/** What is needed to draw up documents about a Spec on a day. */
export const draftingOf = (spec: Spec, today: string): Drafting => {
  const cited = citedEvidence(spec);
  // Not every document asks.
  let blank: Drafting['isBlank'] | undefined;
  let silent: ReadonlyMap<PropertyRow | ItemRow, Range> | undefined;
  const numbers = new Map(cited.map((evidence, index) => [evidence.name ?? '', `E${String(index + 1)}`] as const));
  return {
    ...namingOf([...spec.declared, ...namesOf('evidence', cited)]),
    spec,
    today,
    cited,
    evidenceNumber: (name) => numbers.get(name),
    isBlank: (item, word) => (blank ??= blankCells(spec))(item, word),
    silentAt: (row) => (silent ??= silences(spec)).get(row),
  };
};
