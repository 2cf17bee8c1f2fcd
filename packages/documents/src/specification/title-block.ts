/** What the document is: a table at its head, and a sentence on how far it can be relied on. */
import type { Answer } from '@peerspec/language';
import { interventionProperties as rows } from '@peerspec/language';
import { answerTo, rowOf } from '../answers/answer-to.ts';
import { explainedAnswer } from '../answers/facts.ts';
import { titleOf } from '../answers/items.ts';
import { reasonsOf, reasonTexts } from '../answers/rationale.ts';
import type { Drafting } from '../drafting.ts';
import { annotationOf } from '../answers/gaps.ts';
import type { Block } from '../markdown/blocks.ts';
import { heading, paragraph, row, table } from '../markdown/blocks.ts';
import { annotated } from '../markdown/annotation.ts';
import { coverageBlocks } from './coverage.ts';

const words = ['topic', 'country', 'stage', 'commissioner', 'provider', 'authors', 'source', 'version', 'revised'] as const;

/** A cell has no room for lines of its own: "UK; reason: …; evidence: …". */
const withReasons = (text: string, answer: Answer<unknown>, drafting: Drafting): string =>
  [text, ...reasonTexts(reasonsOf(answer), drafting)].join('; ');

export const titleBlock = (drafting: Drafting): readonly Block[] => {
  const { spec } = drafting;
  const answered = words.flatMap((word) => {
    const asked = rowOf(rows, word);
    const answer = answerTo<typeof rows>(spec, word);
    const text = withReasons(explainedAnswer(asked, answer, drafting), answer, drafting);
    if (text !== '') return [row([asked.heading, text], annotationOf(answer))];
    const at = drafting.silentAt(asked);
    return at ? [row([asked.heading, asked.question], { at, state: 'silent', asks: asked.question })] : [];
  });
  const { at } = spec;
  const blocks = [
    heading(1, titleOf(spec)),
    paragraph('Specification of a peer support intervention'),
    table(row(['Service', titleOf(spec)], { at }), [...answered, row(['Drawn up from', spec.file], { at })]),
    ...coverageBlocks(drafting),
  ];
  return blocks.map((block) => annotated(block, { at }));
};
