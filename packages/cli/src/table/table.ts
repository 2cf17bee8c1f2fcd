/** `peerspec table`: the characteristics of several interventions side by side, as a review has them. */
import type { Column, TableFormat } from '@peerspec/documents';
import { allColumns, columnNames, columnOf, usualColumns, writeTable } from '@peerspec/documents';
import { didYouMean, suggest } from '@peerspec/language/internal';
import type { ProjectOptions } from '../config/projects.ts';
import { againstInputs } from '../disk/identity.ts';
import { isToScreen, writeData, writeNamed } from '../disk/write-result.ts';
import type { ExitCode } from '../exit-code.ts';
import { exitCodes } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { RunFailure } from '../run-failure.ts';
import { readSpecs } from '../targets/read-specs.ts';
import type { InputOptions } from '../targets/standard-input.ts';

export interface TableOptions extends ProjectOptions, InputOptions {
  readonly format: TableFormat;
  /** Names of columns, with commas between. */
  readonly columns?: string;
  /** A file, or `-` for standard output. */
  readonly out?: string;
}

const unknownColumn = (name: string): string =>
  `\`--columns\` does not know \`${name}\`${didYouMean(suggest(name, allColumns()))} It takes ${columnNames.join(', ')}, and the path of any question, such as peers.training.`;

/** @throws RunFailure where there is no such column. */
const columnsIn = (names: readonly string[]): readonly Column[] =>
  names.map((name) => {
    const column = columnOf(name);
    if (!column) throw new RunFailure(unknownColumn(name));
    return column;
  });

/** Writes the table. */
export const table = async (io: Io, paths: readonly string[], options: TableOptions): Promise<ExitCode> => {
  const { columns, format, out } = options;
  const chosen = columnsIn(columns === undefined ? usualColumns : columns.split(',').map((name) => name.trim()));
  if (format === 'xlsx' && isToScreen(out) && !io.stdout.bytes)
    throw new RunFailure('A workbook is no text. Name a file for it with --out.');
  const { files, code, inputs } = await readSpecs(io, paths, options);
  if (files.length === 0) return exitCodes.failed;
  const specs = files.flatMap((file) => file.specs);
  const content = await writeTable(format, specs, chosen);
  if (!isToScreen(out)) await writeNamed(io, out, content, againstInputs(io.disk, inputs));
  else if (typeof content !== 'string') io.stdout.bytes?.(content);
  else if (format === 'csv') writeData(io.stdout, content);
  else io.stdout.write(content);
  return code;
};
