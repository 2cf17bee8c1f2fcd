/** The parts of a document. A part in which nothing stands is left out, and the others are numbered through. */
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
}

/** A part, or nothing where it would be empty. */
export const part = (title: string, blocks: readonly Block[], parts: readonly (Part | undefined)[] = [], at?: Range): Part | undefined => {
  const inner = parts.filter((candidate) => candidate !== undefined);
  return blocks.length === 0 && inner.length === 0 ? undefined : { title, blocks, parts: inner, at };
};

/** A part under the heading of a row of the vocabulary, opened by the question that it answers. */
export const partAsking = (row: { readonly heading: string; readonly question: string }, blocks: readonly Block[]): Part | undefined =>
  part(row.heading, blocks.every(onlyAsks) ? blocks : [paragraph({ emphasis: row.question }), ...blocks]);

/** Whether a part does nothing but ask: the document that a reader gets does not have it. */
const asks = ({ blocks, parts }: Part): boolean => blocks.every(onlyAsks) && parts.every(asks);

/** The first place that a block knows. */
const placeWithin = (block: Block): Range | undefined => {
  const own = block.data?.annotation?.at;
  if (own) return own;
  return block.type === 'list' || block.type === 'table'
    ? block.children.map((child) => child.data?.annotation?.at).find((at) => at !== undefined)
    : undefined;
};

const depthOf = (level: number): Heading['depth'] => (level === 1 ? 2 : level === 2 ? 3 : 4);

const numbered = (parts: readonly Part[], above: readonly number[], around: Range | undefined): readonly Block[] => {
  let count = 0;
  return parts.flatMap((one) => {
    const { title, blocks, parts: inner } = one;
    const silent = asks(one);
    if (!silent) count += 1;
    const numbers = [...above, count];
    const section = one.at ?? around;
    const at = one.at ?? blocks.map(placeWithin).find((place) => place !== undefined) ?? around;
    const number = silent ? '' : `${numbers.length === 1 ? `${String(count)}.` : numbers.join('.')} `;
    return [
      annotated(heading(depthOf(numbers.length), `${number}${title}`), { at, state: silent ? 'silent' : undefined }),
      ...blocks.map((block) => annotated(block, { at: placeWithin(block) ?? section })),
      ...numbered(inner, numbers, section),
    ];
  });
};

/**
 * The blocks of all parts under numbered headings: 1., 1.1, 1.2, 2. … Every block knows a place: its own, or
 * that of the section that it belongs to. Parts that only ask have no number, so that the others keep theirs.
 */
export const numberedParts = (parts: readonly (Part | undefined)[], around: Range): readonly Block[] =>
  numbered(
    parts.filter((candidate) => candidate !== undefined),
    [],
    around,
  );
