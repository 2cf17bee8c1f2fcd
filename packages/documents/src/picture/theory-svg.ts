/** The picture of a theory as an SVG: a text, so that it can stand in a file, a web page or a Word document. */
import type { Viz } from '@viz-js/viz';
import type { TheoryPicture } from '../diagram/picture.ts';
import { type Box, boxesOf, lineHeight, type Row, smallLineHeight } from './boxes.ts';
import { layOut, type Layout } from './layout.ts';
import { legendOf } from './legend.ts';
import { arrowXml, hangingOutline, lineColour, outline, placed } from './marks.ts';
import { englishStrings as strings, filled } from './strings.ts';
import { pageFit, smallestScale, type SvgPicture, svgPicture, textLines, upright } from './svg-picture.ts';
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
  const { node, title, width, ownHeight } = box;
  const middle = width / 2 + (node.kind === 'unintended' ? 6 : 0);
  return [
    ...box.hanging.flatMap((row) => hangingRow(row, width)),
    outline(node.kind, width, ownHeight, box.sign !== undefined),
    textLines(title.lines, { x: middle, y: title.top, step: lineHeight, 'text-anchor': 'middle' }),
    ...signRow(box, middle),
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

/** A picture in its parts, which can be put onto one page or several. */
interface Drawn {
  readonly width: number;
  readonly headings: readonly Xml[];
  readonly headingHeight: number;
  readonly body: readonly Xml[];
  readonly bodyHeight: number;
  /** The height of its highest box. */
  readonly highest: number;
  readonly legend: readonly Xml[];
  readonly legendHeight: number;
}

const drawn = (viz: Viz, picture: TheoryPicture, width: number): Drawn => {
  const boxes = boxesOf(picture, strings, measures, { width, mostLines: Infinity });
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
    highest: Math.max(...boxes.map(({ height }) => height)),
    legend: legend.drawn,
    legendHeight: legend.height + 16,
  };
};

const frameOf = (picture: TheoryPicture): Pick<SvgPicture, 'id' | 'title' | 'description' | 'caption'> => ({
  id: 'theory',
  title: filled(strings.title, picture.title),
  caption: `${filled(strings.title, picture.title)}.`,
  description: picture.words.flatMap(({ text, notes }) => [text, ...notes]).join(' '),
});

const heightOf = ({ headingHeight, bodyHeight, legendHeight }: Drawn): number => headingHeight + bodyHeight + legendHeight + 2 * margin;

const whole = (picture: TheoryPicture, parts: Drawn): SvgPicture =>
  svgPicture(
    { ...frameOf(picture), width: parts.width, height: heightOf(parts) },
    placed(
      margin,
      margin,
      ...parts.headings,
      placed(0, parts.headingHeight, ...parts.body),
      placed(0, parts.headingHeight + parts.bodyHeight + 16, ...parts.legend),
    ),
  );

/** Said where the circumstances are left out. */
const elsewhere = 'The circumstances in which mechanisms work are told with the mechanisms.';

/** One page after another, each with the headings; what one page ends with, the next begins with, so that every box is whole on one. */
const inPages = (picture: TheoryPicture, parts: Drawn, height: number): readonly SvgPicture[] => {
  const room = height - parts.headingHeight - parts.legendHeight - 2 * margin;
  const step = room - parts.highest - 2;
  const count = Math.ceil((parts.bodyHeight - parts.highest) / step);
  const frame = frameOf(picture);
  return Array.from({ length: count }, (_, index) => {
    const id = `${frame.id}-${String(index + 1)}`;
    const part = `part ${String(index + 1)} of ${String(count)}`;
    const from = index * step;
    const shown = Math.min(room, parts.bodyHeight - from);
    return svgPicture(
      {
        ...frame,
        id,
        title: `${frame.title} (${part})`,
        caption: `${frame.title}, ${part}. ${elsewhere}`,
        width: parts.width,
        height: parts.headingHeight + shown + parts.legendHeight + 2 * margin,
      },
      element('clipPath', { id: `${id}-clip` }, element('rect', { x: -margin, y: from - 2, width: parts.width, height: shown + 2 })),
      placed(
        margin,
        margin,
        ...parts.headings,
        placed(0, parts.headingHeight - from, element('g', { 'clip-path': `url(#${id}-clip)` }, ...parts.body)),
        placed(0, parts.headingHeight + shown + 16, ...parts.legend),
      ),
    );
  });
};

/** Widths of boxes that are tried: narrower ones make a picture that is less broad and higher. */
const widths = [196, 168, 144, 124];

/** With boxes of the width that suits a page best: upright if it can be read so, and as large as can be. */
const suited = (viz: Viz, picture: TheoryPicture): Drawn => {
  const worth = (parts: Drawn): number => {
    const { isWide, scale } = pageFit({ width: parts.width, height: heightOf(parts) });
    return scale >= smallestScale && !isWide ? scale + 1 : scale;
  };
  return widths.map((width) => drawn(viz, picture, width)).reduce((best, one) => (worth(one) > worth(best) + 0.02 ? one : best));
};

/** The whole theory in one picture; undefined where there is nothing to draw. */
export const theorySvg = (viz: Viz, picture: TheoryPicture): SvgPicture | undefined =>
  picture.nodes.length === 0 ? undefined : whole(picture, suited(viz, picture));

/**
 * The theory for a document, in letters that can be read on paper: where it does not fit onto a page so, the
 * circumstances of the mechanisms, which the document tells, are left out; where that does not do, it takes several pages.
 */
export const theoryPages = (viz: Viz, picture: TheoryPicture): readonly SvgPicture[] => {
  const full = theorySvg(viz, picture);
  if (!full) return [];
  if (full.fit.scale >= smallestScale) return [full];
  const plain = { ...picture, nodes: picture.nodes.map((node) => ({ ...node, circumstances: [] })) };
  const alone = whole(plain, suited(viz, plain));
  if (alone.fit.scale >= smallestScale) return [{ ...alone, caption: `${alone.caption} ${elsewhere}` }];
  const parts = widths.map((width) => drawn(viz, plain, width)).find(({ width }) => width * smallestScale <= upright.width);
  return parts ? inPages(plain, parts, upright.height / smallestScale) : [alone];
};
