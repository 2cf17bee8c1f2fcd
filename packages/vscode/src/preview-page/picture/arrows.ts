/// <reference lib="dom" />
/** Draws the arrows: "leads to" ends in a point, "holds back" in a bar, "makes possible" in an open point. */
import type { PictureArrow } from '@peerspec/server/protocol';
import { svg } from './elements.ts';
import type { Point } from './layout.ts';

const headLength = 9;
const headHalf = 4.5;
const barHalf = 7;

const at = ({ x, y }: Point): string => `${x.toFixed(1)},${y.toFixed(1)}`;

/** The point so far along and beside a direction. */
const moved = ({ x, y }: Point, [dx, dy]: readonly [number, number], along: number, beside: number): Point => ({
  x: x + dx * along - dy * beside,
  y: y + dy * along + dx * beside,
});

/** The direction in which a curve arrives. */
const arrival = (points: readonly Point[], tip: Point): readonly [number, number] => {
  const before = points.toReversed().find(({ x, y }) => Math.hypot(tip.x - x, tip.y - y) > 0.5) ?? { x: tip.x - 1, y: tip.y };
  const length = Math.hypot(tip.x - before.x, tip.y - before.y);
  return [(tip.x - before.x) / length, (tip.y - before.y) / length];
};

const headOf = (effect: PictureArrow['effect'], tip: Point, direction: readonly [number, number]): SVGPathElement => {
  const wing = (side: number): string => at(moved(tip, direction, -headLength, side));
  switch (effect) {
    case 'leads-to':
      return svg('path', { class: 'picture-head', d: `M${at(tip)} L${wing(headHalf)} L${wing(-headHalf)} Z` });
    case 'enables':
      return svg('path', { class: 'picture-open-head', d: `M${wing(headHalf)} L${at(tip)} L${wing(-headHalf)}` });
    case 'holds-back': {
      const bar = moved(tip, direction, -3, 0);
      return svg('path', {
        class: 'picture-bar',
        d: `M${at(moved(bar, direction, 0, barHalf))} L${at(moved(bar, direction, 0, -barHalf))}`,
      });
    }
  }
};

/** A path through the points; the end is drawn back so that the head covers it. */
const curve = (points: readonly Point[]): string => {
  const [first, ...rest] = points;
  if (!first) return '';
  const parts = [`M${at(first)}`];
  for (let index = 0; index + 2 < rest.length; index += 3)
    parts.push(
      `C${rest
        .slice(index, index + 3)
        .map(at)
        .join(' ')}`,
    );
  return parts.join(' ');
};

/** One arrow; undefined where the layout has no way for it. */
export const arrowElement = (arrow: PictureArrow, points: readonly Point[], title?: string): SVGGElement | undefined => {
  const tip = points.at(-1);
  if (!tip || points.length < 4) return undefined;
  const direction = arrival(points, tip);
  const drawnBack = arrow.effect === 'leads-to' ? headLength - 1 : arrow.effect === 'holds-back' ? 3 : 0;
  const d = curve([...points.slice(0, -1), moved(tip, direction, -drawnBack, 0)]);
  return svg(
    'g',
    { class: `picture-arrow ${arrow.effect}${arrow.feedback ? ' feedback' : ''}` },
    ...(title === undefined ? [] : [svg('title', {}, title)]),
    // A broad unseen line is easier to hit.
    svg('path', { class: 'picture-reach', d }),
    svg('path', { class: 'picture-line', d }),
    headOf(arrow.effect, tip, direction),
  );
};
