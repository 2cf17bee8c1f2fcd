/** What the document is: a table at its head, and a sentence on how far it can be relied on. */
import { interventionProperties as rows } from '@peerspec/language';
import { answerTo, rowOf } from '../answers/answer-to.ts';
import { explainedAnswer } from '../answers/facts.ts';
import { titleOf } from '../answers/items.ts';
import type { Drafting } from '../drafting.ts';
import type { Block, Cell } from '../markdown/blocks.ts';
import { heading, paragraph, table } from '../markdown/blocks.ts';
import { dateText } from '../words/quantities.ts';
import { standing } from './standing.ts';

const words = ['topic', 'country', 'stage', 'commissioner', 'provider', 'authors', 'source', 'revised'] as const;

export const titleBlock = (drafting: Drafting): readonly Block[] => {
  const { spec, today } = drafting;
  const answered: readonly (readonly Cell[])[] = words.flatMap((word) => {
    const text = explainedAnswer(rowOf(rows, word), answerTo<typeof rows>(spec, word), drafting);
    return text === '' ? [] : [[rowOf(rows, word).heading, text]];
  });
  return [
    heading(1, titleOf(spec)),
    paragraph('Specification of a peer support intervention'),
    table([['Service', titleOf(spec)], ...answered, ['Drawn up on', dateText(today)], ['Drawn up from', spec.file]]),
    ...standing(drafting),
  ];
};
