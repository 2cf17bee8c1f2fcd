/** From gap to gap: to the next place that is openly left open or found wanting, and round again at the end. */
import { l10n, Selection, TextEditorRevealType, window } from 'vscode';
import type { CoverageFollower } from '../coverage.ts';
import { language } from '../coverage.ts';
import { rangeOf } from '../navigation.ts';

export type Direction = 'next' | 'previous';

/** Puts the cursor at the next gap of the active specification, or at the one before. */
export const goToGap = async (follower: CoverageFollower, direction: Direction): Promise<void> => {
  const editor = window.activeTextEditor;
  if (editor?.document.languageId !== language) return;
  const gaps = ((await follower.of(editor.document.uri))?.gaps ?? []).map(rangeOf);
  const here = editor.selection.active;
  const target =
    direction === 'next'
      ? (gaps.find(({ start }) => start.isAfter(here)) ?? gaps[0])
      : (gaps.findLast(({ start }) => start.isBefore(here)) ?? gaps.at(-1));
  if (!target) {
    void window.showInformationMessage(l10n.t('There is no gap in this file.'));
    return;
  }
  editor.selection = new Selection(target.start, target.start);
  editor.revealRange(target, TextEditorRevealType.InCenterIfOutsideViewport);
};
