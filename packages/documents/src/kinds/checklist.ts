/** Everything that is open, to be ticked off: for a tender, or for the next meeting of a working group. */
import type { Spec } from '@peerspec/language';
import { titleOf } from '../answers/items.ts';
import { draftingOf } from '../drafting-of.ts';
import type { Block } from '../markdown/blocks.ts';
import { heading, paragraph } from '../markdown/blocks.ts';
import { annotated } from '../markdown/annotation.ts';
import { numberedParts } from '../markdown/parts.ts';
import type { Occasion } from '../occasion.ts';
import { coverageBlocks } from '../specification/coverage.ts';
import { stillOpen } from '../specification/still-open.ts';

/** A box in front of every line, and a column of boxes in every table. */
const withBoxes = (block: Block): Block => {
  if (block.type === 'table')
    return {
      ...block,
      align: [...(block.align ?? []), null],
      children: block.children.map((one, index) => ({
        ...one,
        children: [...one.children, { type: 'tableCell', children: [{ type: 'text', value: index === 0 ? 'Done' : '☐' }] }],
      })),
    };
  if (block.type !== 'list') return block;
  return {
    ...block,
    children: block.children.map((item) => {
      const inner = item.children.some(({ type }) => type === 'list');
      if (inner)
        return { ...item, children: item.children.map((child) => (child.type === 'list' ? (withBoxes(child) as typeof child) : child)) };
      const [first, ...rest] = item.children;
      return first?.type === 'paragraph'
        ? { ...item, children: [{ ...first, children: [{ type: 'text', value: '☐ ' }, ...first.children] }, ...rest] }
        : item;
    }),
  };
};

export const checklistBlocks = (spec: Spec, { today }: Occasion): readonly Block[] => {
  const drafting = draftingOf(spec, today);
  const head = [
    heading(1, titleOf(spec)),
    paragraph(`What is still open. Drawn up from ${spec.file}.`),
    ...coverageBlocks(drafting, false),
  ];
  return [...head.map((block) => annotated(block, { at: spec.at })), ...numberedParts(stillOpen(drafting).parts, spec.at).map(withBoxes)];
};
