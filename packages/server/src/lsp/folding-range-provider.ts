/** Folding: blocks, comments and long texts can be closed to one line. */
import { type FormatToken, formatTokensOf, positionsIn } from '@peerspec/language/internal';
import type { FoldingRangeProvider } from 'langium/lsp';
import type { FoldingRange } from 'vscode-languageserver';
import { FoldingRangeKind } from 'vscode-languageserver';
import type { PeerDocument } from '../workspace/peer-document.ts';

interface Lines {
  readonly first: number;
  readonly last: number;
}

/** Blocks from the line of their statement to the line before the closing brace, which stays visible if it is there. */
const blocksIn = (source: string, tokens: readonly FormatToken[], lineAt: (offset: number) => number): readonly Lines[] => {
  const begins = new Map(tokens.flatMap(({ blockAt, offset }) => (blockAt === undefined ? [] : [[blockAt, offset] as const])));
  const open: number[] = [];
  return tokens.flatMap(({ kind, offset }) => {
    if (kind === 'open') open.push(lineAt(begins.get(offset) ?? offset));
    const first = kind === 'close' ? open.pop() : undefined;
    if (first === undefined) return [];
    // Where the brace is missing, reading has put one at the end.
    return [{ first, last: source.startsWith('}', offset) ? lineAt(offset) - 1 : lineAt(offset) }];
  });
};

/** Long comments, and line comments on lines that follow one another with nothing else on them. */
const commentsIn = (tokens: readonly FormatToken[], lineAt: (offset: number) => number): readonly Lines[] => {
  const comments: Lines[] = [];
  let run: Lines | undefined;
  tokens.forEach(({ kind, offset, image, breaks }, index) => {
    const first = lineAt(offset);
    if (kind === 'block-comment') comments.push({ first, last: lineAt(offset + image.length) });
    const standsAlone = kind === 'line-comment' && (index === 0 || breaks > 0);
    if (run && standsAlone && first === run.last + 1) run = { first: run.first, last: first };
    else {
      if (run) comments.push(run);
      run = standsAlone ? { first, last: first } : undefined;
    }
  });
  return run ? [...comments, run] : comments;
};

const textsIn = (tokens: readonly FormatToken[], lineAt: (offset: number) => number): readonly Lines[] =>
  tokens.filter(({ kind }) => kind === 'text').map(({ offset, image }) => ({ first: lineAt(offset), last: lineAt(offset + image.length) }));

/** Langium's folds nodes of the tree; texts, runs of comments and blocks without their closing brace are none. */
export class PeerFoldingRangeProvider implements FoldingRangeProvider {
  /** What can be folded in a document, in the order of the lines. Nothing that is on one line. */
  getFoldingRanges({ parsed }: PeerDocument): FoldingRange[] {
    const { source } = parsed;
    const tokens = formatTokensOf(parsed);
    const { positionAt } = positionsIn(source);
    const lineAt = (offset: number): number => positionAt(offset).line;
    const folding = (kind?: FoldingRangeKind): ((lines: Lines) => FoldingRange) => {
      return ({ first, last }) => ({ startLine: first, endLine: last, ...(kind && { kind }) });
    };
    return [
      ...[...blocksIn(source, tokens, lineAt), ...textsIn(tokens, lineAt)].map(folding()),
      ...commentsIn(tokens, lineAt).map(folding(FoldingRangeKind.Comment)),
    ]
      .filter(({ startLine, endLine }) => endLine > startLine)
      .sort((one, other) => one.startLine - other.startLine || other.endLine - one.endLine);
  }
}
