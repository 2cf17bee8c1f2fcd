/** Which interventions are meant: all of a file, or those that are named behind it, `services.peer#Visits`. */
import { resolve } from 'node:path';
import type { Spec } from '@peerspec/language';
import { didYouMean, normalForm, suggest } from '@peerspec/language/internal';
import { kindAt } from '../disk/look.ts';
import type { Io } from '../io.ts';
import { RunFailure } from '../run-failure.ts';
import { asStored } from '../targets/looked-for.ts';
import type { ReadFile } from '../targets/read-specs.ts';

interface Named {
  readonly path: string;
  readonly intervention?: string;
}

/** Names are read in one form, however their accents are stored. A name may follow a file; where a file is called so, that file is meant. */
const namedBy = ({ cwd, disk }: Io, written: string): Named => {
  const [, path, intervention] = /^(.+)#([^#/\\]+)$/.exec(written) ?? [];
  if (path === undefined || intervention === undefined || kindAt(disk, asStored(disk, resolve(cwd, written))) !== 'missing')
    return { path: written };
  return { path, intervention: normalForm(intervention) };
};

interface Chosen {
  /** What is to be read. */
  readonly paths: readonly string[];
  /** Of what was read, what was meant, in the order in which it was named. @throws RunFailure for a name that is not there. */
  readonly among: (files: readonly ReadFile[]) => readonly Spec[];
}

const called = ({ target, specs }: ReadFile, name: string): Spec => {
  const found = specs.find((spec) => spec.name === name);
  if (found) return found;
  const meant = suggest(
    name,
    specs.flatMap((spec) => spec.name ?? []),
  );
  throw new RunFailure(`There is no intervention called \`${name}\` in ${target.shown}${didYouMean(meant)}`);
};

const nameWithoutFile = (path: string, name: string): string =>
  `\`${path}#${name}\` is no intervention of one file that was read. Write the name behind the path of its file: services.peer#Visits.`;

/** What was written on the command line. */
export const chosenBy = (io: Io, written: readonly string[]): Chosen => {
  const named = written.map((each) => namedBy(io, each));
  return {
    paths: [...new Set(named.map(({ path }) => path))],
    among: (files) => {
      const byPath = new Map(files.map((file) => [file.target.absolute, file] as const));
      const ofThese = named.map((each) => ({ ...each, file: byPath.get(asStored(io.disk, resolve(io.cwd, each.path))) }));
      const own = ofThese.flatMap(({ path, intervention, file }) => {
        if (!file && intervention !== undefined) throw new RunFailure(nameWithoutFile(path, intervention));
        if (!file) return [];
        return intervention === undefined ? file.specs : [called(file, intervention)];
      });
      // Folders, patterns and standard input stand for files that nobody has named.
      const namedFiles = new Set(ofThese.map(({ file }) => file));
      const others = files.filter((file) => !namedFiles.has(file)).flatMap(({ specs }) => specs);
      return [...new Set([...own, ...others])];
    },
  };
};
