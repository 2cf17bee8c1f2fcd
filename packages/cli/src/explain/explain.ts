/** `peerspec explain`: what a finding means, why it matters, how to put it right. */
import type { ProblemEntry } from '@peerspec/language';
import { didYouMean, problemCatalogue, problemEntry, suggest } from '@peerspec/language';
import type { Rule } from '@peerspec/rules';
import { rules } from '@peerspec/rules';
import type { ExitCode } from '../exit-code.ts';
import { exitCodes } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { RunFailure } from '../run-failure.ts';
import type { Style } from '../terminal/style.ts';
import { styleFor, widthFor } from '../terminal/style.ts';
import { wrap } from '../terminal/wrap.ts';
import { sectionTitles } from './sections.ts';

/** A part of a page: a heading and paragraphs, or a heading and lines that are shown as they are. */
type Part = { readonly heading: string; readonly says: readonly string[] } | { readonly heading: string; readonly shows: string };

interface Page {
  readonly title: string;
  readonly subtitle: string;
  readonly parts: readonly Part[];
}

const shown = (heading: string, text: string | undefined): readonly Part[] => (text === undefined ? [] : [{ heading, shows: text }]);

const said = (heading: string, ...says: readonly string[]): readonly Part[] => (says.length === 0 ? [] : [{ heading, says }]);

const acceptance = ({ code, acceptable }: Rule): string =>
  acceptable === false
    ? 'No: contradictions and safety cannot be accepted away.'
    : `Yes, with a reason that readers of the document will see: accept ${code} because "…"`;

const rulePage = (rule: Rule): Page => ({
  title: rule.code,
  subtitle: `${rule.severity} at stage commissioning, ${sectionTitles[rule.section].toLowerCase()}`,
  parts: [
    ...said('What', rule.message),
    ...said('Why', rule.why),
    ...said('What to do', rule.remedy),
    ...said('Where the evidence comes from', ...(rule.scope ? [rule.scope.saying] : [])),
    ...shown('Sets it off', rule.bad),
    ...shown('Puts it right', rule.good),
    ...said('Can it be accepted?', acceptance(rule)),
    ...said('Sources', ...rule.sources),
  ],
});

const problemPage = (problem: ProblemEntry): Page => ({
  title: problem.code,
  subtitle: 'error, in the file itself',
  parts: [
    ...said('What', problem.message),
    ...said('Why', problem.why),
    ...said('What to do', problem.remedy),
    ...shown('Sets it off', problem.bad),
    ...shown('Puts it right', problem.good),
    ...said('Can it be accepted?', 'No: what cannot be understood cannot be weighed either.'),
  ],
});

const linesOf = (part: Part, width: number): readonly string[] =>
  'shows' in part
    ? part.shows
        .trimEnd()
        .split('\n')
        .map((line) => `    ${line}`.trimEnd())
    : part.says.flatMap((paragraph) => wrap(paragraph, width - 2).map((line) => `  ${line}`));

const pageAsText = ({ title, subtitle, parts }: Page, width: number, style: Style): string => {
  const sections = parts.map((part) => [style('bold', part.heading), ...linesOf(part, width)].join('\n'));
  return `${[`${style(['bold', 'underline'], title)}\n${subtitle}`, ...sections].join('\n\n')}\n`;
};

const pageOf = (code: string): Page | undefined => {
  const rule = rules.find((each) => each.code === code);
  if (rule) return rulePage(rule);
  const problem = problemEntry(code);
  return problem && problemPage(problem);
};

/** @throws RunFailure where there is no such code. */
export const explain = (io: Io, code: string): ExitCode => {
  const page = pageOf(code);
  if (!page) {
    const known = [...rules, ...problemCatalogue].map((each) => each.code);
    throw new RunFailure(
      `There is no finding called \`${code}\`${didYouMean(suggest(code, known))} \`peerspec rules\` lists what there is.`,
    );
  }
  io.stdout.write(pageAsText(page, widthFor(io.stdout), styleFor(io, io.stdout)));
  return exitCodes.fine;
};
