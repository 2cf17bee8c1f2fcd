/** Which design questions are answered, which are openly open, and on which nothing is said. Never a score. */
import { sectionRow } from '@peerspec/language';
import { onceFor } from '@peerspec/language/internal';
import type { Answer, Gap, GapKind, Question, Range, Spec } from '@peerspec/language';
import { answerIn, isOnlyBegun, isSectionWord, listIn, partOf } from '../helpers/by-word.ts';
import { appliesTo } from './applies.ts';
import { catalogue } from './catalogue.ts';
import type { CheckOptions } from './check.ts';
import { coreQuestions, openers } from './openers.ts';
import type { Rule } from './rule.ts';
import type { RuleSet } from './rule-set.ts';
import { severityAt, stageOf } from './strictness.ts';

export interface CoverageQuestion {
  /** As in the vocabulary: `peers.training`. */
  readonly path: string;
  readonly word: string;
  readonly heading: string;
  readonly question: string;
  readonly why: string;
  /** What could be written, as in the vocabulary. */
  readonly example: string;
  /** `not-applicable` is an answer. */
  readonly status: 'answered' | 'open' | 'silent';
  /** The gap, where it is open, or where it is answered by not applying. */
  readonly gap?: Gap;
  /** For a silent question: something is written that cannot be understood, or stands where it does not belong. */
  readonly unread?: true;
  /** For a silent question: how many rules cannot look at anything until it is answered. */
  readonly holdsBack: number;
  /** For a silent question: what a configuration takes for the answer when it decides which evidence applies. */
  readonly assumed?: readonly string[];
  /** Where the answer stands or would be looked for. */
  readonly at: Range;
}

export interface CoverageSection {
  /** The section's word; empty for the intervention itself. */
  readonly word: string;
  readonly heading: string;
  readonly questions: readonly CoverageQuestion[];
}

/** Open questions by kind of gap. */
export type OpenCounts = Readonly<Record<Exclude<GapKind, 'not-applicable'>, number>>;

/** How many questions are openly left out, whatever the kind of gap. */
export const statedOpen = ({ open }: Coverage): number => Object.values(open).reduce((sum, count) => sum + count, 0);

/** Numbers of design questions; those that do not apply to this form of support are not counted. */
export interface Coverage {
  readonly sections: readonly CoverageSection[];
  readonly answered: number;
  readonly open: OpenCounts;
  readonly silent: number;
}

/** The state of a question that a list answers: one declaration with its word is enough, unless it is only begun. */
const ofList = (spec: Spec, question: Question, list: string): Answer<unknown> => {
  const part = partOf(spec, question.section);
  const declared = listIn(part, list).filter((item) => item.word === question.word);
  const found = declared.find((item) => !isOnlyBegun(item));
  if (found) return { state: 'given', value: undefined, at: found.at };
  const open = spec.open.find(({ path, item }) => item === undefined && (path === question.path || path === question.section));
  return open?.gap ?? { state: 'silent', at: (declared[0] ?? part).at };
};

/** The answer to a question of the vocabulary; where it is answered by declarations, one of them is enough. */
export const answerTo = (spec: Spec, question: Question): Answer<unknown> => {
  if ('list' in question.row) return ofList(spec, question, question.row.list);
  const part = partOf(spec, question.section);
  return answerIn(part, question.word) ?? { state: 'silent', at: part.at };
};

/** What an answer comes to: `not-applicable` is an answer, and what cannot be understood is none. */
export const statusOf = (answer: Answer<unknown>): CoverageQuestion['status'] => {
  if (answer.state === 'gap') return answer.gap === 'not-applicable' ? 'answered' : 'open';
  return answer.state === 'silent' ? 'silent' : 'answered';
};

/** The question that stands for what a rule asks: itself, or the first of the section that it asks for. */
const standsFor = (path: string): string =>
  coreQuestions.find((question) => question.path === path || question.section === path)?.path ?? path;

interface Waiting {
  /** Codes of the rules that wait for a question, by its path. */
  readonly always: ReadonlyMap<string, ReadonlySet<string>>;
  /** Codes of the rules that wait for a section to be begun, by the path of the question that begins it. */
  readonly untilBegun: ReadonlyMap<string, ReadonlySet<string>>;
}

const collect = (pairs: Iterable<readonly [path: string, code: string]>): ReadonlyMap<string, ReadonlySet<string>> => {
  const codes = new Map<string, Set<string>>();
  for (const [path, code] of pairs) codes.set(path, (codes.get(path) ?? new Set<string>()).add(code));
  return codes;
};

const waitingIn = onceFor((set: RuleSet): Waiting => {
  const opening = openers(set.rules);
  const asks = (rule: Rule | undefined): readonly string[] => (rule?.asks ?? []).map(standsFor);
  return {
    always: collect(
      set.rules.flatMap((rule) =>
        [...(rule.needs ?? []).map(standsFor), ...set.before(rule).flatMap(asks)].map((path) => [path, rule.code] as const),
      ),
    ),
    untilBegun: collect(set.rules.flatMap((rule) => asks(opening.get(rule.within ?? '')).map((path) => [path, rule.code] as const))),
  };
});

const isBegun = (spec: Spec, section: string): boolean => !isSectionWord(section) || spec[section].state !== 'silent';

/** What a configuration says that matters for questions. */
type Configured = Pick<CheckOptions, 'severities' | 'defaults'>;

/** Whether a configuration keeps a rule quiet in this intervention. */
const isOff = (spec: Spec, rule: Rule | undefined, { severities = {} }: Configured): boolean =>
  rule !== undefined && Object.hasOwn(severities, rule.code) && severityAt(rule, stageOf(spec), severities) === 'off';

const assumedFor = (path: string, { defaults }: Configured): readonly string[] | undefined =>
  path === 'topic' ? defaults?.topic : path === 'country' ? defaults?.country : undefined;

interface Ways {
  readonly rules: RuleSet;
  readonly waiting: Waiting;
  readonly configured: Configured;
}

/** How many rules have nothing to look at while the question is silent. */
const heldBack = (spec: Spec, { path, section }: Question, { rules, waiting: { always, untilBegun }, configured }: Ways): number => {
  if (assumedFor(path, configured)) return 0;
  const codes = new Set([...(always.get(path) ?? []), ...(isBegun(spec, section) ? [] : (untilBegun.get(path) ?? []))]);
  return [...codes].filter((code) => !isOff(spec, rules.byCode(code), configured)).length;
};

const covered = (spec: Spec, question: Question, ways: Ways): CoverageQuestion => {
  const { path, word, row } = question;
  const answer = answerTo(spec, question);
  const status = statusOf(answer);
  const isUnread = answer.state === 'silent' && ((answer.broken && !answer.blank) || spec.misplaced.includes(path));
  const assumed = status === 'silent' ? assumedFor(path, ways.configured) : undefined;
  return {
    path,
    word,
    heading: row.heading,
    question: row.question,
    why: row.why,
    example: row.example,
    status,
    ...(answer.state === 'gap' && { gap: answer }),
    ...(isUnread && { unread: true as const }),
    holdsBack: status === 'silent' ? heldBack(spec, question, ways) : 0,
    ...(assumed && { assumed }),
    at: answer.at,
  };
};

const headingOf = (word: string): string => sectionRow(word)?.heading ?? 'The intervention';

/**
 * The design questions of one intervention, section by section in the order of the vocabulary. What a configuration
 * takes for granted answers none of them, but holds nothing back.
 */
export const coverageOf = (spec: Spec, rules: RuleSet = catalogue, configured: Configured = {}): Coverage => {
  const ways = { rules, waiting: waitingIn(rules), configured };
  const asked = coreQuestions.filter(({ path }) => appliesTo(spec, path));
  const all = asked.map((question) => ({ section: question.section, covered: covered(spec, question, ways) }));
  const open = (gap: GapKind): number => all.filter((each) => each.covered.status === 'open' && each.covered.gap?.gap === gap).length;
  const count = (status: CoverageQuestion['status']): number => all.filter((each) => each.covered.status === status).length;
  return {
    sections: [...Map.groupBy(all, (each) => each.section)].map(([word, each]) => ({
      word,
      heading: headingOf(word),
      questions: each.map((one) => one.covered),
    })),
    answered: count('answered'),
    open: {
      undecided: open('undecided'),
      unknown: open('unknown'),
      'not-reported': open('not-reported'),
      'not-checked': open('not-checked'),
    },
    silent: count('silent'),
  };
};
