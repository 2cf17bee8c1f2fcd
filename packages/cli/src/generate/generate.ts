/** `peerspec generate`: a document about each intervention. */
import { documentName, isOwnFile, originLine } from '@peerspec/documents/internal';
import type { Spec } from '@peerspec/language';
import { normalForm } from '@peerspec/language/internal';
import { dirname, join } from 'node:path';
import type { ProjectOptions } from '../config/projects.ts';
import { openProjects } from '../config/projects.ts';
import { againstInputs } from '../disk/identity.ts';
import { leadsOut, seenAt } from '../disk/look.ts';
import { makeFolder } from '../disk/make-folder.ts';
import { shownFrom } from '../disk/paths.ts';
import { readBytesFile } from '../disk/read-file.ts';
import { systemCode, whyNotWritten } from '../disk/system-words.ts';
import type { Against } from '../disk/write-file.ts';
import { writeWhole } from '../disk/write-file.ts';
import type { ExitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { countOf } from '../numbers.ts';
import { RunFailure } from '../run-failure.ts';
import { sayProblems } from '../targets/read-target.ts';
import type { InputOptions } from '../targets/standard-input.ts';
import { isNoFile, readStandardInput } from '../targets/standard-input.ts';
import type { Failure, Target } from '../targets/target.ts';
import { visitFiles } from '../targets/visit-files.ts';
import { forTerminal } from '../terminal/escape.ts';
import { dayOfRun } from '../today.ts';
import { destinationOf } from './destination.ts';
import { folderFor } from './folder-for.ts';
import { made, type Wanted, wantedBy, type WantedOptions } from './wanted.ts';

export interface GenerateOptions extends ProjectOptions, InputOptions, WantedOptions {
  /** A folder, a file for one document, or `-` for standard output. */
  readonly out?: string;
  readonly today?: string;
}

/** Takes a finished document; says why where it cannot. */
type Taker = (target: Target, spec: Spec, document: string | Uint8Array) => Promise<Failure | undefined>;

const toScreen = (io: Io): Taker => {
  let isFirst = true;
  const refused = (target: Target, message: string): Failure => ({
    path: target.shown,
    message,
    remedy: 'Name the folder that it is to be written into with --out.',
  });
  const show = (target: Target, document: string | Uint8Array): Failure | undefined => {
    if (typeof document === 'string') io.stdout.write(isFirst ? document : `\n${document}`);
    else if (!io.stdout.bytes) return refused(target, 'A Word document cannot be shown on the screen.');
    else if (!isFirst) return refused(target, 'One output holds one Word document: this is a second one.');
    else io.stdout.bytes(document);
    isFirst = false;
    return undefined;
  };
  return (target, _spec, document) => Promise.resolve(show(target, document));
};

/** What stands against writing to this path, as a sentence. */
const inTheWay = async (io: Io, path: string): Promise<string | undefined> => {
  // Where nobody may look, nothing is seen: what stands against it is said when it is tried.
  if (!seenAt(io.disk, path)) return undefined;
  const content = readBytesFile(io.disk, path);
  if (content.kind === 'missing' || (content.kind === 'bytes' && (content.bytes.length === 0 || (await isOwnFile(content.bytes)))))
    return undefined;
  if (content.kind === 'folder') return 'A folder has this name already.';
  if (content.kind === 'unreadable') return `There is something here already that cannot be read: ${content.reason}.`;
  return 'There is something here already that PeerSpec has not written.';
};

/** What the system says of a folder means something else of the document in it. */
const whyNotMade: Readonly<Record<string, string>> = {
  ENOENT: 'no folder can be made there',
  EEXIST: 'a part of its path is a file, not a folder',
};

const folderMade = (io: Io, folder: string): void => {
  try {
    makeFolder(io.disk, folder);
  } catch (error) {
    throw new RunFailure(whyNotMade[systemCode(error) ?? ''] ?? whyNotWritten(error));
  }
};

interface Places {
  /** Where the document of a file goes that has this name. */
  readonly of: (file: string, name: string) => string;
  /** The folder that none of them may leave; where it is not given, that of the specification. */
  readonly boundary?: string;
}

const toFiles = (io: Io, { written, noun }: Wanted, places: Places, against: Against): Taker => {
  const taken = new Set<string>();
  return async (target, spec, document) => {
    const path = places.of(target.absolute, documentName(isNoFile(target.shown) ? undefined : target.path, spec, written));
    const shown = shownFrom(io.cwd, path);
    // Many disks take names for the same that differ only in capital letters, or in how an accent is stored.
    const key = normalForm(path).toUpperCase();
    if (taken.has(key)) {
      return { path: shown, message: 'Two interventions of this run would be written here.', remedy: 'Give one of them another name.' };
    }
    taken.add(key);
    if (leadsOut(io.disk, places.boundary ?? target.root, path)) {
      const message = `A link on the way to this ${noun} leads out of its folder, or nowhere.`;
      return { path: shown, message, remedy: 'Remove the link, or name the folder that it leads to with --out.' };
    }
    const obstacle = await inTheWay(io, path);
    if (obstacle !== undefined)
      return { path: shown, message: obstacle, remedy: 'It is left as it is. Move it away, or choose another place with --out.' };
    try {
      folderMade(io, dirname(path));
      await writeWhole(io, path, [originLine(target.path, written.format), document], against);
    } catch (error) {
      if (!(error instanceof RunFailure)) throw error;
      return {
        path: shown,
        message: `This ${noun} cannot be written: ${error.message}.`,
        remedy: 'Choose a folder that you may write to with --out.',
      };
    }
    io.stdout.write(`Written: ${forTerminal(shown)}\n`);
    return undefined;
  };
};

const severalFor = (out = ''): string =>
  `\`--out ${out}\` is one file, and several documents would be written. Name a folder; each gets a file of its own in it.`;

/**
 * Writes a document for each intervention. Where a file has errors, its documents are written all the same and the
 * errors are named (exit code 1); where it cannot be read, there is none (exit code 2). What is silent or open is no
 * error: the document says so itself.
 */
export const generate = async (io: Io, paths: readonly string[], options: GenerateOptions): Promise<ExitCode> => {
  const { folder, file, format } = options.out === undefined || options.out === '-' ? {} : destinationOf(io, options.out, options.format);
  const wanted = wantedBy({ ...options, ...(format !== undefined && { format }) });
  const today = dayOfRun(options.today, io.now);
  const handed = await readStandardInput(io, paths, options);
  // Beside what is handed over and stands for no file, there is no place for a document.
  const isToScreen = options.out === '-' || (options.out === undefined && handed !== undefined && options.stdinPath === undefined);
  const projects = openProjects(io, options, handed);
  const found = projects.targets(paths);
  const files = found.targets.map(({ absolute }) => absolute);
  if (file !== undefined && files.length > 1) throw new RunFailure(severalFor(options.out));
  const folderOf = folderFor(folder, files);
  const boundary = file === undefined ? folder : dirname(file);
  const places = {
    of: (specification: string, name: string) => file ?? join(folderOf(specification), name),
    ...(boundary !== undefined && { boundary }),
  };
  const take = isToScreen ? toScreen(io) : toFiles(io, wanted, places, againstInputs(io.disk, projects.inputs));

  let documents = 0;
  const code = await visitFiles(io, projects, found, {
    does: 'write the documents of',
    nothing: {
      message: 'There is no intervention in this file, so there is nothing to write.',
      remedy: 'A document is made of `intervention MyService "…" { … }`; name the file that holds it.',
    },
    visit: async ({ target, reading: { problems, specs } }) => {
      if (file !== undefined && specs.length > 1) throw new RunFailure(severalFor(options.out));
      sayProblems(io, target, problems, ' from its document');
      const failures: Failure[] = [];
      for (const spec of specs) {
        const document = await made(wanted, target, spec, { today, problems });
        const failure = typeof document === 'string' || document instanceof Uint8Array ? await take(target, spec, document) : document;
        if (failure) failures.push(failure);
        else documents += 1;
      }
      return failures;
    },
  });
  if (documents > 0 && !isToScreen) io.stdout.write(`${countOf(documents, wanted.noun, `${wanted.noun}s`)} written.\n`);
  return code;
};
