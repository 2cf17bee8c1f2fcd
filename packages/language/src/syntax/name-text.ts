/** Whether a text can be a name: asked before a name is changed. */
import { gapWords } from '../vocabulary/index.ts';
import { declarationWords } from '../vocabulary/words.ts';
import { peerServices } from './parser.ts';

/**
 * What a text is when it stands by itself: a name, a word that the language keeps for itself (`because`, `undecided`), or neither.
 * The lexer decides, so that there is one answer for reading and for renaming.
 */
export const nameStatus = (text: string): 'name' | 'word' | 'neither' => {
  const [token, second] = peerServices().parser.Lexer.tokenize(text).tokens;
  if (token === undefined || second !== undefined || token.image !== text || !/^\p{L}/u.test(text)) return 'neither';
  if (Object.hasOwn(gapWords, text)) return 'word';
  // A word that begins a declaration may be a name where none can begin.
  return token.tokenType.name === 'ID' || declarationWords.has(token.image) ? 'name' : 'word';
};
