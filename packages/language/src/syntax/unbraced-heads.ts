/**
 * Which lines are headings of sections that somebody wrote as in a letter or a list, without braces: `population`, and its
 * questions set in below it, or below it as far left. What a file may say as it stands is never taken for one.
 */
import type { IToken } from 'chevrotain';
import type { Block, Meaning } from '../vocabulary/blocks.ts';
import { interventionBlock } from '../vocabulary/blocks.ts';
import { synonyms } from '../vocabulary/synonyms.ts';
import { isClosed } from './text-token.ts';
import type { TokenLine } from './token-lines.ts';
import { beginsStatement, indentOf, lineAt, wordsAt } from './token-lines.ts';

/** Where a block ends that has no braces. */
export type Extent =
  /** Before a line that stands as far left as the heading. */
  | 'set-in'
  /** Before a line that begins with what only a block around it can hold: nothing is set in. */
  | 'flat'
  /** Before what only the top of a file can hold. */
  | 'file';

interface UnbracedHead {
  readonly word: string;
  /** The heading is the word alone in other letters (`Population`), and is read as the word. */
  readonly isSpelt: boolean;
  /** The colon at the end of the line, or between the word and its title, which no block has before it. */
  readonly colonAt?: number;
  readonly extent: Extent;
}

type Declared = Extract<Meaning, { readonly block: Block }>;

/** Longer lines are no headings. */
const longestHead = 40;
/** So many words without a colon or quotes are a sentence. */
const mostWords = 5;
/** So many lines are looked at below a heading. */
const mostLines = 20;
/** So many lines of running text may stand between a heading of one word and its first question, where nothing is set in. */
const mostProse = 3;

/** Whether a block can hold a line. */
export const holds = (block: Block | undefined, tokens: readonly IToken[], line: TokenLine): boolean => {
  if (!block) return false;
  const next = tokens[line.from + 1]?.tokenType.name;
  if (next === '->' || next === '-|') return block.word === 'theory';
  return wordsAt(tokens, line).some((word) => block.words.includes(word));
};

const hasColon = (tokens: readonly IToken[], { from, to }: TokenLine): boolean => {
  for (let at = from; at < to; at++) if (tokens[at]?.tokenType.name !== 'ID') return at > from && tokens[at]?.tokenType.name === ':';
  return false;
};

/** What a line declares in a block, be it in other letters or by another word. */
const declaredBy = (
  tokens: readonly IToken[],
  line: TokenLine,
  outer: Block,
): { readonly meaning: Declared; readonly isSpelt: boolean } | undefined => {
  const written = tokens[line.from]?.image ?? '';
  const declared = (word: string): Declared | undefined => {
    // What stands outside of any intervention is told of, and what belongs to it is understood all the same.
    const meaning = outer.meanings.get(word) ?? (outer.word === '' ? interventionBlock.meanings.get(word) : undefined);
    return meaning && 'block' in meaning && meaning.block.words.length > 0 ? meaning : undefined;
  };
  const declaredAs = (word: string): Declared | undefined =>
    [word, ...(Object.hasOwn(synonyms, word) ? (synonyms[word] ?? []) : [])].map(declared).find((each) => each !== undefined);
  // Nearly every line is a question with its answer.
  const isAnswered = tokens[line.from + 1]?.tokenType.name === ':' && line.to > line.from + 2;
  // “Theory of change” is one word more than the theory.
  for (const word of isAnswered ? [] : wordsAt(tokens, line).slice(1).reverse()) {
    const found = declaredAs(word);
    if (found) return { meaning: found, isSpelt: false };
  }
  const own = declared(written.toLowerCase());
  if (own) return { meaning: own, isSpelt: own.word !== written && outer.meanings.has(own.word) };
  const meant = isAnswered ? undefined : declaredAs(written.toLowerCase());
  return meant && { meaning: meant, isSpelt: false };
};

/** Words that begin a statement without a block or a colon. */
const statementsAlone: ReadonlySet<string> = new Set(['use', 'accept']);

/** The shape of a heading: its colon, and whether it says something by itself. */
const shapeOf = (
  tokens: readonly IToken[],
  { from, to }: TokenLine,
  meaning: Declared,
): { readonly colonAt?: number; readonly isComplete: boolean } | undefined => {
  if (to - from > longestHead) return undefined;
  let colon: number | undefined;
  let title: number | undefined;
  const firstBehindName = 'row' in meaning && meaning.row.name === undefined ? from + 1 : from + 2;
  for (let at = from; at < to; at++) {
    const kind = tokens[at]?.tokenType.name;
    if (kind === '{' || kind === '}' || kind === '->' || kind === '-|') return undefined;
    // What is used or accepted is no part of a heading, and a brace behind it would belong to nothing.
    if (at >= firstBehindName && statementsAlone.has(tokens[at]?.image ?? '')) return undefined;
    // The brace may stand in a text that nobody has closed.
    if (kind === 'TEXT' && !isClosed(tokens[at]?.image ?? '')) return undefined;
    if (kind === ':' && colon !== undefined) return undefined;
    if (kind === ':') colon = at;
    if (kind === 'TEXT') title ??= at;
  }
  if (colon === undefined && title === undefined && to - from > mostWords) return undefined;
  const isLast = colon === to - 1;
  const takesAnswer = 'row' in meaning && meaning.row.value !== undefined;
  const isBeforeTitle = !takesAnswer && colon !== undefined && title === colon + 1 && title === to - 1;
  const isItem = meaning.is === 'item' && !isLast;
  return {
    ...(colon !== undefined && (isLast || isBeforeTitle) && { colonAt: colon }),
    isComplete: meaning.is !== 'intervention' && (isItem || title !== undefined || (colon !== undefined && !isLast)),
  };
};

/** Whether the lines below a heading are its own: how far they reach, or undefined where none is. */
const extentBelow = (
  text: string,
  tokens: readonly IToken[],
  line: TokenLine,
  { meaning, outer, isComplete }: { readonly meaning: Declared; readonly outer: Block; readonly isComplete: boolean },
): Extent | undefined => {
  const head = tokens[line.from];
  const below = tokens[line.to];
  if (!head || !below) return undefined;
  const { indent } = indentOf(text, head);
  const isSetIn = indentOf(text, below).indent > indent;
  const extent = isSetIn ? 'set-in' : 'flat';
  let next = lineAt(tokens, line.to);
  // One word on a line of its own is a heading, whatever stands below it.
  let prose = !isSetIn && line.to - line.from === 1 && !isComplete ? mostProse : 0;
  for (let count = 0; count < mostLines && next.from < tokens.length; count++) {
    const token = tokens[next.from];
    if (!token || (isSetIn && indentOf(text, token).indent <= indent)) return undefined;
    const isHeld = beginsStatement(tokens, next) && holds(meaning.block, tokens, next);
    if (isHeld && (!isComplete || !holds(outer, tokens, next))) return extent;
    // What nobody knows is asked below a heading that says nothing by itself.
    if (isSetIn && !isComplete && beginsStatement(tokens, next) && hasColon(tokens, next) && !holds(outer, tokens, next)) return extent;
    const isProse = prose > 0 && !hasColon(tokens, next) && !holds(outer, tokens, next);
    if (isProse) prose -= 1;
    if (!(isSetIn || isProse) || tokens.slice(next.from, next.to).some(({ tokenType: { name } }) => name === '{' || name === '}'))
      return undefined;
    next = lineAt(tokens, next.to);
  }
  return undefined;
};

/** Words that stand at the top of a file and in no intervention. */
const onlyAtTop: ReadonlySet<string> = new Set(['intervention', 'evidence', 'measure', 'condition', 'use']);

/** Whether a line stands at the top of a file: so does a context that has a name. */
export const isAtTop = (tokens: readonly IToken[], { from, to }: TokenLine): boolean => {
  const image = tokens[from]?.image ?? '';
  return onlyAtTop.has(image) || (image === 'context' && to > from + 1 && tokens[from + 1]?.tokenType.name === 'ID');
};

/** The heading that a line is in a block, or undefined where it is none or has its brace. */
export const unbracedHead = (text: string, tokens: readonly IToken[], line: TokenLine, outer: Block): UnbracedHead | undefined => {
  const below = tokens[line.to];
  const last = tokens[line.to - 1]?.tokenType.name;
  if (below?.tokenType.name !== 'ID' || last === '{' || last === '}' || !beginsStatement(tokens, line)) return undefined;
  const found = declaredBy(tokens, line, outer);
  const shape = found && shapeOf(tokens, line, found.meaning);
  if (!shape) return undefined;
  const { meaning, isSpelt } = found;
  const { isComplete, ...colon } = shape;
  const isIntervention = meaning.is === 'intervention';
  if (isIntervention && isAtTop(tokens, lineAt(tokens, line.to))) return undefined;
  const extent = isIntervention ? 'file' : extentBelow(text, tokens, line, { meaning, outer, isComplete });
  return extent && { word: meaning.word, isSpelt, ...colon, extent };
};
