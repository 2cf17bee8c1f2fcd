/**
 * Gives the words of sections and declarations their token types. Which words these are depends on the block around
 * them: `measure` begins a declaration at the top of a file and is a question in an outcome; in a block that does not
 * know it, any of them is a word like another, which `read` tells in plain words.
 */
import type { IToken, TokenType } from 'chevrotain';
import { declarationsIn } from '../vocabulary/words.ts';
import { retype } from './token.ts';

/** Behind these, on the same line, an identifier is the name of something. */
const beforeNames = new Set(['from', 'in', 'about', 'assuming', 'after', 'before', 'per', 'at', 'least', 'most', 'within', 'accept']);

/** Behind these an identifier is an answer, or a step of a chain, on whatever line it stands. */
const beforeAnswers = new Set([':', ',', '->', '-|']);

/** The word of a block that the vocabulary does not know: nothing in it is a declaration. */
const unknown = '?';

/**
 * Whether an identifier begins a statement. `behindWord`: the token before it begins one itself, so that what follows
 * on its line is its name.
 */
const beginsStatement = (token: IToken, previous: IToken | undefined, behindWord: boolean): boolean => {
  if (token.tokenType.name === 'HEAD' || previous === undefined) return true;
  const kind = previous.tokenType.name;
  if (beforeAnswers.has(kind)) return false;
  return previous.endLine !== token.startLine || !(behindWord || beforeNames.has(kind));
};

/** Changes the tokens in place; their braces must come out even. `types`: the words of declarations by their spelling. */
export const recogniseDeclarations = (tokens: readonly IToken[], types: ReadonlyMap<string, TokenType>): void => {
  const blocks = [''];
  let statement = unknown;
  let previous: IToken | undefined;
  let behindWord = false;
  for (const token of tokens) {
    const kind = token.tokenType.name;
    const begins: boolean = (kind === 'ID' || kind === 'HEAD') && beginsStatement(token, previous, behindWord);
    if (kind === '{') {
      blocks.push(statement);
      statement = unknown;
    } else if (kind === '}') {
      blocks.pop();
      statement = unknown;
    } else if (begins) {
      const type = declarationsIn(blocks.at(-1) ?? '').has(token.image) ? types.get(token.image) : undefined;
      statement = type ? token.image : unknown;
      if (type) retype(token, type);
    }
    behindWord = begins;
    previous = token;
  }
};
