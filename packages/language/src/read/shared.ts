/** Reads what stands at the top of a file and can be shared: contexts, conditions, measures and evidence. */
import type { File } from '../generated/ast.ts';
import { isPhrase, isUse } from '../generated/ast.ts';
import { onceFor } from '../once-for.ts';
import type { Condition, Context, Evidence, Measure, OpenQuestion } from '../spec/spec.ts';
import type { Answer, Placeholder, Range, Ref } from '../spec/values.ts';
import { topOfFile } from '../vocabulary/blocks.ts';
import { sections } from '../vocabulary/index.ts';
import type { Items, SectionRow } from '../vocabulary/rows.ts';
import type { Reader } from './context.ts';
import { placeOf } from './context.ts';
import { camel } from './answer-map.ts';
import type { ItemRead } from './items.ts';
import { readItem } from './items.ts';
import type { SectionRead } from './sections.ts';
import { readSection } from './sections.ts';
import { tellTitle } from './title-cut-short.ts';
import { textOfStatement } from './statement-text.ts';
import { proseAt } from './prose.ts';
import { missingName, unexpected } from './statement-problems.ts';
import { unknownWord } from './unknown-word.ts';
import { wordRange, writtenWord } from './phrase-ranges.ts';

/** Shared declarations by kind, in the order of the text. */
export interface SharedParts {
  readonly contexts: readonly Context[];
  readonly conditions: readonly Condition[];
  readonly measures: readonly Measure[];
  readonly evidence: readonly Evidence[];
  /** What each shared context leaves open, by the name of the context. */
  readonly open: ReadonlyMap<string, readonly OpenQuestion[]>;
  /** What in each shared context says only that there is no answer, by the name of the context. */
  readonly placeholders: ReadonlyMap<string, readonly Placeholder[]>;
}

export const noParts: SharedParts = { contexts: [], conditions: [], measures: [], evidence: [], open: new Map(), placeholders: new Map() };

/** The parts of several files as one; the first file's come first. */
export const joinParts = (all: readonly SharedParts[]): SharedParts => {
  if (all.length === 1 && all[0]) return all[0];
  return {
    contexts: all.flatMap((parts) => parts.contexts),
    conditions: all.flatMap((parts) => parts.conditions),
    measures: all.flatMap((parts) => parts.measures),
    evidence: all.flatMap((parts) => parts.evidence),
    open: new Map(all.toReversed().flatMap((parts) => [...parts.open])),
    placeholders: new Map(all.toReversed().flatMap((parts) => [...parts.placeholders])),
  };
};

/** At the top a context is a declaration: what stands behind its word is its name, and not a shared context that it takes over. */
const sharedContext: SectionRow = Object.fromEntries(
  Object.entries(sections.context).filter(([key]) => key !== 'value'),
) as typeof sections.context;

/** Reads the shared declarations of a file, and reports what cannot stand at its top. */
export const readShared = (reader: Reader, file: File): SharedParts => {
  const contexts: SectionRead[] = [];
  const items: Readonly<Record<string, ItemRead[]>> = { conditions: [], measures: [], evidence: [] };
  const open = new Map<string, readonly OpenQuestion[]>();
  const placeholders = new Map<string, readonly Placeholder[]>();
  // What any intervention may use is judged by none of them: its texts count as they stand.
  const { meaningOf, source, strayLines, toldWhole, linker, problems, uses } = reader;
  const itemReader: Reader = { meaningOf, source, strayLines, toldWhole, linker, problems, uses, open: reader.open };
  let confusedLine = -1;
  let toldUpTo = 0;
  for (const [index, statement] of file.statements.entries()) {
    if (isUse(statement) || index < toldUpTo) continue;
    const place = placeOf(statement);
    const here = { reader, statements: file.statements, index, block: topOfFile };
    const prose = place.start.line === confusedLine ? undefined : proseAt(here);
    if (prose) {
      reader.problems.push(prose.problem);
      toldUpTo = index + prose.count;
      continue;
    }
    if (isPhrase(statement)) {
      toldUpTo = index + 1 + (tellTitle(here, statement) ?? 0);
      if (!topOfFile.words.includes(statement.word)) {
        if (place.start.line !== confusedLine)
          reader.problems.push(unknownWord(statement.word, writtenWord(statement), wordRange(statement), topOfFile));
        confusedLine = place.end.line;
      }
      const meaning = meaningOf(statement);
      if (meaning.is === 'section') {
        if (!statement.name) reader.problems.push(missingName('context', wordRange(statement), 'context SouthWales "…" { … }'));
        const before = reader.open.length;
        const noted = reader.placeholders?.length;
        contexts.push(readSection(reader, statement, { ...meaning, row: sharedContext }));
        if (statement.name) open.set(statement.name, reader.open.slice(before));
        if (statement.name) placeholders.set(statement.name, reader.placeholders?.slice(noted) ?? []);
      } else if (meaning.is === 'item') {
        items[meaning.row.list]?.push(readItem(itemReader, statement, meaning));
      }
    } else {
      if (place.start.line !== confusedLine) {
        reader.problems.push(unexpected(textOfStatement(statement), place));
      }
      confusedLine = place.end.line;
    }
  }
  // The types of these follow from the rows by which they were read.
  return { contexts, ...items, open, placeholders } as unknown as SharedParts;
};

const isAnswer = (value: unknown): value is Answer<unknown> =>
  typeof value === 'object' && value !== null && 'state' in value && 'at' in value && !('items' in value);

const isListing = (value: object): value is { readonly items: readonly unknown[] } => 'items' in value && Array.isArray(value.items);

/**
 * What a section takes over from a shared one: everything it does not say itself, be it only that it is open.
 * Declarations of both are joined. Silence is shown where the section is.
 */
const overlay = (own: Readonly<Record<string, unknown>>, shared: Readonly<Record<string, unknown>>, at: Range): Record<string, unknown> => {
  const merged: Record<string, unknown> = { ...own };
  for (const [key, value] of Object.entries(shared)) {
    const mine = own[key];
    if (typeof mine !== 'object' || mine === null || !('state' in mine)) continue;
    if (typeof value !== 'object' || value === null || !('state' in value)) continue;
    // What is begun here and says nothing yet is told here, and not as an omission.
    if (mine.state === 'silent') merged[key] = value.state !== 'silent' ? value : 'broken' in mine ? mine : { ...value, at };
    else if (mine.state === 'given' && value.state === 'given' && isListing(mine) && isListing(value)) {
      merged[key] = { ...mine, items: [...mine.items, ...value.items] };
    }
  }
  return merged;
};

/** The shared contexts by their names, of which the first counts. */
const contextsOf = onceFor(
  ({ contexts }: SharedParts): ReadonlyMap<string | undefined, Context> =>
    new Map(contexts.toReversed().map((context) => [context.name, context] as const)),
);

/** The context of an intervention, filled from the shared context that it names, if it names one, with what that leaves open. */
export const withSharedContext = (
  section: SectionRead,
  parts: SharedParts,
): { readonly section: SectionRead; readonly open: readonly OpenQuestion[]; readonly placeholders: readonly Placeholder[] } => {
  const answer: unknown = section['shared'];
  const [ref] = isAnswer(answer) && answer.state === 'given' ? (answer.value as readonly Ref[]) : [];
  const shared = ref && contextsOf(parts).get(ref.name);
  if (!ref || !shared) return { section, open: [], placeholders: [] };
  /** Whether the intervention's own context says itself what the shared one leaves open. */
  const overridden = (question: OpenQuestion): boolean => {
    const word = question.path.split('.')[1] ?? '';
    const items: Items = sections.context.items;
    const list = Object.hasOwn(items, word) ? items[word]?.list : undefined;
    const own: unknown = section[list ?? camel(word)];
    if (typeof own !== 'object' || own === null || !('state' in own) || own.state === 'silent') return false;
    // Declarations of both are joined, so what one of the shared ones leaves open stays open.
    return question.item === undefined || own.state === 'gap';
  };
  return {
    section: overlay(section, shared as unknown as Readonly<Record<string, unknown>>, section.at) as SectionRead,
    open: (parts.open.get(ref.name) ?? []).filter((question) => !overridden(question)),
    placeholders: parts.placeholders.get(ref.name) ?? [],
  };
};
