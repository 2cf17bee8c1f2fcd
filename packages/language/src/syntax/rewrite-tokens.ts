/**
 * Between lexer and parser: classifies every identifier by what stands next to it, and repairs what
 * would otherwise spoil the rest of the file (braces). After this the grammar needs no look-ahead, words
 * of the language may serve as names, and every token sequence has a syntax tree.
 */
import type { ILexingError, IToken, TokenType } from 'chevrotain';
import type { Problem } from '../problem.ts';
import { gapWords, timeUnits } from '../vocabulary/index.ts';
import { isDeclarationWord, namingWords } from '../vocabulary/words.ts';
import { balanceBraces } from './balance-braces.ts';
import { withoutClauseColons } from './clause-colons.ts';
import { withoutHeadingMarks } from './heading-marks.ts';
import { joinApostrophes } from './join-apostrophes.ts';
import { joinHeads } from './join-heads.ts';
import { joinNames } from './join-names.ts';
import { joinWords } from './join-words.ts';
import { limitDepth } from './limit-depth.ts';
import { bareAddress, lostLetters, strayCharacters, unclosedText, wrongQuotes } from './lexical-problems.ts';
import type { BraceTypes } from './put-braces.ts';
import { putBraces } from './put-braces.ts';
import type { RepairTypes } from './repair-tokens.ts';
import { repairTokens } from './repair-tokens.ts';
import { recogniseDeclarations } from './recognise-declarations.ts';
import { isWithin, lastBegunAt } from './positions.ts';
import { isClosed, isInOtherQuotes } from './text-token.ts';
import { isAddress } from './web-address.ts';
import { retype } from './token.ts';
import { leaveOutRemarks } from './unmarked-remarks.ts';

interface RewriteTypes extends RepairTypes, BraceTypes {
  /** Words of the grammar that stand within statements (`because`, `at`) or begin a short one (`use`), by their spelling. */
  readonly words: ReadonlyMap<string, TokenType>;
  /** The words of sections and declarations by their spelling. */
  readonly declarations: ReadonlyMap<string, TokenType>;
  readonly name: TokenType;
  /** An identifier that a colon follows. */
  readonly head: TokenType;
  /** A unit behind a number. */
  readonly unit: TokenType;
  /** The first name of a chain. */
  readonly node: TokenType;
  /** The word of a statement of which no more stands on its line. */
  readonly lone: TokenType;
}

/** Words that belong to an answer only where it has begun; right after a colon or comma they are names. */
const onlyBehindAnswers = new Set([
  'because',
  'owner',
  'decide-by',
  'source',
  'in',
  'last',
  'handled-by',
  'assuming',
  'feedback',
  'certain',
  'likely',
  'uncertain',
  'to',
  'per',
  'after',
  'before',
  'use',
  'accept',
]);

const isArrow = (token: IToken | undefined): boolean =>
  token !== undefined && (token.tokenType.name === '->' || token.tokenType.name === '-|');

const sameLine = (left: IToken, right: IToken): boolean => left.endLine === right.startLine;

/** Whether a colon behind `token` belongs to the declaration before it (`on local-area: …`) and not to the token. */
const isNameBeforeColon = (previous: IToken | undefined, beforePrevious: IToken | undefined, token: IToken): boolean =>
  previous !== undefined && namingWords.has(previous.image) && sameLine(previous, token) && !isAnswerStart(beforePrevious);

/** Whether the word of a declaration says what was counted (`number: 12 peers`): nothing stands behind it that it could declare. */
const isCounted = (token: IToken, next: IToken | undefined, words: RewriteTypes['words']): boolean =>
  next === undefined || next.tokenType.name === '}' || (next.tokenType.name !== '{' && !sameLine(token, next)) || words.has(next.image);

const isUnit = (previous: IToken | undefined, token: IToken, next: IToken | undefined, words: RewriteTypes['words']): boolean =>
  previous !== undefined &&
  previous.tokenType.name === 'NUMBER' &&
  sameLine(previous, token) &&
  (Object.hasOwn(timeUnits, token.image) ||
    (!words.has(token.image) && (!isDeclarationWord(token.image) || isCounted(token, next, words))));

/**
 * Whether a word of the language stands where a declaration has its name: `event because "…"`. It is read
 * as a name, so that the message can say what is wrong with it.
 */
const isReservedName = (
  beforePrevious: IToken | undefined,
  previous: IToken | undefined,
  token: IToken,
  next: IToken | undefined,
): boolean =>
  previous !== undefined &&
  namingWords.has(previous.image) &&
  sameLine(previous, token) &&
  !isAnswerStart(beforePrevious) &&
  (next?.tokenType.name === 'TEXT' || next?.tokenType.name === '{') &&
  !(token.image === 'from' || token.image === 'in');

/** Short words mean something beside others alone: `at least`, `up to`, `24 weeks of Pregnancy`, `decrease by 1.5`. */
const isWordHere = (token: IToken, beforePrevious: IToken | undefined, previous: IToken | undefined, next: IToken | undefined): boolean => {
  const { image } = token;
  if (image === 'by') {
    const isBehindAnswer = previous?.tokenType.name === 'ID' && isAnswerStart(beforePrevious) && !Object.hasOwn(gapWords, previous.image);
    return isBehindAnswer && next?.tokenType.name === 'NUMBER';
  }
  if (image === 'least' || image === 'most') return previous?.image === 'at';
  if (image === 'up') return next?.image === 'to';
  // `topic: substance use`: behind a word it begins nothing, unless a file is named.
  if (image === 'use' && previous?.tokenType.name === 'ID' && sameLine(previous, token)) return next?.tokenType.name === 'TEXT';
  return image !== 'of' || previous?.tokenType.name === 'UNIT';
};

const isAnswerStart = (token: IToken | undefined): boolean => token?.tokenType.name === ':' || token?.tokenType.name === ',';

/** `responds: hope -> trust`: right behind a colon an answer begins, and no chain. */
const isAnswer = (previous: IToken | undefined, token: IToken): boolean => previous?.tokenType.name === ':' && sameLine(previous, token);

/** Gives each identifier its type; the tokens are changed in place. */
const classifyIdentifiers = (tokens: readonly IToken[], types: RewriteTypes): void => {
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token?.tokenType.name !== 'ID') continue;
    const previous = tokens[i - 1];
    const next = tokens[i + 1];
    if (next?.tokenType.name === ':') {
      if (!isNameBeforeColon(previous, tokens[i - 2], token)) retype(token, types.head);
      continue;
    }
    if (isArrow(next) && !isArrow(previous) && !isAnswer(previous, token)) {
      retype(token, types.node);
      continue;
    }
    if (isArrow(previous)) continue;
    if (isUnit(previous, token, next, types.words)) {
      retype(token, types.unit);
      continue;
    }
    if (next?.tokenType.name === '{') continue;
    const word = types.words.get(token.image);
    if (word === undefined) continue;
    if (isAnswerStart(previous) && onlyBehindAnswers.has(token.image)) continue;
    if (isReservedName(tokens[i - 2], previous, token, next)) continue;
    if (!isWordHere(token, tokens[i - 2], previous, next)) continue;
    retype(token, word);
  }
};

/** Rewrites the tokens of a text and tells what is wrong with them. */
export const rewriteTokens = (
  text: string,
  tokens: IToken[],
  errors: readonly ILexingError[],
  types: RewriteTypes,
): { readonly tokens: IToken[]; readonly problems: readonly Problem[] } => {
  const { marks, ...unmarked } = withoutHeadingMarks(text, { tokens, errors });
  const outside = joinApostrophes(text, leaveOutRemarks(text, unmarked));
  const repaired = repairTokens(text, outside.tokens, outside.errors, types);
  const braced = putBraces(text, repaired, types, marks);
  const strays = outside.errors.filter(({ offset }) => !braced.bullets.has(offset));
  const problems: Problem[] = [...outside.problems, ...strays.flatMap((error) => strayCharacters(text, error)), ...braced.problems];
  for (const token of repaired) {
    if (token.tokenType.name !== 'TEXT') continue;
    problems.push(...lostLetters(token));
    if (!isClosed(token.image)) problems.push(unclosedText(token));
    else if (isAddress(token.image)) problems.push(bareAddress(token));
    else if (isInOtherQuotes(token.image)) problems.push(wrongQuotes(token));
  }
  const isWord = (image: string): boolean => types.words.has(image);
  const worded = joinWords(text, braced.tokens, isWord);
  const clauses = withoutClauseColons(text, worded.tokens);
  const joined = joinNames(text, clauses.tokens, isWord, types.text);
  classifyIdentifiers(joined.tokens, types);
  const headed = joinHeads(text, joined.tokens, types);
  /** Signs in a head that is told as a whole are told with it. */
  const heads = headed.problems.map(({ at }) => at);
  const isInHead = ({ at }: Problem): boolean => {
    const head = lastBegunAt(heads, at.start);
    return head !== undefined && isWithin(at, head);
  };
  const answered = clauses.problems.map(({ at }) => at);
  /** An address behind such a colon is told with it. */
  const isInClause = ({ at }: Problem): boolean => {
    const clause = lastBegunAt(answered, at.start);
    return clause !== undefined && isWithin(at, clause);
  };
  const balanced = balanceBraces(headed.tokens, types.close);
  const limited = limitDepth(balanced.tokens);
  recogniseDeclarations(limited.tokens, types);
  return {
    tokens: limited.tokens,
    problems: [
      ...problems.filter((problem) => !isInHead(problem) && !isInClause(problem)),
      ...worded.problems,
      ...clauses.problems,
      ...joined.problems,
      ...headed.problems,
      ...balanced.problems,
      ...limited.problems,
    ],
  };
};
