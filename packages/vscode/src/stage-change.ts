/** Says what a stage does once it is chosen: it decides how much is asked, and that can be a lot at once. */
import { commands, l10n, window, workspace } from 'vscode';
import type { CoverageFollower } from './coverage.ts';
import type { Disposing } from './disposing.ts';

/** What is known of a specification: the stage of each intervention, where it has one, and how much is found. */
interface Known {
  readonly stages: readonly (string | undefined)[];
  readonly found: number;
}

const whatItDoes: Readonly<Record<string, () => string>> = {
  idea: () => l10n.t('At “idea”, what is missing is only hinted at.'),
  design: () => l10n.t('At “design”, what is missing is told; what a contract cannot do without is a warning.'),
  commissioning: () => l10n.t('At “commissioning”, what a contract cannot do without is an error as long as it is missing.'),
  delivery: () => l10n.t('At “delivery”, what a running service cannot do without is an error as long as it is missing.'),
  published: () => l10n.t('At “published”, what only the authors of the publication could tell is mentioned, and no more.'),
};

/** The stage that one intervention has now and did not have before. */
const chosenIn = ({ stages }: Known, before: Known): string | undefined =>
  stages.find((stage, index) => stage !== undefined && stage !== before.stages[index]);

/** Somebody is about to write another stage in place of one: half of it is none. */
const isBeingChanged = ({ stages }: Known, before: Known): boolean =>
  stages.some((stage, index) => stage === undefined && before.stages[index] !== undefined);

/** The editor's own way from problem to problem, which shows what each one says. */
const nextProblem = 'editor.action.marker.next';

const say = (stage: string, { found }: Known, before: Known): void => {
  const goThrough = l10n.t('Go Through Them');
  const more = l10n.t('{0} things are found now; before, there were {1}. None of them has to be done at once.', found, before.found);
  const sentences = [whatItDoes[stage]?.() ?? '', ...(found > before.found ? [more] : [])];
  void window
    .showInformationMessage(sentences.join(' '), ...(found > 0 ? [goThrough] : []))
    .then((picked) => (picked === goThrough ? commands.executeCommand(nextProblem) : undefined));
};

/** Watches the specification that is looked at; each keeps what was known of it while another one is. */
export const explainStages = (follower: CoverageFollower): Disposing => {
  const known = new Map<string, Known>();
  const subscriptions = [
    follower.changed(() => {
      const current = follower.current();
      if (!current || current.coverage.interventions.length === 0) return;
      const { interventions, found } = current.coverage;
      const uri = current.uri.toString();
      const before = known.get(uri);
      const now: Known = { stages: interventions.map(({ stage }) => stage), found };
      const isSame = before?.stages.length === now.stages.length;
      if (before && isSame && isBeingChanged(now, before)) return;
      known.set(uri, now);
      const stage = before && isSame ? chosenIn(now, before) : undefined;
      if (before && stage !== undefined) say(stage, now, before);
    }),
    workspace.onDidCloseTextDocument(({ uri }) => void known.delete(uri.toString())),
  ];
  return {
    dispose: () => {
      for (const each of subscriptions) each.dispose();
    },
  };
};
