/** The status bar says how much is still to be answered: a number of questions, never a score. */
import { l10n, StatusBarAlignment, window } from 'vscode';
import type { InterventionCoverage } from '@peerspec/server/protocol';
import type { CoverageFollower } from './coverage.ts';
import { language } from './coverage.ts';
import type { Disposing } from './disposing.ts';

interface Status extends Disposing {
  /** What it shows now; empty where it is hidden. */
  readonly text: () => string;
}

const sum = (interventions: readonly InterventionCoverage[], key: 'open' | 'silent'): number =>
  interventions.reduce((total, each) => total + each[key], 0);

/** "4 to answer", or what there is to say when there is nothing to answer. */
export const coverageInWords = (interventions: readonly InterventionCoverage[]): string => {
  const silent = sum(interventions, 'silent');
  const open = sum(interventions, 'open');
  if (silent > 0) return l10n.t('{0} to answer', silent);
  return open > 0 ? l10n.t('{0} openly left open', open) : l10n.t('every question answered');
};

const tooltipOf = (interventions: readonly InterventionCoverage[]): string =>
  [
    ...interventions.map(
      ({ name, title, answered, open, silent }) =>
        `${title ?? name ?? l10n.t('Intervention without a name')}: ${l10n.t('{0} answered, {1} openly left open, {2} to answer', answered, open, silent)}`,
    ),
    l10n.t('Click to see the questions.'),
  ].join('\n');

/** Whether the reader is at a specification: in its text, or in what is shown beside it (then no text is active). */
const isAtSpecification = (): boolean => window.activeTextEditor === undefined || window.activeTextEditor.document.languageId === language;

/** Shown while somebody is at a specification. */
export const showStatus = (follower: CoverageFollower): Status => {
  const item = window.createStatusBarItem('peerspec.status', StatusBarAlignment.Left, 10);
  item.name = 'PeerSpec';
  item.command = 'peerspec.showQuestions';
  let shown = '';

  const update = (): void => {
    const current = follower.current();
    const interventions = current?.coverage.interventions ?? [];
    if (!isAtSpecification() || interventions.length === 0) {
      shown = '';
      item.hide();
      return;
    }
    shown = l10n.t('PeerSpec: {0}', coverageInWords(interventions));
    item.text = shown;
    item.tooltip = tooltipOf(interventions);
    item.show();
  };

  const subscriptions = [follower.changed(update), window.onDidChangeActiveTextEditor(update), item];
  return {
    text: () => shown,
    dispose: () => {
      for (const each of subscriptions) each.dispose();
    },
  };
};
