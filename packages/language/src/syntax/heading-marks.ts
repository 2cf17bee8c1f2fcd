/**
 * `## Population`, `1. Population`: signs and numbers before the heading of a section, as word processors and Markdown have
 * them. Where the questions of the section stand below it, it is read as its heading.
 */
import type { ILexingError, IToken } from 'chevrotain';
import type { Block } from '../vocabulary/blocks.ts';
import { interventionBlock } from '../vocabulary/blocks.ts';
import { synonyms } from '../vocabulary/synonyms.ts';

interface Lexed {
  readonly tokens: IToken[];
  readonly errors: readonly ILexingError[];
}

/** Where a mark begins, by the offset of the word that it stands before. */
export type HeadingMarks = ReadonlyMap<number, number>;

const markedHeading = /^(?<mark>(?:#{1,6}|\d{1,2}(?:\.\d{1,2}){0,3}[.)]?)[ \t]+)(?<words>\p{L}[\p{L} -]{0,40}?)[ \t]*:?[ \t]*$/u;

/** The first words of the next line in which something stands, behind a bullet. */
const nextWords = /(?:\r\n|\r|\n)\s*(?:[-–*•][ \t]+)?(?<words>\p{L}[\p{L}-]*(?: \p{L}[\p{L}-]*)?)/uy;

const hyphenated = (words: string): string => words.toLowerCase().replaceAll(/[ \t]+/g, '-');

/** The block of the section that a heading names. */
const sectionOf = (words: string): Block | undefined => {
  const word = hyphenated(words);
  const called = Object.hasOwn(synonyms, word) ? (synonyms[word] ?? []) : [];
  for (const each of [word, ...called]) {
    const meaning = interventionBlock.meanings.get(each);
    if (meaning && 'block' in meaning && meaning.block.words.length > 0) return meaning.block;
  }
  return undefined;
};

const endOfLine = (text: string, offset: number): number => {
  const length = text.slice(offset, offset + 200).search(/[\r\n]/);
  return length < 0 ? Math.min(text.length, offset + 200) : offset + length;
};

/** Where the word stands of the heading that begins at an offset, if one does. */
const wordBehind = (text: string, offset: number): number | undefined => {
  const end = endOfLine(text, offset);
  const { mark, words } = markedHeading.exec(text.slice(offset, end))?.groups ?? {};
  const block = mark === undefined || words === undefined ? undefined : sectionOf(words);
  if (mark === undefined || !block) return undefined;
  nextWords.lastIndex = end;
  const below = nextWords.exec(text.slice(0, end + 400))?.groups?.['words'] ?? '';
  const isOwn = [below.split(' ')[0] ?? '', below].some((each) => block.words.includes(hyphenated(each)));
  return isOwn ? offset + mark.length : undefined;
};

const isFirstOnLine = (text: string, offset: number): boolean => /(?:^|[\r\n])[ \t]*$/.test(text.slice(Math.max(0, offset - 40), offset));

/** Where a number or a `#` begins a line. Nearly every number stands behind a word, and is looked at no further. */
const startsIn = (text: string, { tokens, errors }: Lexed): readonly number[] => {
  const starts = errors.filter(({ offset }) => text.charAt(offset) === '#').map(({ offset }) => offset);
  tokens.forEach(({ tokenType, startLine, startOffset }, index) => {
    if (tokenType.name === 'NUMBER' && tokens[index - 1]?.endLine !== startLine) starts.push(startOffset);
  });
  return starts.filter((start) => isFirstOnLine(text, start)).toSorted((one, other) => one - other);
};

/** The tokens and errors without such marks, and where these stand. */
export const withoutHeadingMarks = (text: string, { tokens, errors }: Lexed): Lexed & { readonly marks: HeadingMarks } => {
  const marks = new Map<number, number>();
  for (const start of startsIn(text, { tokens, errors })) {
    const word = wordBehind(text, start);
    if (word !== undefined) marks.set(word, start);
  }
  if (marks.size === 0) return { tokens, errors, marks };
  /** Asked of one place after another: the marks stand in the order of the text. */
  const outside = (): ((offset: number) => boolean) => {
    const stretches = [...marks];
    let next = 0;
    return (offset) => {
      while ((stretches[next]?.[0] ?? Infinity) <= offset) next++;
      return offset < (stretches[next]?.[1] ?? Infinity);
    };
  };
  const [isOutside, isErrorOutside] = [outside(), outside()];
  return {
    tokens: tokens.filter(({ startOffset }) => isOutside(startOffset)),
    errors: errors.filter(({ offset }) => isErrorOutside(offset)),
    marks,
  };
};
