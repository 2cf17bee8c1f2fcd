/** The contacts of an intervention on lines of time: before and after each event, how many, and who makes the first move. */
import type { Spec } from '@peerspec/language';
import { titleOf } from '../answers/items.ts';
import { draftingOf } from '../drafting-of.ts';
import { oneLine } from '../markdown/author-text.ts';
import { listOf, quoted } from '../words/lists.ts';
import { axisXml, contactMark, type Drawn, type Room } from './contact-axis.ts';
import { type ContactLine, type ContactLines, contactLines, type ContactRow, type Move } from './contact-rows.ts';
import { placed } from './marks.ts';
import { type Frame, frameOfPart, smallestScale, type SvgPicture, svgPicture, textLines } from './svg-picture.ts';
import { letterSize, usualMeasures } from './widths.ts';
import { wrapped } from './wrapping.ts';

const margin = 14;
const step = 17;

/** Narrow: beside a text that is being written, where there is half of a window. */
export const rooms = { paper: { label: 210, plot: 412 }, narrow: { label: 176, plot: 290 } } as const satisfies Readonly<
  Record<string, Room>
>;

const movesInWords: Readonly<Record<Move, string>> = {
  peer: 'the peer makes the first move',
  person: 'the person makes the first move',
  either: 'now the one, now the other',
  unsaid: 'it is not said who makes the first move',
};

const legendXml = (moves: readonly Move[]): Drawn => ({
  height: moves.length * 20,
  drawn: moves.flatMap((move, index) => [
    contactMark(6, index * 20 + 8, move),
    textLines([movesInWords[move]], { x: 20, y: index * 20, step: 16 }),
  ]),
});

const inWords = ({ event, rows }: ContactLine): string => {
  const each = rows.map(({ title, number, move }) => `${quoted(title)}${number && `, ${number}`} (${movesInWords[move]})`);
  return `Counted from ${event}: ${each.join('; ')}.`;
};

const withoutTime = ({ untimed }: ContactLines): string => (untimed.length === 0 ? '' : `Without a time: ${listOf(untimed)}.`);

const untimedXml = (text: string, { label, plot }: Room): Drawn => {
  const lines = text === '' ? [] : wrapped(text, label + plot, usualMeasures.title);
  return { drawn: [textLines(lines, { x: 0, y: 8, step })], height: lines.length * step };
};

/** Some rows of a line of time. */
interface Stretch {
  readonly line: ContactLine;
  readonly rows: readonly ContactRow[];
}

const stacked = (parts: readonly Drawn[]): Drawn => {
  let y = 0;
  const drawn = parts.map((part) => {
    const moved = placed(0, y, ...part.drawn);
    y += part.height;
    return moved;
  });
  return { drawn, height: y };
};

const frameOf = (spec: Spec, found: ContactLines, id: string): Frame => {
  const title = `The contacts of ${quoted(oneLine(titleOf(spec)))} over time`;
  const description = [...found.lines.map(inWords), ...(found.untimed.length === 0 ? [] : [withoutTime(found)])].join(' ');
  return { id, title, caption: `${title}.`, description };
};

/** What stands on one page, with how to read it. */
const pictureOf = (frame: Frame, stretches: readonly Stretch[], untimed: string, room: Room): SvgPicture => {
  const all = Object.keys(movesInWords) as Move[];
  const moves = all.filter((move) => stretches.some(({ rows }) => rows.some((row) => row.move === move)));
  const { drawn, height } = stacked([
    ...stretches.map(({ line, rows }) => axisXml(line, rows, room)),
    legendXml(moves),
    untimedXml(untimed, room),
  ]);
  const size = { width: room.label + room.plot + 3 * margin, height: height + 2 * margin + letterSize };
  return svgPicture({ ...frame, ...size }, placed(margin, margin, ...drawn));
};

/** The contacts as one picture; undefined where no contact has a time. `id` tells its parts from those of others on the page. */
export const contactsSvg = (spec: Spec, id = 'contacts', room: Room = rooms.paper): SvgPicture | undefined => {
  const found = contactLines(draftingOf(spec, ''));
  if (found.lines.length === 0) return undefined;
  const stretches = found.lines.map((line) => ({ line, rows: line.rows }));
  return pictureOf(frameOf(spec, found, id), stretches, withoutTime(found), room);
};

/** One row more: at the end of its line where that has begun on the page. */
const withRow = (page: readonly Stretch[], line: ContactLine, row: ContactRow): readonly Stretch[] => {
  const last = page.at(-1);
  return last?.line === line ? [...page.slice(0, -1), { line, rows: [...last.rows, row] }] : [...page, { line, rows: [row] }];
};

const isReadable = ({ fit }: SvgPicture): boolean => fit.scale >= smallestScale;

const split = (frame: Frame, { lines }: ContactLines): readonly (readonly Stretch[])[] => {
  const pages: (readonly Stretch[])[] = [];
  let page: readonly Stretch[] = [];
  for (const line of lines)
    for (const row of line.rows) {
      const more = withRow(page, line, row);
      if (page.length === 0 || isReadable(pictureOf(frame, more, '', rooms.paper))) page = more;
      else {
        pages.push(page);
        page = withRow([], line, row);
      }
    }
  return [...pages, page];
};

/** The contacts for a document, in letters that can be read on paper, on as many pages as that takes. */
export const contactsPages = (spec: Spec): readonly SvgPicture[] => {
  const whole = contactsSvg(spec);
  if (!whole || isReadable(whole)) return whole ? [whole] : [];
  const found = contactLines(draftingOf(spec, ''));
  const frame = frameOf(spec, found, 'contacts');
  const pages = split({ ...frame, caption: '' }, found);
  const more = found.untimed.length > 0 ? ' Contacts without a time are in the table alone.' : '';
  return pages.map((stretches, index) =>
    pictureOf(frameOfPart(frame, index, pages.length, more, 'all of the contacts'), stretches, '', rooms.paper),
  );
};
