/** Which texts are measured, and doing what: those that were cliffs once, and what an author would have to wait for. */
import type { DoingName } from './doings.ts';

export interface GrowthCase {
  /** One of `families.ts`. */
  readonly family: string;
  readonly doing: DoingName;
}

const cases = (family: string, ...doings: readonly DoingName[]): readonly GrowthCase[] => doings.map((doing) => ({ family, doing }));

export const growthCases: readonly GrowthCase[] = [
  ...cases('long-word', 'check', 'completion'),
  ...cases('open-braces', 'check', 'folding'),
  ...cases('only-close-braces', 'check'),
  ...cases('comment-openers', 'check'),
  ...cases('comments', 'check', 'quick fixes'),
  ...cases('emoji-line', 'check'),
  ...cases('surrogates', 'keystroke'),
  ...cases('only-carriage-returns', 'keystroke'),
  ...cases('arrows', 'format'),
  ...cases('dois-in-texts', 'check', 'links'),
  ...cases('prose', 'check', 'correct all'),
  ...cases('use-lines', 'check'),
  ...cases('accepts', 'check'),
  ...cases('unknown-words', 'check', 'quick fixes'),
  ...cases('signs-behind-unknown-words', 'check'),
  ...cases('declarations-behind-a-colon', 'check'),
  ...cases('becauses', 'check'),
  ...cases('clause-words', 'check'),
  ...cases('listed-names', 'check'),
  ...cases('events-forwards', 'check'),
  ...cases('outcomes-in-one-chain', 'check', 'diff', 'compare'),
  ...cases('ladder-of-diamonds', 'check'),
  ...cases('dense-graph', 'check'),
  ...cases('timed-through-untimed', 'check'),
  ...cases('interventions-and-conditions', 'check', 'keystroke'),
  ...cases('interventions-with-names', 'check', 'symbols', 'rename', 'diff', 'baseline'),
  ...cases('one-huge-intervention', 'check', 'questions', 'generate', 'compare', 'format', 'keystroke', 'hover', 'tokens', 'selection'),
];

/** One for everything that is done, for a run that tries and does not judge: each kind of text costs a process. */
export const oneOfEachDoing: readonly GrowthCase[] = [...Map.groupBy(growthCases, ({ doing }) => doing).values()].flatMap((ofOne) =>
  ofOne.slice(0, 1),
);
