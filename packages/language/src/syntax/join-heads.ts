/**
 * People begin a block with a sentence: `population: adult men serving 12 months {`. Its words are read as one answer, so
 * that the block is that of the word before them; else its closing brace would close the block around it.
 */
import type { IToken, TokenType } from 'chevrotain';
import { quoted } from '../everyday/texts.ts';
import type { Problem } from '../problem.ts';
import { clauseWords } from '../vocabulary/index.ts';
import { isDeclarationWord, isStatementWord, wordsWithFigures } from '../vocabulary/words.ts';
import { joinedName } from './join-names.ts';
import { nameWithBlanks, titleGoesOn } from './lexical-problems.ts';
import { isPlainHead } from './recognise-declarations.ts';
import type { IsNeeded } from './title-behind-name.ts';
import { neededIn, titledName } from './title-behind-name.ts';
import { inOneToken } from './token.ts';

/** Nobody writes so many words before a brace. */
const mostWords = 100;

const noNames: ReadonlySet<string> = new Set(['TEXT', '->', '-|']);

/** What these words begin is no part of a title. */
const ofClauses: ReadonlySet<string> = new Set(Object.keys(clauseWords).filter((word) => word !== 'in'));

const isBrace = (token: IToken | undefined): boolean => token?.tokenType.name === '{' || token?.tokenType.name === '}';

/** The line that a brace stands behind: its own, or the one above where it has a line of its own. */
const lineOf = (tokens: readonly IToken[], brace: number): number | undefined => tokens[brace - 1]?.startLine;

/** Where the statement begins that a brace stands behind: a word with a colon, or that of a declaration which begins the line. */
const beginningOf = (tokens: readonly IToken[], brace: number): number | undefined => {
  const line = lineOf(tokens, brace);
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
  if (
    from > 2 ||
    !title ||
    !last ||
    behind.some(({ image, tokenType: { name } }) => noNames.has(name) || ofClauses.has(image) || name === ':')
  )
    return undefined;
  const end = endOfHead(text, last, brace);
  const said = text.slice(title.startOffset, (end.endOffset ?? 0) + 1);
  return { title: inOneToken([...behind, end], title, quoted(said)), from };
};

/** Whether nothing but a word, a name and a title stand before a brace on its line, as before nearly every one. */
const isUsualHead = (tokens: readonly IToken[], brace: number): boolean => {
  const line = lineOf(tokens, brace);
  const beginsLine = (at: number): boolean => tokens[at]?.startLine === line && tokens[at - 1]?.endLine !== line;
  let at = tokens[brace - 1]?.tokenType.name === 'TEXT' ? brace - 2 : brace - 1;
  for (let names = 0; names < 2 && tokens[at]?.tokenType.name === 'ID'; names++, at--) if (beginsLine(at)) return true;
  return false;
};

/** The types of the tokens that words before a brace become. */
interface HeadTypes {
  readonly name: TokenType;
  readonly text: TokenType;
}

/** What stands before a brace in words, as it is read: in which tokens, in place of how many, and what is told of it. */
const joinedHead = (
  text: string,
  tokens: readonly IToken[],
  brace: number,
  isNeeded: IsNeeded,
  types: HeadTypes,
): { readonly joined: readonly IToken[]; readonly count: number; readonly problem?: Problem } | undefined => {
  const start = beginningOf(tokens, brace);
  const [token, word] = [tokens[brace], start === undefined ? undefined : tokens[start]];
  if (!token || !word || wordsWithFigures.has(word.image)) return undefined;
  const head = tokens.slice(start, brace);
  const isPlain = isPlainHead(head);
  const colon = head.findIndex(({ tokenType }) => tokenType.name === ':');
  const parts = head.slice(Math.max(colon, 0) + 1);
  const [first] = parts;
  const last = parts.at(-1);
  if (colon < 0 && parts.some(({ tokenType }) => noNames.has(tokenType.name))) {
    const whole = isPlain ? undefined : joinedTitle(text, head, token);
    return whole && { joined: [whole.title], count: head.length - whole.from, problem: titleGoesOn(whole.title, word.image) };
  }
  if (!first || last?.endOffset === undefined || parts.length < 2 || (isPlain && !saysWhere(head))) return undefined;
  const end = endOfHead(text, last, token);
  const titled = colon < 0 ? titledName(text, [...parts, end], isNeeded, types.text) : undefined;
  if (titled) return { joined: titled.tokens, count: parts.length, problem: titled.problem };
  const said = text.slice(first.startOffset, (end.endOffset ?? last.endOffset) + 1);
  const asName = { ...first, tokenType: types.name, tokenTypeIdx: types.name.tokenTypeIdx ?? 0 };
  const joined = inOneToken([...parts, end], asName, colon < 0 ? joinedName(said) : said);
  return { joined: [joined], count: parts.length, ...(colon < 0 && { problem: nameWithBlanks(joined) }) };
};

/** The tokens with the words before each brace as one answer, or as one name where no colon stands before them. */
export const joinHeads = (
  text: string,
  tokens: IToken[],
  types: HeadTypes,
): { readonly tokens: IToken[]; readonly problems: readonly Problem[] } => {
  const problems: Problem[] = [];
  const isNeeded = neededIn(tokens);
  /** What has become of the tokens, once something was joined. */
  let result: IToken[] | undefined;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined) break;
    const found =
      token.tokenType.name === '{' && !isUsualHead(tokens, index) ? joinedHead(text, tokens, index, isNeeded, types) : undefined;
    if (found) {
      result ??= tokens.slice(0, index);
      result.splice(result.length - found.count, found.count, ...found.joined);
      if (found.problem) problems.push(found.problem);
    }
    result?.push(token);
  }
  return { tokens: result ?? tokens, problems };
};
