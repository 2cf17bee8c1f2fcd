/** Changes to one text: where they go, and what becomes of it. */
import type { Position, Range } from '@peerspec/language';
import { comparePositions, lineEndOf, onceFor, positionsIn, withLineEnd } from '@peerspec/language/internal';
import type { SourceFile } from '../../source-file.ts';

/** Text in place of a stretch of the file. Where a reader is to go on writing, `select` says what is selected afterwards. */
export interface Change {
  readonly at: Range;
  readonly text: string;
  readonly select?: Range;
}

/** What stands in a stretch of a text. */
export const textIn = (text: string, { start, end }: Range): string => {
  const { offsetAt } = positionsIn(text);
  return text.slice(offsetAt(start), offsetAt(end));
};

/** A text after changes that do not overlap. */
export const withChanges = (text: string, changes: readonly Change[]): string => {
  const { offsetAt } = positionsIn(text);
  const inOrder = changes
    .map((change) => ({ from: offsetAt(change.at.start), to: offsetAt(change.at.end), by: change.text }))
    .toSorted((first, second) => second.from - first.from || second.to - first.to)
    .reverse();
  const pieces: string[] = [];
  let behind = 0;
  for (const { from, to, by } of inOrder) {
    pieces.push(text.slice(behind, from), by);
    behind = to;
  }
  return pieces.join('') + text.slice(behind);
};

const isBlank = (stretch: string): boolean => /^[ \t]*(?:\r\n|\r|\n)?$/.test(stretch);

/** Lines of a text, which are looked at one by one: a text before a place may be long, and is not searched for each change. */
const linesIn = (text: string) => {
  const { offsetAt } = positionsIn(text);
  const startOf = (line: number): number => offsetAt({ line, character: 0 });
  return { startOf, lineOf: (line: number): string => text.slice(startOf(line), startOf(line + 1)) };
};

/**
 * A removal that takes the whole line along where nothing else stands on it, and an empty line that would then close a block;
 * at the end of a line the blanks before it.
 */
const ofWholeLines = (text: string, at: Range): Range => {
  const { offsetAt, rangeAt } = positionsIn(text);
  const { startOf, lineOf } = linesIn(text);
  let { line } = at.start;
  let to = offsetAt(at.end);
  const after = /^[ \t]*(?:\r\n|\r|\n|$)/.exec(text.slice(to));
  if (!after) return at;
  const before = text.slice(startOf(line), offsetAt(at.start));
  if (!isBlank(before)) return rangeAt(startOf(line) + before.trimEnd().length, to);
  to += after[0].length;
  // A blank line at the very start of the text stays.
  if (/^\s*(?:\}|$|\r|\n)/.test(text.slice(to))) while (line > 1 && isBlank(lineOf(line - 1))) line--;
  return rangeAt(startOf(line), to);
};

/** A place to fill in: with a text to start from, or with words to choose from, of which none is chosen for anybody. */
const marked = /\$\{(\d+)(?::([^}]*)|\|([^}]*)\|)\}/g;

/** A marked text as it stands, each mark resolved to its text. */
const withoutMarks = (text: string): string => text.replaceAll(marked, '$2');

/** The place at which a text ends that begins at another one. */
const endOf = (start: Position, text: string): Position => {
  const lines = text.split(/\r\n|\r|\n/);
  const { length } = lines.at(-1) ?? '';
  return lines.length === 1
    ? { line: start.line, character: start.character + length }
    : { line: start.line + lines.length - 1, character: length };
};

/** A change whose text may carry marks for the cursor (`${1:…}`), in the line ends of the file. */
export const changeOf = ({ text }: SourceFile, at: Range, written: string): Change => {
  if (written === '') return { at: ofWholeLines(text, at), text: '' };
  const put = withLineEnd(written, lineEndOf(text));
  const first = [...put.matchAll(marked)].find((mark) => mark[1] === '1');
  const plain = withoutMarks(put);
  if (!first) return { at, text: plain };
  // Not asked of the text as it will be, which would have to be made for each change.
  const start = endOf(at.start, withoutMarks(put.slice(0, first.index)));
  return { at, text: plain, select: { start, end: endOf(start, first[2] ?? '') } };
};

/** Whether the cursor is put where there are words to choose from. */
export const choosesFirst = (written: string): boolean => [...written.matchAll(marked)].find((mark) => mark[1] === '1')?.[3] !== undefined;

/** A text in a snippet of the protocol, as it stands. */
export const literal = (text: string): string => text.replaceAll(/[\\$]/g, '\\$&');

/**
 * A marked text as a snippet of the protocol, in which `$`, `\` and a `}` inside a mark mean something unless they are escaped.
 * Where words are to be chosen from, the place is empty, as in a template.
 */
export const snippetOf = (written: string): string => {
  let snippet = '';
  let done = 0;
  for (const mark of written.matchAll(marked)) {
    snippet += `${literal(written.slice(done, mark.index))}\${${mark[1] ?? '1'}:${literal(mark[2] ?? '')}}`;
    done = mark.index + mark[0].length;
  }
  return snippet + literal(written.slice(done));
};

/**
 * Where a snippet of several lines begins, and what stands before it on its line and is written again with it. VS Code sets in
 * all lines but the first as far as the line is in which a snippet begins, up to there, and these are set in already.
 */
export const fromLineStart = (
  text: string,
  { at, text: written }: Pick<Change, 'at' | 'text'>,
): { readonly at: Range; readonly before: string } => {
  const start = { line: at.start.line, character: 0 };
  const before = written.includes('\n') ? textIn(text, { start, end: at.start }) : '';
  return /^[ \t]/.test(before) ? { at: { ...at, start }, before } : { at, before: '' };
};

/** Problems of a statement that has not come to its end: what is written behind it would become part of it. */
const unfinished: ReadonlySet<string> = new Set([
  'missing-answer',
  'missing-colon',
  'incomplete-clause',
  'unexpected',
  'stray-character',
  'unknown-word',
]);

/** A text up to the end of what it says last: blanks and remarks behind that left out. */
const withoutRemarkAtEnd = (text: string): string => {
  let lineStart = text.length;
  for (let said = text.trimEnd(); ; said = said.trimEnd()) {
    // A line may hold thousands of remarks, and begins in one place.
    if (said.length <= lineStart) lineStart = Math.max(said.lastIndexOf('\n'), said.lastIndexOf('\r')) + 1;
    if (said.slice(lineStart).trimStart().startsWith('//')) said = said.slice(0, lineStart);
    else if (said.endsWith('*/') && said.includes('/*')) said = said.slice(0, said.lastIndexOf('/*'));
    else return said;
  }
};

const endsKnown = onceFor((_: SourceFile) => new Map<number, number>());

/** Where what is said before an offset ends. Most of what is offered would be written at the same few places. */
const endBefore = (source: SourceFile, offset: number): number => {
  const known = endsKnown(source);
  const end = known.get(offset) ?? withoutRemarkAtEnd(source.text.slice(0, offset)).length;
  known.set(offset, end);
  return end;
};

/** Whether something new can be written at a place: nothing may stand behind it that new lines would cut off, and nothing unfinished before it. */
export const canInsertAt = (source: SourceFile, place: Position, written: string): boolean => {
  const { text, reading } = source;
  const { offsetAt, positionAt } = positionsIn(text);
  const offset = offsetAt(place);
  if (written.startsWith('\n') && !/^[ \t]*(?:\}|\/\/|\/\*|\r|\n|$)/.test(text.slice(offset))) return false;
  // An intervention that has no block yet ends with its title, and not with a brace in front of which one can write.
  if (reading.specs.some(({ extent }) => offset === offsetAt(extent.end) - 1) && text.charAt(offset) !== '}') return false;
  const before = positionAt(endBefore(source, offset));
  return !reading.problems.some(
    ({ code, at: { end } }) =>
      comparePositions(end, before) === 0 || (unfinished.has(code) && end.line === before.line && comparePositions(end, before) < 0),
  );
};

/** How far the word with which something begins stands behind a place already, with nothing said behind it: `undecided because`. */
const halfTyped = (text: string, offset: number, written: string): number => {
  const [, word] = /^ ([a-z-]+) "/.exec(written) ?? [];
  if (word === undefined) return 0;
  const behind = /^[ \t]*([a-z-]+)(?:[ \t]*(?:""|“”))?(?=[ \t]*(?:\}|\/\/|\r|\n|$))/.exec(text.slice(offset, offset + 200));
  return behind?.[1] === word ? behind[0].length : 0;
};

/** Where the empty lines begin that stand directly above a line. */
const emptyLinesAbove = (text: string, line: number): number => {
  const { lineOf } = linesIn(text);
  let first = line;
  while (first > 0 && isBlank(lineOf(first - 1))) first -= 1;
  return first;
};

/** What is written where a line begins, below empty lines; undefined where there are none. */
const belowEmptyLines = (text: string, at: Range, written: string): { readonly at: Range; readonly text: string } | undefined => {
  const { line } = at.start;
  const indent = textIn(text, { start: { line, character: 0 }, end: at.start });
  const beginsLine = written.startsWith('\n');
  if (!isBlank(indent) || (beginsLine && indent !== '')) return undefined;
  const first = emptyLinesAbove(text, line);
  if (!beginsLine && first === line) return undefined;
  const below = beginsLine ? written.slice(1) : indent + written;
  // At the start of a block there is to be none.
  if (first > 0 && /\{[ \t]*(?:\/\/[^\r\n]*)?(?:\r\n|\r|\n)$/.test(linesIn(text).lineOf(first - 1)))
    return { at: { ...at, start: { line: first, character: 0 } }, text: below };
  // The one that is to stand above it is there already.
  return beginsLine && first < line ? { at, text: below } : undefined;
};

/**
 * Where and how something new is written, told from the text: in place of the word with which it begins, where that stands
 * there, behind a remark that ends the line, without an empty line at the start of a block or a second one elsewhere, and a
 * section with one behind it where something else follows at once.
 */
export const settled = (text: string, at: Range, written: string): { readonly at: Range; readonly text: string } => {
  const { offsetAt, positionAt } = positionsIn(text);
  const offset = offsetAt(at.end);
  // Two statements on a line stand two blanks apart, a brace and a statement one.
  if (/^ (?! )/.test(written) && /\{[ \t]$/.test(text.slice(Math.max(0, offset - 2), offset))) return { at, text: written.slice(1) };
  const below = belowEmptyLines(text, at, written);
  if (below) return below;
  if (!written.startsWith('\n')) return { at: { ...at, end: positionAt(offset + halfTyped(text, offset, written)) }, text: written };
  const [remark = ''] = /^[ \t]*\/\/[^\r\n]*/.exec(text.slice(offset)) ?? [];
  const place = positionAt(offset + remark.length);
  const crowded = written.startsWith('\n\n') && /^[ \t]*(?:\r\n|\r|\n)[ \t]*[^\s}]/.test(text.slice(offset + remark.length));
  return { at: { start: place, end: place }, text: crowded ? `${written}\n` : written };
};
