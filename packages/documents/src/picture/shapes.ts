/** The outline of each kind of box, as the path of an SVG: kinds are told apart without their colours. */
import type { PictureNode } from '../diagram/picture.ts';

type Outline = (width: number, height: number) => string;

const polygon = (...points: readonly (readonly [number, number])[]): string => `M${points.map((point) => point.join(',')).join(' L')} Z`;

const box: Outline = (width, height) => polygon([0, 0], [width, 0], [width, height], [0, height]);

const rounded =
  (most: number): Outline =>
  (width, height) => {
    const r = Math.min(most, height / 2);
    const corner = (x: number, y: number): string => `a${r},${r} 0 0 1 ${x},${y}`;
    return `M${r},0 H${width - r} ${corner(r, r)} V${height - r} ${corner(-r, r)} H${r} ${corner(-r, -r)} V${r} ${corner(r, -r)} Z`;
  };

const slant = 14;
const side = 6;

/** Grey boxes with double sides, as what hangs on a mechanism has them too. */
export const doubleSided: Outline = (width, height) => `${box(width, height)} M${side},0 V${height} M${width - side},0 V${height}`;

export const outlines: Readonly<Record<PictureNode['kind'], Outline>> = {
  contact: box,
  activity: (width, height) => polygon([slant, 0], [width, 0], [width - slant, height], [0, height]),
  condition: doubleSided,
  mechanism: rounded(9),
  intermediate: rounded(22),
  'long-term': rounded(22),
  unintended: (width, height) => polygon([0, 0], [width, 0], [width, height], [0, height], [slant, height / 2]),
  undeclared: box,
};
