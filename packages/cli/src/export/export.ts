/** `peerspec export`: what specifications say, as data for other programs. */
import { basename, join, resolve } from 'node:path';
import { csv, dataTables, exportedData } from '@peerspec/documents';
import type { ProjectOptions } from '../config/projects.ts';
import { againstInputs } from '../disk/identity.ts';
import { isFolder, seenAt } from '../disk/look.ts';
import { shownFrom } from '../disk/paths.ts';
import { readTextFile } from '../disk/read-file.ts';
import type { Against } from '../disk/write-file.ts';
import { isToScreen, writeData, writeNamed } from '../disk/write-result.ts';
import type { ExitCode } from '../exit-code.ts';
import { exitCodes } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { RunFailure } from '../run-failure.ts';
import { asStored } from '../targets/looked-for.ts';
import type { ReadFile } from '../targets/read-specs.ts';
import { readSpecs } from '../targets/read-specs.ts';
import type { InputOptions } from '../targets/standard-input.ts';
import { toJson } from '../terminal/json.ts';
import type { exportFormats, exportTables } from './choices.ts';

export interface ExportOptions extends ProjectOptions, InputOptions {
  readonly format: (typeof exportFormats)[number];
  /** Which table, where the format is CSV. */
  readonly table?: (typeof exportTables)[number];
  /** A file, a folder, or `-` for standard output. */
  readonly out?: string;
}

const textOf = (files: readonly ReadFile[], { format, table = 'questions' }: ExportOptions): string => {
  const specs = files.flatMap((file) => file.specs);
  return format === 'json' ? toJson(exportedData(specs)) : csv(dataTables[table](specs));
};

/** `mam-kind.json`, `mam-kind-contacts.csv` */
const nameFor = (path: string, { format, table = 'questions' }: ExportOptions): string =>
  `${basename(path).replace(/\.peer$/i, '')}${format === 'json' ? '' : `-${table}`}.${format}`;

/** How much of a file tells whether PeerSpec has written it: what begins as it would. */
const tellingLength = 36;

/** Writes a file that nobody has named; one that somebody else has written stays. */
const writeInto = async (io: Io, path: string, text: string, against: Against): Promise<void> => {
  const there = readTextFile(io.disk, path);
  // Where nobody may look, nothing is seen: what stands against it is said when it is tried.
  const isFree = !seenAt(io.disk, path) || (there.kind === 'text' && there.text.startsWith(text.slice(0, tellingLength)));
  const reason = there.kind === 'unreadable' ? ` that cannot be read: ${there.reason}` : '';
  if (!isFree)
    throw new RunFailure(
      `There is something already at ${shownFrom(io.cwd, path)}${reason}. Move it away, or choose another folder with --out.`,
    );
  await writeNamed(io, path, text, against);
};

/** Writes data: of all interventions together, or into a folder by the files that they stand in. */
export const exportData = async (io: Io, paths: readonly string[], options: ExportOptions): Promise<ExitCode> => {
  const { format, table, out } = options;
  if (table !== undefined && format !== 'csv') throw new RunFailure('`--table` says which table is meant, and belongs to `--format csv`.');
  const { files, code, inputs } = await readSpecs(io, paths, options);
  if (files.length === 0) return exitCodes.failed;
  if (isToScreen(out)) {
    writeData(io.stdout, textOf(files, options));
    return code;
  }
  const against = againstInputs(io.disk, inputs);
  const place = asStored(io.disk, resolve(io.cwd, out));
  if (!isFolder(io.disk, place)) {
    await writeNamed(io, out, textOf(files, options), against);
    return code;
  }
  const named = Map.groupBy(files, ({ target }) => nameFor(target.path, options));
  const [twice] = [...named].find(([, all]) => all.length > 1) ?? [];
  if (twice !== undefined)
    throw new RunFailure(`Two files of this run would be written to ${twice}. Name a file with --out, for all of them together.`);
  for (const [name, all] of named) await writeInto(io, join(place, name), textOf(all, options), against);
  return code;
};
