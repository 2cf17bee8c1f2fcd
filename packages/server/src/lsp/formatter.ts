/** Formatting: a whole document, or some lines of it, in the one layout; while typing, the indent of the line of the cursor. */
import type { Formatter } from 'langium/lsp';
import { comparePositions, indentStep, formatTokensOf, positionsIn } from '@peerspec/language/internal';
import type { DocumentOnTypeFormattingParams, DocumentRangeFormattingParams, Range, TextEdit } from 'vscode-languageserver';
import type { SourceFile } from '../source-file.ts';
import type { PeerDocument } from '../workspace/peer-document.ts';
import { type Change, editsOf, layoutChanges, layoutChangesOrReason } from './layout/changes.ts';
import { indentOfLine, type Stretch, withinLines } from './layout/within-lines.ts';

/** The whole lines of a range. One that ends before the first character of a line does not mean that line. */
const linesOf = (text: string, { start, end }: Range): Stretch => {
  const { offsetAt, lineEnd } = positionsIn(text);
  const last = end.character === 0 && comparePositions(start, end) < 0 ? end.line - 1 : end.line;
  return { start: offsetAt({ line: start.line, character: 0 }), end: lineEnd(last) };
};

/** An empty line is as far in as the blocks around it; within a text, a comment or an unfinished answer it stays as it is. */
const indentOfEmptyLine = ({ parsed }: SourceFile, { start, end }: Stretch): readonly Change[] => {
  const before = formatTokensOf(parsed).filter(({ offset }) => offset < start);
  const last = before.at(-1);
  if (!last || last.kind === 'tight' || last.offset + last.image.length > start) return [];
  const depth = before.filter(({ kind }) => kind === 'open').length - before.filter(({ kind }) => kind === 'close').length;
  const newText = indentStep.repeat(depth);
  return parsed.source.slice(start, end) === newText ? [] : [{ start, end, newText, isGap: true }];
};

/** Langium's moves nodes of the tree; ours is the one layout of `peerspec format`, which knows comments and every piece. */
export class PeerFormatter implements Formatter {
  /** What an editor sends `formatDocumentOnType` for: after a closing brace or a new line. */
  readonly formatOnTypeOptions = { firstTriggerCharacter: '}', moreTriggerCharacter: ['\n'] };

  /** The edits that lay the document out as `peerspec format` does. @throws Refusal with the reason where that cannot be done. */
  formatDocument(document: PeerDocument): TextEdit[] {
    return editsOf(document.text, layoutChangesOrReason(document));
  }

  /** The same for the lines of a range; all others stay as they are. */
  formatDocumentRange(document: PeerDocument, { range }: Pick<DocumentRangeFormattingParams, 'range'>): TextEdit[] {
    const { text } = document;
    return editsOf(text, withinLines(text, layoutChangesOrReason(document), linesOf(text, range)));
  }

  /**
   * The edit that gives the line of the cursor its indent; nothing else is touched. Where quotes or braces do not come
   * out even there is none, and no complaint: that is how a document is while something is being typed.
   */
  formatDocumentOnType(document: PeerDocument, { position }: Pick<DocumentOnTypeFormattingParams, 'position'>): TextEdit[] {
    const changes = layoutChanges(document);
    if (!changes) return [];
    const { text } = document;
    const start = positionsIn(text).offsetAt({ line: position.line, character: 0 });
    const line = /^[^\r\n]*/.exec(text.slice(start))?.[0] ?? '';
    const stretch = { start, end: start + line.length };
    return editsOf(text, line.trim() === '' ? indentOfEmptyLine(document, stretch) : indentOfLine(text, changes, stretch));
  }
}
