/** The parts of a document. They have the same numbers in every document: one in which nothing stands says so in a line. */
import type { Heading } from 'mdast';
import type { Range } from '@peerspec/language';
import type { Block } from './blocks.ts';
import { heading, onlyAsks, paragraph } from './blocks.ts';
import { annotated } from './annotation.ts';

export interface Part {
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly parts: readonly Part[];
  /** Where it stands in the text, or would stand. */
  readonly at?: Range | undefined;
  /** The sentence for readers where it would be empty. */
  readonly otherwise: string;
}

/** What a part says in which nothing stands. */
const nothingWritten = 'Nothing is written on this.';

export const part = (
  title: string,
  blocks: readonly Block[],
  parts: readonly (Part | undefined)[] = [],
  at?: Range,
  otherwise = nothingWritten,
): Part => ({ title, blocks, parts: parts.filter((candidate) => candidate !== undefined), at, otherwise });

/** A part under the heading of a row of the vocabulary, opened by the question that it answers. */
export const partAsking = (row: { readonly heading: string; readonly question: string }, blocks: readonly Block[]): Part =>
  part(row.heading, blocks.every(onlyAsks) ? blocks : [paragraph({ emphasis: row.question }), ...blocks]);

/** Whether a part does nothing but ask. */
const asks = ({ blocks, parts }: Part): boolean => blocks.every(onlyAsks) && parts.every(asks);

/** The first place that a block knows. */
const placeWithin = (block: Block): Range | undefined => {
  const own = block.data?.annotation?.at;
  if (own) return own;
  return block.type === 'list' || block.type === 'table'
    ? block.children.map((child) => child.data?.annotation?.at).find((at) => at !== undefined)
    : undefined;
};

const depthOf = (level: number): Heading['depth'] => (level === 1 ? 2 : level === 2 ? 3 : level === 3 ? 4 : 5);

const numbered = (parts: readonly Part[], above: readonly number[], around: Range | undefined, within?: 'silent'): readonly Block[] =>
  parts.flatMap((one, index) => {
    const { title, blocks, parts: inner, otherwise } = one;
    const silent = asks(one) ? ('silent' as const) : undefined;
    const numbers = [...above, index + 1];
    const section = one.at ?? around;
    const at = one.at ?? blocks.map(placeWithin).find((place) => place !== undefined) ?? around;
    const text = numbers.length === 1 ? `${String(index + 1)}. ${title}` : `${numbers.join('.')} ${title}`;
    const told = silent && !within ? [paragraph(otherwise), ...blocks] : blocks;
    return [
      // Where nothing is written in a whole part, one line says so for all that is in it: only its author is asked.
      annotated(heading(depthOf(numbers.length), text), { at, state: within }),
      ...told.map((block) => annotated(block, { at: placeWithin(block) ?? section })),
      ...numbered(inner, numbers, section, silent),
    ];
  });

/**
 * The blocks of all parts under numbered headings: 1., 1.1, 1.2, 2. … Every block knows a place: its own, or
 * that of the section that it belongs to.
 */
export const numberedParts = (parts: readonly Part[], around: Range): readonly Block[] => numbered(parts, [], around);
