/** `peerspec questions`: which design questions are answered, open or silent. Never a score. */
import type { Project } from '@peerspec/rules/internal';
import type { Spec, StandardName } from '@peerspec/language';
import type { Coverage, CoverageQuestion } from '@peerspec/rules';
import { coverageOf } from '@peerspec/rules';
import type { ProjectOptions } from '../config/projects.ts';
import { openProjects } from '../config/projects.ts';
import type { ExitCode } from '../exit-code.ts';
import { exitCodes } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { countOf } from '../numbers.ts';
import { problemInWords } from '../targets/read-target.ts';
import type { InputOptions } from '../targets/standard-input.ts';
import { readStandardInput } from '../targets/standard-input.ts';
import { visitFiles } from '../targets/visit-files.ts';
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

const unread = 'something is written, but not so that it can be understood';

/** "taken to be UK by the configuration, until it is said" */
const assumedInWords = ({ assumed }: CoverageQuestion): string | undefined =>
  assumed && `taken to be ${assumed.join(', ')} by the configuration, until it is said`;

const questionLines = (question: CoverageQuestion, { width, style }: Layout): readonly string[] => {
  const margin = ' '.repeat(markWidth + 4);
  const inWidth = (text: string): readonly string[] => wrap(forTerminal(text), width - margin.length);
  const [first = '', ...further] = inWidth(question.question);
  const mark = style(colours[question.status], marks[question.status].padEnd(markWidth));
  const remark = question.gap ? gapInWords(question.gap) : question.unread ? unread : assumedInWords(question);
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

/** Shows the design questions of each intervention in a file, or in each of several. What is misspelt counts as silent. */
export const questions = async (io: Io, path: string, options: QuestionsOptions): Promise<ExitCode> => {
  const { standard } = options;
  const projects = openProjects(io, options, await readStandardInput(io, [path], options));
  const layout = { width: widthFor(io.stdout), style: styleFor(io, io.stdout) };
  const pages: string[] = [];
  const code = await visitFiles(io, projects, projects.targets([path]), {
    does: 'read',
    nothing: {
      message: 'There is no intervention in this file, so there are no questions to ask.',
      remedy: 'Name a file that holds `intervention MyService "…" { … }`.',
    },
    visit: ({ target, project, reading: { problems, specs } }) => {
      for (const problem of problems) io.stderr.write(`${forTerminal(problemInWords(target.shown, problem))}\n`);
      for (const spec of specs) {
        const lines = standard ? standardLines(spec, standard, layout) : coverageLines(spec, project.checkOptions(target.absolute), layout);
        pages.push(titled(spec, lines, layout));
      }
      return [];
    },
  });
  io.stdout.write(pages.join('\n'));
  // A file with errors has its questions all the same.
  return code === exitCodes.failed ? code : exitCodes.fine;
};
