/** How peers and people are matched. */
import type { Answer, Frame, Ref } from '@peerspec/language';
import { sections } from '@peerspec/language';
import { cellText, explainedAnswer, factList, factsOf, statement } from '../answers/facts.ts';
import { gapText, annotationOf } from '../answers/gaps.ts';
import { itemReasons } from '../answers/item-reasons.ts';
import { gapOfWhole, titleOf } from '../answers/items.ts';
import { silence } from '../answers/silence.ts';
import type { Drafting } from '../drafting.ts';
import type { Part } from '../markdown/parts.ts';
import { part } from '../markdown/parts.ts';

const row = sections.matching;
const { on } = row.items;

/** The characteristic, and between whom, where that is said. */
const nameIn = (item: Frame & { readonly between: Answer<readonly Ref[]> }, drafting: Drafting): string => {
  const name = item.name === undefined ? '' : titleOf(item);
  const between = cellText(on.properties.between, item.between, drafting);
  return [name, ...(between === '' ? [] : [`between ${between}`])].join(', ');
};

export const matching = (drafting: Drafting): Part => {
  const section = drafting.spec.matching;
  if (section.state === 'gap') return part(row.heading, gapOfWhole(section, drafting), [], section.at);
  const { characteristics } = section;
  // Of a half-written one without a name and an answer there is nothing to say.
  const alike = characteristics.items
    .map((item) => ({
      text: [nameIn(item, drafting), explainedAnswer(on.properties.required, item.required, drafting)]
        .filter((text) => text !== '')
        .join(': '),
      inner: itemReasons(on, item, drafting),
      at: item.at,
      ...(item.required.state === 'gap' && annotationOf(item.required)),
    }))
    .filter(({ text }) => text !== '');
  const open =
    characteristics.state === 'gap' && characteristics.gap
      ? [statement(on.heading, [gapText(characteristics.gap)], annotationOf(characteristics.gap))]
      : [silence(on, drafting)];
  return part(
    row.heading,
    factList([
      ...factsOf(row.properties, section, ['peerness'], drafting),
      ...(alike.length > 0
        ? [{ lead: { strong: `${on.heading}:` }, text: '', inner: alike, at: characteristics.items[0]?.at }]
        : open.filter((one) => one !== undefined)),
      ...factsOf(row.properties, section, ['matched-by'], drafting),
    ]),
    [],
    section.at,
  );
};
