/** First of two readings: which names a file declares. The second reading can then resolve every use at once. */
import type { Phrase, Statement } from '../generated/ast.ts';
import { isPhrase } from '../generated/ast.ts';
import type { Problem } from '../problem.ts';
import type { Declared } from '../spec/spec.ts';
import type { NameKind } from '../spec/values.ts';
import type { Parsed } from '../syntax/parser.ts';
import { titleValue } from '../syntax/text-token.ts';
import { sections, topLevelItems } from '../vocabulary/index.ts';
import type { ItemRow, SectionRow } from '../vocabulary/rows.ts';
import type { MeaningOf } from './interpret.ts';
import { duplicateName } from './name-problems.ts';
import type { NameMap } from './scope.ts';
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

const collect = (statements: readonly Statement[], meaningOf: MeaningOf, names: Map<string, Declared>, problems: Problem[]): void => {
  for (const statement of statements) {
    if (!isPhrase(statement)) continue;
    const kind = kindOfWord.get(meaningOf(statement).word);
    // `context` inside an intervention names nothing; a shared one is named at the top of a file.
    if (kind !== undefined && kind !== 'context') declare(names, statement, kind, problems);
    collect(statement.statements, meaningOf, names, problems);
  }
};

/** Collects the names of a file; the same name twice in one place is a problem. */
export const namesOf = ({ file, meaningOf }: Pick<Parsed, 'file' | 'meaningOf'>): FileNames => {
  const problems: Problem[] = [];
  const titles = new Map<string, Declared>();
  const shared = new Map<string, Declared>();
  const interventions = new Map<Phrase, NameMap>();
  for (const statement of file.statements) {
    if (!isPhrase(statement)) continue;
    const { is, word } = meaningOf(statement);
    if (is === 'intervention') {
      declare(titles, statement, 'intervention', problems);
      const own = new Map<string, Declared>();
      collect(statement.statements, meaningOf, own, problems);
      interventions.set(statement, own);
      continue;
    }
    const kind = kindOfWord.get(word);
    if (kind !== undefined) declare(shared, statement, kind, problems);
    // A shared context brings its conditions with it.
    if (kind === 'context') collect(statement.statements, meaningOf, shared, problems);
  }
  return { titles, shared, interventions, problems };
};
