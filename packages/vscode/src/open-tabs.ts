/** What somebody has open, told by the tabs: VS Code holds on to a text for minutes that was read for a command and whose tab is gone. */
import type { Tab, Uri } from 'vscode';
import { TabInputText, TabInputTextDiff, TabInputWebview, window } from 'vscode';
import { previewType } from './preview/view-type.ts';

const isInTab = (is: (tab: Tab) => boolean): boolean => window.tabGroups.all.some(({ tabs }) => tabs.some(is));

/** Whether a text can be seen, or turned to. */
export const isInEditor = (uri: Uri): boolean => {
  const isIt = (other: Uri): boolean => other.toString() === uri.toString();
  // The tab of a text that has just been opened may be there a moment later than its editor.
  if (window.visibleTextEditors.some(({ document }) => isIt(document.uri))) return true;
  return isInTab(
    ({ input }) =>
      (input instanceof TabInputText && isIt(input.uri)) ||
      (input instanceof TabInputTextDiff && (isIt(input.modified) || isIt(input.original))),
  );
};

/** Whether the preview is open; VS Code puts a word of its own in front of its type. */
export const isPreviewOpen = (): boolean =>
  isInTab(({ input }) => input instanceof TabInputWebview && input.viewType.endsWith(previewType));
