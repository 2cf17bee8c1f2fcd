/** Reads one intervention into a Spec. */
import type { Accept, Clause, Phrase } from '../generated/ast.ts';
import { isAccept, isBecause, isChain, isUse } from '../generated/ast.ts';
import { compute } from '../compute/compute.ts';
import { libraryFile } from '../library/library-file.ts';
import { onceFor } from '../once-for.ts';
import type { Acceptance, Declared, Evidence, Link, OpenQuestion, Spec } from '../spec/spec.ts';
import type { Placeholder, Range, Ref } from '../spec/values.ts';
import { compareStarts } from '../syntax/positions.ts';
import type { Block } from '../vocabulary/blocks.ts';
import { interventionProperties, sectionRow, sections } from '../vocabulary/index.ts';
import type { SectionRow } from '../vocabulary/rows.ts';
import { reasonIn, reportUnused } from './clauses.ts';
import type { Reader } from './context.ts';
import { asideOf, placeOf, spanning } from './context.ts';
import type { AnswerMap } from './answer-map.ts';
import type { Inner } from './block.ts';
import { camel, complete } from './answer-map.ts';
import { readBlock } from './block.ts';
import { frameOf } from './head.ts';
import { linksOf } from './links.ts';
import type { SectionRead } from './sections.ts';
import { readSection, silentSection } from './sections.ts';
import { tellIdleColon } from './idle-colon.ts';
import type { SharedParts } from './shared.ts';
import { withSharedContext } from './shared.ts';
import { incompleteClause, looseReason } from './clause-problems.ts';
import { asBlock, duplicate, missingBlock, unexpected } from './statement-problems.ts';
import { calledBy, wordRange } from './phrase-ranges.ts';
import { valuesAt } from './property.ts';
import { tellTitleBehindColon } from './title-behind-colon.ts';
import { endsTooEarly } from './title-cut-short.ts';

const acceptance = (reader: Reader, statement: Accept): Acceptance | undefined => {
  const extent = placeOf(statement);
  if (!statement.rule) {
    reader.problems.push(incompleteClause('accept', extent, 'reactive-only because "the reason"'));
    return undefined;
  }
  const used = new Set<Clause>();
  const because = statement.clauses.find(isBecause);
  if (because) used.add(because);
  reportUnused(reader, statement.clauses, used);
  const reason = because && reasonIn(reader, because);
  return {
    rule: statement.rule.text,
    ...(reason && { because: reason }),
    at: spanning(extent, placeOf(statement.rule)),
    extent,
  };
};

/** In the order of the text; what is read first is not always what stands first. */
const inTextOrder = <T>(all: readonly T[], placeIn: (each: T) => Range): readonly T[] =>
  all.toSorted((one, other) => compareStarts(placeIn(one), placeIn(other)));

/** What a Spec needs besides the text of its intervention. */
interface SpecContext {
  readonly file: string;
  readonly shared: SharedParts;
  /** Names that the file and the files it uses share. */
  readonly sharedNames: readonly Declared[];
  /** Evidence of the built-in library by its name; asked only where it is cited. */
  readonly library: (name: string) => Evidence | undefined;
  /** The intervention's own names. */
  readonly ownNames: readonly Declared[];
}

/** The lists that have been made of what a file shares, by what is cited besides. */
const listsWith = onceFor((_: readonly Evidence[]) => new Map<string, readonly Evidence[]>());

/** What a file shares, with what is cited from the library: one list for all interventions that cite the same. */
const evidenceWith = (shared: readonly Evidence[], cited: readonly Evidence[]): readonly Evidence[] => {
  if (cited.length === 0) return shared;
  const lists = listsWith(shared);
  const key = cited.map(({ name }) => name).join(' ');
  const list = lists.get(key) ?? [...shared, ...cited];
  lists.set(key, list);
  return list;
};

/** Whether there may be several sections of the word. */
const isRepeated = (word: string): word is 'population' | 'peers' => sectionRow(word)?.repeats === true;

const lineOf = ({ declaredAt }: Ref): number => declaredAt?.start.line ?? 0;

/** Evidence of the built-in library that the intervention cites, in the order of the library. The rest of the library is not part of what it says. */
const citedFromLibrary = (uses: readonly Ref[], context: SpecContext): readonly Evidence[] => {
  const cited = uses.filter((use) => use.declaredAt?.file === libraryFile);
  const names = new Set(cited.toSorted((one, other) => lineOf(one) - lineOf(other)).map((use) => use.name));
  return [...names].flatMap((name) => context.library(name) ?? []);
};

/** A question that is asked in a wrong place counts as written and not understood there: nobody need be told that it is missing. */
const markMisplaced = (path: string, own: AnswerMap, parts: Readonly<Record<string, SectionRead>>): void => {
  const [first = '', word] = path.split('.');
  const answers: AnswerMap | undefined = word === undefined ? own : parts[first];
  const key = camel(word ?? first);
  const answer = answers?.[key];
  if (answers && answer?.state === 'silent') answers[key] = { ...answer, broken: true };
};

/** Whether declarations that a path asks for stand where they belong: of them is told what is missing, whatever else stands elsewhere. */
const isDeclared = (path: string, parts: Readonly<Record<string, SectionRead>>): boolean => {
  const [section = '', word = ''] = path.split('.');
  const list = sectionRow(section)?.items[word]?.list;
  return list !== undefined && (parts[section]?.[list]?.items.length ?? 0) > 0;
};

const head = { word: 'intervention', name: 'required', title: 'optional' } as const;

/** Tells of a colon behind an intervention, which asks nothing: before its title, before its block, or before something else. */
const tellColon = (reader: Reader, phrase: Phrase, at: Range): void => {
  if (!phrase.colon || !phrase.open || tellTitleBehindColon(reader, phrase, head, undefined) || tellIdleColon(reader, phrase)) return;
  reader.problems.push(asBlock(calledBy(head.word, phrase), spanning(at, valuesAt(phrase)), []));
};

/** Reads an intervention; everything in it that cannot be understood is told through `reader`. */
export const readIntervention = (reader: Reader, phrase: Phrase, block: Block, context: SpecContext): Spec => {
  const frame = frameOf(reader, phrase, head, 'intervention MyService "…" { … }');
  tellColon(reader, phrase, frame.at);
  if (!phrase.open && !endsTooEarly(reader.source, phrase)) reader.problems.push(missingBlock('intervention', frame.at));
  const found: Record<string, SectionRead> = {};
  const others: Readonly<Record<'population' | 'peers', SectionRead[]>> = { population: [], peers: [] };
  const places = new Map<string, Range>();
  const accepts: Acceptance[] = [];
  const links: Link[] = [];

  const readOwnSection = (statement: Phrase, meaning: Inner): void => {
    if (meaning.is !== 'section') return;
    const { row } = meaning;
    const isTheory = row.word === 'theory';
    const first = places.get(row.word);
    if (first && isRepeated(row.word) && !statement.colon) {
      others[row.word].push(readSection(reader, statement, meaning, { item: statement.name }));
      return;
    }
    const own = first ? asideOf(reader) : reader;
    const section = readSection(own, statement, meaning, {
      special: (inner) => {
        if (!isTheory || !isChain(inner)) return false;
        const arrows = linksOf(own, inner);
        if (!first) for (const link of arrows) links.push(link);
        return true;
      },
    });
    if (first) {
      reader.problems.push(duplicate(row.word, wordRange(statement), first));
      return;
    }
    places.set(row.word, wordRange(statement));
    found[row.word] = section;
  };

  const { answers, rationale } = readBlock({
    reader,
    statements: phrase.statements,
    block,
    inner: readOwnSection,
    special: (statement) => {
      if (isAccept(statement)) {
        const accepted = acceptance(reader, statement);
        if (accepted) accepts.push(accepted);
        return true;
      }
      if (isUse(statement)) {
        reader.problems.push({ ...unexpected('use', placeOf(statement)), remedy: 'Move it to the top of the file, outside all braces.' });
        return true;
      }
      return false;
    },
  });

  if (rationale) reader.problems.push(looseReason(rationale.at));
  const all: Record<string, SectionRead> = {};
  for (const [word, row] of Object.entries(sections as Readonly<Record<string, SectionRow>>))
    all[word] = found[word] ?? silentSection(row, frame.at);
  const own = complete(interventionProperties, answers, frame.at);
  const misplaced = [...(reader.misplaced ?? [])].filter((path) => !isDeclared(path, all));
  for (const path of misplaced) markMisplaced(path, own, all);
  let openElsewhere: readonly OpenQuestion[] = [];
  let placeholdersElsewhere: readonly Placeholder[] = [];
  const section = all['context'];
  if (section) {
    const filled = withSharedContext(section, context.shared);
    all['context'] = filled.section;
    openElsewhere = filled.open;
    placeholdersElsewhere = filled.placeholders;
  }

  // The types of sections and answers are derived from the same rows that have just been read.
  const read = {
    ...frame,
    ...(own as object),
    ...all,
    file: context.file,
    theory: { ...all['theory'], links },
    otherPopulations: others.population,
    otherPeers: others.peers,
    accepts,
    shared: {
      conditions: context.shared.conditions,
      measures: context.shared.measures,
      evidence: evidenceWith(context.shared.evidence, citedFromLibrary(reader.uses, context)),
      declared: context.sharedNames,
    },
    open: [...inTextOrder(reader.open, (question) => question.gap.at), ...openElsewhere],
    placeholders: [...inTextOrder(reader.placeholders ?? [], ({ at }) => at), ...placeholdersElsewhere],
    misplaced,
    declared: context.ownNames,
    uses: inTextOrder(reader.uses, (ref) => ref.at),
  } as unknown as Omit<Spec, 'computed'>;
  return Object.assign(read, { computed: compute(read) });
};
