/** From gap to gap: just those that the status bar counts, each with what is asked and why, and round again at the end. */
import type { FileCoverage, QuestionCoverage } from '@peerspec/server/protocol';
import type { Position, TextEditor, Uri } from 'vscode';
import { l10n, MarkdownString, Range, ThemeColor, window, workspace } from 'vscode';
import type { CoverageFollower } from '../coverage.ts';
import { language } from '../coverage.ts';
import type { Disposing } from '../disposing.ts';
import { goTo, editorRange } from '../navigation.ts';
import { coverageInWords } from '../status.ts';

type Direction = 'next' | 'previous';

interface Gaps extends Disposing {
  /** Goes to the next gap of the active specification, or to the one before; with the preview in front, of what that shows. */
  readonly go: (direction: Direction, previewed?: Uri) => Promise<void>;
  /** What is said of the gap at which the reader is; empty where nothing is. */
  readonly said: () => string;
}

/** Questions to answer, from the top to the end; where there are none, those that are openly left open. */
const gapsIn = ({ interventions }: FileCoverage): readonly QuestionCoverage[] => {
  const all = interventions.flatMap(({ sections }) => sections.flatMap(({ questions }) => questions));
  const silent = all.filter(({ status }) => status === 'silent');
  const counted = silent.length > 0 ? silent : all.filter(({ status }) => status === 'open');
  const start = ({ at: { range } }: QuestionCoverage): number => range.start.line * 1_000_000 + range.start.character;
  return counted.toSorted((one, other) => start(one) - start(other));
};

/** Shown behind the line, as long as the reader is there. */
const note = () =>
  window.createTextEditorDecorationType({ after: { margin: '0 0 0 2em', color: new ThemeColor('editorCodeLens.foreground') } });

const tooltipOf = ({ why, gap, example }: QuestionCoverage): MarkdownString => {
  const tooltip = new MarkdownString().appendText(gap ?? why);
  return gap === undefined ? tooltip.appendCodeblock(example, language) : tooltip;
};

/** Many questions are asked at one place, so that the way goes by the question and not by the place of the cursor. */
export const followGaps = (follower: CoverageFollower): Gaps => {
  const decoration = note();
  let last: { readonly uri: string; readonly path: string; readonly line: number } | undefined;
  let said = '';
  let inStatus: Disposing | undefined;

  const forget = (editor: TextEditor): void => {
    if (said === '') return;
    said = '';
    inStatus?.dispose();
    editor.setDecorations(decoration, []);
  };

  /** The next gap in a direction: from the one at which the reader was led, or else from the cursor. */
  const nextOf = (editor: TextEditor, gaps: readonly QuestionCoverage[], direction: Direction): QuestionCoverage | undefined => {
    const { active } = editor.selection;
    const isLed = last?.uri === editor.document.uri.toString() && last.line === active.line;
    const known = isLed ? gaps.findIndex(({ path, at }) => path === last?.path && at.range.start.line === last.line) : -1;
    if (known >= 0) return gaps.at(direction === 'next' ? (known + 1) % gaps.length : known - 1);
    const startOf = ({ at: { range } }: QuestionCoverage): Position => editorRange(range).start;
    return direction === 'next'
      ? (gaps.find((gap) => startOf(gap).isAfter(active)) ?? gaps[0])
      : (gaps.findLast((gap) => startOf(gap).isBefore(active)) ?? gaps.at(-1));
  };

  const show = async (gap: QuestionCoverage, index: number, count: string): Promise<void> => {
    const editor = await goTo(gap.at);
    const { line } = editor.selection.active;
    last = { uri: editor.document.uri.toString(), path: gap.path, line };
    said = `${l10n.t('{0} of {1}', index, count)} · ${gap.heading}: ${gap.question}`;
    const end = editor.document.lineAt(line).range.end;
    const after = { after: { contentText: said } };
    editor.setDecorations(decoration, [{ range: new Range(end, end), renderOptions: after, hoverMessage: tooltipOf(gap) }]);
    inStatus?.dispose();
    // What is asked stands behind the line; there is not room for both here.
    inStatus = window.setStatusBarMessage(`${gap.heading}: ${gap.gap ?? gap.why}`);
  };

  const subscriptions = [
    decoration,
    window.onDidChangeTextEditorSelection(({ textEditor, selections }) => {
      if (textEditor.document.uri.toString() === last?.uri && selections[0]?.active.line !== last.line) forget(textEditor);
    }),
    // Beside another file it would be taken for a question of that.
    window.onDidChangeActiveTextEditor((editor) => {
      if (editor && editor.document.uri.toString() !== last?.uri) inStatus?.dispose();
    }),
    workspace.onDidChangeTextDocument(({ document }) => {
      const editor = window.visibleTextEditors.find((each) => each.document === document);
      if (editor && document.uri.toString() === last?.uri) forget(editor);
    }),
  ];

  return {
    said: () => said,
    go: async (direction, previewed) => {
      const editor =
        window.activeTextEditor ?? window.visibleTextEditors.find(({ document: { uri } }) => uri.toString() === previewed?.toString());
      if (editor?.document.languageId !== language) return;
      const coverage = await follower.of(editor.document.uri);
      const gaps = coverage ? gapsIn(coverage) : [];
      const gap = nextOf(editor, gaps, direction);
      if (!coverage || !gap) void window.showInformationMessage(l10n.t('There is no gap in this file.'));
      else await show(gap, gaps.indexOf(gap) + 1, coverageInWords(coverage.interventions));
    },
    dispose: () => {
      inStatus?.dispose();
      for (const each of subscriptions) each.dispose();
    },
  };
};
