/** What the picture of a theory is drawn with: outlines and arrows, told apart without their colours. */
import { looks } from '../diagram/node-kinds.ts';
import type { PictureArrow, PictureNode } from '../diagram/picture.ts';
import { arrowShape } from './arrow-shape.ts';
import type { Point } from './layout.ts';
import { doubleSided, outlines } from './shapes.ts';
import { element, type Xml } from './xml.ts';

export const lineColour = '#374151';

const coloursOf = (kind: PictureNode['kind']): Readonly<Record<string, string | number>> => {
  if (kind === 'undeclared') return { fill: '#ffffff', stroke: lineColour, 'stroke-width': 1.5 };
  const { fill, stroke, thick } = looks[kind].colours;
  return { fill, stroke, 'stroke-width': thick ? 3 : 1.5 };
};

/** Moved to where it belongs. */
export const placed = (x: number, y: number, ...children: readonly Xml[]): Xml =>
  element('g', { transform: `translate(${x.toFixed(1)},${y.toFixed(1)})` }, ...children);

/** The outline of a box. */
export const outline = (kind: PictureNode['kind'], width: number, height: number, isFlawed = false): Xml =>
  element('path', {
    d: outlines[kind](width, height),
    ...coloursOf(kind),
    'stroke-dasharray': isFlawed || kind === 'undeclared' ? '5 4' : undefined,
  });

/** The outline of a condition that hangs on a box. */
export const hangingOutline = (word: 'when' | 'unless', width: number, height: number): Xml =>
  element('path', {
    d: doubleSided(width, height),
    ...coloursOf('condition'),
    'stroke-width': 1,
    'stroke-dasharray': word === 'unless' ? '3 3' : undefined,
  });

/** A line tells by its dashes what it means, and by its head. */
const dashes = ({ effect, feedback }: Pick<PictureArrow, 'effect' | 'feedback'>): string | undefined =>
  feedback ? '1 5' : effect === 'holds-back' ? '9 4' : undefined;

export const arrowXml = (arrow: Pick<PictureArrow, 'effect' | 'feedback'>, points: readonly Point[]): readonly Xml[] => {
  const { effect, feedback } = arrow;
  const shape = arrowShape(effect, points);
  if (!shape) return [];
  const isOpen = effect !== 'leads-to';
  return [
    element('path', {
      d: shape.line,
      fill: 'none',
      stroke: lineColour,
      'stroke-width': feedback ? 2.2 : effect === 'enables' ? 1 : 1.5,
      'stroke-linecap': feedback ? 'round' : undefined,
      'stroke-dasharray': dashes(arrow),
    }),
    element('path', {
      d: shape.head,
      fill: isOpen ? 'none' : lineColour,
      stroke: isOpen ? lineColour : undefined,
      'stroke-width': effect === 'holds-back' ? 3.5 : isOpen ? 1.5 : undefined,
    }),
  ];
};
