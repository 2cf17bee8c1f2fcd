/**
 * What it costs that names can have letters of any script. Chevrotain looks at the first character to try
 * only the tokens that can begin with it, but a pattern with `\p{L}` switches that off for all tokens
 * unless it is told which characters a name can begin with (see `packages/language/src/syntax/lexer.ts`).
 */
import type { TokenType } from 'chevrotain';
import { Lexer } from 'chevrotain';
import { peerServices } from '../../packages/language/src/syntax/parser.ts';
import { PeerLexer } from '../../packages/language/src/syntax/lexer.ts';
import { median } from './measure.ts';

const asciiName = /[A-Za-z][A-Za-z0-9_]*(?:-[A-Za-z0-9_]+)*/;
const unicodeName = /\p{L}[\p{L}\p{M}\p{N}_]*(?:-[\p{L}\p{M}\p{N}_]+)*/u;

/** The lexer inside ours, with the token types that it was made of. */
const ours = (): { readonly lexer: Lexer; readonly types: readonly TokenType[] } => {
  const lexer: unknown = Reflect.get(new PeerLexer(peerServices()), 'chevrotain');
  if (!(lexer instanceof Lexer)) throw new Error('The lexer is no longer made of Chevrotain’s.');
  const types: unknown = Reflect.get(lexer, 'lexerDefinition');
  if (!Array.isArray(types)) throw new Error('Chevrotain’s lexer does not keep its token types.');
  return { lexer, types };
};

/** The same lexer with another pattern for names, and without any word about how a name begins. */
const withNames = (types: readonly TokenType[], pattern: RegExp): Lexer => {
  const changed = types.map((type) => {
    if (type.name !== 'ID') return type;
    const { START_CHARS_HINT: _hints, ...rest } = type;
    return { ...rest, PATTERN: pattern };
  });
  return new Lexer(changed, { positionTracking: 'full', skipValidations: true });
};

export interface LexerTimes {
  readonly ours: number;
  readonly ascii: number;
  readonly naive: number;
}

/** How long each lexer takes for all the texts: medians in milliseconds, after a run to warm up. */
export const lexerTimes = (texts: readonly string[], runs: number): LexerTimes => {
  const { lexer, types } = ours();
  const time = (one: Lexer): number => {
    const run = (): number => {
      const begin = performance.now();
      for (const text of texts) one.tokenize(text);
      return performance.now() - begin;
    };
    run();
    return median(Array.from({ length: runs }, run));
  };
  return { ours: time(lexer), ascii: time(withNames(types, asciiName)), naive: time(withNames(types, unicodeName)) };
};
