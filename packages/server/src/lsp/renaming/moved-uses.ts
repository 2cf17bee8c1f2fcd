/** What `use` says once files or folders lie elsewhere. */
import { relativePath, resolveUse } from '@peerspec/language/internal';
import type { TextEdit } from 'vscode-languageserver';
import { isPathWithin } from '../../folder/paths.ts';
import type { Folder, SourceFile } from '../../source-file.ts';

/** From where to where something of a folder is moved; both paths start from the root. */
interface Move {
  readonly from: string;
  readonly to: string;
}

/** Where a file lies after the moves. */
const movedBy =
  (moves: readonly Move[]) =>
  (path: string): string => {
    const move = moves.find(({ from }) => isPathWithin(from, path));
    return move ? move.to + path.slice(move.from.length) : path;
  };

/** What a `use` of a file leads to from where that file will lie. */
const leadsTo = (file: string, written: string): string | undefined => {
  const way = resolveUse(file, written);
  return 'path' in way ? way.path : undefined;
};

const editsIn = ({ file, reading }: SourceFile, moved: (path: string) => string): TextEdit[] => {
  const home = moved(file);
  return reading.useLines.flatMap(({ written, path, at: { start, end } }) => {
    // A link may be what is written, and what is moved.
    const named = leadsTo(file, written) ?? path;
    const target = moved(named) === named ? moved(path) : moved(named);
    if (leadsTo(home, written) === (target === path ? named : target)) return [];
    const range = { start: { line: start.line, character: start.character + 1 }, end: { line: end.line, character: end.character - 1 } };
    return [{ range, newText: relativePath(home, target).replaceAll(/["\\]/g, '\\$&') }];
  });
};

/** The edits, by the files as they are called before the moves, after which every `use` of the folder leads where it does now. */
export const editsForMoves = async (folder: Folder, moves: readonly Move[]): Promise<ReadonlyMap<string, TextEdit[]>> => {
  const moved = movedBy(moves);
  const edits = new Map<string, TextEdit[]>();
  const [users = []] = await folder.holding(['use'], await folder.paths());
  for (const file of users) {
    const source = await folder.source(file);
    const own = source ? editsIn(source, moved) : [];
    if (own.length > 0) edits.set(file, own);
  }
  return edits;
};
