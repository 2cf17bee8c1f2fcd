/** What can be done about something that is wrong with the file itself. */
import type { Position, Range } from '@peerspec/language';
import { placesIn } from '@peerspec/language';
import type { Finding } from '@peerspec/rules';
import type { Page } from '../../page.ts';
import { textIn } from './changes.ts';
import type { Remedy } from './remedy.ts';

const longestShown = 40;

/** A text for a title: on one line, and not too long. */
const inBrief = (text: string): string => {
  const [line = ''] = text.split(/\r\n|\r|\n/);
  const letters = [...line];
  return letters.length <= longestShown && line === text ? text : `${letters.slice(0, longestShown).join('').trimEnd()} …`;
};

/** The replacement that the finding itself knows of. */
export const replacementOf = (page: Page, { replacement, at }: Finding): Remedy | undefined => {
  if (replacement === undefined) return undefined;
  const title = replacement === '' ? `Remove \`${inBrief(textIn(page.text, at))}\`` : `Change to \`${inBrief(replacement)}\``;
  return { title, at, text: replacement, preferred: true };
};

const point = (position: Position): Range => ({ start: position, end: position });

/** The end of what stands before a place, blanks and line ends aside. */
const behindTextBefore = ({ text }: Page, place: Position): Position => {
  const { offsetAt, positionAt } = placesIn(text);
  return positionAt(text.slice(0, offsetAt(place)).trimEnd().length);
};

/** How far a line is set in. */
const indentOf = ({ text }: Page, line: number): string =>
  /^[ \t]*/.exec(text.slice(placesIn(text).offsetAt({ line, character: 0 })))?.[0].replaceAll(/[\r\n]/g, '') ?? '';

/** A remedy that needs the text, which a problem does not carry. */
type Mend = (page: Page, finding: Finding) => Omit<Remedy, 'preferred'>;

const closeBlock: Mend = (page, { at, related }) => {
  const opened = related?.[0]?.at.start.line ?? at.start.line;
  const oneLine = opened === at.end.line;
  return { title: 'Close the block', at: point(at.end), text: oneLine ? ' }' : `\n${indentOf(page, opened)}}` };
};

const mends: ReadonlyMap<string, Mend> = new Map<string, Mend>([
  ['missing-brace', closeBlock],
  ['missing-comma', (page, { at }) => ({ title: 'Put a comma between them', at: point(behindTextBefore(page, at.start)), text: ',' })],
]);

/** The remedy of a problem that has no replacement of its own, where it can be written. */
export const mendOf = (page: Page, finding: Finding): Remedy | undefined => {
  const remedy = mends.get(finding.code)?.(page, finding);
  return remedy && { ...remedy, preferred: true };
};
