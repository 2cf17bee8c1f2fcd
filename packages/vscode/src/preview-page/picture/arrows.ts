/// <reference lib="dom" />
/** Draws the arrows. */
import { arrowShape, type Point } from '@peerspec/documents/picture';
import type { PictureArrow } from '@peerspec/server/protocol';
import { svg } from './elements.ts';

const headClass: Readonly<Record<PictureArrow['effect'], string>> = {
  'leads-to': 'picture-head',
  enables: 'picture-open-head',
  'holds-back': 'picture-bar',
};

/** One arrow; undefined where the layout has no way for it. */
export const arrowElement = (
  { effect, feedback }: Pick<PictureArrow, 'effect' | 'feedback'>,
  points: readonly Point[],
  title?: string,
): SVGGElement | undefined => {
  const shape = arrowShape(effect, points);
  if (!shape) return undefined;
  return svg(
    'g',
    { class: `picture-arrow ${effect}${feedback ? ' feedback' : ''}` },
    ...(title === undefined ? [] : [svg('title', {}, title)]),
    // A broad unseen line is easier to hit.
    svg('path', { class: 'picture-reach', d: shape.line }),
    svg('path', { class: 'picture-line', d: shape.line }),
    svg('path', { class: headClass[effect], d: shape.head }),
  );
};
