/**
 * Finds the brace that is missing, by the layout: people indent. Only a file whose braces do not come
 * out even is looked at; a file that is whole may be laid out in any way.
 */
import type { IToken, TokenType } from 'chevrotain';
import type { Problem } from '../problem.ts';
import { isDeclarationWord } from '../vocabulary/words.ts';
import { extraBraces, missingBrace } from './lexical-problems.ts';
import { deepest } from './limit-depth.ts';
import { closingBehind, isNotInText } from './token.ts';

interface Opener {
  readonly brace: IToken;
  /** The word of the block (`contacts`), for the message. */
  readonly word: string;
  /** Column of the first token of the opener's line. */
  readonly indent: number;
}

/** A brace that is not in the text: it was put with the one that closes it, and is told elsewhere. */
const isPut = ({ brace }: Opener): boolean => isNotInText(brace);

/** Kinds of token that begin a statement or end a block; anything else continues the line above. */
const canBeginLine = new Set(['ID', 'HEAD', 'NODE', 'use', 'accept', '}']);

/** Columns and starts are always there: the lexer tracks full positions. */
const column = (token: IToken): number => token.startColumn ?? 1;

/** The word that a brace belongs to: a word of the language on its line, else whatever word stands before it. */
const blockWord = (onLine: string | undefined, before: IToken | undefined): string =>
  onLine ?? (/^\p{L}/u.test(before?.image ?? '') ? (before?.image ?? '') : '');

export const balanceBraces = (tokens: IToken[], close: TokenType): { readonly tokens: IToken[]; readonly problems: readonly Problem[] } => {
  let depth = 0;
  let uneven = false;
  for (const token of tokens) {
    if (token.tokenType.name === '{') depth++;
    else if (token.tokenType.name === '}' && --depth < 0) uneven = true;
  }
  if (depth === 0 && !uneven) return { tokens, problems: [] };

  /** More closing than opening braces: some of them are too many. Otherwise some are missing. */
  const tooManyClosed = depth < 0;
  const result: IToken[] = [];
  const problems: Problem[] = [];
  const open: Opener[] = [];
  let indent = 1;
  let previous: IToken | undefined;
  /** The last word of the language on the line so far: lines may be long, and are not searched for each brace. */
  let wordOnLine: string | undefined;
  /** How many closing braces are too many, but for those that were told: where none is left, each closes the block that it stands in. */
  let surplus = -depth;
  /** Those in a row that were found last. */
  let extra: { readonly first: IToken; readonly last: IToken; readonly count: number } | undefined;

  const tellExtra = (): void => {
    if (extra) problems.push(extraBraces(extra.first, extra.last, extra.count));
    extra = undefined;
  };

  const closeTop = (behind: IToken): void => {
    const opener = open.pop();
    if (opener === undefined) return;
    // What is nested deeper is left out and told as a whole.
    if (open.length < deepest && !isPut(opener)) problems.push(missingBrace(opener.word, opener.brace, behind));
    result.push(closingBehind(behind, close));
  };

  for (const token of tokens) {
    const kind = token.tokenType.name;
    const startsLine = previous === undefined || previous.endLine !== token.startLine;
    if (startsLine) indent = column(token);
    if (previous?.startLine !== token.startLine) wordOnLine = undefined;
    const top = open.at(-1);
    if (startsLine && top && previous && !tooManyClosed && canBeginLine.has(kind)) {
      // A line as far left as the one that opened the block: the block must have ended before it.
      while (open.length > 0 && token.startLine !== open.at(-1)?.brace.startLine) {
        const last = open.at(-1);
        if (last === undefined || isPut(last) || !(kind === '}' ? indent < last.indent : indent <= last.indent)) break;
        closeTop(previous);
      }
    }
    if (kind === '{') {
      open.push({ brace: token, word: blockWord(wordOnLine, previous), indent });
      result.push(token);
    } else if (kind === '}' && isNotInText(token)) {
      for (let last = open.at(-1); previous && last && !isPut(last); last = open.at(-1)) closeTop(previous);
      open.pop();
      result.push(token);
    } else if (kind === '}') {
      const last = open.at(-1);
      const goesOn = extra?.last.endOffset === token.startOffset - 1;
      if (last === undefined || (surplus > 0 && (startsLine || goesOn) && indent > last.indent)) {
        // Left out, so that the blocks around it stay open as they were meant to be.
        if (!goesOn) tellExtra();
        surplus--;
        extra = { first: extra?.first ?? token, last: token, count: (extra?.count ?? 0) + 1 };
      } else {
        open.pop();
        result.push(token);
      }
    } else {
      result.push(token);
    }
    if (isDeclarationWord(token.image)) wordOnLine = token.image;
    previous = token;
  }
  tellExtra();
  while (open.length > 0 && previous) closeTop(previous);
  return { tokens: result, problems };
};
