/** The moments from which times count. */
import { sections } from '@peerspec/language';
import { cellText, factList, statement } from '../answers/facts.ts';
import { itemReasons } from '../answers/item-reasons.ts';
import { gapOfWhole } from '../answers/items.ts';
import type { Drafting } from '../drafting.ts';
import type { Part } from '../markdown/parts.ts';
import { part } from '../markdown/parts.ts';
import { nameWords } from '../words/name-words.ts';
import { saidTitle } from '../words/said-title.ts';

const row = sections.timeline;
const { event } = row.items;

export const timeline = (drafting: Drafting): Part => {
  const section = drafting.spec.timeline;
  if (section.state === 'gap') return part(row.heading, gapOfWhole(section, drafting), [], section.at);
  const moments = section.events.items.map((item) => {
    const when = cellText(event.properties.when, item.when, drafting);
    const says = [saidTitle(item.title), when].filter((text) => text !== undefined && text !== '').join('; ');
    return {
      ...statement(nameWords(item.name ?? ''), [says === '' ? 'times in this document count from here' : says], { at: item.at }),
      inner: itemReasons(event, item, drafting),
    };
  });
  return part(row.heading, moments.length > 0 ? factList(moments) : gapOfWhole(section.events, drafting), [], section.at);
};
