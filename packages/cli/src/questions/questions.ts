/** `peerspec questions`: which design questions are answered, open or silent. Never a score. */
import type { Project } from '@peerspec/rules/internal';
import type { Spec, StandardName } from '@peerspec/language';
import type { Coverage, CoverageQuestion } from '@peerspec/rules';
import { coverageOf } from '@peerspec/rules';
import type { Projects, ProjectOptions } from '../config/projects.ts';
import { openProjects } from '../config/projects.ts';
import type { ExitCode } from '../exit-code.ts';
import { exitCodes } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { countOf } from '../numbers.ts';
import { fileFailure, traceOf } from '../own-fault.ts';
import { problemInWords, unreadFailure } from '../targets/read-target.ts';
import { sayFailures, sayPassedBy } from '../targets/say-failures.ts';
import type { InputOptions } from '../targets/standard-input.ts';
import { readStandardInput } from '../targets/standard-input.ts';
import type { Failure, Target } from '../targets/target.ts';
import { forTerminal } from '../terminal/escape.ts';
import { styleFor, widthFor } from '../terminal/style.ts';
import { wrap } from '../terminal/wrap.ts';
import type { Layout } from './layout.ts';
import { gapInWords } from './layout.ts';
import { standardLines } from './standard-as-text.ts';

export interface QuestionsOptions extends ProjectOptions, InputOptions {
  /** Shows the items of this reporting standard instead of the questions section by section. */
  readonly standard?: StandardName;
}

type Configured = ReturnType<Project['checkOptions']>;

/** How many of the silent questions are put forward. */
const mostUrgent = 5;

const marks = { answered: 'answered', open: 'open', silent: 'silent' } as const;
const colours = { answered: 'green', open: 'yellow', silent: 'red' } as const;
const markWidth = Math.max(...Object.values(marks).map((mark) => mark.length));

/** "taken to be UK by the configuration, until it is said" */
const assumedInWords = ({ assumed }: CoverageQuestion): string | undefined =>
  assumed && `taken to be ${assumed.join(', ')} by the configuration, until it is said`;

const questionLines = (question: CoverageQuestion, { width, style }: Layout): readonly string[] => {
  const margin = ' '.repeat(markWidth + 4);
  const inWidth = (text: string): readonly string[] => wrap(forTerminal(text), width - margin.length);
  const [first = '', ...further] = inWidth(question.question);
  const mark = style(colours[question.status], marks[question.status].padEnd(markWidth));
  const remark = question.gap ? gapInWords(question.gap) : assumedInWords(question);
  return [
    `  ${mark}  ${first}`,
    ...further.map((line) => margin + line),
    ...(remark === undefined ? [] : inWidth(remark).map((line) => margin + style('dim', line))),
  ];
};

const sectionLines = (coverage: Coverage, layout: Layout): readonly string[] =>
  coverage.sections.flatMap(({ heading, questions }) => [
    '',
    layout.style('bold', heading),
    ...questions.flatMap((question) => questionLines(question, layout)),
  ]);

const openInWords = ({ open }: Coverage): string => {
  const kinds = Object.entries(open).filter(([, count]) => count > 0);
  const total = kinds.reduce((sum, [, count]) => sum + count, 0);
  return total === 0 ? 'none is open' : `${total} openly left open (${kinds.map(([kind, count]) => `${count} ${kind}`).join(', ')})`;
};

const summary = (coverage: Coverage): string =>
  `${countOf(coverage.answered, 'question', 'questions')} answered, ${openInWords(coverage)}, ${coverage.silent} silent.`;

/** The silent questions that keep most rules from looking, with what could be written. */
const urgentLines = (coverage: Coverage, { width, style }: Layout): readonly string[] => {
  const urgent = coverage.sections
    .flatMap(({ questions }) => questions)
    .filter(({ holdsBack }) => holdsBack > 0)
    .sort((one, other) => other.holdsBack - one.holdsBack)
    .slice(0, mostUrgent);
  if (urgent.length === 0) return [];
  const lines = urgent.flatMap(({ path, question, holdsBack, why, example, word }) => [
    '',
    ...wrap(`${question} (${path})`, width - 2).map((line) => `  ${line}`),
    ...wrap(`${why} ${countOf(holdsBack, 'check waits', 'checks wait')} for the answer.`, width - 4).map((line) => `    ${line}`),
    `    ${style('cyan', forTerminal(example.startsWith(word) ? example : `${word}: ${example}`))}`,
  ]);
  return ['', style('bold', 'Say first'), ...lines];
};

const coverageLines = (spec: Spec, configured: Configured, layout: Layout): readonly string[] => {
  const coverage = coverageOf(spec, undefined, configured);
  return [...sectionLines(coverage, layout), ...urgentLines(coverage, layout), '', ...wrap(summary(coverage), layout.width)];
};

const titled = (spec: Spec, lines: readonly string[], { style }: Layout): string => {
  const title = forTerminal([spec.name, spec.title].filter((each) => each !== undefined).join(': ') || 'intervention');
  return `${[style('underline', title), ...lines].join('\n')}\n`;
};

const nothingAsked = (target: Target): Failure => ({
  path: target.shown,
  message: 'There is no intervention in this file, so there are no questions to ask.',
  remedy: 'Name a file that holds `intervention MyService "…" { … }`.',
});

/** What is shown of one file, and what could not be. */
interface Shown {
  /** One for each intervention. */
  readonly pages: readonly string[];
  readonly failures: readonly Failure[];
}

/** The pages of one file. Errors in it are named on the way: what is misspelt counts as silent. */
const pagesOf = async (io: Io, projects: Projects, target: Target, { standard }: QuestionsOptions): Promise<Shown> => {
  const { project, failures } = await projects.open(target);
  const reading = await project.workspace.read(target.path);
  const unread = unreadFailure(target, reading);
  if (unread) return { pages: [], failures: [...failures, unread] };
  for (const problem of reading.problems) io.stderr.write(`${forTerminal(problemInWords(target.shown, problem))}\n`);
  const page = { width: widthFor(io.stdout), style: styleFor(io, io.stdout) };
  const linesOf = (spec: Spec): readonly string[] =>
    standard ? standardLines(spec, standard, page) : coverageLines(spec, project.checkOptions(target.absolute), page);
  return { pages: reading.specs.map((spec) => titled(spec, linesOf(spec), page)), failures };
};

/** Shows the design questions of each intervention in a file, or in each of several. */
export const questions = async (io: Io, path: string, options: QuestionsOptions): Promise<ExitCode> => {
  const handed = await readStandardInput(io, [path], options);
  const projects = openProjects(io, options, handed);
  const found = projects.targets([path]);
  const failures: Failure[] = [...found.failures];
  const pages: string[] = [];
  for (const target of found.targets) {
    try {
      const shown = await pagesOf(io, projects, target, options);
      pages.push(...shown.pages);
      failures.push(...shown.failures);
    } catch (error) {
      failures.push(fileFailure(target.shown, 'read', error));
      io.stderr.write(traceOf(io.env, error));
    }
  }
  // Files of shared parts may well be among many; alone they are a mistake.
  if (pages.length === 0 && failures.length === 0) failures.push(...found.targets.map(nothingAsked));
  sayPassedBy(io, found.passedBy);
  sayFailures(io, failures);
  io.stdout.write(pages.join('\n'));
  return failures.length > 0 ? exitCodes.failed : exitCodes.fine;
};
