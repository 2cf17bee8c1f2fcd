/** How to read the picture of a theory. */
import type { Spec } from '@peerspec/language';
import { kindInPicture, looks, nodeKinds } from './node-kinds.ts';

/** A few sentences on the shapes and arrows that occur. */
export const diagramKey = (spec: Spec): string => {
  const { links } = spec.theory;
  const used = new Set(spec.computed.theory.nodes.map(kindInPicture));
  const shapes = nodeKinds.filter((kind) => used.has(kind)).map((kind) => `${looks[kind].heading.toLowerCase()} are ${looks[kind].shape}`);
  const arrows = [
    'an arrow means “leads to”',
    ...(links.some((link) => link.effect === 'holds-back') ? ['a line with a cross means “holds back”'] : []),
    ...(links.some((link) => link.feedback) ? ['a dotted line is feedback'] : []),
  ];
  const circumstances = spec.theory.mechanisms.items.some(({ when, unless }) => when.state === 'given' || unless.state === 'given');
  const rest = circumstances ? ' The circumstances in which each mechanism works are in the table of mechanisms.' : '';
  return `How to read it: ${[...shapes, ...arrows].join('; ')}.${rest}`;
};
