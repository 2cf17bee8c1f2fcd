/** `contacts: { … }`: whoever knows other notations puts a colon before a block. */
import type { Phrase } from '../generated/ast.ts';
import type { Reader } from './context.ts';
import { calledBy, idleColonRange, writtenWord } from './phrase-ranges.ts';
import { colonBeforeBlock } from './statement-problems.ts';

/** Tells of a colon that has nothing but a block behind it, and says whether there is one. */
export const tellIdleColon = (reader: Reader, phrase: Phrase): boolean => {
  const at = idleColonRange(phrase);
  if (at) reader.problems.push(colonBeforeBlock(calledBy(writtenWord(phrase), phrase), at));
  return at !== undefined;
};
