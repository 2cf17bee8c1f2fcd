/** How a hover is put together: blocks of Markdown in which everything that an author wrote is data. */
import type { Block, Inline } from '@peerspec/documents';
import { markdown } from '@peerspec/documents';
import type { Range } from '@peerspec/language';
import type { Hover } from 'vscode-languageserver-types';
import { protocolRange } from '../../ranges.ts';

/** Words of our own, in which `code` may stand, as the parts of a paragraph. */
export const withCode = (text: string): readonly Inline[] =>
  text.split('`').flatMap((part, index) => (part === '' ? [] : [index % 2 === 0 ? part : { code: part }]));

/** A hover over a range; nothing where there is nothing to tell. */
export const hoverOf = (at: Range, blocks: readonly Block[]): Hover | undefined =>
  blocks.length === 0 ? undefined : { contents: { kind: 'markdown', value: markdown(blocks).trimEnd() }, range: protocolRange(at) };
