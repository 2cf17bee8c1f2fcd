/** What somebody wrote in place of an answer: from where to where, as it stands in the text. */
import type { Phrase, Statement } from '../generated/ast.ts';
import { isAccept, isChain, isPhrase, isStray, isUse } from '../generated/ast.ts';
import type { Position, Range } from '../spec/values.ts';
import { isBefore, positionsIn } from '../syntax/positions.ts';
import { bullet } from '../everyday/texts.ts';
import { remarkSlashes } from '../syntax/web-address.ts';
import type { Block } from '../vocabulary/blocks.ts';
import { isOfTexts } from '../vocabulary/kinds.ts';
import type { Beside } from './beside.ts';
import { placeOf } from './context.ts';
import { isDeclarationWord } from '../vocabulary/words.ts';
import { standsSomewhere } from './unknown-word.ts';

/** A stretch of the text of a file. */
export interface Stretch {
  readonly at: Range;
  /** What stands there, with its blanks as the layout sets them. */
  readonly said: string;
  /** The same as its author set it. */
  readonly written: string;
}

/** Behind a number that is a word of its own: in `30minutes` and `30%of` the layout sets a blank, in `30th` and `A30b` it does not. */
const behindNumber = String.raw`(?<=(?<![\p{L}\p{N}_.-])[\d.]*\d)(?!(?:st|nd|rd|th)\b)`;

/** Outside quotes, and behind the beginning of a line, the number of blanks says nothing: the layout changes it, and the same is to be understood before and after. */
const blanksOutsideQuotes = new RegExp(
  String.raw`(?<quotes>["“„][^"“”„]*["”“]?)|(?<=\S)[ \t]+(?<sign>[,:%])?|(?<=%)(?=[\p{L}\p{N}"“„])|(?=\p{L})${behindNumber}`,
  'gu',
);

/** A place in which the layout sets a blank: `£310k`. */
const tight = new RegExp(String.raw`%(?=\p{L})|(?=\p{L})${behindNumber}`, 'u');

/** Nobody writes so many of them in one answer. */
const mostTight = 50;

/** What is to stand in quotes, with such words as they were written: within a text the layout sets no blank. */
export const asWritten = (meant: string, { written }: Stretch): string => {
  const words = [...new Set(written.split(/[\s"“”„]+/).filter((word) => tight.test(word)))];
  if (words.length === 0 || words.length > mostTight) return meant;
  const spaced = words.map((word) => [word.replaceAll(blanksOutsideQuotes, ' '), word] as const);
  return meant.replaceAll(/"[^"]*"/g, (text) => spaced.reduce((said, [apart, word]) => said.replaceAll(apart, word), text));
};

/** What stands before the first quote, where nothing is between: `220 a year"women"`. What touches a later one may be quotes within. */
const beforeFirstQuote = /^[^"“„]*[^\s"“„](?=["“„])/;

/** The text of a file from one offset to another as a stretch. */
export const stretchOf = (source: string, from: number, to: number): Stretch => {
  const written = source.slice(from, to);
  const said = written
    .replaceAll(blanksOutsideQuotes, (_, quotes: string | undefined, sign: string | undefined) => quotes ?? sign ?? ' ')
    .replace(beforeFirstQuote, '$& ');
  return { at: positionsIn(source).rangeAt(from, to), said, written };
};

const isLastOnLine = (statements: readonly Statement[], index: number): boolean => {
  const [own, next] = [statements[index], statements[index + 1]];
  return own !== undefined && (!next || placeOf(next).start.line > placeOf(own).end.line);
};

/** What an address begins with. */
const addresses: ReadonlySet<string> = new Set(['doi', 'pmid', 'pmcid', 'isbn', 'issn', 'mailto', 'tel']);

const takesTexts = (word: string, { properties }: Block): boolean => {
  const row = Object.hasOwn(properties, word) ? properties[word] : undefined;
  return row !== undefined && isOfTexts(row.kind);
};

/** Words with which a sentence goes on, and no answer begins. */
const goingOn: ReadonlySet<string> = new Set(['and', 'or', 'for', 'with', 'of', 'to', 'about', 'among', 'through']);

/** `topic: bereavement support for fathers`: no question is asked by a word behind which the sentence only goes on. */
const onlyGoesOn = ({ colon, name = '' }: Phrase): boolean => !colon && goingOn.has(name);

/**
 * How many of the statements behind one stand on the line on which it ends and can only be a part of it: words without a
 * colon, numbers, commas. `isWrong`: it cannot be read, so that words of the language without a colon are part of it too.
 */
export const tailBehind = ({ statements, index, block }: Beside, isWrong: boolean): number => {
  const before = statements[index];
  if (before === undefined) return 0;
  let { line } = placeOf(before).end;
  let count = 0;
  for (let next = statements[index + 1]; next; next = statements[index + 1 + count]) {
    const { start, end } = placeOf(next);
    if (start.line !== line || isUse(next) || isAccept(next) || (isChain(next) && block.word === 'theory')) break;
    if (isPhrase(next)) {
      const isAlone = next.name === undefined && next.title === undefined && !next.colon && !next.open;
      // `support: emotional support and practical help`: no question is asked again in its own answer.
      const isOwn =
        isPhrase(before) && before.colon && next.word === before.word && !next.colon && Object.hasOwn(block.properties, next.word);
      const isOnlyWord = (isAlone && isLastOnLine(statements, index + 1 + count)) || (isPhrase(before) && before.colon && onlyGoesOn(next));
      const isKnown = block.words.includes(next.word) && !isOwn && !isOnlyWord;
      if (isKnown && (next.colon || next.open || !(isWrong || count > 0))) break;
      // `source: "Smith 2011" doi:10.1136/…`: an address asks nothing.
      if (
        isPhrase(before) &&
        takesTexts(before.word, block) &&
        addresses.has(next.word.toLowerCase()) &&
        !block.words.includes(next.word)
      ) {
        count += 1;
        line = end.line;
        continue;
      }
      // `fewer when: 6 months`: a question that belongs elsewhere is not part of the answer before it.
      if (next.colon && (!isWrong || standsSomewhere(next.word))) break;
      // `theory "…" {`: a section that is begun in another one is not either.
      if (next.open && next.title !== undefined && isDeclarationWord(next.word)) break;
    }
    count += 1;
    line = end.line;
    if (isPhrase(next) && next.open) break;
  }
  return count;
};

/** A remark or a brace. Behind `#` many write remarks; `#1` and `#together` are words. */
const remarkOrBrace = String.raw`${remarkSlashes}|\/\*|[{}]|(?<=\s)#(?=\s)`;

const fromRemarkOn = new RegExp(String.raw`\s*(?:${remarkOrBrace}).*$`, 's');

/** What is written up to a remark or a brace, without blanks at its end. */
export const withoutRemark = (written: string): string => written.replace(fromRemarkOn, '').trimEnd();

/** What ends an answer outside quotes: a remark, a brace, a reason that is complete. */
const behindAnswer = new RegExp(
  [
    remarkOrBrace,
    // The layout sets blanks around the words of a reason, so that they are the same with and without.
    String.raw`(?:\s|(?=\p{L})(?:(?<=[%,"“”])|${behindNumber}))(?:(?:because|owner|source|handled-by)\s*[:"“„]|because\s|decide-by\b)`,
    String.raw`\slast\s+\d{4}-|\sfrom\s+\p{Lu}[\p{L}-]*\d{4}|\sassuming\s+\p{Lu}`,
  ].join('|'),
  'gu',
);

const textAt = /["“„][^"“”„]*["”“]?/y;

/** Where an answer ends that begins at an offset and goes no further than another one. */
const endOfAnswer = (source: string, from: number, limit: number): number => {
  // The next remark or brace may be far behind the answer.
  const upToLimit = source.slice(0, limit + 1);
  let at = from;
  while (at < limit) {
    behindAnswer.lastIndex = at;
    const stop = Math.min(behindAnswer.exec(upToLimit)?.index ?? limit, limit);
    const quote = source.slice(at, stop).search(/["“„]/);
    if (quote < 0) return stop;
    textAt.lastIndex = at + quote;
    at += quote + (textAt.exec(source.slice(0, limit))?.[0].length ?? 1);
  }
  return limit;
};

/** Where the lines end that belong to a list which was begun: with a bullet, or of words that mean nothing by themselves. */
const endOfList = (source: string, end: number, plainLines: Lines): number => {
  const { positionAt, offsetAt, lineEnd } = positionsIn(source);
  let last = end;
  for (let line = positionAt(end).line + 1; ; line++) {
    const start = offsetAt({ line, character: 0 });
    const stop = lineEnd(line);
    const text = source.slice(start, stop);
    if (start <= last || text.trim() === '' || !(bullet.test(text) || plainLines.has(line))) return last;
    last = endOfAnswer(source, start + (text.length - text.trimStart().length), stop);
    if (last < start + text.trimEnd().length) return last;
  }
};

const indentOf = (text: string): number => text.length - text.trimStart().length;

/** Where a text ends: further lines of it stand further in, or go on with its sentence. With bullets from the first on, it is a list. */
const endOfText = (source: string, start: number, end: number, plainLines: Lines): number => {
  if (bullet.test(source.slice(start, end))) return endOfList(source, end, plainLines);
  const { positionAt, lineFrom } = positionsIn(source);
  const lineAt = (line: number): string => lineFrom({ line, character: 0 });
  const first = lineAt(positionAt(start).line);
  const goesOn = new Set<number>();
  for (let line = positionAt(end).line + 1; plainLines.has(line) && !/["“”]/.test(lineAt(line)); line++) {
    // Behind a full stop the next sentence may begin; so many words are no slip of the keyboard.
    const isNext = /[.!?]\s*$/.test(lineAt(line - 1)) && /^\s*\p{Lu}[\p{L}’']*(?:\s+[\p{L}\p{N}’'-]+){2}/u.test(lineAt(line));
    const isSentence =
      isNext || /[,;–]\s*$/.test(lineAt(line - 1)) || /^\s*(?:and|or|but|with|for|to|in|of|who|that|which|so)\s/.test(lineAt(line));
    if (!isSentence && indentOf(lineAt(line)) <= indentOf(first)) break;
    goesOn.add(line);
  }
  return goesOn.size === 0 ? end : endOfList(source, end, goesOn);
};

const wordsOnly = (statement: Statement, block: Block): boolean =>
  isStray(statement) || (isPhrase(statement) && !statement.colon && !statement.open && !block.words.includes(statement.word));

/** Lines, asked for one after another. */
interface Lines {
  readonly has: (line: number) => boolean;
}

/**
 * The lines behind a statement that begin with a word which means nothing there: the further lines of a text or a list that was
 * pasted. Looked at as they are asked for: a file may have thousands of statements, and few of them go on.
 */
const plainLinesBehind = (last: Statement, statements: readonly Statement[], from: number, block: Block): Lines => {
  const plain = new Set<number>();
  let at = from;
  let { line } = placeOf(last).end;
  const goesOnTo = (wanted: number): boolean => {
    const next = statements[at];
    if (!next || placeOf(next).start.line > wanted) return false;
    if (placeOf(next).start.line > line) {
      if (!wordsOnly(next, block)) return false;
      plain.add(placeOf(next).start.line);
    }
    line = placeOf(next).end.line;
    at++;
    return true;
  };
  return {
    has: (wanted) => {
      while (!plain.has(wanted) && goesOnTo(wanted)) continue;
      return plain.has(wanted);
    },
  };
};

/** What was written behind the colon of a statement, or behind its word where the colon is missing. */
export const stretchBehind = (
  { reader: { source }, statements, index, block }: Beside,
  tail: number,
  headEnd: Position,
  isList: boolean,
): Stretch | undefined => {
  const { offsetAt, positionAt, lineEnd } = positionsIn(source);
  const [own, last, next] = [statements[index], statements[index + tail], statements[index + tail + 1]];
  if (!own || !last) return undefined;
  const head = offsetAt(headEnd);
  // A dash with blanks around it stands for one.
  const colon = /\s*:|\s+[-–—](?=\s)/y;
  colon.lastIndex = head;
  const from = colon.test(source) ? colon.lastIndex : head;
  const start = from + (/^\s*/.exec(source.slice(from))?.[0].length ?? 0);
  const stop = lineEnd(Math.max(placeOf(last).end.line, positionAt(start).line));
  const limit = next && isBefore(placeOf(next).start, positionAt(stop)) ? offsetAt(placeOf(next).start) : stop;
  const first = endOfAnswer(source, start, limit);
  const isWhole = source.slice(first, stop).trim() === '';
  const further = isWhole ? plainLinesBehind(last, statements, index + tail + 1, block) : undefined;
  const end = further ? (isList ? endOfList(source, first, further) : endOfText(source, start, first, further)) : first;
  const written = source.slice(start, end).trimEnd();
  return written === '' ? undefined : stretchOf(source, start, start + written.length);
};
