/** Which row of the vocabulary each statement of a file answers: one look-up, for whoever asks. */
import type { Phrase } from '../generated/ast.ts';
import { isPhrase } from '../generated/ast.ts';
import type { Block, Meaning } from '../vocabulary/blocks.ts';
import { blockOf, topOfFile } from '../vocabulary/blocks.ts';
import { meaningMeant } from './unknown-word.ts';

export type MeaningOf = (phrase: Phrase) => Meaning;

/**
 * Answers for the statements of one file. What a misspelt word was meant to be is worked out once; what the others are is looked up
 * each time, which costs less than to keep it by the statement. The block that was asked of last is kept: most ask for one
 * statement after the other.
 */
export const newInterpretation = (): MeaningOf => {
  const misspelt = new Map<Phrase, Meaning>();
  let last: { readonly outer: Phrase; readonly block: Block } | undefined;
  const blockIn = (outer: Phrase): Block => {
    if (last?.outer !== outer) last = { outer, block: blockOf(meaningOf(outer)) };
    return last.block;
  };
  const meaningOf = (phrase: Phrase): Meaning => {
    const { $container: outer, word } = phrase;
    const block = isPhrase(outer) ? blockIn(outer) : topOfFile;
    const known = block.meanings.get(word) ?? misspelt.get(phrase);
    if (known) return known;
    const meaning = meaningMeant(phrase, block) ?? { is: 'unknown', word };
    misspelt.set(phrase, meaning);
    return meaning;
  };
  return meaningOf;
};
