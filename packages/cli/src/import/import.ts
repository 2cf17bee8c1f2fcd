/** `peerspec import`: drafts of specifications from what was written elsewhere. */
import { basename, extname, join, resolve } from 'node:path';
import type { Draft, Imported, Indented, Remark } from '@peerspec/documents';
import { fromData, fromTheoryMaker, fromTidier } from '@peerspec/documents';
import { formatText, readText } from '@peerspec/language';
import type { FileContent } from '@peerspec/language';
import { unreadableFile } from '@peerspec/language/internal';
import { isFolder, kindAt, seenAt } from '../disk/look.ts';
import { shownFrom } from '../disk/paths.ts';
import { readTextFile } from '../disk/read-file.ts';
import { isToScreen, writeNamed } from '../disk/write-result.ts';
import type { ExitCode } from '../exit-code.ts';
import { exitCodes, worse } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { RunFailure } from '../run-failure.ts';
import { asStored } from '../targets/looked-for.ts';
import { problemInWords } from '../targets/read-target.ts';
import { isStandardInput, readStandardInput } from '../targets/standard-input.ts';
import { sayFailures } from '../targets/say-failures.ts';
import type { Failure } from '../targets/target.ts';
import { forTerminal } from '../terminal/escape.ts';
import type { importSources } from './choices.ts';

type ImportSource = (typeof importSources)[number];

export interface ImportOptions {
  /** What the files are; else by their names. */
  readonly from?: ImportSource;
  /** What stands further in in a text for Theory Maker. */
  readonly indented: Indented;
  /** A file, a folder, or `-` for standard output. */
  readonly out?: string;
}

const sourceByExtension: Readonly<Record<string, ImportSource>> = {
  '.json': 'json',
  '.csv': 'tidier',
  '.tsv': 'tidier',
  '.txt': 'theory-maker',
};

const importers: Readonly<Record<ImportSource, (name: string, text: string, indented: Indented) => Imported>> = {
  json: fromData,
  tidier: fromTidier,
  'theory-maker': fromTheoryMaker,
};

/** The drafts from one file, or why there are none. */
const imported = (shown: string, content: FileContent, { from, indented }: ImportOptions): Imported => {
  if (content.kind === 'folder')
    return {
      message: 'This is a folder.',
      remedy: 'Name the files in it: `peerspec export` writes .json, tables are .csv or .tsv, texts .txt.',
    };
  if (content.kind !== 'text') return unreadableFile(content);
  const source = from ?? sourceByExtension[extname(shown).toLowerCase()];
  if (source === undefined)
    return {
      message: 'Its name does not tell what this file is.',
      remedy: 'Say it with `--from`: json (from `peerspec export`), tidier (a table) or theory-maker (a text).',
    };
  return importers[source](basename(shown), content.text, indented);
};

const laidOut = (text: string): string => {
  const formatted = formatText(text);
  return 'formatted' in formatted ? formatted.formatted : text;
};

const sayRemark = (io: Io, shown: string, { line, message }: Remark): void =>
  io.stderr.write(`${forTerminal(`${shown}${line === undefined ? '' : `:${String(line)}`}: ${message}`)}\n`);

/** A draft that is to be written: the name of its file, where that is not said, and its text. */
interface Ready {
  readonly name: string;
  readonly text: string;
}

/** The path for each draft; nothing that is there is in their way. */
const pathsFor = (io: Io, out: string, drafts: readonly Ready[]): readonly string[] => {
  const place = asStored(io.disk, resolve(io.cwd, out));
  const isInFolder = isFolder(io.disk, place);
  if (!isInFolder && drafts.length > 1)
    throw new RunFailure(`These are ${String(drafts.length)} drafts, and \`--out ${out}\` is one file. Name a folder that is there.`);
  const paths = drafts.map(({ name }) => (isInFolder ? join(place, name) : place));
  // Where nobody may look, nothing is seen: what stands against it is said when it is tried.
  const isTaken = (path: string): boolean => kindAt(io.disk, path) !== 'missing' && seenAt(io.disk, path) !== undefined;
  const taken = paths.find((path, index) => isTaken(path) || paths.indexOf(path) !== index);
  if (taken !== undefined)
    throw new RunFailure(
      `There is something already at ${shownFrom(io.cwd, taken)}, and a draft replaces nothing. Choose another place with --out.`,
    );
  return paths;
};

/** Says what is wrong with a draft as it stands, and what had no place in it. */
const examined = async (io: Io, shown: string, draft: Draft, text: string): Promise<ExitCode> => {
  for (const remark of draft.remarks) sayRemark(io, shown, remark);
  const { problems } = await readText(text);
  for (const problem of problems) io.stderr.write(`${forTerminal(problemInWords(`the draft of ${shown}`, problem))}\n`);
  return problems.length > 0 || draft.remarks.some(({ kept }) => kept !== undefined) ? exitCodes.findings : exitCodes.fine;
};

/** Writes a draft for each intervention that was found. Exit code 1: something in a draft is only a comment, or is wrong; 2: a file could not be read, and the others were. */
export const importFiles = async (io: Io, paths: readonly string[], options: ImportOptions): Promise<ExitCode> => {
  const failures: Failure[] = [];
  const ready: Ready[] = [];
  let code: ExitCode = exitCodes.fine;
  const handed = await readStandardInput(io, paths, {});
  for (const written of paths) {
    const isHanded = handed !== undefined && isStandardInput(written);
    const path = asStored(io.disk, resolve(io.cwd, written));
    const shown = isHanded ? handed.shown : shownFrom(io.cwd, path);
    const result = imported(shown, isHanded ? handed.content : readTextFile(io.disk, path), options);
    if ('message' in result) {
      failures.push({ path: shown, message: result.message, remedy: result.remedy });
      continue;
    }
    const stem = isHanded ? undefined : basename(path, extname(path));
    for (const draft of result.drafts) {
      const text = laidOut(draft.text);
      code = worse(code, await examined(io, shown, draft, text));
      ready.push({ name: `${(result.drafts.length === 1 ? stem : undefined) ?? draft.name}.peer`, text });
    }
  }
  sayFailures(io, failures);
  if (failures.length > 0) code = exitCodes.failed;
  if (ready.length === 0) return code;
  if (isToScreen(options.out)) io.stdout.write(ready.map(({ text }) => text).join('\n'), 'file');
  else {
    const places = pathsFor(io, options.out, ready);
    for (const [index, { text }] of ready.entries()) await writeNamed(io, places[index] ?? '', text, () => undefined);
  }
  return code;
};
