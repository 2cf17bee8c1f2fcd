/** Says what a new stage does: it decides how much is asked, and that can be a lot at once. */
import { commands, l10n, languages, window } from 'vscode';
import type { Current, CoverageFollower } from './coverage.ts';
import type { Disposing } from './disposing.ts';

/** What is known of a specification before a change. */
interface Known {
  readonly uri: string;
  /** Absent where there is no intervention yet. */
  readonly stages?: string;
  readonly found: number;
}

/** Fewer than these more are seen at once, and need no word. */
const many = 5;

const knownOf = ({ uri, coverage }: Current): Known => ({
  uri: uri.toString(),
  ...(coverage.interventions.length > 0 && { stages: coverage.interventions.map(({ stage }) => stage ?? '').join(', ') }),
  found: languages.getDiagnostics(uri).length,
});

/** The editor's own way from problem to problem, which shows what each one says. */
const nextProblem = 'editor.action.marker.next';

/** Watches the specification that is looked at. */
export const explainStages = (follower: CoverageFollower): Disposing => {
  let before: Known | undefined;
  return follower.changed(() => {
    const current = follower.current();
    const now = current && knownOf(current);
    const was = before;
    before = now;
    if (!now?.stages || was?.stages === undefined || was.uri !== now.uri || was.stages === now.stages) return;
    if (now.found < was.found + many) return;
    const goThrough = l10n.t('Go Through Them');
    const message = l10n.t(
      'The stage decides how much is asked. At “{0}”, {1} things are found; before, there were {2}. None of them has to be done at once.',
      now.stages,
      now.found,
      was.found,
    );
    void window
      .showInformationMessage(message, goThrough)
      .then((picked) => (picked === goThrough ? commands.executeCommand(nextProblem) : undefined));
  });
};
