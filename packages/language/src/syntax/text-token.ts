/**
 * Texts in quotes. A text may span lines, so a forgotten closing quote would swallow the file up to the
 * next opening one and turn text and language inside out. This matcher notices that and ends the text
 * at its line instead, so that the rest of the file is still understood.
 */
import { isBlank } from '../hidden.ts';
import { isStatementWord } from '../vocabulary/words.ts';
import { addressAt, isAddress } from './web-address.ts';

/** Quotes that can open a text, each with those that can close it: people paste from word processors. */
const closers: Readonly<Record<string, string>> = { '"': '"', '“': '”"', '„': '“”"', '”': '”"' };

/** Marks that people take for quotes and the language does not. */
export const otherMarks = ["'", '‘', '’', '‚', '«', '»', '‹', '›', '`', '´', '′', '″'] as const;

/** What can follow a text: the end of its line, a comma, a brace, a comment, or what goes on behind an answer. */
const behind = String.raw`(?=\s*(?:[,{}\r\n]|//|/\*|$)|\s+(?:because|from|source|owner|decide-by|handled-by|about|in|at|last|\p{L}[\p{L}-]*:))`;

/** Marks that point, in either direction: what stands between two of them may hold other quotes and line breaks. */
const pointedQuotes = new RegExp(`(?:«[^«»]*»|»[^«»]*«|‹[^‹›]*›|›[^‹›]*‹)${behind}`, 'uy');

/**
 * Any two marks around a text on one line: 'like this', or mixed up. An apostrophe begins no text that ends with a quote of
 * the language. No more than some marks are tried for an end: each mark of a long line may be a beginning.
 */
const otherQuotes = new RegExp(
  `(?:['‘’‚«»‹›\`´′″](?:[^\\r\\n"“”'‘’«»‹›\`´′″]*['‘’«»‹›\`´′″]){1,30}?|[‚«»‹›\`´″][^\\r\\n"“”‚«»‹›\`´″]*["“”])${behind}`,
  'uy',
);

/** A text that begins with a quote of the language and ends, on its line, with a mark that is none. */
const strangelyClosed = new RegExp(`["“”„][^\\r\\n"“”„«»‹›″]*[«»‹›″]${behind}`, 'uy');

/** Whether a text token stands in quotes that are not the language's. */
export const isInOtherQuotes = (image: string): boolean => closers[image.charAt(0)] === undefined;

/** Whether a text token has its closing quote. */
export const isClosed = (image: string): boolean => {
  if (isInOtherQuotes(image)) return true;
  const closing = closers[image.charAt(0)];
  if (closing === undefined || image.length < 2 || !closing.includes(image.charAt(image.length - 1))) return false;
  let backslashes = 0;
  for (let i = image.length - 2; i > 0 && image.charAt(i) === '\\'; i--) backslashes++;
  return backslashes % 2 === 0;
};

/** Offset behind the closing quote, or undefined where there is none before the end of the file. */
const findEnd = (source: string, offset: number): number | undefined => {
  const closing = closers[source.charAt(offset)] ?? '"';
  for (let i = offset + 1; i < source.length; i++) {
    const character = source.charAt(i);
    if (character === '\\') i++;
    else if (closing.includes(character)) return i + 1;
  }
  return undefined;
};

const endOfLine = (source: string, offset: number): number => {
  let end = offset;
  while (end < source.length && source.charAt(end) !== '\n' && source.charAt(end) !== '\r') end++;
  while (end > offset + 1 && /\s/.test(source.charAt(end - 1))) end--;
  return endBeforeBraces(source, offset, end);
};

/** A brace that closes a one-line block is not part of the text that somebody forgot to close. */
const endBeforeBraces = (source: string, offset: number, end: number): number => {
  let tail = end;
  while (tail > offset && /[\s}]/.test(source.charAt(tail - 1))) tail--;
  while (source.charAt(tail) === '}') tail++;
  return tail < end ? tail : end;
};

const headOfLine = /^\s*(?:\}\s*)*([\p{L}][\p{L}\p{M}\p{N}_-]*)\s*(?::|\{|[\p{L}"“])/u;

const startsStatement = (line: string): boolean => {
  const word = headOfLine.exec(line)?.[1];
  return word !== undefined && isStatementWord(word);
};

const lastLineBreak = (text: string): number => Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r'));

/**
 * Whether the quote at `close` is in truth the opening quote of a later text: something like a statement
 * stands on its line before it, and text follows it directly.
 */
const isReallyOpening = (source: string, offset: number, close: number): boolean => {
  // Only the text itself is looked at: a search through the file for each text would grow with its square.
  const lineStart = offset + lastLineBreak(source.slice(offset, close)) + 1;
  if (lineStart <= offset) return false;
  const before = source.slice(lineStart, close);
  const after = source.charAt(close + 1);
  return /[^\s},:{/]/.test(after) && startsStatement(`${before}"`) && /(?:[:,]|[\p{L}\p{N}])\s*$/u.test(before);
};

const foundAt = (pattern: RegExp, source: string, offset: number): string | undefined => {
  pattern.lastIndex = offset;
  return pattern.exec(source)?.[0];
};

/** Whether what stands between two marks can be one text: over several lines, only where none of them says anything else. */
const isOneText = (image: string): boolean => {
  const [, ...lines] = image.split(/\r\n|\r|\n/);
  return lines.length === 0 || (!/["“”{}]/.test(image) && !lines.some(startsStatement));
};

const matchOtherQuotes = (source: string, offset: number): [string] | null => {
  const pointed = foundAt(pointedQuotes, source, offset);
  const found = pointed !== undefined && isOneText(pointed) ? pointed : foundAt(otherQuotes, source, offset);
  return found === undefined ? null : [found];
};

/**
 * Matches texts of one source, in its order. What was looked for in vain is remembered: a file may have thousands of
 * quotes that nothing closes.
 */
export const newTextMatcher = (): ((source: string, offset: number) => [string] | null) => {
  /** The kinds of quote that nothing closes any more. */
  const neverClosed = new Set<string>();
  return (source, offset) => {
    const quote = source.charAt(offset);
    if (closers[quote] === undefined) {
      const address = addressAt(source, offset);
      return address === undefined ? matchOtherQuotes(source, offset) : [address];
    }
    const end = neverClosed.has(quote) ? undefined : findEnd(source, offset);
    if (end === undefined) neverClosed.add(quote);
    if (end === undefined || isReallyOpening(source, offset, end - 1))
      return [foundAt(strangelyClosed, source, offset) ?? source.slice(offset, endOfLine(source, offset))];
    return [source.slice(offset, end)];
  };
};

/**
 * What a text token says: without quotes and escapes; single line breaks are spaces, an empty line starts
 * a new paragraph (kept as one blank line), whatever the line ends. It says nothing where a reader would see nothing.
 */
export const textValue = (image: string): string => {
  if (isAddress(image)) return image;
  const inner = image.slice(1, isClosed(image) ? -1 : undefined);
  const unescaped = inner.includes('\\') ? inner.replace(/\\(["\\])/g, '$1') : inner;
  if (isBlank(unescaped)) return '';
  if (!/[\r\n]/.test(unescaped)) return unescaped.trim();
  const lines = unescaped.trim().replaceAll(/\r\n?/g, '\n').split('\n');
  const paragraphs = lines
    .map((line) => line.trim())
    .join('\n')
    .split(/\n{2,}/);
  return paragraphs.map((paragraph) => paragraph.replaceAll('\n', ' ')).join('\n\n');
};

/** What a title says: as any text, but on one line, whatever breaks it. */
export const titleValue = (image: string): string => {
  const value = textValue(image);
  return /[\n\v\f\u0085\u2028\u2029]/.test(value) ? value.replaceAll(/\s*[\n\v\f\u0085\u2028\u2029]\s*/g, ' ') : value;
};

/** A text as it is written: in quotes, with a backslash before each quote and backslash in it. */
export const writtenText = (said: string): string => `"${said.replaceAll(/["\\]/g, '\\$&')}"`;
