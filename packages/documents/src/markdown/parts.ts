/** The parts of a document. A part in which nothing stands is left out, and the others are numbered through. */
import type { Heading } from 'mdast';
import type { Block } from './blocks.ts';
import { heading, paragraph } from './blocks.ts';

export interface Part {
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly parts?: readonly Part[];
}

/** A part, or nothing where it would be empty. */
export const part = (title: string, blocks: readonly Block[], parts: readonly (Part | undefined)[] = []): Part | undefined => {
  const inner = parts.filter((candidate) => candidate !== undefined);
  return blocks.length === 0 && inner.length === 0 ? undefined : { title, blocks, parts: inner };
};

/** A part under the heading of a row of the vocabulary, opened by the question that it answers. */
export const partAsking = (row: { readonly heading: string; readonly question: string }, blocks: readonly Block[]): Part | undefined =>
  blocks.length === 0 ? undefined : part(row.heading, [paragraph({ emphasis: row.question }), ...blocks]);

const depthOf = (numbers: readonly number[]): Heading['depth'] => (numbers.length === 1 ? 2 : numbers.length === 2 ? 3 : 4);

const numbered = (parts: readonly Part[], above: readonly number[]): readonly Block[] =>
  parts.flatMap(({ title, blocks, parts: inner = [] }, index) => {
    const numbers = [...above, index + 1];
    const number = numbers.length === 1 ? `${String(index + 1)}.` : numbers.join('.');
    return [heading(depthOf(numbers), `${number} ${title}`), ...blocks, ...numbered(inner, numbers)];
  });

/** The blocks of all parts under numbered headings: 1., 1.1, 1.2, 2. … */
export const numberedParts = (parts: readonly (Part | undefined)[]): readonly Block[] =>
  numbered(
    parts.filter((candidate) => candidate !== undefined),
    [],
  );
