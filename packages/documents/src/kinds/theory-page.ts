/** The theory on a page of its own: in a sentence, as a picture, step by step, and what it rests on. */
import type { Spec } from '@peerspec/language';
import { titleOf } from '../answers/items.ts';
import { draftingOf } from '../drafting-of.ts';
import type { Block } from '../markdown/blocks.ts';
import { heading, paragraph } from '../markdown/blocks.ts';
import { annotated } from '../markdown/annotation.ts';
import { numberedParts } from '../markdown/parts.ts';
import type { Occasion } from '../occasion.ts';
import { evidence } from '../specification/evidence.ts';
import { theory } from '../specification/theory.ts';
import { under } from './form.ts';

export const theoryBlocks = (spec: Spec, { today }: Occasion): readonly Block[] => {
  const drafting = draftingOf(spec, today);
  const own = theory(drafting);
  return [
    ...[heading(1, titleOf(spec)), paragraph(`How it is meant to work. Drawn up from ${spec.file}.`), ...own.blocks].map((block) =>
      annotated(block, { at: spec.at }),
    ),
    ...numberedParts([...own.parts, under('What it rests on', evidence(drafting))], spec.at),
  ];
};
