/** Which row of the vocabulary each statement of a file answers: one look-up, for whoever asks. */
import type { AstNode } from 'langium';
import type { Phrase } from '../generated/ast.ts';
import { isPhrase } from '../generated/ast.ts';
import type { Block, Meaning } from '../vocabulary/blocks.ts';
import { blockOf, topOfFile } from '../vocabulary/blocks.ts';
import { declarationMeant } from './unknown-word.ts';

export type MeaningOf = (phrase: Phrase) => Meaning;

/** Answers for the statements of one file. What a misspelt word was meant to be is worked out once. */
export const newInterpretation = (): MeaningOf => {
  const misspelt = new Map<Phrase, Meaning>();
  /** Blocks are few, and asked for by each statement in them. */
  const blocks = new Map<AstNode, Block>();
  const blockIn = (outer: AstNode): Block => {
    const block = blocks.get(outer) ?? (isPhrase(outer) ? blockOf(meaningOf(outer)) : topOfFile);
    blocks.set(outer, block);
    return block;
  };
  const meaningOf = (phrase: Phrase): Meaning => {
    const { $container: outer, word } = phrase;
    const block = blockIn(outer);
    const known = block.meanings.get(word) ?? misspelt.get(phrase);
    if (known) return known;
    const meaning = declarationMeant(phrase, block) ?? { is: 'unknown', word };
    misspelt.set(phrase, meaning);
    return meaning;
  };
  return meaningOf;
};
