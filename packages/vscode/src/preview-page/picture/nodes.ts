/// <reference lib="dom" />
/** Draws the boxes, with their signs and the conditions that hang on them. */
import { type Box, doubleSided, lineHeight, outlines, type Row, smallLineHeight } from '@peerspec/documents/picture';
import { svg } from './elements.ts';

/** How far around a box the ring of the focus is. */
const ringDistance = 4;

/** A blank that takes no room: whoever copies or hears two lines has words between which there is one. */
const blank = (): SVGTSpanElement => svg('tspan', { 'font-size': 0 }, ' ');

/** Lines, each at its place. */
export const inLines = (
  lines: readonly string[],
  placed: (index: number) => { readonly x: number; readonly y: number },
): SVGTSpanElement[] => lines.flatMap((line, index) => [...(index === 0 ? [] : [blank()]), svg('tspan', placed(index), line)]);

/** Lines of text, one below the other; the direction of writing follows each text. */
const textLines = (row: Row, x: number, lineHeightOfRow: number, attributes: Readonly<Record<string, string>>): SVGTextElement =>
  svg(
    'text',
    { ...attributes, 'unicode-bidi': 'plaintext' },
    ...inLines(row.lines, (index) => ({ x, y: row.top + (index + 0.75) * lineHeightOfRow })),
  );

const ring = (top: number, height: number, width: number): SVGRectElement =>
  svg('rect', {
    class: 'picture-ring',
    x: -ringDistance,
    y: top - ringDistance,
    width: width + 2 * ringDistance,
    height: height + 2 * ringDistance,
    rx: 4,
  });

/** A triangle with a stroke in it, so that the sign is seen without its colour and its words. */
const warningSign = (x: number, y: number): SVGGElement =>
  svg(
    'g',
    { class: 'picture-warning', transform: `translate(${x.toFixed(1)},${y.toFixed(1)})` },
    svg('path', { class: 'triangle', d: 'M6,0 L12,11 L0,11 Z' }),
    svg('path', { class: 'stroke', d: 'M6,4 V7.4 M6,8.8 V9.8' }),
  );

export interface Labels {
  /** What a screen reader says. */
  readonly label: string;
  /** What is shown when the pointer rests on it. */
  readonly title: string;
}

const focusable = (key: string, { label }: Labels) => ({ 'data-key': key, role: 'button', tabindex: -1, 'aria-label': label });

/** A box with its upper left corner at the origin. */
export const boxElement = (box: Box, labels: Labels): SVGGElement => {
  const { node, title, sign, width, ownHeight } = box;
  const flawed = sign !== undefined;
  const middle = width / 2 + (node.kind === 'unintended' ? 6 : 0);
  return svg(
    'g',
    { class: `picture-box ${node.kind}${flawed ? ' flawed' : ''}`, ...focusable(node.name, labels) },
    svg('title', {}, labels.title),
    ring(0, ownHeight, width),
    svg('path', { class: 'picture-outline', d: outlines[node.kind](width, ownHeight) }),
    textLines(title, middle, lineHeight, { class: 'picture-title', 'text-anchor': 'middle' }),
    ...(sign
      ? [
          textLines(sign, middle + 8, smallLineHeight, { class: 'picture-sign', 'text-anchor': 'middle' }),
          warningSign(middle - sign.width / 2 - 10, sign.top + 1),
        ]
      : []),
  );
};

/** A condition that hangs on the box above it, in the box's measures. */
export const hangingElement = (row: Box['hanging'][number], width: number, key: string, labels: Labels): SVGGElement =>
  svg(
    'g',
    { class: `picture-hanging ${row.circumstance.word}`, ...focusable(key, labels) },
    svg('title', {}, labels.title),
    ring(row.top, row.height, width),
    svg('path', { class: 'picture-outline', d: doubleSided(width, row.height), transform: `translate(0,${row.top})` }),
    textLines({ ...row, top: row.top + 4 }, 14, smallLineHeight, { class: 'picture-small' }),
  );
