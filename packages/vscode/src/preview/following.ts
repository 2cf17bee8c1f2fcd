/** Keeps editor and preview side by side: which line is seen, which one the cursor is in, and where a click leads. */
import type { Preview } from '@peerspec/server/protocol';
import type { TextEditor, Uri } from 'vscode';
import { Range, TextEditorRevealType, ViewColumn, window, workspace } from 'vscode';
import { goTo } from '../navigation.ts';
import type { SourcePlace } from './messages.ts';

/** How long after the preview has scrolled the editor its echo is not sent back, in milliseconds. */
export const echo = 300;

/** Whether the two scroll together, as the user has set it. */
export const scrollTogether = (): boolean => workspace.getConfiguration('peerspec').get('preview.scrollTogether', true);

export const editorOf = (uri: Uri): TextEditor | undefined =>
  window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString());

/** The line at the top of an editor. */
export const topLineOf = (editor: TextEditor): number => editor.visibleRanges[0]?.start.line ?? 0;

/** Shows a line at the top of the editor of a file, if it has one, and leaves the cursor where it is. */
export const scrollTo = (uri: Uri, line: number): void => {
  editorOf(uri)?.revealRange(new Range(line, 0, line, 0), TextEditorRevealType.AtTop);
};

/** The column for a text that is not shown yet: beside the preview, not in its place. */
const columnBeside = (column: ViewColumn | undefined): ViewColumn => (column === ViewColumn.One ? ViewColumn.Beside : ViewColumn.One);

/** Goes to where something on the page is written. */
export const goToPlace = async (uri: Uri, preview: Preview, place: SourcePlace, previewColumn: ViewColumn | undefined): Promise<void> => {
  const address = place.file === undefined || place.file === preview.file ? uri.toString() : preview.addresses[place.file];
  if (address !== undefined) await goTo({ uri: address, range: place }, columnBeside(previewColumn));
};
