/** How a problem tells what may have been meant: in its message, and as what would put it right. */
import type { Meant } from '../everyday/meaning.ts';
import type { Problem } from '../problem.ts';

const longestShown = 40;

/** A stretch of text on one line, shortened where it is long. */
export const inBrief = (image: string): string => {
  const [line = ''] = image.split(/\r\n|\r|\n/);
  const letters = [...line.slice(0, 2 * (longestShown + 1))];
  return letters.length <= longestShown && line === image ? image : `${letters.slice(0, longestShown).join('').trimEnd()} …`;
};

/** What would put it right: one thing, or one of several. */
export const putRight = (meant: readonly Meant[]): Pick<Problem, 'replacement' | 'readings'> => {
  const [first, second] = meant;
  if (!first) return {};
  return second || first.isWayOut || first.isOffered || first.isPart ? { readings: meant } : { replacement: first.text };
};

/** The end of a message: what may have been meant. */
export const asked = (meant: readonly Meant[]): string => {
  const all = meant
    .filter(({ isWayOut }) => !isWayOut)
    .map(({ text, called }) => `\`${text}\`${called === undefined ? '' : ` (${called})`}`);
  return all.length === 0 ? '.' : `; did you mean ${all.join(' or ')}?`;
};
