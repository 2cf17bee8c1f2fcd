/** Where a name is used: in the file itself, and where it is shared in the files that use it. */
import type { Block } from '@peerspec/documents';
import { bullets, listOf, paragraph } from '@peerspec/documents/internal';
import type { Range } from '@peerspec/language';
import { compareStarts } from '@peerspec/language/internal';
import type { Folder, SourceFile } from '../../source-file.ts';

/** A declaration by its place: every name stands in one file, at one place. */
export interface DeclaredName {
  readonly name: string;
  readonly file: string;
  readonly at: Range;
}

const usesIn = ({ file, reading }: SourceFile, declared: DeclaredName): readonly Range[] =>
  reading.references.flatMap(({ name, at, declaredAt }) =>
    name === declared.name && declaredAt && (declaredAt.file ?? file) === declared.file && compareStarts(declaredAt, declared.at) === 0
      ? [at]
      : [],
  );

const timesText = (count: number): string => (count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`);

/** More lines than these are only counted. */
const mostLines = 5;

const linesText = (uses: readonly Range[]): string => {
  const lines = [...new Set(uses.map(({ start }) => start.line + 1))];
  if (lines.length > mostLines) return '';
  return ` (${lines.length === 1 ? 'line' : 'lines'} ${listOf(lines.map(String))})`;
};

/** Where a name is used, as a sentence about this file, and a list of other files with their numbers. */
export const useBlocks = async (
  folder: Folder,
  source: SourceFile,
  declared: DeclaredName,
  isShared: boolean,
): Promise<readonly Block[]> => {
  const here = usesIn(source, declared);
  const sentence = here.length === 0 ? 'Nothing in this file uses it.' : `Used ${timesText(here.length)} in this file${linesText(here)}.`;
  const others: string[] = [];
  if (isShared) {
    const [users = []] = await folder.holding([declared.name], await folder.usersOf(declared.file));
    for (const file of [...new Set([declared.file, ...users])].filter((each) => each !== source.file).toSorted()) {
      const other = await folder.source(file);
      const count = other ? usesIn(other, declared).length : 0;
      if (count > 0) others.push(`${file}: ${timesText(count)}`);
    }
  }
  return [
    paragraph(sentence),
    ...(others.length === 0 ? [] : [paragraph('Used in other files:'), bullets(others.map((text) => ({ text })))]),
  ];
};
