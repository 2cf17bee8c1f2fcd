/** Which words of the vocabulary a block can hold. */
import type { PropertyRow } from '@peerspec/language';
import type { Block, EnclosingBlock } from '@peerspec/language/internal';
import { blockOf, interventionBlock, questionOf, topOfFile } from '@peerspec/language/internal';

/** What the innermost of the blocks can hold; without blocks, the top of a file. While braces are missing, a section may stand in another. */
export const holding = (blocks: readonly EnclosingBlock[]): Block =>
  blocks.reduce((outer, { word }) => blockOf(outer.meanings.get(word) ?? interventionBlock.meanings.get(word)), topOfFile);

/** The question that a value behind `word:` answers. */
export const asked = (blocks: readonly EnclosingBlock[], word: string): PropertyRow | undefined => {
  const meaning = holding(blocks).meanings.get(word);
  return meaning && questionOf(meaning)?.row;
};
