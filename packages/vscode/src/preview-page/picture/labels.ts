/** What is said about a box or an arrow where it has no room: to a screen reader, and when the pointer rests on it. */
import { filled, type PictureStrings, signOf } from '@peerspec/documents/picture';
import type { PictureArrow, PictureNode, TheoryPicture } from '@peerspec/server/protocol';
import type { Labels } from './nodes.ts';

const verbOf = ({ effect }: PictureArrow, strings: PictureStrings): string =>
  ({ 'leads-to': strings.leadsTo, 'holds-back': strings.holdsBack, enables: strings.enables })[effect];

/** "Mechanism: safe to say. leads to “confidence”." */
export const labelsOf = (node: PictureNode, { nodes, arrows }: TheoryPicture, strings: PictureStrings): Labels => {
  const titles = new Map(nodes.map(({ name, title }) => [name, title] as const));
  const onward = arrows
    .filter(({ from }) => from === node.name)
    .map((arrow) => `${verbOf(arrow, strings)} “${titles.get(arrow.to) ?? arrow.to}”`);
  const own = [`${strings.kinds[node.kind]}: ${node.title}`, signOf(node, strings)].filter((text) => text !== '');
  const hanging = node.circumstances.map(({ word, title }) => filled(word === 'when' ? strings.when : strings.unless, title));
  return { label: `${[...own, ...hanging, ...onward].join('. ')}.`, title: own.join('\n') };
};

/** "first visit leads to safe to say", and what must hold for that. */
export const arrowTitle = (arrow: PictureArrow, { nodes }: TheoryPicture, strings: PictureStrings): string => {
  const titleOf = (name: string): string => nodes.find((node) => node.name === name)?.title ?? name;
  const first = `${titleOf(arrow.from)} – ${verbOf(arrow, strings)} – ${titleOf(arrow.to)}`;
  return [
    arrow.feedback ? `${first} (${strings.feedback})` : first,
    ...arrow.assuming.map((title) => filled(strings.assuming, title)),
  ].join('\n');
};
