/** The layout of a file as the smallest changes that lead to it, so that a cursor and a selection stay where they are. */
import { type FormatToken, layOut, lineEndOf, formatTokensOf, positionsIn, withLineEnd } from '@peerspec/language/internal';
import type { TextEdit } from 'vscode-languageserver-types';
import type { SourceFile } from '../../source-file.ts';
import { Refusal } from '../../refusal.ts';

/** What comes in place of a stretch of the text. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
  /** Whether it stands between tokens, where only blanks and line breaks are. */
  readonly isGap: boolean;
}

type Placed = Pick<FormatToken, 'image' | 'offset'>;

const endOf = (token: Placed | undefined): number => (token ? token.offset + token.image.length : 0);

const gapBefore = (source: string, tokens: readonly Placed[], index: number): readonly [start: number, end: number] => [
  endOf(tokens[index - 1]),
  tokens[index]?.offset ?? source.length,
];

/** What there is to change, or undefined where quotes or braces do not come out even. Formatting keeps every token, in its order. */
export const layoutChanges = ({ text, parsed }: SourceFile): readonly Change[] | undefined => {
  if (parsed.problems.length > 0) return undefined;
  const before = formatTokensOf(parsed);
  const after = layOut(before);
  const lineEnd = lineEndOf(text);
  const changes: Change[] = [];
  for (let index = 0; index <= before.length; index++) {
    const [start, end] = gapBefore(parsed.source, before, index);
    const gap = withLineEnd(after.text.slice(...gapBefore(after.text, after.tokens, index)), lineEnd);
    // The text itself is compared: in it a byte order mark is still to be taken away.
    if (gap !== text.slice(start, end)) changes.push({ start, end, newText: gap, isGap: true });
    const [token, laidOut] = [before[index], after.tokens[index]];
    const image = laidOut && withLineEnd(laidOut.image, lineEnd);
    if (token && image !== undefined && token.image !== image)
      changes.push({ start: token.offset, end: endOf(token), newText: image, isGap: false });
  }
  return changes;
};

/** The same; where the file cannot be laid out, a `Refusal` says what has to be mended first. */
export const layoutChangesOrReason = (source: SourceFile): readonly Change[] => {
  const changes = layoutChanges(source);
  if (changes) return changes;
  const [first] = source.parsed.problems;
  throw new Refusal(
    `The layout stays as it is until this is mended: ${first ? `line ${first.at.start.line + 1}: ${first.message} ${first.remedy}` : ''}`,
  );
};

/** Changes as the protocol has them. */
export const editsOf = (text: string, changes: readonly Change[]): TextEdit[] => {
  const { rangeAt } = positionsIn(text);
  return changes.map(({ start, end, newText }) => ({ range: rangeAt(start, end), newText }));
};
