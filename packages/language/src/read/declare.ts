/** First of two readings: which names a file declares. The second reading can then resolve every use at once. */
import type { File, Phrase, Statement } from '../generated/ast.ts';
import { isPhrase } from '../generated/ast.ts';
import type { Problem } from '../problem.ts';
import type { Declared } from '../spec/spec.ts';
import type { NameKind } from '../spec/values.ts';
import { titleValue } from '../syntax/text-token.ts';
import { sectionRow, sections, topLevelItems } from '../vocabulary/index.ts';
import type { ItemRow, SectionRow } from '../vocabulary/rows.ts';
import { duplicateName } from './name-problems.ts';
import type { NameMap } from './scope.ts';
import { declarationMeant, topWords } from './unknown-word.ts';
import { namePlace } from './places.ts';

const kindOfWord: ReadonlyMap<string, NameKind> = new Map(
  [
    ...Object.values(sections as Readonly<Record<string, SectionRow>>).flatMap((row) => [row, ...Object.values(row.items)]),
    ...Object.values(topLevelItems as Readonly<Record<string, ItemRow>>),
  ].flatMap((row) => (row.nameKind ? [[row.word, row.nameKind] as const] : [])),
);

/** The names of one intervention, and those that the file shares. */
export interface FileNames {
  /** The interventions' own names. */
  readonly titles: NameMap;
  readonly shared: NameMap;
  readonly interventions: ReadonlyMap<Phrase, NameMap>;
  readonly problems: readonly Problem[];
}

const declare = (names: Map<string, Declared>, phrase: Phrase, kind: NameKind, problems: Problem[]): void => {
  if (!phrase.name) return;
  const name = phrase.name;
  const first = names.get(name);
  if (first) problems.push(duplicateName(name, namePlace(phrase), first));
  else {
    const title = phrase.title && titleValue(phrase.title);
    names.set(name, { name, kind, at: namePlace(phrase), ...(title && { title }) });
  }
};

/** The declarations that a section holds; in an intervention, the sections. */
const wordsIn = (inside: string): readonly string[] =>
  Object.keys(inside === 'intervention' ? sections : (sectionRow(inside)?.items ?? {}));

const collect = (statements: readonly Statement[], inside: string, names: Map<string, Declared>, problems: Problem[]): void => {
  const known = wordsIn(inside);
  for (const statement of statements) {
    if (!isPhrase(statement)) continue;
    const word = declarationMeant(statement, inside, known);
    const kind = kindOfWord.get(word);
    // `context` inside an intervention names nothing; a shared one is named at the top of a file.
    if (kind !== undefined && kind !== 'context') declare(names, statement, kind, problems);
    collect(statement.statements, word, names, problems);
  }
};

/** Collects the names of a file; the same name twice in one place is a problem. */
export const namesOf = (file: File): FileNames => {
  const problems: Problem[] = [];
  const shared = new Map<string, Declared>();
  const interventions = new Map<Phrase, NameMap>();
  const titles = new Map<string, Declared>();
  for (const statement of file.statements) {
    if (!isPhrase(statement)) continue;
    const word = declarationMeant(statement, '', topWords);
    if (word !== 'intervention') {
      const kind = kindOfWord.get(word);
      if (kind !== undefined) declare(shared, statement, kind, problems);
      // A shared context brings its conditions with it.
      if (kind === 'context') collect(statement.statements, 'context', shared, problems);
    } else {
      declare(titles, statement, 'intervention', problems);
      const own = new Map<string, Declared>();
      collect(statement.statements, 'intervention', own, problems);
      interventions.set(statement, own);
    }
  }
  return { titles, shared, interventions, problems };
};
