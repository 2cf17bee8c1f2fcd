import type { Problem } from '../problem.ts';

/** Problems in the order of the text; those at one place by their code, each told once. */
export const bySourceOrder = (problems: readonly Problem[]): readonly Problem[] => {
  const sorted = problems.toSorted(
    (first, second) =>
      first.at.start.line - second.at.start.line ||
      first.at.start.character - second.at.start.character ||
      (first.code < second.code ? -1 : first.code > second.code ? 1 : 0),
  );
  return sorted.filter((problem, index) => {
    const before = sorted[index - 1];
    return (
      before?.code !== problem.code ||
      before.message !== problem.message ||
      before.at.start.line !== problem.at.start.line ||
      before.at.start.character !== problem.at.start.character
    );
  });
};
