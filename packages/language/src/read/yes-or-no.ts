/** `paid: no`, `proactive: yes`: one of the answers to a question, asked with yes or no in place of the question. */
import type { Phrase } from '../generated/ast.ts';
import { optionsCalledSo } from '../everyday/lists.ts';
import type { Problem } from '../problem.ts';
import { placeOf, spanning } from './context.ts';
import { wordRange, writtenWord } from './phrase-ranges.ts';
import type { Block } from '../vocabulary/blocks.ts';
import { asked, putRight } from './readings.ts';

/** Of more than so many other answers "no" says too little to offer them. */
const mostOthers = 2;

/**
 * What is told of it, and the question that was meant; undefined where the word is the answer to none of the block, to several,
 * or to another question than the word itself leads to (`leadsTo`).
 */
export const askedWithYesOrNo = (
  phrase: Phrase,
  { word: inside, properties }: Block,
  leadsTo: string | undefined,
): { readonly question: string; readonly problem: Problem } | undefined => {
  const [only, second] = phrase.values;
  if (!phrase.colon || phrase.open || phrase.name !== undefined || only?.$type !== 'Named' || second) return undefined;
  const said = only.word.$refText.toLowerCase();
  if (said !== 'yes' && said !== 'no') return undefined;
  const written = writtenWord(phrase);
  const found = Object.entries(properties).flatMap(([question, { kind }]) => {
    const options = Object.keys(kind.options ?? {});
    return optionsCalledSo(written, options).map((option) => ({ question, option, options }));
  });
  const [meant, another] = found;
  if (!meant || another || (leadsTo !== undefined && leadsTo !== meant.question)) return undefined;
  const { question, option, options } = meant;
  const answers = said === 'yes' ? [option] : options.filter((each) => each !== option);
  const readings = answers.length > mostOthers ? [] : answers.map((answer) => ({ text: `${question}: ${answer}` }));
  return {
    question,
    problem: {
      code: 'unknown-word',
      message: `\`${written}\` is not something \`${inside}\` can hold${readings.length === 0 ? `; it is an answer to \`${question}\`.` : asked(readings)}`,
      remedy: `Answer \`${question}\` with one of these: ${options.map((each) => `\`${each}\``).join(', ')}.`,
      at: spanning(wordRange(phrase), placeOf(only)),
      ...putRight(readings),
    },
  };
};
