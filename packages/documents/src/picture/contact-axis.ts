/** One line of time of the picture of contacts: its events, its rows, and what the time is counted in. */
import { type ContactLine, type ContactRow, type Move } from './contact-rows.ts';
import { eventLabels } from './event-labels.ts';
import { lineColour, placed } from './marks.ts';
import { textLines } from './svg-picture.ts';
import { type TimeAxis, timeAxis } from './time-axis.ts';
import { usualMeasures } from './widths.ts';
import { wrapped } from './wrapping.ts';
import { element, type Xml } from './xml.ts';

/** How much room there is for the names of contacts, and for the line of time beside them. */
export interface Room {
  readonly label: number;
  readonly plot: number;
}

export interface Drawn {
  readonly drawn: readonly Xml[];
  readonly height: number;
}

const step = 17;
const blue = '#1d4ed8';
const faint = '#d1d5db';
const belowRows = 46;

/** What a mark is filled with tells who makes the first move; told apart without colours. */
export const contactMark = (x: number, y: number, move: Move, r = 5): Xml => {
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

const titleLines = ({ title }: ContactRow, { label }: Room): readonly string[] => wrapped(title, label - 12, usualMeasures.title);

const rowHeight = (row: ContactRow, room: Room): number => (titleLines(row, room).length + (row.number === '' ? 0 : 1)) * step + 12;

/** One contact: its name and number on the left, its time on the right. */
const rowXml = (row: ContactRow, at: (day: number) => number, room: Room): Drawn => {
  const title = titleLines(row, room);
  const height = rowHeight(row, room);
  const middle = height / 2;
  const [from, to] = [at(row.from), row.isOpen ? room.plot : at(row.to)];
  const isStretch = to - from > 2;
  const [first = row.from, second] = row.marks;
  // Marks that stand close together are small, so that they can be counted.
  const size = second === undefined ? 5 : Math.min(5, Math.max(1.5, (at(second) - at(first)) * 0.42));
  // A stretch without single times shows at its beginning who makes the first move.
  const marks = row.marks.length > 0 ? row.marks : [row.from];
  return {
    height,
    drawn: [
      element('path', { d: `M0,0 H${String(room.label + room.plot)}`, stroke: faint }),
      textLines(title, { x: 0, y: 6, step }),
      ...(row.number === '' ? [] : [textLines([row.number], { x: 0, y: 6 + title.length * step, step, fill: '#4b5563' })]),
      placed(
        room.label,
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
        ...marks.map((day) => contactMark(at(day), middle, row.move, size)),
      ),
    ],
  };
};

const axisOf = ({ rows }: ContactLine): TimeAxis =>
  timeAxis(Math.min(...rows.map(({ from }) => from)), Math.max(...rows.map(({ to }) => to)));

const belowXml = ({ ticks, unit }: TimeAxis, at: (day: number) => number, event: string, plot: number): readonly Xml[] => [
  element('path', { d: `M0,0 H${String(plot)}`, stroke: lineColour, 'stroke-width': 1.5 }),
  ...ticks.flatMap(({ day, label }) => [
    element('path', { d: `M${at(day).toFixed(1)},0 v5`, stroke: lineColour }),
    textLines([label], { x: at(day), y: 6, step, 'text-anchor': 'middle' }),
  ]),
  textLines([`${unit} from ${event}`], { x: plot, y: 23, step, 'text-anchor': 'end', fill: '#4b5563' }),
];

/** Some of the rows of a line, on an axis for all of them: parts of one line on several pages can be laid side by side. */
export const axisXml = (line: ContactLine, rows: readonly ContactRow[], room: Room): Drawn => {
  const axis = axisOf(line);
  const at = (day: number): number => ((Math.min(axis.to, Math.max(axis.from, day)) - axis.from) / (axis.to - axis.from)) * room.plot;
  const drawnRows: Xml[] = [];
  let y = 0;
  for (const row of rows) {
    const { drawn, height } = rowXml(row, at, room);
    drawnRows.push({ ...placed(0, y, ...drawn), ...(row.at && { at: row.at }) });
    y += height;
  }
  const events = [{ name: line.event, day: 0 }, ...line.others].filter(({ day }) => day >= axis.from && day <= axis.to);
  const labels = eventLabels(
    events.map(({ name, day }) => ({ name, x: at(day) })),
    room.plot,
    y,
  );
  return {
    height: labels.height + y + belowRows,
    drawn: [
      placed(room.label, 0, ...labels.drawn),
      placed(0, labels.height, ...drawnRows),
      placed(room.label, labels.height + y, ...belowXml(axis, at, line.event, room.plot)),
    ],
  };
};
