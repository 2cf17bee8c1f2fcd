/** Places as the server has them, in an editor. */
import type { PlaceInFile } from '@peerspec/server/protocol';
import type { TextEditor } from 'vscode';
import { Range, Selection, TextEditorRevealType, Uri, window, workspace, ViewColumn } from 'vscode';

interface Point {
  readonly line: number;
  readonly character: number;
}

/** A range of the protocol as one of the editor. */
export const editorRange = ({ start, end }: { readonly start: Point; readonly end: Point }): Range =>
  new Range(start.line, start.character, end.line, end.character);

/** The editor that shows a file: the one that does so already, or a new one. */
const editorOf = async (uri: Uri, otherwise: ViewColumn): Promise<TextEditor> => {
  const shown = window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString());
  const document = await workspace.openTextDocument(uri);
  return window.showTextDocument(document, { viewColumn: shown?.viewColumn ?? otherwise, preserveFocus: false });
};

/** Puts a place before the reader's eyes, and leaves the cursor where it is; a file that is not shown yet opens in the given column. */
export const show = async ({ uri, range }: PlaceInFile, otherwise = ViewColumn.Active): Promise<TextEditor> => {
  const editor = await editorOf(Uri.parse(uri, true), otherwise);
  editor.revealRange(editorRange(range), TextEditorRevealType.InCenterIfOutsideViewport);
  return editor;
};

/** The same, and puts the cursor there. */
export const goTo = async (place: PlaceInFile, otherwise?: ViewColumn): Promise<TextEditor> => {
  const editor = await show(place, otherwise);
  const { start } = editorRange(place.range);
  editor.selection = new Selection(start, start);
  return editor;
};
