/** Reads a section: its answers and its lists. */
import type { Clause, Phrase, Statement } from '../generated/ast.ts';
import type { Frame, Listing } from '../spec/spec.ts';
import type { Gap, Range } from '../spec/values.ts';
import { textValue } from '../syntax/text-token.ts';
import type { Meaning } from '../vocabulary/blocks.ts';
import type { SectionRow } from '../vocabulary/rows.ts';
import { gapOfPhrase, isGapPhrase, reportUnused } from './clauses.ts';
import type { Reader } from './context.ts';
import { spanning } from './context.ts';
import type { AnswerMap } from './answer-map.ts';
import { answerOfText, blank, camel, complete } from './answer-map.ts';
import { readBlock } from './block.ts';
import { answerOf, valuesAt } from './property.ts';
import { frameOf } from './head.ts';
import type { ItemRead } from './items.ts';
import { listsOf, newLists } from './items.ts';
import { missingAnswer, missingColon } from './answer-problems.ts';
import { looseReason } from './clause-problems.ts';
import { asBlock, missingBlock } from './statement-problems.ts';
import { tellIdleColon } from './idle-colon.ts';
import { tellTitleBehindColon } from './title-behind-colon.ts';
import { titleRange, wordRange } from './phrase-ranges.ts';

/** A section as it will stand in the Spec; its type there follows from its row. */
export type SectionRead = Frame & { readonly state: 'given' | 'gap' | 'silent'; readonly gap?: Gap } & AnswerMap &
  Record<string, Listing<ItemRead>>;

type SectionMeaning = Extract<Meaning, { readonly is: 'section' }>;

/** A section of which nothing is written; `at` is where a reader would look for it. */
export const silentSection = (row: SectionRow, at: Range): SectionRead =>
  ({
    word: row.word,
    at,
    extent: at,
    state: 'silent',
    ...complete(row.properties, {}, at),
    ...listsOf(row.items, new Map(), at),
  }) as SectionRead;

interface SectionAsked {
  /** Reads what only this section holds (the arrows of a theory). */
  readonly special?: (statement: Statement) => boolean;
  /** What tells it from the main section of its word: its name. */
  readonly item?: string | undefined;
}

/** Reads one section. */
export const readSection = (
  reader: Reader,
  phrase: Phrase,
  { row, block }: SectionMeaning,
  { special, item }: SectionAsked = {},
): SectionRead => {
  const { word } = row;
  // A section that is left open as a whole has nothing yet to which a name could be given.
  const head = row.name === 'required' && isGapPhrase(phrase) ? { ...row, name: 'optional' as const } : row;
  const frame = frameOf(reader, phrase, head, `${word} Name "…" { … }`);
  const used = new Set<Clause>();
  const lists = newLists(reader);
  const { answers, rationale } = readBlock({
    reader,
    statements: phrase.statements,
    block,
    inner: lists.read,
    ...(special && { special }),
    item,
  });

  if (rationale) reader.problems.push(looseReason(rationale.at));
  let gap: Gap | undefined;
  const valueRow = row.value === undefined ? undefined : row.properties[row.value];
  const isTitle = tellTitleBehindColon(reader, phrase, row, valueRow);
  const isAnswered = phrase.colon && !isTitle && !tellIdleColon(reader, phrase);
  if (isAnswered) {
    gap = gapOfPhrase(reader, phrase, used);
    if (gap) {
      reader.open.push({ path: word, ...(item !== undefined && { item }), gap });
    } else if (row.value !== undefined && valueRow) {
      answers[camel(row.value)] = answerOf(reader, phrase, { row: valueRow, path: `${word}.${row.value}` }, undefined, used);
    } else if (phrase.open) {
      reader.problems.push(asBlock(word, spanning(frame.at, valuesAt(phrase)), []));
    } else {
      reader.problems.push(missingBlock(word, frame.at));
    }
  } else if (!phrase.open) {
    if (phrase.name && row.value !== undefined) reader.problems.push(missingColon(word, wordRange(phrase)));
    else if (!frame.title) reader.problems.push(missingBlock(word, frame.at));
  } else if (!isTitle && valueRow && row.name === undefined) {
    reader.problems.push(missingAnswer(word, frame.at, valueRow.kind.described, `${word}: ${valueRow.example}`));
  }
  if (row.titleAnswers !== undefined && frame.title !== undefined && phrase.title) {
    const statement = textValue(phrase.title);
    answers[camel(row.titleAnswers)] ??= answerOfText(reader, statement, titleRange(phrase), statement);
  } else if (row.titleAnswers !== undefined && isTitle) {
    // It is given, and told already.
    answers[camel(row.titleAnswers)] ??= blank(frame.at);
  }
  reportUnused(reader, phrase.clauses, used);
  return {
    ...frame,
    state: gap ? 'gap' : 'given',
    ...(gap && { gap }),
    ...complete(row.properties, answers, frame.at, gap),
    ...listsOf(row.items, lists.built, frame.at, gap),
  } as SectionRead;
};
