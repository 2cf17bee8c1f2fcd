/** The table that TIDieR asks authors to fill in: each item, whether it is answered, and what the specification says. */
import type { Spec } from '@peerspec/language';
import { standards } from '@peerspec/language';
import type { StandardItemCoverage, StandardQuestion } from '@peerspec/rules';
import { standardCoverage } from '@peerspec/rules';
import { gapText } from '../answers/gaps.ts';
import { titleOf } from '../answers/items.ts';
import { draftingOf } from '../drafting-of.ts';
import type { Drafting } from '../drafting.ts';
import { answersAt, headingAt } from '../answers/by-path.ts';
import type { Block } from '../markdown/blocks.ts';
import { heading, paragraph, row, table } from '../markdown/blocks.ts';
import { annotated } from '../markdown/annotation.ts';
import type { Occasion } from '../occasion.ts';

/** What the specification says to one question of an item. */
const saidTo = ({ path, status, gap }: StandardQuestion, drafting: Drafting): readonly string[] => {
  const label = headingAt(path);
  if (status === 'silent') return [];
  if (gap) return [`${label}: ${gapText(gap)}`];
  return answersAt(path, drafting).map((text) => `${label}: ${text}`);
};

const statusWords: Readonly<Record<StandardItemCoverage['status'], string>> = {
  answered: 'reported',
  partly: 'partly',
  open: 'open',
  silent: 'not reported',
  'not-asked': 'not asked here',
};

export const tidierBlocks = (spec: Spec, { today }: Occasion): readonly Block[] => {
  const drafting = draftingOf(spec, today);
  const { name, citation, items } = { ...standards.tidier, ...standardCoverage(spec, 'tidier') };
  const rows = items.map((item) => {
    const said = item.questions.flatMap((asked) => saidTo(asked, drafting));
    const silent = item.questions.filter(({ status, counts }) => status === 'silent' && counts).map(({ question }) => question);
    const missing = item.status === 'partly' && silent.length > 0 ? [`Not said: ${silent.join(' ')}`] : [];
    const texts = [...said, ...missing, ...(item.elsewhere === undefined ? [] : [item.elsewhere])];
    return row([item.number, item.asksFor, statusWords[item.status], texts.map((text) => text.replace(/\.$/, '')).join('; ')], {
      at: spec.at,
    });
  });
  return [
    heading(1, titleOf(spec)),
    paragraph(`The items of ${name}, as far as the specification answers them.`),
    table(row(['Item', 'What it asks for', 'State', 'What the specification says']), rows),
    paragraph({ emphasis: `After ${citation}. Drawn up from ${spec.file}.` }),
  ].map((block) => annotated(block, { at: spec.at }));
};
