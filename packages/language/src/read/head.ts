/** Reads how sections and declarations begin: their word, name and title. */
import type { Phrase } from '../generated/ast.ts';
import type { Frame } from '../spec/spec.ts';
import { titleValue } from '../syntax/text-token.ts';
import { clauseWords, gapWords } from '../vocabulary/index.ts';
import { openText } from '../vocabulary/placeholder-words.ts';
import type { Head } from '../vocabulary/rows.ts';
import type { Reader } from './context.ts';
import { placeOf, spanning } from './context.ts';
import { blockRange, nameRange, titleRange, wordRange } from './phrase-ranges.ts';
import { noAnswerIn } from './placeholder.ts';
import { emptyTitle, missingName, reservedName, unexpectedName, unexpectedText } from './statement-problems.ts';

/** The title of a phrase. One that only says that there is none is noted, and none; where it answers a question, the answer is looked at. */
const titleOf = (reader: Reader, phrase: Phrase, head: Head): string | undefined => {
  const title = phrase.title && titleValue(phrase.title);
  if (!title || title === openText || head.titleAnswers !== undefined) return title;
  const none = noAnswerIn(title);
  if (!none || !reader.placeholders) return title;
  reader.placeholders.push({ text: title, ...none, isTitle: true, at: titleRange(phrase) });
  return undefined;
};

/** Word, name and title of a phrase; reports a name that is missing or means nothing. */
export const frameOf = (reader: Reader, phrase: Phrase, head: Head & { readonly word: string }, example: string): Frame => {
  const { word } = head;
  const wordAt = wordRange(phrase);
  const name = phrase.name;
  if (phrase.name && name !== undefined) {
    if (head.name === undefined) reader.problems.push(unexpectedName(name, word, nameRange(phrase)));
    else if (Object.hasOwn(clauseWords, name) || Object.hasOwn(gapWords, name))
      reader.problems.push(reservedName(name, word, nameRange(phrase)));
  } else if (head.name === 'required') {
    reader.problems.push(missingName(word, wordAt, example));
  }
  if (phrase.title && head.title === undefined) reader.problems.push(unexpectedText(word, titleRange(phrase)));
  const title = titleOf(reader, phrase, head);
  if (title === '' && head.title !== undefined) reader.problems.push(emptyTitle(word, titleRange(phrase)));
  return {
    word,
    ...(name !== undefined && head.name !== undefined && { name }),
    ...(title && { title }),
    at: phrase.name ? spanning(wordAt, nameRange(phrase)) : wordAt,
    extent: placeOf(phrase),
    ...(phrase.open && { block: blockRange(phrase) }),
  };
};
