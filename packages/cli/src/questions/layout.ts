/** What the pages of `questions` have in common. */
import type { Gap } from '@peerspec/language';
import type { Style } from '../terminal/style.ts';

export interface Layout {
  readonly width: number;
  readonly style: Style;
}

/** "undecided, council, by 2026-03-01: two providers have offered a course" */
export const gapInWords = ({ gap, owner, decideBy, because }: Gap): string => {
  const facts = [gap, owner, decideBy && `by ${decideBy}`].filter((each) => each !== undefined);
  return because === undefined ? facts.join(', ') : `${facts.join(', ')}: ${because}`;
};
