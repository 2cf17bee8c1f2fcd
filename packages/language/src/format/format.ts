/** The one layout of a file. Words, texts and comments stay as they are; only blanks, quotes and line breaks are set. */
import type { Problem } from '../problem.ts';
import { lineEndOf, withLineEnd } from '../syntax/line-ends.ts';
import { parse } from '../syntax/parser.ts';
import type { Line } from './lines.ts';
import { linesOf } from './lines.ts';
import type { FormatToken } from './format-tokens.ts';
import { formatTokensOf, isComment } from './format-tokens.ts';

/** By how much each block stands further in. */
export const indentStep = '  ';

const withoutTrailingBlanks = (text: string): readonly string[] => text.split(/\r\n|\r|\n/).map((line) => line.trimEnd());

/** A backslash that came to stand before the closing quote would take it for its own; a blank keeps the two apart. */
const keptFromQuote = (inner: string): string => {
  let start = inner.length;
  while (inner.charAt(start - 1) === '\\') start--;
  return (inner.length - start) % 2 === 0 ? inner : `${inner} `;
};

/** A text with straight quotes; further lines of it stand one step in from their statement. What goes on behind it keeps its blank. */
const textImage = (image: string, indent: number, goesOn: boolean): string => {
  const [first = '', ...further] = withoutTrailingBlanks(image.slice(1, -1));
  const inner = further.reduce((text, line, index) => {
    const blankAbove = line === '' && further[index - 1] === '';
    return blankAbove ? text : `${text}\n${line === '' ? '' : indentStep.repeat(indent + 1) + line.trimStart()}`;
  }, first);
  const kept = goesOn && /[ \t]$/.test(image.slice(0, -1)) ? `${inner.trimEnd()} ` : inner.trimEnd();
  return `"${keptFromQuote(kept)}"`;
};

const imageOf = (token: FormatToken, line: Line, next: FormatToken | undefined): string => {
  if (token.kind === 'text') return textImage(token.image, line.indent, next?.keeps === '');
  return isComment(token) ? withoutTrailingBlanks(token.image).join('\n') : token.image;
};

/** What stands between two tokens of one line. */
const gapBetween = (left: FormatToken, right: FormatToken): string => {
  if (right.keeps !== undefined) return right.keeps;
  if (right.kind === 'tight') return '';
  if (isComment(right)) return indentStep;
  if (right.begins !== undefined && left.kind !== 'open' && !isComment(left)) return indentStep;
  return ' ';
};

/** For lines with arrows that follow one another: how wide the first name is to be, by line. */
const arrowColumns = (lines: readonly Line[]): ReadonlyMap<Line, number> => {
  const widths = new Map<Line, number>();
  let run: Line[] = [];
  const nameWidth = (line: Line): number => [...(line.tokens[0]?.image ?? '')].length;
  const finish = (): void => {
    const width = run.reduce((widest, line) => Math.max(widest, nameWidth(line)), 0);
    for (const line of run) widths.set(line, width);
    run = [];
  };
  for (const line of lines) {
    const isChain = line.tokens[0]?.begins === 'chain';
    if (line.blankBefore || !(isChain || line.continues)) finish();
    if (isChain) run.push(line);
  }
  finish();
  return widths;
};

/** What stands before a token on its line. */
const blanksBefore = ({ tokens, indent }: Line, index: number, nameWidth: number | undefined): string => {
  const [left, token] = [tokens[index - 1], tokens[index]];
  if (!left || !token) return indentStep.repeat(indent);
  const padding = index === 1 && nameWidth !== undefined ? ' '.repeat(Math.max(0, nameWidth - [...left.image].length)) : '';
  return padding + gapBetween(left, token);
};

/** A token as it is in the one layout, and where it stands there. */
interface LaidOutToken {
  readonly image: string;
  readonly offset: number;
}

/** Lays tokens out, each in its turn: none is added, left out or moved past another. */
export const layOut = (tokens: readonly FormatToken[]): { readonly text: string; readonly tokens: readonly LaidOutToken[] } => {
  const lines = linesOf(tokens);
  const columns = arrowColumns(lines);
  const laidOut: LaidOutToken[] = [];
  let text = '';
  for (const line of lines) {
    if (line.blankBefore) text += '\n';
    for (const [index, token] of line.tokens.entries()) {
      text += blanksBefore(line, index, columns.get(line));
      const image = imageOf(token, line, line.tokens[index + 1]);
      laidOut.push({ image, offset: text.length });
      text += image;
    }
    text += '\n';
  }
  return { text, tokens: laidOut };
};

/** A text in the one layout, or what must be mended before it can have it. */
export type Formatted = { readonly formatted: string } | { readonly problems: readonly Problem[] };

/**
 * Lays a text out: two blanks for each block, one empty line between sections, straight quotes, comments
 * kept. All lines end as most of them did: as on Windows, or else with LF. Formatting twice changes nothing more, and nothing changes in what the file says. Where quotes or
 * braces do not come out even the text is left alone, because its layout is then the only hint to what was meant.
 */
export const formatText = (text: string): Formatted => {
  const parsed = parse(text);
  if (parsed.problems.length > 0) return { problems: parsed.problems };
  const { text: formatted } = layOut(formatTokensOf(parsed));
  return { formatted: withLineEnd(formatted, lineEndOf(text)) };
};
