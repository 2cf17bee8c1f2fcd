/** Writes what was built, with the licences of what is in it, in place of what was there before. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Metafile, OutputFile } from 'esbuild';
import { licenceTexts } from '../shared/licences.ts';
import { fromRoot, say } from '../shared/run.ts';

/** A build that has written nothing yet: what was there stays usable until everything is built. */
export interface Built {
  readonly outputFiles: readonly OutputFile[];
  readonly metafile: Metafile;
}

/** Programs and nothing else: licences lie beside them. */
const isProgram = ({ path }: OutputFile): boolean => /\.[cm]?js$/.test(path);

/** Puts everything that was built for a folder into it, and says how large it is. */
export const putInPlace = async (folder: string, built: readonly Built[]): Promise<void> => {
  const files = built.flatMap(({ outputFiles }) => outputFiles);
  await rm(fromRoot(folder), { recursive: true, force: true });
  for (const { path, contents } of files) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, contents);
  }
  await writeFile(fromRoot(folder, 'THIRD-PARTY-LICENCES.txt'), await licenceTexts(built.map(({ metafile }) => metafile)));
  const programs = files.filter(isProgram);
  const kilobytes = Math.round(programs.reduce((sum, { contents }) => sum + contents.length, 0) / 1000);
  say(`Built ${folder}: ${kilobytes} kB in ${programs.length} ${programs.length === 1 ? 'file' : 'files'}.`);
};
