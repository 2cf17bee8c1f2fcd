/** The names of events above a line of time; those that would run into one another stand on lines of their own, like flags. */
import { lineColour } from './marks.ts';
import { textLines } from './svg-picture.ts';
import { usualMeasures } from './widths.ts';
import { wrapped } from './wrapping.ts';
import { element, type Xml } from './xml.ts';

interface Event {
  readonly name: string;
  /** Where it is on the line of time. */
  readonly x: number;
}

interface Label extends Event {
  readonly lines: readonly string[];
  readonly width: number;
}

const lineStep = 17;
const mostWide = 120;
/** Between two names on one line, and between a name and the stroke that it belongs to. */
const between = 8;
const besideStroke = 5;

const stroke = (x: number, from: number, to: number): Xml =>
  element('path', { d: `M${x.toFixed(1)},${String(from)} V${String(to)}`, stroke: lineColour, 'stroke-dasharray': '5 4' });

/** Above the middle of each stroke, all on one line; undefined where two would touch. */
const inOneLine = (labels: readonly Label[], plotWidth: number, strokeLength: number): LabelsDrawn | undefined => {
  const placed = labels.map((label) => ({
    ...label,
    middle: Math.min(Math.max(label.x, label.width / 2 - 30), plotWidth - label.width / 2),
  }));
  const touches = placed.some(({ middle, width }, index) => {
    const next = placed[index + 1];
    return next && next.middle - next.width / 2 < middle + width / 2 + between;
  });
  if (touches) return undefined;
  const height = Math.max(...labels.map(({ lines }) => lines.length)) * lineStep + 8;
  return {
    height,
    drawn: placed.flatMap(({ lines, middle, x }) => [
      textLines(lines, { x: middle, y: 0, step: lineStep, 'font-weight': 600, 'text-anchor': 'middle' }),
      stroke(x, height, height + strokeLength),
    ]),
  };
};

/** The first event has the highest line, so that no stroke goes through the name of another one that comes later. */
const asFlags = (labels: readonly Label[], plotWidth: number, strokeLength: number): LabelsDrawn => {
  const height = labels.reduce((sum, { lines }) => sum + lines.length * lineStep, 0) + 8;
  let y = 0;
  const flags = labels.map(({ lines, width, x }) => {
    const top = y;
    y += lines.length * lineStep;
    const left = Math.min(x + besideStroke, plotWidth - width);
    return {
      stroke: stroke(x, top + 3, height + strokeLength),
      name: [
        // Should a stroke go that way all the same, the name is read and not the stroke.
        element('rect', { x: left - 2, y: top, width: width + 4, height: lines.length * lineStep, fill: '#ffffff' }),
        textLines(lines, { x: left, y: top, step: lineStep, 'font-weight': 600 }),
      ],
    };
  });
  return { height, drawn: [...flags.map((flag) => flag.stroke), ...flags.flatMap(({ name }) => name)] };
};

interface LabelsDrawn {
  readonly drawn: readonly Xml[];
  /** Above where the strokes of the events begin to go through the rows. */
  readonly height: number;
}

/** The names of all events, and a stroke down from each. */
export const eventLabels = (events: readonly Event[], plotWidth: number, strokeLength: number): LabelsDrawn => {
  const labels = events
    .map((event) => {
      const lines = wrapped(event.name, mostWide, usualMeasures.bold, 2);
      return { ...event, lines, width: Math.max(...lines.map(usualMeasures.bold)) };
    })
    .toSorted((one, other) => one.x - other.x);
  return inOneLine(labels, plotWidth, strokeLength) ?? asFlags(labels, plotWidth, strokeLength);
};
