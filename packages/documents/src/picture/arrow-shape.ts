/** The shape of an arrow as paths of an SVG: "leads to" ends in a point, "holds back" in a bar, "makes possible" in an open point. */
import type { PictureArrow } from '../diagram/picture.ts';
import type { Point } from './layout.ts';

const headLength = 9;
const headHalf = 4.5;
const barHalf = 7;

interface ArrowShape {
  /** Its end is drawn back so that the head covers it. */
  readonly line: string;
  readonly head: string;
}

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

const headOf = (effect: PictureArrow['effect'], tip: Point, direction: readonly [number, number]): string => {
  const wing = (side: number): string => at(moved(tip, direction, -headLength, side));
  switch (effect) {
    case 'leads-to':
      return `M${at(tip)} L${wing(headHalf)} L${wing(-headHalf)} Z`;
    case 'enables':
      return `M${wing(headHalf)} L${at(tip)} L${wing(-headHalf)}`;
    case 'holds-back': {
      const bar = moved(tip, direction, -3, 0);
      return `M${at(moved(bar, direction, 0, barHalf))} L${at(moved(bar, direction, 0, -barHalf))}`;
    }
  }
};

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

/** The shape of one arrow; undefined where the layout has no way for it. */
export const arrowShape = (effect: PictureArrow['effect'], points: readonly Point[]): ArrowShape | undefined => {
  const tip = points.at(-1);
  if (!tip || points.length < 4) return undefined;
  const direction = arrival(points, tip);
  const drawnBack = effect === 'leads-to' ? headLength - 1 : effect === 'holds-back' ? 3 : 0;
  return { line: curve([...points.slice(0, -1), moved(tip, direction, -drawnBack, 0)]), head: headOf(effect, tip, direction) };
};
