/** The headings of a document, for formats in which a list of its parts leads to them. */
import type { Heading } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Block } from './blocks.ts';

/** What a link leads to: the number of a part, so that it stays when titles change. */
export const anchorOf = (heading: Heading): string | undefined => {
  const number = /^\d+(?:\.\d+)*/.exec(toString(heading))?.[0];
  return number === undefined ? undefined : `part-${number.replaceAll('.', '-')}`;
};

const isPart = (block: Block): block is Heading => block.type === 'heading' && block.depth === 2;

/** What is at the head of a document, and its parts. */
export const partsOf = (blocks: readonly Block[]): { readonly head: readonly Block[]; readonly parts: readonly Block[] } => {
  const first = blocks.findIndex(isPart);
  return first === -1 ? { head: blocks, parts: [] } : { head: blocks.slice(0, first), parts: blocks.slice(first) };
};

/** The parts that a list leads to; none where there are so few that they are seen at once. */
export const listedParts = (blocks: readonly Block[]): readonly Heading[] => {
  const parts = blocks.filter(isPart).filter((heading) => anchorOf(heading) !== undefined);
  return parts.length < 4 ? [] : parts;
};
