/** Works out what every part of a document needs to know. */
import type { Declared, Frame, ItemRow, NameKind, PropertyRow, Range, Spec } from '@peerspec/language';
import { allDeclared, questions } from '@peerspec/language';
import { coverageOf } from '@peerspec/rules';
import { citedEvidence } from './cited-evidence.ts';
import { doubtsAbout } from './doubts.ts';
import type { Drafting } from './drafting.ts';
import { namingOf } from './naming.ts';
import { blankCells } from './specification/blanks.ts';
import { directionsIn } from './words/directions.ts';

/** Declarations by their names, as a Spec has those of its file; it has none of the built-in library. */
const namesOf = (kind: NameKind, items: readonly Frame[]): readonly Pick<Declared, 'name' | 'kind' | 'title'>[] =>
  items.flatMap(({ name, title }) => (name === undefined ? [] : [{ name, kind, ...(title !== undefined && { title }) }]));

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
  let doubts: Drafting['doubts'] | undefined;
  const numbers = new Map(cited.map((evidence, index) => [evidence.name ?? '', `E${String(index + 1)}`] as const));
  const naming = namingOf([...allDeclared(spec), ...namesOf('evidence', cited)]);
  const titled = (name: string): string => naming.mentioned({ name });
  return {
    ...naming,
    spec,
    today,
    cited,
    evidenceNumber: (name) => numbers.get(name),
    directions: directionsIn(spec),
    get doubts() {
      return (doubts ??= doubtsAbout(spec, today, titled));
    },
    isBlank: (item, word) => (blank ??= blankCells(spec))(item, word),
    silentAt: (row) => (silent ??= silences(spec)).get(row),
  };
};
