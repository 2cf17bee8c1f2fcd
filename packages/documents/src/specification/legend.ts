/** What the language's words in a table mean. */
import type { Answer, PropertyRow } from '@peerspec/language';
import type { Block } from '../markdown/blocks.ts';
import { paragraph } from '../markdown/blocks.ts';
import { quoted } from '../words/lists.ts';
import { plainWord } from '../words/name-words.ts';

/** One line with the meaning of every word that stands in the column; nothing where there is none. */
export const legend = (row: PropertyRow, answers: readonly Answer<string | readonly string[]>[]): readonly Block[] => {
  const used = new Set(answers.flatMap((answer) => (answer.state === 'given' ? answer.value : [])));
  const meanings = Object.entries(row.kind.options ?? {}).flatMap(([option, meaning]) =>
    used.has(option) ? [`${quoted(plainWord(option))} means: ${meaning}`] : [],
  );
  return meanings.length === 0 ? [] : [paragraph(`${row.heading}: ${meanings.join('; ')}.`)];
};
