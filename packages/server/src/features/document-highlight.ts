/** Highlights: where else on this page the name under the cursor stands. */
import type { DocumentHighlight, Position } from 'vscode-languageserver-types';
import { DocumentHighlightKind } from 'vscode-languageserver-types';
import { nameAt, usesIn } from '../names.ts';
import type { Folder, Page } from '../page.ts';
import { rangeOf } from '../places.ts';

/** The declaration (as written) and the uses (as read) of the name at a position, as far as they stand on the page. */
export const documentHighlight = (_folder: Folder, page: Page, { position }: { readonly position: Position }): DocumentHighlight[] => {
  const target = nameAt(page, position)?.target;
  if (!target) return [];
  const uses = usesIn(page, target).map((at) => ({ range: rangeOf(at), kind: DocumentHighlightKind.Read }));
  return target.file === page.file ? [{ range: rangeOf(target.at), kind: DocumentHighlightKind.Write }, ...uses] : uses;
};
