/** What rules ask of a gap. Each gap is told about once: by the gravest thing that can be said of it. */
import type { GapKind, OpenQuestion, Spec } from '@peerspec/language';
import { coreQuestions } from '../engine/openers.ts';
import type { Run } from '../engine/rule.ts';
import { stageOf } from '../engine/strictness.ts';

const corePaths: ReadonlySet<string> = new Set(coreQuestions.map(({ path }) => path));

/** Whether the question, or one in the section that is left open, counts as a design question. */
const isCore = (path: string): boolean => corePaths.has(path) || [...corePaths].some((core) => core.startsWith(`${path}.`));

/** The day by which it should have been decided has passed. */
export const isOverdue = ({ gap }: OpenQuestion, run: Run): boolean => gap.decideBy !== undefined && gap.decideBy < run.today;

/** Undecided although the service is running. */
export const isLateDecision = ({ path, gap }: OpenQuestion, spec: Spec): boolean =>
  gap.gap === 'undecided' && stageOf(spec) === 'delivery' && isCore(path);

/** What is said of a publication, although this is none. */
export const isOwnSilence = ({ gap: { gap } }: OpenQuestion, spec: Spec): boolean =>
  (gap === 'not-reported' || gap === 'not-checked') && stageOf(spec) !== 'published';

/** Gaps of a publication say all there is to say. */
const needsReason: Readonly<Record<GapKind, boolean>> = {
  undecided: true,
  unknown: true,
  'not-applicable': true,
  'not-reported': false,
  'not-checked': false,
};

/** There is room for a reason, which is told where it stands. */
const isReasonBegun = ({ gap: { rationale } }: OpenQuestion): boolean => rationale?.because === undefined && rationale?.from.length === 0;

/** Left open without a word of why, and nothing graver can be said of it. */
export const lacksReason = (question: OpenQuestion, spec: Spec, run: Run): boolean =>
  needsReason[question.gap.gap] &&
  question.gap.because === undefined &&
  !isReasonBegun(question) &&
  !isOverdue(question, run) &&
  !isLateDecision(question, spec);

/** Open, with nothing wrong about how that is said. */
export const isPlainlyOpen = (question: OpenQuestion, spec: Spec, run: Run): boolean =>
  question.gap.gap !== 'not-applicable' &&
  !isOverdue(question, run) &&
  !isLateDecision(question, spec) &&
  !isOwnSilence(question, spec) &&
  !lacksReason(question, spec, run);
