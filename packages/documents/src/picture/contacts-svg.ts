/** The contacts of an intervention on lines of time: before and after each event, how many, and who makes the first move. */
import type { Spec } from '@peerspec/language';
import { titleOf } from '../answers/items.ts';
import { draftingOf } from '../drafting-of.ts';
import { oneLine } from '../markdown/author-text.ts';
import { listOf, quoted } from '../words/lists.ts';
import { type ContactLine, type ContactRow, contactLines, type Move } from './contact-rows.ts';
import { lineColour, placed } from './marks.ts';
import { type SvgPicture, svgPicture, textLines } from './svg-picture.ts';
import { timeAxis } from './time-axis.ts';
import { letterSize, usualMeasures } from './widths.ts';
import { wrapped } from './wrapping.ts';
import { element, type Xml } from './xml.ts';

const margin = 14;
const labelWidth = 210;
const plotWidth = 412;
const step = 17;
const blue = '#1d4ed8';
const faint = '#d1d5db';

const movesInWords: Readonly<Record<Move, string>> = {
  peer: 'the peer makes the first move',
  person: 'the person makes the first move',
  either: 'now the one, now the other',
  unsaid: 'it is not said who makes the first move',
};

/** What a mark is filled with tells who makes the first move; told apart without colours. */
const mark = (x: number, y: number, move: Move, r = 5): Xml => {
  const shape = { cx: x, cy: y, r, stroke: blue, 'stroke-width': 1.5 };
  switch (move) {
    case 'peer':
      return element('circle', { ...shape, fill: blue });
    case 'person':
      return element('circle', { ...shape, fill: '#ffffff' });
    case 'either':
      return placed(
        x,
        y,
        element('circle', { ...shape, cx: 0, cy: 0, fill: '#ffffff' }),
        element('path', { d: `M0,${-r} A${r},${r} 0 0 0 0,${r} Z`, fill: blue }),
      );
    case 'unsaid':
      return element('circle', { ...shape, fill: '#ffffff', stroke: lineColour, 'stroke-dasharray': '2 2' });
  }
};

interface Drawn {
  readonly drawn: readonly Xml[];
  readonly height: number;
}

/** One contact: its name and number on the left, its time on the right. */
const rowXml = (row: ContactRow, at: (day: number) => number): Drawn => {
  const title = wrapped(row.title, labelWidth - 12, usualMeasures.title);
  const height = (title.length + (row.number === '' ? 0 : 1)) * step + 12;
  const middle = height / 2;
  const [from, to] = [at(row.from), row.isOpen ? plotWidth : at(row.to)];
  const isStretch = to - from > 2;
  const [first = row.from, second] = row.marks;
  // Marks that stand close together are small, so that they can be counted.
  const size = second === undefined ? 5 : Math.min(5, Math.max(1.5, (at(second) - at(first)) * 0.42));
  // A stretch without single times shows at its beginning who makes the first move.
  const marks = row.marks.length > 0 ? row.marks : [row.from];
  return {
    height,
    drawn: [
      element('path', { d: `M0,0 H${String(labelWidth + plotWidth)}`, stroke: faint }),
      textLines(title, { x: 0, y: 6, step }),
      ...(row.number === '' ? [] : [textLines([row.number], { x: 0, y: 6 + title.length * step, step, fill: '#4b5563' })]),
      placed(
        labelWidth,
        0,
        ...(isStretch
          ? [
              element('rect', {
                x: from,
                y: middle - 6,
                width: to - from,
                height: 12,
                rx: 6,
                fill: '#dbeafe',
                stroke: blue,
                'stroke-dasharray': row.isOpen ? '4 3' : undefined,
              }),
            ]
          : []),
        ...marks.map((day) => mark(at(day), middle, row.move, size)),
      ),
    ],
  };
};

const axisXml = ({ event, others, rows }: ContactLine): Drawn => {
  const axis = timeAxis(Math.min(...rows.map(({ from }) => from)), Math.max(...rows.map(({ to }) => to)));
  const at = (day: number): number => ((Math.min(axis.to, Math.max(axis.from, day)) - axis.from) / (axis.to - axis.from)) * plotWidth;
  const drawnRows: Xml[] = [];
  let y = 0;
  for (const row of rows) {
    const { drawn, height } = rowXml(row, at);
    drawnRows.push({ ...placed(0, y, ...drawn), ...(row.at && { at: row.at }) });
    y += height;
  }
  const events = [{ name: event, day: 0 }, ...others].filter(({ day }) => day >= axis.from && day <= axis.to);
  const headings = events.map(({ name, day }) => {
    const lines = wrapped(name, 120, usualMeasures.title, 2);
    const half = Math.max(...lines.map(usualMeasures.title)) / 2;
    return { lines, x: Math.min(Math.max(at(day), half - 30), plotWidth - half), day };
  });
  const headHeight = Math.max(...headings.map(({ lines }) => lines.length)) * step + 8;
  return {
    height: headHeight + y + 46,
    drawn: [
      placed(
        labelWidth,
        0,
        ...headings.map(({ lines, x }) => textLines(lines, { x, y: 0, step, 'font-weight': 600, 'text-anchor': 'middle' })),
        ...events.map(({ day }) =>
          element('path', {
            d: `M${at(day).toFixed(1)},${String(headHeight)} v${String(y)}`,
            stroke: lineColour,
            'stroke-dasharray': '5 4',
          }),
        ),
      ),
      placed(0, headHeight, ...drawnRows),
      placed(
        labelWidth,
        headHeight + y,
        element('path', { d: `M0,0 H${String(plotWidth)}`, stroke: lineColour, 'stroke-width': 1.5 }),
        ...axis.ticks.flatMap(({ day, label }) => [
          element('path', { d: `M${at(day).toFixed(1)},0 v5`, stroke: lineColour }),
          textLines([label], { x: at(day), y: 6, step, 'text-anchor': 'middle' }),
        ]),
        textLines([`${axis.unit} from ${event}`], { x: plotWidth, y: 23, step, 'text-anchor': 'end', fill: '#4b5563' }),
      ),
    ],
  };
};

const legendXml = (moves: readonly Move[]): Drawn => ({
  height: moves.length * 20,
  drawn: moves.flatMap((move, index) => [
    mark(6, index * 20 + 8, move),
    textLines([movesInWords[move]], { x: 20, y: index * 20, step: 16 }),
  ]),
});

const inWords = ({ event, rows }: ContactLine): string => {
  const each = rows.map(({ title, number, move }) => `${quoted(title)}${number && `, ${number}`} (${movesInWords[move]})`);
  return `Counted from ${event}: ${each.join('; ')}.`;
};

/** The contacts as a picture; undefined where no contact has a time. `id` tells its parts from those of others on the page. */
export const contactsSvg = (spec: Spec, id = 'contacts'): SvgPicture | undefined => {
  const { lines, untimed } = contactLines(draftingOf(spec, ''));
  if (lines.length === 0) return undefined;
  const moves = (Object.keys(movesInWords) as Move[]).filter((move) => lines.some(({ rows }) => rows.some((row) => row.move === move)));
  const untimedLines =
    untimed.length === 0 ? [] : wrapped(`Without a time: ${listOf(untimed)}.`, labelWidth + plotWidth, usualMeasures.title);
  const parts: readonly Drawn[] = [
    ...lines.map(axisXml),
    legendXml(moves),
    { drawn: [textLines(untimedLines, { x: 0, y: 8, step })], height: untimedLines.length * step },
  ];
  let y = 0;
  const stacked = parts.map(({ drawn, height }) => {
    const part = placed(0, y, ...drawn);
    y += height;
    return part;
  });
  const title = `When the contacts of ${oneLine(titleOf(spec))} are`;
  return svgPicture(
    {
      id,
      title,
      caption: `${title}.`,
      description: [...lines.map(inWords), ...(untimed.length === 0 ? [] : [`Without a time: ${listOf(untimed)}.`])].join(' '),
      width: labelWidth + plotWidth + 3 * margin,
      height: y + 2 * margin + letterSize,
    },
    placed(margin, margin, ...stacked),
  );
};
