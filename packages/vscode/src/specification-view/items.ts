/** The lines of the Specification view: interventions, their sections, and each design question. */
import type { InterventionCoverage, QuestionCoverage, QuestionStatus, SectionCoverage } from '@peerspec/server/protocol';
import { l10n } from 'vscode';

/** One line of the view, before it is a tree item of the editor. */
export type Line =
  | { readonly is: 'intervention'; readonly coverage: InterventionCoverage; readonly isOnly: boolean }
  | { readonly is: 'section'; readonly coverage: InterventionCoverage; readonly section: SectionCoverage }
  | { readonly is: 'question'; readonly coverage: InterventionCoverage; readonly question: QuestionCoverage };

/** What stands below a line. */
export const linesBelow = (line: Line): readonly Line[] => {
  if (line.is === 'intervention')
    return line.coverage.sections.map((section): Line => ({ is: 'section', coverage: line.coverage, section }));
  if (line.is === 'section') return line.section.questions.map((question): Line => ({ is: 'question', coverage: line.coverage, question }));
  return [];
};

/** What a reader calls the line. */
export const labelOf = (line: Line): string => {
  if (line.is === 'intervention') return line.coverage.title ?? line.coverage.name ?? l10n.t('Intervention without a name');
  return line.is === 'section' ? line.section.heading : line.question.heading;
};

/** A status in words. */
export const statusInWords = (status: QuestionStatus): string => {
  if (status === 'answered') return l10n.t('answered');
  return status === 'open' ? l10n.t('left open') : l10n.t('to answer');
};

const countIn = (section: SectionCoverage, status: QuestionStatus): number =>
  section.questions.filter((question) => question.status === status).length;

const counts = (silent: number, open: number): string =>
  [...(silent > 0 ? [l10n.t('{0} to answer', silent)] : []), ...(open > 0 ? [l10n.t('{0} open', open)] : [])].join(' · ');

/** What stands behind the label, in a weaker colour. */
export const descriptionOf = (line: Line): string => {
  if (line.is === 'intervention') return counts(line.coverage.silent, line.coverage.open);
  if (line.is === 'section') return counts(countIn(line.section, 'silent'), countIn(line.section, 'open'));
  return line.question.status === 'answered' ? '' : statusInWords(line.question.status);
};
