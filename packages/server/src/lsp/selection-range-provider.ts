/** Growing a selection: from the word to its statement, its block, and at last the file. */
import type { Parsed } from '@peerspec/language/internal';
import { positionsIn } from '@peerspec/language/internal';
import type { Range, SelectionRange, SelectionRangeParams } from 'vscode-languageserver';
import type { PeerDocument } from '../workspace/peer-document.ts';

/** A piece of the text with the pieces that it consists of. */
interface Part {
  readonly offset: number;
  readonly end: number;
  readonly content?: readonly Part[];
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

const word = /[\p{L}\p{M}\p{N}_]+(?:-[\p{L}\p{M}\p{N}_]+)*/gu;

/** The word around an offset: in a text or comment it is a step of its own. */
const wordAt = (source: string, { start, end }: Stretch, offset: number): readonly Stretch[] => {
  for (const { index, 0: image } of source.slice(start, end).matchAll(word)) {
    const [from, to] = [start + index, start + index + image.length];
    if (from <= offset && offset <= to) return [{ start: from, end: to }];
  }
  return [];
};

/** The part with the offset in it; between two that touch, the one that begins there. */
const partAt = (parts: readonly Part[], offset: number): Part | undefined =>
  parts.findLast((part) => part.offset <= offset && offset <= part.end);

/** The block at the end of a statement, where the offset is in it: a step of its own. */
const blockAt = (source: string, { content = [], end }: Part, offset: number): readonly Stretch[] => {
  const brace = content.find((part) => !part.content && source.charAt(part.offset) === '{');
  return brace && brace.offset <= offset && offset <= end ? [{ start: brace.offset, end }] : [];
};

/** From the whole file down to the smallest part at the offset. */
const downTo = ({ source, file }: Parsed, offset: number): readonly Stretch[] => {
  const stretches: Stretch[] = [{ start: 0, end: source.length }];
  for (let part: Part | undefined = file.$cstNode; part; part = partAt(part.content ?? [], offset))
    if (part.offset <= offset && offset <= part.end)
      stretches.push({ start: part.offset, end: part.end }, ...blockAt(source, part, offset));
  return stretches;
};

const isLarger = (one: Stretch, other: Stretch): boolean => one.end - one.start > other.end - other.start;

/** Langium has no service for it. */
export class PeerSelectionRangeProvider {
  /** For each position the ranges that a growing selection takes, the smallest first; each is larger than the one before. */
  getSelectionRanges({ parsed }: PeerDocument, { positions }: Pick<SelectionRangeParams, 'positions'>): SelectionRange[] {
    const { offsetAt, rangeAt } = positionsIn(parsed.source);
    return positions.map((position) => {
      const offset = offsetAt(position);
      const parts = downTo(parsed, offset);
      const smallest = parts.at(-1) ?? { start: 0, end: parsed.source.length };
      const all = [...parts, ...wordAt(parsed.source, smallest, offset)];
      const growing = all.filter((stretch, index) => all.slice(0, index).every((outer) => isLarger(outer, stretch)));
      const ranges: Range[] = growing.map(({ start, end }) => rangeAt(start, end));
      return (
        ranges.reduce<SelectionRange | undefined>((parent, range) => (parent ? { range, parent } : { range }), undefined) ?? {
          range: rangeAt(0, 0),
        }
      );
    });
  }
}
