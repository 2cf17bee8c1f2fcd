/** A text taken apart into what the formatter may move but never change: tokens and comments. */
import type { IToken } from 'chevrotain';
import type { AstNode } from 'langium';
import type { File, Statement, Use } from '../generated/ast.ts';
import { isChain, isPhrase } from '../generated/ast.ts';
import { openingBrace } from '../read/phrase-ranges.ts';
import type { Parsed } from '../syntax/parser.ts';
import { endOf } from '../syntax/token.ts';

/** One token or comment. */
export interface FormatToken {
  readonly image: string;
  readonly kind: 'open' | 'close' | 'tight' | 'line-comment' | 'block-comment' | 'text' | 'other';
  /** How many line breaks stand before it. */
  readonly breaks: number;
  /** Its column in the text, from 1. */
  readonly column: number;
  /** What begins with it: a statement of a block, the arrows of a theory. */
  readonly begins?: 'statement' | 'chain';
  /** For the first token of a statement with a block: the offset of its opening brace. */
  readonly blockAt?: number;
  readonly offset: number;
  /** What stands before it and stays as it is: it is what is left of a text with quotes within, where blanks are part of what is said. */
  readonly keeps?: string;
}

interface Beginning {
  readonly begins: 'statement' | 'chain';
  readonly blockAt?: number;
}

const offsetOf = (node: AstNode): number => node.$cstNode?.offset ?? -1;

/** Where statements begin, by offset. */
const beginningsIn = (file: File): ReadonlyMap<number, Beginning> => {
  const beginnings = new Map<number, Beginning>();
  const collect = (statements: readonly (Statement | Use)[]): void => {
    for (const statement of statements) {
      const brace = isPhrase(statement) ? openingBrace(statement) : undefined;
      beginnings.set(offsetOf(statement), { begins: isChain(statement) ? 'chain' : 'statement', ...(brace && { blockAt: brace.offset }) });
      if (isPhrase(statement)) collect(statement.statements);
    }
  };
  collect(file.statements);
  return beginnings;
};

const lineBreaks = (between: string): number => between.match(/\r\n|\r|\n/g)?.length ?? 0;

const kindOf = (token: IToken): FormatToken['kind'] => {
  switch (token.tokenType.name) {
    case '{':
      return 'open';
    case '}':
      return 'close';
    case ',':
    case ':':
    case '%':
      return 'tight';
    case 'LINE_COMMENT':
      return 'line-comment';
    case 'BLOCK_COMMENT':
      return 'block-comment';
    case 'TEXT':
      return 'text';
    default:
      return 'other';
  }
};

export const isComment = (token: FormatToken | undefined): boolean => token?.kind === 'line-comment' || token?.kind === 'block-comment';

/** Whether a token that touches the one before shows that there are quotes within a text. */
const showsQuotesWithin = (token: FormatToken, previous: FormatToken): boolean =>
  previous.kind === 'text' && (token.kind === 'text' || (token.kind === 'other' && token.begins !== undefined));

/** Whether a comma between digits shows that somebody meant one figure, as in 1,000: with a blank in it, it would be two. */
const isInFigure = (source: string, token: FormatToken, previous: FormatToken): boolean =>
  token.image === ',' && /\d$/.test(previous.image) && /^\d/.test(source.charAt(token.offset + 1));

/** Whether a token goes on with the number before it, as in 30th: with a blank in it, it would be no day of a month. */
const isOrdinal = (token: FormatToken, previous: FormatToken): boolean =>
  /\d$/.test(previous.image) && /^(?:st|nd|rd|th)$/.test(token.image);

/** Whether a sign stands at the beginning of a line and belongs to nothing before it: behind that, it would say something of it. */
const isStraySign = (token: IToken, breaks: number, beginnings: ReadonlyMap<number, Beginning>): boolean =>
  breaks > 0 && kindOf(token) === 'tight' && beginnings.has(token.startOffset);

/** A token as it stands in the text. Words with a blank before a colon are read as one, and stay as they are written. */
const writtenAs = (source: string, token: IToken): string =>
  token.tokenType.name === 'HEAD' ? source.slice(token.startOffset, endOf(token)) : token.image;

/** The tokens and comments of a parsed text in their order. */
export const formatTokensOf = ({ source, file, tokens, comments }: Parsed): readonly FormatToken[] => {
  const all = [...tokens, ...comments].toSorted((first, second) => first.startOffset - second.startOffset);
  const beginnings = beginningsIn(file);
  let end = 0;
  /** Behind such a token all is kept as far as its line and block go; a word before a colon asks another question. */
  let isKept = false;
  const found: FormatToken[] = [];
  for (const token of all) {
    const previous = found.at(-1);
    const breaks = lineBreaks(source.slice(end, token.startOffset));
    const next = {
      image: writtenAs(source, token),
      kind: isStraySign(token, breaks, beginnings) ? 'other' : kindOf(token),
      breaks,
      column: token.startColumn ?? 1,
      ...beginnings.get(token.startOffset),
      offset: token.startOffset,
    };
    const goesOn =
      next.breaks === 0 && next.kind !== 'open' && next.kind !== 'close' && !isComment(next) && token.tokenType.name !== 'HEAD';
    const touches = token.startOffset === end && previous !== undefined;
    const belongs = touches && (showsQuotesWithin(next, previous) || isInFigure(source, next, previous) || isOrdinal(next, previous));
    isKept = goesOn && (isKept || belongs);
    found.push(isKept ? { ...next, keeps: source.slice(end, token.startOffset) } : next);
    end = endOf(token);
  }
  return found;
};
