/** Which row of the vocabulary each statement of a file answers: worked out when it is first asked, for whoever asks. */
import type { Phrase } from '../generated/ast.ts';
import { isPhrase } from '../generated/ast.ts';
import type { Meaning } from '../vocabulary/blocks.ts';
import { blockOf, topOfFile } from '../vocabulary/blocks.ts';
import { declarationMeant } from './unknown-word.ts';

export type MeaningOf = (phrase: Phrase) => Meaning;

/** Answers for the statements of one file; the answers are kept. */
export const newInterpretation = (): MeaningOf => {
  const known = new Map<Phrase, Meaning>();
  const meaningOf = (phrase: Phrase): Meaning => {
    const found = known.get(phrase);
    if (found) return found;
    const { $container: outer, word } = phrase;
    const block = isPhrase(outer) ? blockOf(meaningOf(outer)) : topOfFile;
    const meaning = block.meanings.get(word) ?? declarationMeant(phrase, block) ?? { is: 'unknown', word };
    known.set(phrase, meaning);
    return meaning;
  };
  return meaningOf;
};
