/** A change as `git apply` and `patch` read it. */
import { createTwoFilesPatch, FILE_HEADERS_ONLY, formatPatch } from 'diff';

/** Lines that come and go, beyond which nobody reads them one by one: which lines stayed would cost their square to find out. */
const mostEdits = 4000;

interface Lines {
  readonly start: number;
  readonly count: number;
  readonly written: readonly string[];
}

const linesOf = (text: string, sign: '-' | '+'): Lines => {
  const lines = text.split('\n');
  const isEnded = lines.at(-1) === '';
  if (isEnded) lines.pop();
  return {
    start: lines.length === 0 ? 0 : 1,
    count: lines.length,
    written: [...lines.map((line) => sign + line), ...(isEnded ? [] : ['\\ No newline at end of file'])],
  };
};

/** All lines go, and all come. */
const wholePatch = (oldFileName: string, newFileName: string, before: string, after: string): string => {
  const [was, is] = [linesOf(before, '-'), linesOf(after, '+')];
  const lines = [...was.written, ...is.written];
  const hunk = { oldStart: was.start, oldLines: was.count, newStart: is.start, newLines: is.count, lines };
  return formatPatch({ oldFileName, newFileName, oldHeader: undefined, newHeader: undefined, hunks: [hunk] }, FILE_HEADERS_ONLY);
};

/** The patch that makes one text of a file of the other; `shown` is its path. */
export const patchOf = (shown: string, before: string, after: string): string => {
  const names = [`a/${shown}`, `b/${shown}`] as const;
  const patch = createTwoFilesPatch(...names, before, after, undefined, undefined, { context: 3, maxEditLength: mostEdits });
  return (patch ?? wholePatch(...names, before, after)).replace(/^=+\n/, '');
};
