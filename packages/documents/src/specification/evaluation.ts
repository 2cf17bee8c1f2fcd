/** How anybody will know whether it worked. */
import { sections } from '@peerspec/language';
import { isOnlyBegun } from '@peerspec/rules/internal';
import { factList, factsOf } from '../answers/facts.ts';
import { gapOfItem, itemReasons } from '../answers/item-reasons.ts';
import { gapOfWhole, titleOf } from '../answers/items.ts';
import { gapText, annotationOf } from '../answers/gaps.ts';
import { silence } from '../answers/silence.ts';
import type { Drafting } from '../drafting.ts';
import { prose } from '../markdown/blocks.ts';
import type { Part } from '../markdown/parts.ts';
import { part } from '../markdown/parts.ts';
import { capitalised } from '../words/lists.ts';

const row = sections.evaluation;
const { study } = row.items;
const words = ['design', 'asks', 'compares-with', 'measures', 'captures', 'tests', 'guards-against', 'analysis'] as const;

export const evaluation = (drafting: Drafting): Part => {
  const section = drafting.spec.evaluation;
  const studies = section.studies.items
    .filter((item) => !isOnlyBegun(item))
    .map((item) => {
      const gap = gapOfItem(study.properties, item);
      if (gap) return part(capitalised(titleOf(item)), prose(gapText(gap), annotationOf(gap)), [], item.at);
      const facts = [...factsOf(study.properties, item, words, drafting), ...itemReasons(study, item, drafting, words)];
      return part(capitalised(titleOf(item)), factList(facts), [], item.at);
    });
  const asked = silence(study, drafting);
  return part(row.heading, [...gapOfWhole(section.studies, drafting), ...factList(asked ? [asked] : [])], studies, section.at);
};
