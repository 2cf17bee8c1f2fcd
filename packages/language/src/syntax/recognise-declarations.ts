/**
 * Gives the words of sections and declarations their token types. Which words these are depends on the block around
 * them: `measure` begins a declaration at the top of a file and is a question in an outcome; in a block that does not
 * know it, any of them is a word like another, which `read` tells in plain words.
 *
 * The grammar knows a declaration only where its block may hold it, so the blocks must be those that the parser will
 * see. Where a brace does not plainly belong to the statement before it, the parser may take it for a stray one: then
 * nothing more is recognised in the blocks around it. Such a text is read all the same, as statements without a rule.
 */
import type { IToken, TokenType } from 'chevrotain';
import { declarationsIn } from '../vocabulary/words.ts';
import { retype } from './token.ts';

/** Behind these, on the same line, an identifier is the name of something. */
const beforeNames = new Set([
  'from',
  'in',
  'about',
  'assuming',
  'after',
  'before',
  'of',
  'per',
  'every',
  'at',
  'least',
  'most',
  'within',
  'accept',
]);

const arrows = new Set(['->', '-|']);

/** Behind these an identifier is an answer, or a step of a chain, on whatever line it stands. */
const beforeAnswers = new Set([':', ',', ...arrows]);

/** The word of a block in which nothing is a declaration. */
const unknown = '?';

/** One letter for each kind of token that may stand between the word of a statement and its block. */
const letters: Readonly<Record<string, string>> = {
  ID: 'n',
  TEXT: 't',
  NUMBER: '1',
  DATE: 'd',
  ':': ':',
  ',': ',',
  because: 'B',
  source: 'B',
  owner: 'B',
  'handled-by': 'B',
  from: 'F',
  about: 'F',
  assuming: 'F',
  in: 'I',
  last: 'L',
  'decide-by': 'L',
  feedback: 'M',
  certain: 'M',
  likely: 'M',
  uncertain: 'M',
};

/** Word, name, title, answers in words, reasons: behind these a brace opens the block of the statement, and nothing else. */
const plainHead = /^wn?t?(?::(?:(?:nt?|t+)(?:,(?:nt?|t+))*)?)?(?:Bt?|F(?:n(?:,n)*)?|I[1dn]?|Ld?|M)*$/;

/** Whether tokens from the word of a statement up to a brace are such a head. */
export const isPlainHead = ([, ...behind]: readonly IToken[]): boolean =>
  plainHead.test(`w${behind.map(({ tokenType }) => letters[tokenType.name] ?? '?').join('')}`);

/** Longer ones are lists of a size that stands before no block. */
const longestHead = 200;

/**
 * Whether a word behind an open question begins a declaration of its own: on a line below, with its name, title or block
 * behind it. `support:` is then a question without an answer.
 */
const beginsBelow = (token: IToken, previous: IToken, next: IToken | undefined): boolean => {
  if (previous.endLine === token.startLine || next?.startLine !== token.endLine) return false;
  const kind = next?.tokenType.name;
  return kind === 'ID' || kind === 'TEXT' || kind === '{';
};

/**
 * Whether a word behind a comma begins a declaration all the same, with its name or title and a colon or a block behind it:
 * people part the questions of a block by commas (`setting: "at home", background "rate": 24%`).
 */
const isDeclaredBehindComma = (tokens: readonly IToken[], index: number): boolean => {
  const [name, title, sign] = tokens.slice(index + 1, index + 4).map(({ tokenType }) => tokenType.name);
  const opens = (kind: string | undefined): boolean => kind === ':' || kind === '{';
  return (name === 'TEXT' && opens(title)) || (name === 'ID' && (opens(title) || (title === 'TEXT' && opens(sign))));
};

/**
 * Whether an identifier begins a statement. `behindWord`: the token before it begins one itself, so that what follows
 * on its line is its name. `isDeclaration`: its word begins a declaration in this block.
 */
const beginsStatement = (
  tokens: readonly IToken[],
  index: number,
  { behindWord, isDeclaration }: { readonly behindWord: boolean; readonly isDeclaration: boolean },
): boolean => {
  const token = tokens[index];
  const previous = tokens[index - 1];
  if (token === undefined || token.tokenType.name === 'HEAD' || previous === undefined) return true;
  const kind = previous.tokenType.name;
  if (kind === ',' && isDeclaration && isDeclaredBehindComma(tokens, index)) return true;
  if (beforeAnswers.has(kind)) return isDeclaration && (kind === ':' || kind === ',') && beginsBelow(token, previous, tokens[index + 1]);
  return previous.endLine !== token.startLine || !(behindWord || beforeNames.has(kind));
};

/** Whether the token behind an identifier is one as well, and stands on a line below. */
const hasWordBelow = (token: IToken, next: IToken | undefined): boolean =>
  next?.tokenType.name === 'ID' && next.startLine !== token.endLine;

/** Whether an identifier is a further name at an end of a step, behind a comma (`Calls -> Hope, Trust`): the line below is another step. */
const isFurtherEnd = (tokens: readonly IToken[], index: number): boolean => {
  let at = index;
  while (tokens[at - 1]?.tokenType.name === ',' && tokens[at - 2]?.tokenType.name === 'ID') at -= 2;
  return at < index && arrows.has(tokens[at - 1]?.tokenType.name ?? '');
};

/** Whether a word that begins nothing known has an identifier on a line below it: that is no name of its own, but what comes next. */
const standsAlone = (token: IToken, previous: IToken | undefined, next: IToken | undefined): boolean =>
  token.tokenType.name === 'ID' &&
  hasWordBelow(token, next) &&
  !(previous && (beforeNames.has(previous.tokenType.name) || beforeAnswers.has(previous.tokenType.name)));

interface DeclarationTypes {
  /** The words of declarations by their spelling. */
  readonly declarations: ReadonlyMap<string, TokenType>;
  /** A word of which no more stands on its line. */
  readonly lone: TokenType;
}

/** Changes the tokens in place; their braces must come out even. */
export const recogniseDeclarations = (tokens: readonly IToken[], types: DeclarationTypes): void => {
  /** The words of the blocks around; '' is the top of the file. */
  const blocks = [''];
  /** The statement so far: its word, where it is a declaration, and a letter for each token. */
  let word = unknown;
  let head = '';
  let previous: IToken | undefined;
  let behindWord = false;
  let index = -1;
  for (const token of tokens) {
    index += 1;
    const kind = token.tokenType.name;
    const isIdentifier = kind === 'ID' || kind === 'HEAD';
    const isDeclaration = isIdentifier && declarationsIn(blocks.at(-1) ?? '').has(token.image);
    const begins: boolean = isIdentifier && beginsStatement(tokens, index, { behindWord, isDeclaration });
    if (kind === '{') {
      const isPlain = plainHead.test(head);
      if (!isPlain) blocks.fill(unknown, 1);
      blocks.push(isPlain ? word : unknown);
    } else if (kind === '}' && blocks.length > 1) blocks.pop();
    if (begins) {
      const type = isDeclaration ? types.declarations.get(token.image) : undefined;
      // A name may stand on the line below its declaration.
      const isName = behindWord && previous?.tokenType.name !== 'LONE';
      word = type ? token.image : unknown;
      head = 'w';
      if (type) retype(token, type);
      else if (!isName && standsAlone(token, previous, tokens[index + 1])) retype(token, types.lone);
    } else if (kind === '{' || kind === '}') {
      word = unknown;
      head = '';
    } else {
      if (kind === 'ID' && hasWordBelow(token, tokens[index + 1]) && isFurtherEnd(tokens, index)) retype(token, types.lone);
      if (head.length <= longestHead) head += letters[kind] ?? '?';
    }
    behindWord = begins;
    previous = token;
  }
};
