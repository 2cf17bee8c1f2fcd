/** The list of the parts. */
import type { Range } from '@peerspec/language';
import { annotated } from '../markdown/annotation.ts';
import type { Block } from '../markdown/blocks.ts';
import { contentsTitle } from '../markdown/headings.ts';
import { heading, numberedList } from '../markdown/blocks.ts';
import type { Part } from '../markdown/parts.ts';

/** A heading of its own, and a line for each part. */
export const contents = (parts: readonly Part[], at: Range): readonly Block[] => [
  annotated(heading(2, contentsTitle), { at }),
  annotated(numberedList(parts.map(({ title, at: place }) => ({ text: title, at: place ?? at }))), { at }),
];
