/// <reference lib="dom" />
/** How to read the picture: each shape and each line that occurs in it, with its name. */
import { doubleSided, filled, outlines, type PictureStrings } from '@peerspec/documents/picture';
import type { PictureArrow, PictureNode, TheoryPicture } from '@peerspec/server/protocol';
import { arrowElement } from './arrows.ts';
import { html, svg } from './elements.ts';

const sampleWidth = 44;
const sampleHeight = 22;

const line = (name: string, ...drawn: readonly SVGElement[]): HTMLLIElement =>
  html(
    'li',
    {},
    svg(
      'svg',
      { width: sampleWidth, height: sampleHeight, viewBox: `-2 -2 ${sampleWidth + 4} ${sampleHeight + 4}`, 'aria-hidden': 'true' },
      ...drawn,
    ),
    name,
  );

const shape = (kind: PictureNode['kind'], name: string): HTMLLIElement =>
  line(
    name,
    svg('g', { class: `picture-box ${kind}` }, svg('path', { class: 'picture-outline', d: outlines[kind](sampleWidth, sampleHeight) })),
  );

const arrow = (name: string, sample: Pick<PictureArrow, 'effect' | 'feedback'>): HTMLLIElement => {
  const y = sampleHeight / 2;
  const points = [0, sampleWidth / 3, (2 * sampleWidth) / 3, sampleWidth].map((x) => ({ x, y }));
  const drawn = arrowElement(sample, points);
  return line(name, ...(drawn ? [drawn] : []));
};

const hanging = (word: 'when' | 'unless', name: string): HTMLLIElement =>
  line(
    name,
    svg('g', { class: `picture-hanging ${word}` }, svg('path', { class: 'picture-outline', d: doubleSided(sampleWidth, sampleHeight) })),
  );

export const legend = ({ nodes, arrows }: TheoryPicture, strings: PictureStrings): HTMLElement => {
  const kinds = (Object.keys(outlines) as PictureNode['kind'][]).filter((kind) => nodes.some((node) => node.kind === kind));
  const words = (['when', 'unless'] as const).filter((word) => nodes.some((node) => node.circumstances.some((one) => one.word === word)));
  const effects = [
    { name: strings.leadsTo, effect: 'leads-to', feedback: false },
    { name: strings.holdsBack, effect: 'holds-back', feedback: false },
    { name: strings.enables, effect: 'enables', feedback: false },
  ] as const;
  return html(
    'ul',
    { class: 'picture-legend', 'aria-label': strings.legend },
    ...kinds.map((kind) => shape(kind, strings.kinds[kind])),
    ...words.map((word) => hanging(word, filled(word === 'when' ? strings.when : strings.unless, '…'))),
    ...effects
      .filter(({ effect }) => arrows.some((one) => one.effect === effect && !one.feedback))
      .map(({ name, ...sample }) => arrow(name, sample)),
    ...(arrows.some(({ feedback }) => feedback) ? [arrow(strings.feedback, { effect: 'leads-to', feedback: true })] : []),
  );
};
