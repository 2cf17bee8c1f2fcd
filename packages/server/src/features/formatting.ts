/** Formatting: a whole page, or some lines of it, in the one layout. */
import { comparePositions, placesIn } from '@peerspec/language/internal';
import type { Range, TextEdit } from 'vscode-languageserver-types';
import { editsOf, layoutChangesOrReason } from '../layout/changes.ts';
import type { Stretch } from '../layout/within-lines.ts';
import { withinLines } from '../layout/within-lines.ts';
import type { Folder, Page } from '../page.ts';

/** The edits that lay the page out as `peerspec format` does. Throws a `Refusal` with the reason where that cannot be done. */
export const formatting = (_folder: Folder, page: Page): TextEdit[] => editsOf(page.text, layoutChangesOrReason(page));

/** The whole lines of a range. One that ends before the first character of a line does not mean that line. */
const linesOf = (text: string, { start, end }: Range): Stretch => {
  const { offsetAt } = placesIn(text);
  const last = end.character === 0 && comparePositions(start, end) < 0 ? end.line - 1 : end.line;
  return { start: offsetAt({ line: start.line, character: 0 }), end: offsetAt({ line: last, character: Number.MAX_SAFE_INTEGER }) };
};

/** The same for the lines of a range; all others stay as they are. */
export const rangeFormatting = (_folder: Folder, page: Page, { range }: { readonly range: Range }): TextEdit[] =>
  editsOf(page.text, withinLines(page.text, layoutChangesOrReason(page), linesOf(page.text, range)));
