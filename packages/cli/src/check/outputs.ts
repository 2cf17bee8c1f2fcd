/** Where the findings of a run go: one format to the screen at most, and any to files. */
import { listed, normalForm } from '@peerspec/language/internal';
import { resolve } from 'node:path';
import { destinationOf } from '../disk/destination.ts';
import { againstInputs, readUnder } from '../disk/identity.ts';
import { systemCode } from '../disk/system-words.ts';
import { writeWhole } from '../disk/write-file.ts';
import type { Io } from '../io.ts';
import { RunFailure } from '../run-failure.ts';
import { asStored } from '../targets/looked-for.ts';
import type { Wanted } from './choices.ts';
import { checkFormats } from './choices.ts';

const checkFile = (option: string, { format, file }: Wanted): void => {
  if (file === undefined) return;
  if (file === '') throw new RunFailure(`\`${option}\` names no file. Write one behind it: --format ${format}=findings.txt.`);
  if (format === 'text') {
    const others = checkFormats.filter((each) => each !== 'text');
    throw new RunFailure(`\`${option}\` goes with --format ${listed(others, 'or')}; text is written to the screen.`);
  }
  const kind = readUnder(file);
  if (kind !== undefined) throw new RunFailure(`\`${option}\` names ${kind}; findings are never written over one.`);
};

/** Where an output goes, whatever name and links lead there; many disks take names for the same that differ in capital letters. */
const goalOf = ({ cwd, disk }: Io, { file }: Wanted): string => {
  if (file === undefined) return 'stdout';
  const path = asStored(disk, resolve(cwd, file));
  try {
    const destination = destinationOf(disk, path);
    return 'path' in destination ? normalForm(destination.path).toUpperCase() : destination.how;
  } catch (error) {
    // It cannot be written: that is said when it is tried.
    if (!(error instanceof RunFailure) && systemCode(error) === undefined) throw error;
    return path;
  }
};

/**
 * What is to be written, and where; as everywhere, `-` is the screen.
 * @throws RunFailure where the outputs cannot be meant so.
 */
export const outputsOf = (io: Io, formats: readonly Wanted[] = [{ format: 'text' }], output?: string): readonly Wanted[] => {
  const [only, second] = formats;
  if (output !== undefined && second)
    throw new RunFailure('`--output` goes with one format; write the file behind each: --format sarif=findings.sarif.');
  const wanted = output === undefined || !only ? formats : [{ ...only, file: only.file ?? output }];
  const outputs = wanted.map(({ format, file }): Wanted => (file === undefined || file === '-' ? { format } : { format, file }));
  outputs.forEach((each) => checkFile(output === undefined ? '--format' : '--output', each));
  const goals = outputs.map((each) => goalOf(io, each));
  if (goals.filter((goal) => goal === 'stdout').length > 1)
    throw new RunFailure('Only one format can go to the screen; name a file for the others: --format sarif=findings.sarif.');
  if (new Set(goals).size < goals.length) throw new RunFailure('Two formats would be written to one file; name another for one of them.');
  return outputs;
};

/** Writes a report to a file. @throws RunFailure where it cannot be written. */
export const writeOutput = async (io: Io, path: string, chunks: Iterable<string>, inputs: () => readonly string[]): Promise<void> => {
  try {
    await writeWhole(io, asStored(io.disk, resolve(io.cwd, path)), chunks, againstInputs(io.disk, inputs));
  } catch (error) {
    if (!(error instanceof RunFailure)) throw error;
    throw new RunFailure(`\`--output ${path}\` cannot be written: ${error.message}.`);
  }
};
