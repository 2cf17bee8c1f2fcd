/** The answer to a question, by the question's word. */
import type { Answer, Answers, Properties, PropertyRow } from '@peerspec/language';
import { camel } from '@peerspec/language/internal';

/** The answer to one of the questions of a row of the vocabulary. */
export const answerTo = <P extends Properties>(answers: Answers<P>, word: keyof P & string): Answer<unknown> => {
  // `Answers` is derived from the same words: every word has its answer under its camel-case form.
  const found = (answers as Readonly<Record<string, Answer<unknown>>>)[camel(word)];
  if (found === undefined) throw new Error(`The Spec has no answer to "${word}".`);
  return found;
};

/** A row of the vocabulary by its word. */
export const rowOf = <P extends Properties>(properties: P, word: keyof P & string): PropertyRow => properties[word] as PropertyRow;
