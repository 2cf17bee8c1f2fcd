/** Numbers that are written as words. */
import type { Span } from '../spec/computed.ts';

const words = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

const number = `\\d{1,3}|${words.join('|')}`;

const opening = new RegExp(`^\\s*(${number})(?:\\s+(?:to|or)\\s+(${number}))?\\s+\\p{L}`, 'iu');

const valueOfWord = (word: string): number => {
  const index = words.indexOf(word.toLowerCase());
  return index < 0 ? Number(word) : index + 1;
};

/** The number with which a text begins: 2 in "two trained hosts", 2 to 3 in "2 or 3 volunteers". */
export const openingNumber = (text: string): Span | undefined => {
  const [, low, high = low] = opening.exec(text) ?? [];
  return low === undefined || high === undefined ? undefined : { low: valueOfWord(low), high: valueOfWord(high) };
};
