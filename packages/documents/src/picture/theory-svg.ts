/** The picture of a theory as an SVG: a text, so that it can stand in a file, a web page or a Word document. */
import type { Viz } from '@viz-js/viz';
import type { TheoryPicture } from '../diagram/picture.ts';
import { type Box, boxesOf, boxWidth, type BoxSize, lineHeight, type Row, smallLineHeight } from './boxes.ts';
import { boxGap, columnGap, layOut, type Layout } from './layout.ts';
import { legendOf } from './legend.ts';
import { arrowXml, hangingOutline, lineColour, outline, placed } from './marks.ts';
import { englishStrings as strings, filled } from './strings.ts';
import { type Frame, pageFit, smallestScale, type SvgPicture, svgPicture, textLines } from './svg-picture.ts';
import { usualMeasures as measures } from './widths.ts';
import { wrapped } from './wrapping.ts';
import { element, type Xml } from './xml.ts';

const margin = 14;
const headingLine = 16;
const warningColour = '#92400e';

/** A triangle with a stroke in it, so that the sign is seen without its colour and its words. */
const warningSign = (x: number, y: number): Xml =>
  placed(
    x,
    y,
    element('path', { d: 'M6,0 L12,11 L0,11 Z M6,4 V7.4 M6,8.8 V9.8', fill: 'none', stroke: warningColour, 'stroke-width': 1.4 }),
  );

const hangingRow = (row: Box['hanging'][number], width: number): readonly Xml[] => [
  placed(0, row.top, hangingOutline(row.circumstance.word, width, row.height)),
  textLines(row.lines, { x: 14, y: row.top + 4, step: smallLineHeight }),
];

/** From the left side of the sign to that of its words. */
const besideSign = 18;

/** The words begin behind the sign, so that letters which are wider than those that were measured never run into it. */
const signRow = ({ sign }: Box, middle: number): readonly Xml[] => {
  if (!sign) return [];
  const left = middle - (besideSign + sign.width) / 2;
  return [
    textLines(sign.lines, { x: left + besideSign, y: sign.top, step: smallLineHeight, 'font-weight': 600 }),
    warningSign(left, sign.top + 1),
  ];
};

const boxXml = (box: Box): readonly Xml[] => {
  const { node, title, width, ownHeight, foot } = box;
  const middle = width / 2 + (node.kind === 'unintended' ? 6 : 0);
  return [
    ...box.hanging.flatMap((row) => hangingRow(row, width)),
    outline(node.kind, width, ownHeight, box.sign !== undefined),
    textLines(title.lines, { x: middle, y: title.top, step: lineHeight, 'text-anchor': 'middle' }),
    ...signRow(box, middle),
    ...(foot
      ? [textLines(foot.lines, { x: middle, y: foot.top, step: smallLineHeight, 'text-anchor': 'middle', 'font-style': 'italic' })]
      : []),
  ];
};

const headingsOf = (layout: Layout, width: number): { readonly drawn: readonly Xml[]; readonly height: number } => {
  const rows = strings.columns.map((text): Row['lines'] => wrapped(text, width - 4, measures.title));
  const height = Math.max(...rows.map((lines) => lines.length)) * headingLine + 8;
  const drawn = layout.columns.flatMap((x, column) => [
    textLines(rows[column] ?? [], { x, y: 0, step: headingLine, 'font-weight': 600, 'text-anchor': 'middle' }),
    element('path', { d: `M${(x - width / 2).toFixed(1)},${String(height - 2)} h${String(width)}`, stroke: lineColour }),
  ]);
  return { drawn, height: height + 10 };
};

/** The parts that a picture is put together from. */
interface Drawn {
  readonly width: number;
  readonly headings: readonly Xml[];
  readonly headingHeight: number;
  readonly body: readonly Xml[];
  readonly bodyHeight: number;
  readonly legend: readonly Xml[];
  readonly legendHeight: number;
}

type Feet = BoxSize['footOf'];

const boxesIn = (picture: TheoryPicture, width: number, footOf: Feet): readonly Box[] =>
  boxesOf(picture, strings, measures, { width, mostLines: Infinity, ...(footOf && { footOf }) });

const drawn = (viz: Viz, picture: TheoryPicture, boxes: readonly Box[], width: number): Drawn => {
  const sized = boxes.map(({ node, height }) => ({ name: node.name, column: node.column, width, height }));
  const layout = layOut(viz, sized, picture.arrows, width);
  const headings = headingsOf(layout, width);
  const legend = legendOf(picture, layout.width);
  const drawnBoxes = boxes.map((box) => {
    const { x, y } = layout.boxes.get(box.node.name) ?? { x: 0, y: 0 };
    return placed(x - width / 2, y - box.height / 2, ...boxXml(box));
  });
  const arrows = picture.arrows.flatMap((arrow, index) => arrowXml(arrow, layout.curves[index] ?? []));
  return {
    width: layout.width + 2 * margin,
    headings: headings.drawn,
    headingHeight: headings.height,
    body: [...arrows, ...drawnBoxes],
    bodyHeight: layout.height,
    legend: legend.drawn,
    legendHeight: legend.height + 16,
  };
};

export const frameOf = (picture: TheoryPicture): Frame => ({
  id: 'theory',
  title: filled(strings.title, picture.title),
  caption: `${filled(strings.title, picture.title)}.`,
  description: picture.words.flatMap(({ text, notes }) => [text, ...notes]).join(' '),
});

const sizeOf = ({ width, headingHeight, bodyHeight, legendHeight }: Drawn): Size => ({
  width,
  height: headingHeight + bodyHeight + legendHeight + 2 * margin,
});

const whole = (frame: Frame, parts: Drawn): SvgPicture =>
  svgPicture(
    { ...frame, ...sizeOf(parts) },
    placed(
      margin,
      margin,
      ...parts.headings,
      placed(0, parts.headingHeight, ...parts.body),
      placed(0, parts.headingHeight + parts.bodyHeight + 16, ...parts.legend),
    ),
  );

interface Size {
  readonly width: number;
  readonly height: number;
}

/** No layout of the boxes is smaller than this. */
const leastSize = (boxes: readonly Box[], width: number): Size => {
  const columns = new Map<number, number>();
  for (const { node, height } of boxes) columns.set(node.column, (columns.get(node.column) ?? 0) + height + boxGap);
  return {
    width: 4 * width + 3 * columnGap + 2 * margin,
    height: Math.max(0, ...columns.values()) + 2 * headingLine + smallLineHeight + 2 * margin,
  };
};

/** How well a picture suits a page: upright if it can be read so, and as large as can be. */
const worth = (size: Size): number => {
  const { isWide, scale } = pageFit(size);
  return scale >= smallestScale && !isWide ? scale + 1 : scale;
};

/** Widths of boxes that are tried: narrower ones make a picture that is less broad and higher. */
const widths = [220, 196, 168, 152, 144, 136, 124];

/** With boxes of the width that suits a page best; undefined where none is worth as much as it must be. */
const best = (viz: Viz, picture: TheoryPicture, least: number, footOf?: Feet): Drawn | undefined => {
  let found: Drawn | undefined;
  for (const width of widths) {
    const boxes = boxesIn(picture, width, footOf);
    const wanted = found ? worth(sizeOf(found)) + 0.02 : least;
    // To lay it out takes time: not where it cannot be better.
    if (worth(leastSize(boxes, width)) < wanted) continue;
    const one = drawn(viz, picture, boxes, width);
    if (worth(sizeOf(one)) >= wanted) found = one;
  }
  return found;
};

/** Whether there are boxes of a width with which the picture can be read on an upright page. */
export const fitsUpright = (viz: Viz, picture: TheoryPicture, footOf?: Feet): boolean =>
  widths.some((width) => {
    const boxes = boxesIn(picture, width, footOf);
    return worth(leastSize(boxes, width)) > 1 && worth(sizeOf(drawn(viz, picture, boxes, width))) > 1;
  });

export const theorySuited = (viz: Viz, picture: TheoryPicture, frame = frameOf(picture), footOf?: Feet): SvgPicture =>
  whole(frame, best(viz, picture, 0, footOf) ?? drawn(viz, picture, boxesIn(picture, boxWidth, footOf), boxWidth));

/** The theory in one picture that can be read on a page; undefined where there is none. */
export const theoryReadable = (viz: Viz, picture: TheoryPicture): SvgPicture | undefined => {
  const found = best(viz, picture, smallestScale);
  return found && whole(frameOf(picture), found);
};

/** The whole theory in one picture; undefined where there is nothing to draw. */
export const theorySvg = (viz: Viz, picture: TheoryPicture): SvgPicture | undefined =>
  picture.nodes.length === 0 ? undefined : theorySuited(viz, picture);
