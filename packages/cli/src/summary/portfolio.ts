/** What a portfolio comes to: which questions are silent most often, and what is due when. */
import type { Spec } from '@peerspec/language';
import { questions } from '@peerspec/language';
import type { CoverageQuestion } from '@peerspec/rules';
import { coverageOf } from '@peerspec/rules';
import { addDuration } from '@peerspec/rules/internal';
import { compareText } from '@peerspec/language/files';
import { shownPath } from '../targets/read-target.ts';
import type { ReadFile } from '../targets/read-specs.ts';

export interface QuestionCount {
  /** As in the vocabulary: `peers.training`. */
  readonly path: string;
  readonly question: string;
  /** Interventions in which nothing is said. */
  readonly silent: number;
  /** Interventions that say openly that there is no answer. */
  readonly open: number;
  readonly answered: number;
}

/** What is to be done by a day. */
export interface Due {
  readonly day: string;
  readonly what: 'decision' | 'review of the theory';
  /** A day before that of the run. */
  readonly isOverdue: boolean;
  /** As it is shown. */
  readonly file: string;
  readonly line: number;
  readonly intervention?: string;
  /** What is to be decided. */
  readonly question?: string;
  readonly owner?: string;
}

export interface Portfolio {
  readonly files: number;
  readonly interventions: number;
  /** All that are asked of any intervention, the most often silent first. */
  readonly questions: readonly QuestionCount[];
  /** The earliest first. */
  readonly due: readonly Due[];
  /** Decisions that are open without a day. */
  readonly undated: number;
}

const countOf = (path: string, asked: readonly CoverageQuestion[]): QuestionCount => {
  const having = (status: CoverageQuestion['status']): number => asked.filter((each) => each.status === status).length;
  return { path, question: asked[0]?.question ?? '', silent: having('silent'), open: having('open'), answered: having('answered') };
};

const questionOf = (path: string): string | undefined => questions.find((question) => question.path === path)?.row.question;

/** What is due of an intervention: decisions, and the next review of its theory. */
const dueOf = (spec: Spec, today: string, shown: (path: string) => string): readonly Due[] => {
  const due = (day: string, what: Due['what'], at: Spec['at'], more: Pick<Due, 'question' | 'owner'> = {}): Due => ({
    day,
    what,
    isOverdue: day < today,
    file: shown(at.file ?? spec.file),
    line: at.start.line + 1,
    ...(spec.name !== undefined && { intervention: spec.name }),
    ...more,
  });
  const decisions = spec.open.flatMap(({ path, item, gap: { decideBy, owner, at } }) => {
    if (decideBy === undefined) return [];
    const question = [questionOf(path) ?? path, ...(item === undefined ? [] : [`(${item})`])].join(' ');
    return [due(decideBy, 'decision', at, { question, ...(owner !== undefined && { owner }) })];
  });
  const { reviewed } = spec.theory;
  if (reviewed.state !== 'given') return decisions;
  const { every, last } = reviewed.value;
  return every && last !== undefined ? [...decisions, due(addDuration(last, every), 'review of the theory', reviewed.at)] : decisions;
};

/** A part that several interventions share is due once. */
const once = (due: readonly Due[]): readonly Due[] => [
  ...new Map(due.map((each) => [JSON.stringify([each.file, each.line, each.day, each.question]), each] as const)).values(),
];

export const portfolioOf = (files: readonly ReadFile[], today: string, cwd: string): Portfolio => {
  const asked = files.flatMap(({ target, specs, project }) =>
    specs.flatMap((spec) => coverageOf(spec, undefined, project.checkOptions(target.absolute)).sections.flatMap((each) => each.questions)),
  );
  const order = new Map(questions.map(({ path }, index) => [path, index] as const));
  const due = files.flatMap(({ target, specs }) => specs.flatMap((spec) => dueOf(spec, today, (path) => shownPath(cwd, target, path))));
  const specs = files.flatMap((file) => file.specs);
  return {
    files: files.length,
    interventions: specs.length,
    questions: [...Map.groupBy(asked, ({ path }) => path)]
      .map(([path, each]) => countOf(path, each))
      .sort((one, other) => other.silent - one.silent || (order.get(one.path) ?? 0) - (order.get(other.path) ?? 0)),
    due: once(due).toSorted((one, other) => compareText(one.day, other.day) || compareText(one.file, other.file) || one.line - other.line),
    undated: specs.reduce(
      (sum, { open }) => sum + open.filter(({ gap }) => gap.gap === 'undecided' && gap.decideBy === undefined).length,
      0,
    ),
  };
};
