/**
 * The lexer. Chevrotain finds the tokens; words of the language are not patterns of their own but
 * identifiers that `rewriteTokens` recognises by one look-up, which keeps lexing fast however many
 * words there are.
 */
import type { IToken, TokenType, TokenTypeDictionary } from 'chevrotain';
import { Lexer as ChevrotainLexer } from 'chevrotain';
import type { LangiumCoreServices, Lexer, LexerResult, LexingReport } from 'langium';
import { isTokenTypeArray } from 'langium';
import type { Problem } from '../problem.ts';
import { declarationWords } from '../vocabulary/words.ts';
import { rewriteTokens } from './rewrite-tokens.ts';
import { newTextMatcher, otherMarks } from './text-token.ts';
import { addressAt, firstLetters } from './web-address.ts';

/** What the lexer found wrong, in the words that a user reads. */
export interface PeerLexingReport extends LexingReport {
  readonly problems: readonly Problem[];
  /** What the parser is given. */
  readonly tokens: readonly IToken[];
  /** The comments, in the order of the text. */
  readonly comments: readonly IToken[];
}

/** What the lexer makes of a text. */
interface PeerLexerResult extends LexerResult {
  readonly report: PeerLexingReport;
}

const name = /[A-Za-z][A-Za-z0-9_]*(?:-[A-Za-z0-9_]+)*/y;

/** The same in any script. It is made when it is needed: that takes some milliseconds, and most texts are English. */
let nameInAnyScript: RegExp | undefined;

const isAscii = (source: string, offset: number): boolean => !(source.charCodeAt(offset) > 127);

/** Whether a name that ends here in English letters ends here in any script: after `caf` may come `é`, or `-é`. */
const endsHere = (source: string, end: number): boolean => isAscii(source, end) && (source.charAt(end) !== '-' || isAscii(source, end + 1));

const matchName = (source: string, offset: number): [string] | null => {
  if (addressAt(source, offset) !== undefined) return null;
  name.lastIndex = offset;
  const isFound = name.test(source);
  const end = name.lastIndex;
  if (isFound ? endsHere(source, end) : isAscii(source, offset)) return isFound ? [source.slice(offset, end)] : null;
  nameInAnyScript ??= /\p{L}[\p{L}\p{M}\p{N}_]*(?:-[\p{L}\p{M}\p{N}_]+)*/uy;
  nameInAnyScript.lastIndex = offset;
  return nameInAnyScript.test(source) ? [source.slice(offset, nameInAnyScript.lastIndex)] : null;
};

/**
 * Every character that can start a name. A pattern with `\p{L}` alone would switch off Chevrotain's
 * first-character optimisation for all tokens, which costs several times the lexing time; with these
 * hints it stays on. Above 255 Chevrotain keeps one bucket for 255 characters: one hint per bucket is enough.
 */
const identifierStarts = (): number[] => {
  const starts: number[] = [];
  for (let code = 0x41; code <= 0xff; code++) if (/\p{L}/u.test(String.fromCharCode(code))) starts.push(code);
  for (let code = 0x100; code <= 0xffff; code += 0xff) starts.push(code);
  return starts;
};

/** Matches block comments of one source, in its order: where one has no end, none behind it has, and none is looked for. */
const newCommentMatcher = (): ((source: string, offset: number) => [string] | null) => {
  let isOver = false;
  return (source, offset) => {
    if (isOver || !source.startsWith('/*', offset)) return null;
    const end = source.indexOf('*/', offset + 2);
    isOver = end < 0;
    return isOver ? null : [source.slice(offset, end + 2)];
  };
};

const isWord = (type: TokenType): boolean => typeof type.PATTERN === 'string' && /^[A-Za-z]/.test(type.PATTERN);

/** Whether the type is given by `rewriteTokens` and never found by the lexer itself. */
const isGivenByRewriting = ({ name }: TokenType): boolean => name === 'HEAD' || name === 'UNIT' || name === 'NODE' || name === 'LONE';

export class PeerLexer implements Lexer {
  readonly definition: TokenTypeDictionary;
  private readonly chevrotain: ChevrotainLexer;
  private readonly words: ReadonlyMap<string, TokenType>;
  private readonly declarations: ReadonlyMap<string, TokenType>;
  private matchText = newTextMatcher();
  private matchComment = newCommentMatcher();

  constructor(services: LangiumCoreServices) {
    const built = services.parser.TokenBuilder.buildTokens(services.Grammar);
    if (!isTokenTypeArray(built)) throw new Error('The grammar must not use lexer modes.');
    for (const type of built) {
      if (type.name === 'ID') {
        type.PATTERN = matchName;
        type.START_CHARS_HINT = identifierStarts();
        type.LINE_BREAKS = false;
      } else if (type.name === 'TEXT') {
        type.PATTERN = (source: string, offset: number) => this.matchText(source, offset);
        type.START_CHARS_HINT = ['"', '“', '”', '„', ...otherMarks, ...firstLetters];
        type.LINE_BREAKS = true;
      } else if (type.name === 'BLOCK_COMMENT') {
        type.PATTERN = (source: string, offset: number) => this.matchComment(source, offset);
        type.START_CHARS_HINT = ['/'];
        type.LINE_BREAKS = true;
      } else {
        // Said here, Chevrotain need not look for them in each expression.
        type.LINE_BREAKS = type.name === 'WS';
      }
    }
    this.definition = Object.fromEntries(built.map((type) => [type.name, type]));
    const words = built.filter(isWord);
    this.words = new Map(words.filter(({ name }) => !declarationWords.has(name)).map((type) => [type.name, type]));
    this.declarations = new Map(words.filter(({ name }) => declarationWords.has(name)).map((type) => [type.name, type]));
    this.chevrotain = new ChevrotainLexer(
      built.filter((type) => !isWord(type) && !isGivenByRewriting(type)),
      { positionTracking: 'full', skipValidations: true, ensureOptimizations: true },
    );
  }

  tokenize(text: string): PeerLexerResult {
    this.matchText = newTextMatcher();
    this.matchComment = newCommentMatcher();
    const result = this.chevrotain.tokenize(text);
    const { tokens, problems } = rewriteTokens(text, result.tokens, result.errors, {
      words: this.words,
      declarations: this.declarations,
      name: this.type('ID'),
      text: this.type('TEXT'),
      head: this.type('HEAD'),
      unit: this.type('UNIT'),
      node: this.type('NODE'),
      lone: this.type('LONE'),
      open: this.type('{'),
      close: this.type('}'),
      colon: this.type(':'),
      leadsTo: this.type('->'),
      holdsBack: this.type('-|'),
      to: this.type('to'),
    });
    const report: PeerLexingReport = { diagnostics: [], problems, tokens, comments: result.groups['hidden'] ?? [] };
    // The errors are told as problems; the parser must not report them a second time. Nor has it to find a place for each
    // comment in the tree: that is looked for from the beginning for each of them, and a text may have thousands.
    return { tokens, errors: [], hidden: [], report };
  }

  private type(name: string): TokenType {
    const type = this.definition[name];
    if (type === undefined) throw new Error(`The grammar has no terminal ${name}.`);
    return type;
  }
}
