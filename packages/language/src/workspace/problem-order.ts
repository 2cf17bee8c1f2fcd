import { compareText } from '../compare-text.ts';
import type { Problem } from '../problem.ts';
import { readable } from '../read/readable.ts';
import type { Range } from '../spec/values.ts';
import { declarationsIn } from '../vocabulary/words.ts';
import { comparePositions, compareStarts, isWithin, lastBegunAt } from '../syntax/positions.ts';

/** Problems that a stray character earlier on the same line brings about. */
const echoes = new Set(['unknown-word', 'unexpected', 'missing-quotes', 'missing-colon']);

const placeKey = ({ at: { start } }: Problem): string => `${start.line.toString()}:${start.character.toString()}`;

/** Leaves out how words are written that belong elsewhere: where they are moved to, that is told again. */
const withoutMoved = (problems: readonly Problem[]): readonly Problem[] => {
  if (!problems.some(({ code }) => code === 'word-with-blanks')) return problems;
  const moved = new Set(problems.filter(({ code }) => code === 'misplaced-word').map(placeKey));
  return problems.filter((problem) => problem.code !== 'word-with-blanks' || !moved.has(placeKey(problem)));
};

/** Problems of files that are used, so that nobody knows which names they would bring along. */
const lostFiles = new Set(['use-missing', 'use-unreadable', 'use-outside']);

const shared = declarationsIn('');

/** Leaves out names that nothing has and that may stand in a file which cannot be used: that is told where it is used. */
const withoutLostNames = (problems: readonly Problem[]): readonly Problem[] => {
  if (!problems.some(({ code }) => lostFiles.has(code))) return problems;
  return problems.filter(
    ({ code, replacement, wanted = [] }) =>
      code !== 'unknown-name' || replacement !== undefined || !wanted.some((kind) => shared.has(kind)),
  );
};

/** Leaves out what only repeats, in other words, that a line, or a file, could not be read. */
export const withoutEchoes = (all: readonly Problem[]): readonly Problem[] => {
  const problems = withoutLostNames(withoutMoved(all));
  const strayFrom = new Map<number, number>();
  for (const { code, at } of problems) {
    if (code !== 'stray-character') continue;
    strayFrom.set(at.start.line, Math.min(at.start.character, strayFrom.get(at.start.line) ?? Infinity));
  }
  if (strayFrom.size === 0) return problems;
  return problems.filter(({ code, at }) => !echoes.has(code) || at.start.character < (strayFrom.get(at.start.line) ?? Infinity));
};

/** Problems of single characters and quotes, which a stretch that is told as a whole explains. */
const ofCharacters = new Set(['stray-character', 'unclosed-text', 'wrong-quotes', 'missing-quotes']);

/** Stretches in the order of the text, those as one that overlap. */
const joined = (ranges: readonly Range[]): readonly Range[] => {
  const all: Range[] = [];
  for (const range of ranges.toSorted(compareStarts)) {
    const last = all.at(-1);
    if (!last || comparePositions(range.start, last.end) > 0) all.push(range);
    else if (comparePositions(range.end, last.end) > 0) all[all.length - 1] = { start: last.start, end: range.end };
  }
  return all;
};

/** Leaves out what is wrong with the characters of stretches that are told as a whole; there may be thousands of both. */
export const withoutParts = (problems: readonly Problem[], whole: readonly Range[]): readonly Problem[] => {
  if (whole.length === 0) return problems;
  const stretches = joined(whole);
  const isPart = ({ at }: Problem): boolean => {
    const stretch = lastBegunAt(stretches, at.start);
    return stretch !== undefined && isWithin(at, stretch);
  };
  return problems.filter((problem) => !ofCharacters.has(problem.code) || !isPart(problem));
};

/**
 * Problems in the order of the text; those at one place by their code, each told once. How grave one is only the rules say,
 * so that findings have an order of their own; and problems of one place and code stay as they were met.
 */
export const bySourceOrder = (problems: readonly Problem[]): readonly Problem[] => {
  const sorted = problems.toSorted((one, other) => compareStarts(one.at, other.at) || compareText(one.code, other.code));
  return sorted.filter((problem, index) => {
    const before = sorted[index - 1];
    return before?.code !== problem.code || before.message !== problem.message || compareStarts(before.at, problem.at) !== 0;
  });
};

/** A problem in words that can be read, however long those of the author are. What would put it right stays whole. */
export const inReadableWords = (problem: Problem): Problem => ({
  ...problem,
  message: readable(problem.message),
  remedy: readable(problem.remedy),
  ...(problem.related && { related: problem.related.map(({ message, at }) => ({ message: readable(message), at })) }),
});
