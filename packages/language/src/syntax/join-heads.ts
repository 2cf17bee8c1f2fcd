/**
 * People begin a block with a sentence: `population: adult men serving 12 months {`. Its words are read as one answer, so
 * that the block is that of the word before them; else its closing brace would close the block around it.
 */
import type { IToken, TokenType } from 'chevrotain';
import { quoted } from '../everyday/texts.ts';
import type { Problem } from '../problem.ts';
import { isDeclarationWord, isStatementWord, wordsWithFigures } from '../vocabulary/words.ts';
import { joinedName } from './join-names.ts';
import { nameWithBlanks, titleGoesOn } from './lexical-problems.ts';
import { isPlainHead } from './recognise-declarations.ts';
import { inOneToken } from './token.ts';

/** Nobody writes so many words before a brace. */
const mostWords = 100;

const noNames: ReadonlySet<string> = new Set(['TEXT', '->', '-|']);

const isBrace = (token: IToken | undefined): boolean => token?.tokenType.name === '{' || token?.tokenType.name === '}';

/** Where the statement begins that a brace stands behind on its line: a word with a colon, or that of a declaration which begins the line. */
const beginningOf = (tokens: readonly IToken[], brace: number): number | undefined => {
  const line = tokens[brace]?.startLine;
  for (let at = brace - 1; at >= 0 && brace - at < mostWords; at--) {
    const [before, token] = [tokens[at - 1], tokens[at]];
    if (token?.startLine !== line || isBrace(token)) return undefined;
    // `format: group contacts {`: on one line, too, this is the block of the word before it.
    if (token && isDeclarationWord(token.image) && isPlainHead(tokens.slice(at, brace))) return undefined;
    if (token?.tokenType.name === 'HEAD') return isDeclarationWord(token.image) || !isStatementWord(token.image) ? at : undefined;
    const beginsLine = before === undefined || before.endLine !== line || isBrace(before);
    if (beginsLine) return token !== undefined && isDeclarationWord(token.image) ? at : undefined;
  }
  return undefined;
};

/** `adults in prison`: only figures have a year behind `in` that a block may follow. */
const saysWhere = (head: readonly IToken[]): boolean =>
  head.some(({ tokenType }, index) => tokenType.name === 'in' && head[index + 1]?.tokenType.name === 'ID');

/** The last token before a brace together with signs behind it that mean nothing elsewhere: `(under two years) {`. */
const endOfHead = (text: string, last: IToken, brace: IToken): IToken => {
  const [signs = ''] = /^\s*[^\s\p{L}\p{N}"“„{}/]+(?=\s*$)/u.exec(text.slice((last.endOffset ?? 0) + 1, brace.startOffset)) ?? [];
  return { ...last, endOffset: (last.endOffset ?? 0) + signs.length, endColumn: (last.endColumn ?? 0) + signs.length };
};

/** A title together with the words behind it: `Men "men" for 12 months {`. */
const joinedTitle = (
  text: string,
  head: readonly IToken[],
  brace: IToken,
): { readonly title: IToken; readonly from: number } | undefined => {
  const from = head.findIndex(({ tokenType }) => tokenType.name === 'TEXT');
  const [title, ...behind] = from < 0 ? [] : head.slice(from);
  const last = behind.at(-1);
  if (from > 2 || !title || !last || behind.some(({ tokenType }) => noNames.has(tokenType.name) || tokenType.name === ':'))
    return undefined;
  const end = endOfHead(text, last, brace);
  const said = text.slice(title.startOffset, (end.endOffset ?? 0) + 1);
  return { title: inOneToken([...behind, end], title, quoted(said)), from };
};

/** The tokens with the words before each brace as one answer, or as one name where no colon stands before them. */
export const joinHeads = (
  text: string,
  tokens: IToken[],
  nameType: TokenType,
): { readonly tokens: IToken[]; readonly problems: readonly Problem[] } => {
  const problems: Problem[] = [];
  const result: IToken[] = [];
  for (const [index, token] of tokens.entries()) {
    const start = token.tokenType.name === '{' ? beginningOf(tokens, index) : undefined;
    const takesWords = start !== undefined && !wordsWithFigures.has(tokens[start]?.image ?? '');
    const head = takesWords ? tokens.slice(start, index) : [];
    const colon = head.findIndex(({ tokenType }) => tokenType.name === ':');
    const parts = head.slice(Math.max(colon, 0) + 1);
    const [first] = parts;
    const last = parts.at(-1);
    // A title or an arrow is no part of a name.
    const isNoName = colon < 0 && parts.some(({ tokenType }) => noNames.has(tokenType.name));
    if (first && last?.endOffset !== undefined && parts.length > 1 && !isNoName && (!isPlainHead(head) || saysWhere(head))) {
      const end = endOfHead(text, last, token);
      const said = text.slice(first.startOffset, (end.endOffset ?? last.endOffset) + 1);
      const joined = inOneToken(
        [...parts, end],
        { ...first, tokenType: nameType, tokenTypeIdx: nameType.tokenTypeIdx ?? 0 },
        colon < 0 ? joinedName(said) : said,
      );
      if (colon < 0) problems.push(nameWithBlanks(joined));
      result.splice(result.length - parts.length, parts.length, joined);
    }
    const whole = colon < 0 && isNoName && !isPlainHead(head) ? joinedTitle(text, head, token) : undefined;
    if (whole) {
      problems.push(titleGoesOn(whole.title, head[0]?.image ?? ''));
      result.splice(result.length - head.length + whole.from, head.length - whole.from, whole.title);
    }
    result.push(token);
  }
  return { tokens: result, problems };
};
