/**
 * A text that somebody wrote or pasted from the first section on: nothing in it says of which intervention it is. It is read
 * as if a first line said so, and that is told once.
 */
import type { IToken, TokenType } from 'chevrotain';
import { headMeant } from '../everyday/blocks.ts';
import type { Problem } from '../problem.ts';
import { suggest } from '../suggest.ts';
import type { Range } from '../spec/values.ts';
import { interventionBlock } from '../vocabulary/blocks.ts';
import type { TokenLine } from './token-lines.ts';
import { beginsStatement, lineAt, wordsAt } from './token-lines.ts';
import { isAtTop } from './unbraced-heads.ts';

/** The line in front of all that says what the intervention is called. */
interface TitleLine {
  /** Where it stands, with what shows that it is a title. */
  readonly start: number;
  readonly end: number;
  readonly called: string;
}

/** The line that was left out. */
export interface MissingHead {
  /** Index of the first token that belongs to the intervention. */
  readonly from: number;
  readonly title: TitleLine | undefined;
  /** The line as it could be written, without its brace. */
  readonly written: string;
}

/** With fewer of its questions and sections, the line of an intervention may be missing, or they may stand in a wrong file. */
const fewest = 2;

/** Longer lines are no titles. */
const longestTitle = 80;

/** Whether a line begins a section or a question of an intervention, and is no sentence that begins with such a word. */
const isOwn = (tokens: readonly IToken[], line: TokenLine): boolean => {
  if (!beginsStatement(tokens, line) || isAtTop(tokens, line)) return false;
  const words = wordsAt(tokens, line).filter((word) => interventionBlock.words.includes(word));
  const longest = words.at(-1)?.split('-').length ?? 0;
  if (longest === 0) return false;
  const kinds = [0, 1]
    .map((index) => tokens[line.from + longest + index])
    .map((token, index) => {
      return token && line.from + longest + index < line.to ? token.tokenType.name : 'end';
    });
  const [next = 'end', second = 'end'] = kinds;
  const ends = new Set([':', '{', 'TEXT', 'end']);
  return ends.has(next) || (next === 'ID' && ends.has(second));
};

/** The lines at the top of a text, outside of all braces. */
function* topLines(tokens: readonly IToken[]): Generator<TokenLine> {
  let depth = 0;
  for (let line = lineAt(tokens, 0); line.from < tokens.length; line = lineAt(tokens, line.to)) {
    if (depth === 0) yield line;
    for (let at = line.from; at < line.to; at++) {
      const kind = tokens[at]?.tokenType.name;
      if (kind === '{') depth++;
      else if (kind === '}') depth = Math.max(0, depth - 1);
    }
  }
}

/** `Service: Cancer Buddies`: such a line is a title, whatever stands below it. */
const titleMark =
  /^(?:(?:name|title) of (?:the )?)?(?:service|project|programme|program|scheme|name|title)(?:[ -](?:name|title))?[ \t]*:[ \t]*/iu;

/** The first line, where it can be what the intervention is called; `from` is the first token of its own. */
const titleBefore = (text: string, tokens: readonly IToken[], from: number): TitleLine | undefined => {
  const [first] = tokens;
  if (from === 0 || !first) return undefined;
  const lineStart = first.startOffset - ((first.startColumn ?? 1) - 1);
  const start = lineStart + text.slice(lineStart).search(/\S/);
  const line = text.slice(start, start + 2 * longestTitle);
  const said = line.slice(0, line.search(/\s*(?:[\r\n]|\/\/|$)/));
  const mark = titleMark.exec(said)?.[0] ?? '';
  const called = said.slice(mark.length).replace(/^["“„](.*)["”“]$/u, '$1');
  const isTitle = called.length >= shortestTitle && called.length <= longestTitle && !/[:{}"“”]/.test(called);
  const isAlone = start === first.startOffset && first.tokenType.name === 'ID' && lineAt(tokens, 0).to === from;
  return isTitle && (mark !== '' || isAlone) ? { start, end: start + said.length, called } : undefined;
};

/** The line that is missing in a text that says of no intervention; undefined where none is. */
export const missingHead = (text: string, tokens: readonly IToken[]): MissingHead | undefined => {
  const own: number[] = [];
  for (const line of topLines(tokens)) {
    const word = tokens[line.from]?.image.toLowerCase() ?? '';
    if (word === 'intervention' || suggest(word, ['intervention']) !== undefined) return undefined;
    // What can stand at the top of a file is no part of an intervention.
    if (isAtTop(tokens, line)) break;
    if (isOwn(tokens, line)) own.push(line.from);
  }
  const [from] = own;
  if (from === undefined || own.length < fewest) return undefined;
  const title = titleBefore(text, tokens, from);
  const written = title && headMeant({ word: 'intervention', name: 'required', title: 'required' }, title.called, undefined);
  return { from: title ? lineAt(tokens, 0).to : from, title, written: written || 'intervention Service "…"' };
};

/** A token that the text does not have, in the place of a stretch of it: `at` signs behind the beginning of another one. */
const tokenFor = (image: string, type: TokenType, first: IToken, at: number, length: number): IToken => ({
  image,
  startOffset: first.startOffset + at,
  endOffset: first.startOffset + at + length - 1,
  startLine: first.startLine ?? 1,
  endLine: first.startLine ?? 1,
  startColumn: (first.startColumn ?? 1) + at,
  endColumn: (first.startColumn ?? 1) + at + length - 1,
  tokenType: type,
  tokenTypeIdx: type.tokenTypeIdx ?? 0,
});

/** Shorter ones are the name of nothing. */
const shortestTitle = 4;

/** The line as tokens: its name stands for the title, where there is one. */
export const headTokens = (
  { title, written }: MissingHead,
  first: IToken,
  types: { readonly name: TokenType; readonly text: TokenType },
): readonly IToken[] => {
  const [, word = '', name = '', called = ''] = /^(\S+) (\S+) (.*)$/s.exec(written) ?? [];
  // What has no place in the text is not in the tree: each has at least one sign of it.
  const last = title ? title.end - first.startOffset - 1 : 0;
  return [
    tokenFor(word, types.name, first, 0, 1),
    tokenFor(name, types.name, first, Math.min(1, last), Math.max(1, last - 1)),
    tokenFor(called, types.text, first, last, 1),
  ];
};

/** `isBraced`: sections of the file have their braces. */
export const withoutHead = (
  { title, written }: MissingHead,
  isBraced: boolean,
  at: Range,
  mended: NonNullable<Problem['mended']>,
): Problem => ({
  code: 'missing-intervention',
  message: `No line says which intervention ${title ? 'the sections below belong' : 'this belongs'} to${isBraced ? '.' : ', and no braces show where each section begins and ends.'}`,
  remedy: `Write \`${written} {\` ${title ? 'in place of this line' : 'on a line above'}, and \`}\` at the end of the file${
    isBraced ? '.' : '; and the same two braces around the questions of each section.'
  }`,
  at,
  mended,
});
