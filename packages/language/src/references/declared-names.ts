/** The names that a file declares, in maps: whoever looks one up looks through nothing. */
import type { AstNode, LocalSymbols, Stream, URI } from 'langium';
import { stream } from 'langium';
import type { File, Phrase, Statement } from '../generated/ast.ts';
import { isPhrase } from '../generated/ast.ts';
import type { Problem } from '../problem.ts';
import type { MeaningOf } from '../read/interpret.ts';
import { nameRange } from '../read/phrase-ranges.ts';
import type { NameKind } from '../spec/values.ts';
import { titleValue } from '../syntax/text-token.ts';
import { sections, topLevelItems } from '../vocabulary/index.ts';
import type { ItemRow, SectionRow } from '../vocabulary/rows.ts';
import { duplicateName } from './name-problems.ts';
import type { NameMap, PeerDescription } from './peer-description.ts';
import { describe } from './peer-description.ts';

const kindOfWord: ReadonlyMap<string, NameKind> = new Map(
  [
    ...Object.values(sections as Readonly<Record<string, SectionRow>>).flatMap((row) => [row, ...Object.values(row.items)]),
    ...Object.values(topLevelItems as Readonly<Record<string, ItemRow>>),
  ].flatMap((row) => (row.nameKind ? [[row.word, row.nameKind] as const] : [])),
);

/** The names that a file declares: those that it shares, and those of each of its interventions. */
export class DeclaredNames implements LocalSymbols {
  /** The interventions' own names. */
  readonly titles: NameMap;
  readonly shared: NameMap;
  readonly interventions: ReadonlyMap<Phrase, NameMap>;
  /** A name that is given twice in one place. */
  readonly problems: readonly Problem[];
  private readonly byNode: ReadonlyMap<AstNode, NameMap>;

  constructor(file: File, uri: URI, meaningOf: MeaningOf) {
    const problems: Problem[] = [];
    const titles = new Map<string, PeerDescription>();
    const shared = new Map<string, PeerDescription>();
    const interventions = new Map<Phrase, NameMap>();
    const declare = (names: Map<string, PeerDescription>, phrase: Phrase, kind: NameKind): void => {
      const { name } = phrase;
      if (!name) return;
      const first = names.get(name);
      const title = phrase.title && titleValue(phrase.title);
      if (first) problems.push(duplicateName(name, nameRange(phrase), first.declared));
      else names.set(name, describe({ name, kind, at: nameRange(phrase), ...(title && { title }) }, uri, phrase));
    };
    const collect = (statements: readonly Statement[], names: Map<string, PeerDescription>): void => {
      for (const statement of statements) {
        if (!isPhrase(statement) || (!statement.name && statement.statements.length === 0)) continue;
        const kind = kindOfWord.get(meaningOf(statement).word);
        // `context` inside an intervention names nothing; a shared one is named at the top of a file.
        if (kind !== undefined && kind !== 'context') declare(names, statement, kind);
        collect(statement.statements, names);
      }
    };
    for (const statement of file.statements) {
      if (!isPhrase(statement)) continue;
      const { is, word } = meaningOf(statement);
      const kind = kindOfWord.get(word);
      if (is === 'intervention') {
        const own = new Map<string, PeerDescription>();
        declare(titles, statement, 'intervention');
        collect(statement.statements, own);
        interventions.set(statement, own);
      } else if (kind !== undefined) declare(shared, statement, kind);
      // A shared context brings its conditions with it.
      if (kind === 'context') collect(statement.statements, shared);
    }
    this.titles = titles;
    this.shared = shared;
    this.interventions = interventions;
    this.problems = problems;
    this.byNode = new Map<AstNode, NameMap>([[file, shared], ...interventions]);
  }

  /** The names that are declared for what stands in a node. */
  of(node: AstNode): NameMap | undefined {
    return this.byNode.get(node);
  }

  has(node: AstNode): boolean {
    return this.of(node) !== undefined;
  }

  getStream(node: AstNode): Stream<PeerDescription> {
    return stream(this.of(node)?.values() ?? []);
  }
}
