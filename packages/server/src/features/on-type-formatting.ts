/** Formatting while typing: after a closing brace or a new line, the line of the cursor gets its indent. */
import type { Position, TextEdit } from 'vscode-languageserver-types';
import { indentStep, piecesOf, placesIn } from '@peerspec/language/internal';
import type { Change } from '../layout/changes.ts';
import { editsOf, layoutChanges } from '../layout/changes.ts';
import type { Stretch } from '../layout/within-lines.ts';
import { indentOfLine } from '../layout/within-lines.ts';
import type { Folder, Page } from '../page.ts';

/** What an editor sends this request for. */
export const onTypeCharacters = { firstTriggerCharacter: '}', moreTriggerCharacter: ['\n'] };

/** An empty line is as far in as the blocks around it; within a text, a comment or an unfinished answer it stays as it is. */
const indentOfEmptyLine = ({ parsed: { source, file } }: Page, { start, end }: Stretch): readonly Change[] => {
  const before = piecesOf(source, file).filter(({ offset }) => offset < start);
  const last = before.at(-1);
  if (!last || last.kind === 'tight' || last.offset + last.image.length > start) return [];
  const depth = before.filter(({ kind }) => kind === 'open').length - before.filter(({ kind }) => kind === 'close').length;
  const newText = indentStep.repeat(depth);
  return source.slice(start, end) === newText ? [] : [{ start, end, newText, isGap: true }];
};

/**
 * The edit that gives the line of the cursor its indent; nothing else is touched. Where quotes or braces do not come
 * out even there is none, and no complaint: that is how a page is while something is being typed.
 */
export const onTypeFormatting = (_folder: Folder, page: Page, { position }: { readonly position: Position }): TextEdit[] => {
  const changes = layoutChanges(page);
  if (!changes) return [];
  const { text } = page;
  const { offsetAt } = placesIn(text);
  const start = offsetAt({ line: position.line, character: 0 });
  const line = /^[^\r\n]*/.exec(text.slice(start))?.[0] ?? '';
  const stretch = { start, end: start + line.length };
  return editsOf(text, line.trim() === '' ? indentOfEmptyLine(page, stretch) : indentOfLine(text, changes, stretch));
};
