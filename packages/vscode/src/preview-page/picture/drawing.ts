/// <reference lib="dom" />
/** Makes the drawing of a picture that has been laid out. */
import { type Box, filled, type Layout, type Measures, type PictureStrings, wrapped } from '@peerspec/documents/picture';
import type { PictureArrow, PicturePlace, TheoryPicture } from '@peerspec/server/protocol';
import { arrowElement } from './arrows.ts';
import { svg } from './elements.ts';
import { arrowTitle, labelsOf } from './labels.ts';
import { boxElement, hangingElement, inLines } from './nodes.ts';
import type { Stop } from './walking.ts';

export interface Drawing {
  readonly element: SVGSVGElement;
  readonly width: number;
  readonly height: number;
  /** What can have the focus. */
  readonly stops: readonly Stop[];
  readonly elements: ReadonlyMap<string, SVGGElement>;
  readonly arrows: readonly { readonly arrow: PictureArrow; readonly element: SVGGElement }[];
}

const margin = 18;
const headingLine = 16;
/** Between the last line of the headings and the boxes; the rule goes through the middle of it. */
const belowHeadings = 20;

/** The key of a condition that hangs on a box. A name has no blanks, so it is no other name. */
const hangingKey = (name: string, index: number): string => `${name} ${String(index)}`;

/** Where the thing with a key stands in the text. */
export const placeOf = ({ nodes }: TheoryPicture, key: string): PicturePlace | undefined => {
  const [name, index] = key.split(' ');
  const node = nodes.find((one) => one.name === name);
  return index === undefined ? node?.at : node?.circumstances[Number(index)]?.at;
};

/** The headings of the columns, each in as many lines as it needs, above one rule. */
const headings = (
  layout: Layout,
  picture: TheoryPicture,
  strings: PictureStrings,
  { title }: Measures,
  boxWidth: number,
): { readonly drawn: readonly SVGElement[]; readonly height: number } => {
  const rows = strings.columns.map((text) => wrapped(text, boxWidth - 12, title));
  const height = Math.max(...rows.map((lines) => lines.length)) * headingLine + belowHeadings;
  const drawn = layout.columns.map((x, column) => {
    const isEmpty = !picture.nodes.some((node) => node.column === column);
    return svg(
      'g',
      { class: 'picture-heading', transform: `translate(${x.toFixed(1)},0)` },
      svg('text', { 'text-anchor': 'middle' }, ...inLines(rows[column] ?? [], (index) => ({ x: 0, y: (index + 1) * headingLine }))),
      svg('path', { class: 'picture-rule', d: `M${-boxWidth / 2},${height - belowHeadings / 2} H${boxWidth / 2}` }),
      ...(isEmpty ? [svg('text', { class: 'picture-none', 'text-anchor': 'middle', y: height + 14 }, strings.none)] : []),
    );
  });
  return { drawn, height };
};

export const drawingOf = (
  picture: TheoryPicture,
  { boxes, boxWidth }: { readonly boxes: readonly Box[]; readonly boxWidth: number },
  layout: Layout,
  { strings, measures }: { readonly strings: PictureStrings; readonly measures: Measures },
  { onBox, onArrow }: { readonly onBox: (key: string) => void; readonly onArrow: (index: number) => void },
): Drawing => {
  const elements = new Map<string, SVGGElement>();
  const stops: Stop[] = [];
  const add = (key: string, element: SVGGElement): SVGGElement => {
    element.addEventListener('click', () => onBox(key));
    elements.set(key, element);
    return element;
  };
  const drawnBoxes = boxes.map((box) => {
    const { name, column, kind } = box.node;
    const { x, y } = layout.boxes.get(name) ?? { x: 0, y: 0 };
    const top = y - box.height / 2;
    stops.push({ key: name, name, column, y: top });
    const hanging = box.hanging.map((row, index) => {
      const key = hangingKey(name, index);
      stops.push({ key, name, column, y: top + row.top });
      const told = filled(row.circumstance.word === 'when' ? strings.when : strings.unless, row.circumstance.title);
      return add(key, hangingElement(row, box.width, key, { label: `${strings.kinds.condition}: ${told}`, title: told }));
    });
    return svg(
      'g',
      { class: `picture-thing ${kind}`, transform: `translate(${(x - boxWidth / 2).toFixed(1)},${top.toFixed(1)})` },
      ...hanging,
      add(name, boxElement(box, labelsOf(box.node, picture, strings))),
    );
  });
  const drawnArrows = picture.arrows.flatMap((arrow, index) => {
    const element = arrowElement(arrow, layout.curves[index] ?? [], arrowTitle(arrow, picture, strings));
    if (!element) return [];
    element.addEventListener('click', () => onArrow(index));
    return [{ arrow, element }];
  });
  const above = headings(layout, picture, strings, measures, boxWidth);
  const width = layout.width + 2 * margin;
  const height = layout.height + above.height + 2 * margin;
  const element = svg(
    'svg',
    {
      class: 'picture-drawing',
      role: 'graphics-document',
      'aria-label': filled(strings.title, picture.title),
      viewBox: `0 0 ${width} ${height}`,
    },
    svg(
      'g',
      { transform: `translate(${margin},${margin})` },
      ...above.drawn,
      svg(
        'g',
        { transform: `translate(0,${above.height})` },
        svg('g', { 'aria-hidden': 'true' }, ...drawnArrows.map((one) => one.element)),
        ...drawnBoxes,
      ),
    ),
  );
  return { element, width, height, stops, elements, arrows: drawnArrows };
};
