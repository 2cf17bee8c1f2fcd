/** `peerspec summary`: a portfolio on a page. Never a score. */
import type { DataTable } from '@peerspec/documents';
import { csv, markdown } from '@peerspec/documents';
import { bullets, heading, paragraph } from '@peerspec/documents/internal';
import type { ProjectOptions } from '../config/projects.ts';
import { againstInputs } from '../disk/identity.ts';
import { isToScreen, writeData, writeNamed } from '../disk/write-result.ts';
import type { ExitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { countOf, grouped } from '../numbers.ts';
import { RunFailure } from '../run-failure.ts';
import { readSpecs } from '../targets/read-specs.ts';
import type { InputOptions } from '../targets/standard-input.ts';
import { forTerminal } from '../terminal/escape.ts';
import { toJson } from '../terminal/json.ts';
import type { Style } from '../terminal/style.ts';
import { styleFor, widthFor } from '../terminal/style.ts';
import { wrap } from '../terminal/wrap.ts';
import { dayOfRun } from '../today.ts';
import { version } from '../version.ts';
import type { summaryFormats, summaryTables } from './choices.ts';
import type { Due, Portfolio, QuestionCount } from './portfolio.ts';
import { portfolioOf } from './portfolio.ts';

export interface SummaryOptions extends ProjectOptions, InputOptions {
  readonly format: (typeof summaryFormats)[number];
  /** Which table, where the format is CSV. */
  readonly table?: (typeof summaryTables)[number];
  readonly today?: string;
  /** A file, or `-` for standard output. */
  readonly out?: string;
}

/** For people; programs get all. */
const mostQuestions = 20;

const silentIn = ({ questions }: Portfolio): readonly QuestionCount[] => questions.filter(({ silent }) => silent > 0);

const headLine = ({ interventions, files }: Portfolio): string =>
  `${countOf(interventions, 'intervention', 'interventions')} in ${countOf(files, 'file', 'files')}.`;

const askedOf = ({ silent, open, answered }: QuestionCount): number => silent + open + answered;

const beyond = (portfolio: Portfolio): readonly string[] => {
  const left = silentIn(portfolio).length - mostQuestions;
  return left > 0 ? [`${countOf(left, 'other question is', 'other questions are')} silent in some; --format csv has them all.`] : [];
};

const undatedLine = ({ undated }: Portfolio): readonly string[] =>
  undated === 0 ? [] : [`${countOf(undated, 'other decision is', 'other decisions are')} open without a day.`];

const placeOf = ({ file, line, intervention }: Due): string =>
  `${file}:${line.toString()}${intervention === undefined ? '' : ` (${intervention})`}`;

const dueText = ({ what, question, owner }: Due): string =>
  `${question ?? `The next ${what}.`}${owner === undefined ? '' : ` Decides: ${owner}.`}`;

const nothingSilent = 'No question is silent in any of them.';
const nothingDue = 'Nothing has a day by which it is due.';

const asText = (portfolio: Portfolio, width: number, style: Style): string => {
  const further = (text: string): readonly string[] => wrap(forTerminal(text), width - 6).map((line) => `      ${line}`);
  const silent = silentIn(portfolio).slice(0, mostQuestions);
  const figures = Math.max(0, ...silent.map((each) => `${grouped(each.silent)} of ${grouped(askedOf(each))}`.length));
  return [
    headLine(portfolio),
    '',
    style('bold', 'Silent most often'),
    ...(silent.length === 0 ? [`  ${nothingSilent}`] : []),
    ...silent.flatMap((each) => [
      `  ${`${grouped(each.silent)} of ${grouped(askedOf(each))}`.padStart(figures)}  ${style('bold', each.path)}`,
      ...further(each.question),
    ]),
    ...beyond(portfolio).map((line) => `  ${line}`),
    '',
    style('bold', 'Due'),
    ...(portfolio.due.length === 0 ? [`  ${nothingDue}`] : []),
    ...portfolio.due.flatMap((each) => [
      `  ${each.day}  ${each.isOverdue ? `${style('red', 'overdue')}  ` : ''}${forTerminal(placeOf(each))}`,
      ...further(dueText(each)),
    ]),
    ...undatedLine(portfolio).map((line) => `  ${line}`),
    '',
  ].join('\n');
};

const asMarkdown = (portfolio: Portfolio): string => {
  const silent = silentIn(portfolio).slice(0, mostQuestions);
  const lines = (texts: readonly string[]) => texts.map((text) => paragraph(text));
  return markdown([
    heading(1, 'Summary of the portfolio'),
    paragraph(headLine(portfolio)),
    heading(2, 'Silent most often'),
    silent.length === 0
      ? paragraph(nothingSilent)
      : bullets(
          silent.map((each) => ({
            lead: { strong: `${grouped(each.silent)} of ${grouped(askedOf(each))}` },
            text: `${each.question} (${each.path})`,
          })),
        ),
    ...lines(beyond(portfolio)),
    heading(2, 'Due'),
    portfolio.due.length === 0
      ? paragraph(nothingDue)
      : bullets(
          portfolio.due.map((each) => ({
            lead: { strong: `${each.day}${each.isOverdue ? ', overdue' : ''}` },
            text: `${placeOf(each)}: ${dueText(each)}`,
          })),
        ),
    ...lines(undatedLine(portfolio)),
  ]);
};

const tables: Readonly<Record<(typeof summaryTables)[number], (portfolio: Portfolio) => DataTable>> = {
  questions: ({ questions }) => ({
    columns: ['path', 'question', 'silent', 'open', 'answered'],
    rows: questions.map(({ path, question, silent, open, answered }) => [path, question, silent, open, answered]),
  }),
  due: ({ due }) => ({
    columns: ['day', 'overdue', 'what', 'question', 'owner', 'file', 'line', 'intervention'],
    rows: due.map(({ day, isOverdue, what, question = '', owner = '', file, line, intervention = '' }) => [
      day,
      isOverdue ? 'yes' : 'no',
      what,
      question,
      owner,
      file,
      line,
      intervention,
    ]),
  }),
};

const asJson = ({ files, interventions, questions, due, undated }: Portfolio, today: string): string =>
  toJson({
    format: 'peerspec-summary',
    formatVersion: 1,
    peerspec: version,
    today,
    files,
    interventions,
    questions,
    due: due.map(({ isOverdue, ...each }) => ({ ...each, overdue: isOverdue })),
    undated,
  });

/** Writes the summary. @throws RunFailure where an option makes no sense. */
export const summary = async (io: Io, paths: readonly string[], options: SummaryOptions): Promise<ExitCode> => {
  const { format, table, out } = options;
  if (table !== undefined && format !== 'csv') throw new RunFailure('`--table` says which table is meant, and belongs to `--format csv`.');
  const today = dayOfRun(options.today, io.now);
  const { files, code, inputs } = await readSpecs(io, paths.length === 0 ? ['.'] : paths, options);
  const portfolio = portfolioOf(files, today, io.cwd);
  const written = {
    text: () =>
      asText(portfolio, isToScreen(out) ? widthFor(io.stdout) : 80, isToScreen(out) ? styleFor(io, io.stdout) : (_, text) => text),
    markdown: () => asMarkdown(portfolio),
    json: () => asJson(portfolio, today),
    csv: () => csv(tables[table ?? 'questions'](portfolio)),
  }[format]();
  if (!isToScreen(out)) await writeNamed(io, out, written, againstInputs(io.disk, inputs));
  else if (format === 'csv') writeData(io.stdout, written);
  else io.stdout.write(written);
  return code;
};
