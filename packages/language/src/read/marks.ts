/** Which words of the language stand where in a text, each with its row of the vocabulary: for hosts that explain or colour them. */
import type { AstNode } from 'langium';
import type { At, Clause, Phrase, Statement, Value } from '../generated/ast.ts';
import { isAccept, isChain, isFrom, isLoose, isAmount, isNamed, isPhrase, isQuoted, isTimed, isUse } from '../generated/ast.ts';
import { onceFor } from '../once-for.ts';
import { refPlace } from '../references/peer-linker.ts';
import type { GapKind, Position, Range } from '../spec/values.ts';
import type { Parsed } from '../syntax/parser.ts';
import { containsCharacter } from '../syntax/positions.ts';
import { tokenRange } from '../syntax/token.ts';
import type { clauseWords, statementWords } from '../vocabulary/index.ts';
import { questionOf } from '../vocabulary/blocks.ts';
import type { ItemRow, PropertyRow, SectionRow } from '../vocabulary/rows.ts';
import { isGapPhrase, isGapWord } from './clauses.ts';
import { placeOf, spanning } from './context.ts';
import type { MeaningOf } from './interpret.ts';
import { wordRange } from './phrase-ranges.ts';

/** A word of the language, or a quantity, and where it stands. Names are not among them: a `Reading` has these. */
export type Mark = { readonly at: Range } & (
  | { readonly is: 'statement'; readonly word: keyof typeof statementWords }
  | { readonly is: 'clause'; readonly word: keyof typeof clauseWords }
  | { readonly is: 'gap'; readonly word: GapKind }
  /** The word of a section, declaration or property. */
  | { readonly is: 'word'; readonly row: SectionRow | ItemRow | PropertyRow; readonly word: string }
  /** A word that answers a question. `meaning` is absent where the language does not list it: `yes`, a topic, a name. */
  | { readonly is: 'answer'; readonly row: PropertyRow; readonly word: string; readonly meaning?: string }
  /** A number, a length of time or a point in time. `path` is that of its question; `within` the word of the declaration or section around it. */
  | { readonly is: 'quantity'; readonly row: PropertyRow; readonly path: string; readonly within: Range }
  | { readonly is: 'rule'; readonly code: string }
);

/** The first `length` characters of a node, which stand on one line. */
const beginning = (node: AstNode, length: number): Range => {
  const { start } = placeOf(node);
  return { start, end: { line: start.line, character: start.character + length } };
};

/** The question that a value answers, and around what. */
interface Asked {
  readonly row: PropertyRow;
  readonly path: string;
  readonly within: Range;
}

function* marksOfTimes(times: readonly At[], asked: Asked): Generator<Mark> {
  for (const time of times) if (time.quantity) yield { is: 'quantity', at: placeOf(time.quantity), ...asked };
}

function* marksOfValue(value: Value, asked: Asked): Generator<Mark> {
  if (isNamed(value)) {
    const { options = {} } = asked.row.kind;
    const meaning = Object.hasOwn(options, value.word.$refText) ? options[value.word.$refText] : undefined;
    const at = refPlace({ reference: value.word });
    yield { is: 'answer', at, row: asked.row, word: value.word.$refText, ...(meaning !== undefined && { meaning }) };
    for (const figures of [value.target, value.step]) if (figures) yield { is: 'quantity', at: placeOf(figures), ...asked };
    yield* marksOfTimes(value.times, asked);
  } else if (isQuoted(value)) {
    yield* marksOfTimes(value.times, asked);
  } else if (isAmount(value) || isTimed(value)) {
    // A text behind a quantity is the author's, and no part of it.
    const event = isAmount(value) ? value.event : undefined;
    const last = value.quantity ? placeOf(value.quantity) : event && refPlace({ reference: event });
    if (last) yield { is: 'quantity', at: spanning(placeOf(value), last), ...asked };
  }
}

function* marksOfClauses(clauses: readonly Clause[], asked?: Asked): Generator<Mark> {
  for (const clause of clauses) {
    yield { is: 'clause', at: beginning(clause, clause.keyword.length), word: clause.keyword };
    if (isFrom(clause) && clause.quantity && asked) yield { is: 'quantity', at: placeOf(clause.quantity), ...asked };
  }
}

/** The values of a phrase; a gap is one only where the question does not have its word among its own. */
function* marksOfValues(phrase: Phrase, asked: Asked | undefined): Generator<Mark> {
  const [only] = phrase.values;
  const isOwn = only && isNamed(only) && Object.hasOwn(asked?.row.kind.options ?? {}, only.word.$refText);
  if (only && isNamed(only) && !isOwn && isGapPhrase(phrase) && isGapWord(only.word.$refText)) {
    yield { is: 'gap', at: beginning(only, only.word.$refText.length), word: only.word.$refText };
  } else if (asked) for (const value of phrase.values) yield* marksOfValue(value, asked);
}

function* marksOfPhrase(phrase: Phrase, meaningOf: MeaningOf, around: Range): Generator<Mark> {
  const { word } = phrase;
  const at = wordRange(phrase);
  const meaning = meaningOf(phrase);
  // What is misspelt has no meaning; what stands in it has.
  if (meaning.word === word) {
    if (meaning.is === 'intervention') yield { is: 'statement', at, word: 'intervention' };
    else if (meaning.is !== 'unknown') yield { is: 'word', at, word, row: meaning.row };
  }
  const question = questionOf(meaning);
  const asked = question && { row: question.row, path: question.path, within: meaning.is === 'property' ? around : at };
  yield* marksOfValues(phrase, asked);
  yield* marksOfClauses(phrase.clauses, asked);
  if (meaning.is !== 'property') for (const statement of phrase.statements) yield* marksOfStatement(statement, meaningOf, at);
}

function* marksOfStatement(statement: Statement, meaningOf: MeaningOf, around: Range): Generator<Mark> {
  if (isPhrase(statement)) yield* marksOfPhrase(statement, meaningOf, around);
  else if (isUse(statement)) yield { is: 'statement', at: beginning(statement, statement.keyword.length), word: 'use' };
  else if (isAccept(statement)) {
    yield { is: 'statement', at: beginning(statement, statement.keyword.length), word: 'accept' };
    if (statement.rule) yield { is: 'rule', at: placeOf(statement.rule), code: statement.rule.text };
    yield* marksOfClauses(statement.clauses);
  } else if (isChain(statement) || isLoose(statement)) yield* marksOfClauses(statement.clauses);
}

const startOfFile: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/**
 * Every word of the language and every quantity of a text, in the order of the text. What is misspelt or misplaced is left out.
 * Kept with what was parsed, because an editor asks again and again for the same.
 */
export const marksOf = onceFor(({ file, document }: Parsed): readonly Mark[] =>
  file.statements.flatMap((each) => [...marksOfStatement(each, document.meaningOf, startOfFile)]),
);

/** The word or quantity at a place; nothing in comments, which may stand within a quantity. */
export const markAt = (parsed: Parsed, place: Position): Mark | undefined => {
  const mark = marksOf(parsed).find(({ at }) => containsCharacter(at, place));
  return mark?.is === 'quantity' && parsed.comments.some((comment) => containsCharacter(tokenRange(comment), place)) ? undefined : mark;
};
