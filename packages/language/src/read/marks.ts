/** Which words of the language stand where in a text, each with its row of the vocabulary: for hosts that explain or colour them. */
import type { AstNode } from 'langium';
import type { At, Clause, File, Phrase, Statement, Value } from '../generated/ast.ts';
import { isAccept, isChain, isFrom, isLoose, isAmount, isNamed, isPhrase, isQuoted, isTimed, isUse } from '../generated/ast.ts';
import type { GapKind, Position, Range } from '../spec/values.ts';
import type { Parsed } from '../syntax/parser.ts';
import { containsCharacter } from '../syntax/text-places.ts';
import { rangeOf } from '../syntax/token.ts';
import type { clauseWords, statementWords } from '../vocabulary/index.ts';
import { evidenceItems, interventionProperties, sections, topLevelItems } from '../vocabulary/index.ts';
import type { ItemRow, Items, Properties, PropertyRow, SectionRow } from '../vocabulary/rows.ts';
import { isGapPhrase, isGapWord } from './clauses.ts';
import { placeOf, refPlace, spanning } from './context.ts';
import { valueWordPlace, wordPlace } from './places.ts';
import { declarationMeant } from './unknown-word.ts';

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

/** What a block may hold: properties, declarations, and in an intervention sections. */
interface Inside {
  readonly word: string;
  readonly path: string;
  readonly at: Range;
  readonly properties: Properties;
  readonly blocks: Readonly<Record<string, SectionRow | ItemRow>>;
}

const start: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
const topOfFile: Inside = { word: '', path: '', at: start, properties: {}, blocks: { context: sections.context, ...topLevelItems } };
const noItems: Items = {};

const rowIn = <T>(rows: Readonly<Record<string, T>>, word: string): T | undefined => (Object.hasOwn(rows, word) ? rows[word] : undefined);

const joined = (path: string, word: string): string => (path === '' ? word : `${path}.${word}`);

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
    const meaning = rowIn(asked.row.kind.options ?? {}, value.name);
    const at = valueWordPlace(value);
    yield { is: 'answer', at, row: asked.row, word: value.name, ...(meaning !== undefined && { meaning }) };
    if (value.target) yield { is: 'quantity', at: placeOf(value.target), ...asked };
    yield* marksOfTimes(value.times, asked);
  } else if (isQuoted(value)) {
    yield* marksOfTimes(value.times, asked);
  } else if (isAmount(value) || isTimed(value)) {
    // A text behind a quantity is the author's, and no part of it.
    const event = isAmount(value) ? value.event : undefined;
    const last = value.quantity ? placeOf(value.quantity) : event && refPlace(event);
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
  const isOwn = only && isNamed(only) && Object.hasOwn(asked?.row.kind.options ?? {}, only.name);
  if (only && isNamed(only) && !isOwn && isGapPhrase(phrase) && isGapWord(only.name)) {
    yield { is: 'gap', at: beginning(only, only.name.length), word: only.name };
  } else if (asked) for (const value of phrase.values) yield* marksOfValue(value, asked);
}

const itemsOf = (row: SectionRow | ItemRow): Items => ('items' in row ? row.items : row.word === 'evidence' ? evidenceItems : noItems);

function* marksOfPhrase(phrase: Phrase, outer: Inside): Generator<Mark> {
  const { word } = phrase;
  const at = wordPlace(phrase);
  const property = rowIn(outer.properties, word);
  if (property) {
    const asked = { row: property, path: joined(outer.path, word), within: outer.at };
    yield { is: 'word', at, word, row: property };
    yield* marksOfValues(phrase, asked);
    yield* marksOfClauses(phrase.clauses, asked);
    return;
  }
  const meant = declarationMeant(phrase, outer.word, Object.keys(outer.blocks));
  const isIntervention = outer.word === '' && meant === 'intervention';
  const row = isIntervention ? undefined : rowIn(outer.blocks, meant);
  if (isIntervention && meant === word) yield { is: 'statement', at, word: 'intervention' };
  // What is misspelt has no meaning; what stands in it has.
  if (row && meant === word) yield { is: 'word', at, word, row };
  const path = isIntervention ? '' : joined(outer.path, meant);
  const valueRow = row?.value === undefined ? undefined : row.properties[row.value];
  const asked = valueRow && row?.value !== undefined ? { row: valueRow, path: joined(path, row.value), within: at } : undefined;
  yield* marksOfValues(phrase, asked);
  yield* marksOfClauses(phrase.clauses, asked);
  const inner: Inside = {
    word: meant,
    path,
    at,
    properties: isIntervention ? interventionProperties : (row?.properties ?? {}),
    blocks: isIntervention ? sections : row ? itemsOf(row) : noItems,
  };
  for (const statement of phrase.statements) yield* marksOfStatement(statement, inner);
}

function* marksOfStatement(statement: Statement, inside: Inside): Generator<Mark> {
  if (isPhrase(statement)) yield* marksOfPhrase(statement, inside);
  else if (isUse(statement)) yield { is: 'statement', at: beginning(statement, statement.keyword.length), word: 'use' };
  else if (isAccept(statement)) {
    yield { is: 'statement', at: beginning(statement, statement.keyword.length), word: 'accept' };
    if (statement.rule) yield { is: 'rule', at: placeOf(statement.rule), code: statement.rule.text };
    yield* marksOfClauses(statement.clauses);
  } else if (isChain(statement) || isLoose(statement)) yield* marksOfClauses(statement.clauses);
}

/** Kept with the tree, because an editor asks again and again for the same one. */
const known = new WeakMap<File, readonly Mark[]>();

/** Every word of the language and every quantity of a text, in the order of the text. What is misspelt or misplaced is left out. */
export const marksOf = ({ file }: Pick<Parsed, 'file'>): readonly Mark[] => {
  const found = known.get(file) ?? file.statements.flatMap((statement) => [...marksOfStatement(statement, topOfFile)]);
  known.set(file, found);
  return found;
};

/** The word or quantity at a place; nothing in comments, which may stand within a quantity. */
export const markAt = ({ file, comments }: Pick<Parsed, 'file' | 'comments'>, place: Position): Mark | undefined => {
  const mark = marksOf({ file }).find(({ at }) => containsCharacter(at, place));
  return mark?.is === 'quantity' && comments.some((comment) => containsCharacter(rangeOf(comment), place)) ? undefined : mark;
};
