/** People write the words of questions with blanks (`usual care: "…"`), and their own words (`how often: …`). They are read as one. */
import type { IToken } from 'chevrotain';
import type { Problem } from '../problem.ts';
import { synonyms } from '../vocabulary/synonyms.ts';
import { headingWords, isDeclarationWord, isStatementWord, namingWords } from '../vocabulary/words.ts';
import { wordWithBlanks } from './lexical-problems.ts';
import { endOf, inOneToken } from './token.ts';

/** No word of the language has more parts, nor has a heading of a document. */
const mostParts = 6;

const signsThatGoOn = new Set([':', ',', '->', '-|']);

/** Tells whether something has to follow on a token, be it on the next line. */
type GoesOn = (token: IToken) => boolean;

const beginsStatement = (before: IToken | undefined, token: IToken, goesOn: GoesOn): boolean =>
  before === undefined ||
  before.tokenType.name === '{' ||
  before.tokenType.name === '}' ||
  (before.endLine !== token.startLine && !goesOn(before));

/** Identifiers on one line, from one on, with nothing but blanks between them. */
const partsFrom = (text: string, tokens: readonly IToken[], index: number): readonly IToken[] => {
  const parts: IToken[] = [];
  for (let token = tokens[index]; token?.tokenType.name === 'ID' && parts.length < mostParts; token = tokens[index + parts.length]) {
    const last = parts.at(-1);
    if (last && !/^[ \t]+$/.test(text.slice(endOf(last), token.startOffset))) break;
    parts.push(token);
  }
  return parts;
};

/** What is no word of ours is still one label, where it is short: the rest is a sentence. */
const longestLabel = 3;

/** Between two words these make one label of them: `cost per year`, `number of peers`. */
const connecting: ReadonlySet<string> = new Set(['of', 'per', 'for', 'to', 'in', 'with', 'and']);

/** Whether the parts are what an author calls a question: they are no name behind its word, and no two questions. */
const isLabel = (parts: readonly IToken[]): boolean => {
  const [first, last] = [parts[0]?.image ?? '', parts.at(-1)?.image ?? ''];
  const isTwo = isStatementWord(first) && isStatementWord(last) && !connecting.has(parts[1]?.image ?? '');
  return parts.length <= longestLabel && !namingWords.has(first) && !isTwo;
};

/** Whether the parts may be one word, `word`: that of a question stands before its colon, that of a declaration before its name. */
const isOneWord = (word: string, parts: readonly IToken[], next: IToken | undefined): boolean => {
  if (next === undefined || next.startLine !== parts[0]?.startLine) return false;
  const kind = next.tokenType.name;
  const isCalled = isDeclarationWord(word) || Object.hasOwn(synonyms, word);
  if (kind !== ':') return isCalled && (kind === 'ID' || kind === 'TEXT' || kind === '{');
  return isCalled || isStatementWord(word) || headingWords.has(word) || isLabel(parts);
};

/** The longest word that begins with the token at an index, in more than one part. */
const wordAt = (
  text: string,
  tokens: readonly IToken[],
  index: number,
): { readonly word: string; readonly parts: readonly IToken[] } | undefined => {
  const all = partsFrom(text, tokens, index);
  for (let count = all.length; count > 1; count--) {
    const parts = all.slice(0, count);
    const word = parts.map(({ image }) => image.toLowerCase()).join('-');
    if (isOneWord(word, parts, tokens[index + count])) return { word, parts };
  }
  return undefined;
};

/** A word behind an answer whose text follows, in two parts: `handled by "…"`. */
const clauseAt = (
  text: string,
  tokens: readonly IToken[],
  index: number,
  isWord: (image: string) => boolean,
): { readonly word: string; readonly parts: readonly IToken[] } | undefined => {
  if (tokens[index + 1]?.tokenType.name !== 'ID' || tokens[index + 2]?.tokenType.name !== 'TEXT') return undefined;
  const parts = partsFrom(text, tokens, index);
  const word = parts.map(({ image }) => image.toLowerCase()).join('-');
  return parts.length === 2 && isWord(word) ? { word, parts } : undefined;
};

/**
 * Joins words that were written with blanks. Those that are none of the language are told where their block is known.
 * On words of the language within a statement (`isWord`), such as `after`, something has to follow.
 */
export const joinWords = (
  text: string,
  tokens: IToken[],
  isWord: (image: string) => boolean,
): { readonly tokens: IToken[]; readonly problems: readonly Problem[] } => {
  const problems: Problem[] = [];
  const goesOn: GoesOn = ({ tokenType, image }) =>
    signsThatGoOn.has(tokenType.name) || (tokenType.name === 'ID' && (isWord(image) || namingWords.has(image)));
  // Hardly any text has such words: the tokens are copied from the first of them on.
  let result: IToken[] | undefined;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined) break;
    const mayBegin = token.tokenType.name === 'ID' && tokens[index + 1]?.tokenType.name === 'ID' && !isWord(token.image);
    const found =
      (token.tokenType.name === 'ID' ? clauseAt(text, tokens, index, isWord) : undefined) ??
      (mayBegin && beginsStatement(tokens[index - 1], token, goesOn) ? wordAt(text, tokens, index) : undefined);
    if (!found) {
      result?.push(token);
      continue;
    }
    const joined = inOneToken(found.parts, token, found.word);
    if (isStatementWord(found.word) || isWord(found.word))
      problems.push(wordWithBlanks(joined, found.parts.map(({ image }) => image).join(' ')));
    (result ??= tokens.slice(0, index)).push(joined);
    index += found.parts.length - 1;
  }
  return { tokens: result ?? tokens, problems };
};
