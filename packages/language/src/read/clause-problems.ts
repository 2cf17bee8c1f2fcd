/** What can be wrong with what is said behind an answer: its reason, who decides, by when. */
import type { Meant } from '../everyday/meaning.ts';
import type { Problem } from '../problem.ts';
import type { Range } from '../spec/values.ts';
import { asked, inBrief, putRight } from './readings.ts';

/** A reason, a decider or a day that is said in plain words behind an answer. */
export const unfinishedClause = (said: string, at: Range, meant: readonly Meant[]): Problem => ({
  code: 'incomplete-clause',
  message: `\`${inBrief(said)}\` is not how this is written${asked(meant)}`,
  remedy: 'A reason is written `because "…"`, who decides `owner "…"`, and by when `decide-by 2027-03-01`.',
  at,
  ...putRight(meant),
});

/** A reason between the answers of a list, where one stands behind the last and holds for all. */
export const reasonAmongAnswers = (at: Range, meant: readonly Meant[]): Problem => ({
  code: 'misplaced-clause',
  message: 'The reason stands among the answers; it goes behind the last of them and holds for all.',
  remedy: 'Write all answers first and the reason once behind them; say in it which answer it is for.',
  at,
  ...putRight(meant),
});

/** A reason that stands alone where nothing takes it. */
export const looseReason = (at: Range): Problem => ({
  code: 'misplaced-clause',
  message: 'This reason belongs to nothing.',
  remedy: 'Put it behind the answer that it explains.',
  at,
});

/** `owner` behind something that is not undecided, `last` behind something that does not recur, and so on. */
export const misplacedClause = (clause: string, at: Range, belongs: string): Problem => ({
  code: 'misplaced-clause',
  message: `\`${clause}\` cannot stand here; it ${belongs}.`,
  remedy: 'Move it to where it belongs, or remove it.',
  at,
});

/** `assumption Time "…" uncertain`: the word of a clause is the answer to a question of the block (`isOpen`: there is one). */
export const clauseInBlock = (clause: string, question: string, at: Range, isOpen: boolean): Problem => ({
  code: 'misplaced-clause',
  message: `\`${clause}\` is the answer to \`${question}\`, which stands in the block.`,
  remedy: `Write \`${question}: ${clause}\` in its block.`,
  at,
  ...(!isOpen && { replacement: `{ ${question}: ${clause} }` }),
});

/** A clause without what should follow it. */
export const incompleteClause = (clause: string, at: Range, example: string): Problem => ({
  code: 'incomplete-clause',
  message: `\`${clause}\` is not finished.`,
  remedy: `Go on, for example: \`${clause} ${example}\`.`,
  at,
});
