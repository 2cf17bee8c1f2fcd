/** Where the findings of a run go: one format to the screen at most, and any to files. */
import { basename, resolve } from 'node:path';
import { configurationName } from '@peerspec/rules';
import { againstInputs } from '../disk/identity.ts';
import type { Against } from '../disk/write-file.ts';
import { writeWhole } from '../disk/write-file.ts';
import type { Io } from '../io.ts';
import { RunFailure } from '../run-failure.ts';
import { asStored } from '../targets/looked-for.ts';
import type { Wanted } from './choices.ts';
import { checkFormats } from './choices.ts';

/** What PeerSpec reads under such a name is never its output, whether or not this run reads it. */
const readUnder = (path: string): string | undefined => {
  const name = basename(path).toLowerCase();
  if (name.endsWith('.peer')) return 'a specification';
  return name === configurationName ? 'a configuration' : undefined;
};

const checkFile = (option: string, { format, file }: Wanted): void => {
  if (file === undefined) return;
  if (file === '') throw new RunFailure(`\`${option}\` names no file. Write one behind it: --format ${format}=findings.txt.`);
  if (format === 'text') {
    const others = checkFormats.filter((each) => each !== 'text');
    const listed = `${others.slice(0, -1).join(', ')} or ${others.at(-1) ?? ''}`;
    throw new RunFailure(`\`${option}\` goes with --format ${listed}; text is written to the screen.`);
  }
  const kind = readUnder(file);
  if (kind !== undefined) throw new RunFailure(`\`${option}\` names ${kind}; findings are never written over one.`);
};

/**
 * What is to be written, and where; as everywhere, `-` is the screen.
 * @throws RunFailure where the outputs cannot be meant so.
 */
export const outputsOf = (formats: readonly Wanted[] = [{ format: 'text' }], output?: string): readonly Wanted[] => {
  const [only, second] = formats;
  if (output !== undefined && second)
    throw new RunFailure('`--output` goes with one format; write the file behind each: --format sarif=findings.sarif.');
  const wanted = output === undefined || !only ? formats : [{ ...only, file: only.file ?? output }];
  const outputs = wanted.map(({ format, file }): Wanted => (file === undefined || file === '-' ? { format } : { format, file }));
  outputs.forEach((each) => checkFile(output === undefined ? '--format' : '--output', each));
  if (outputs.filter(({ file }) => file === undefined).length > 1)
    throw new RunFailure('Only one format can go to the screen; name a file for the others: --format sarif=findings.sarif.');
  const files = outputs.flatMap(({ file }) => file ?? []);
  if (new Set(files).size < files.length) throw new RunFailure('Two formats would be written to one file; name another for one of them.');
  return outputs;
};

/** Writes a report to a file. @throws RunFailure where it cannot be written. */
export const writeOutput = async (io: Io, path: string, pieces: Iterable<string>, inputs: () => readonly string[]): Promise<void> => {
  const againstInput = againstInputs(io.disk, inputs);
  const against: Against = (real) => {
    const kind = readUnder(real);
    return kind === undefined ? againstInput(real) : `it leads to ${kind}`;
  };
  try {
    await writeWhole(io, asStored(io.disk, resolve(io.cwd, path)), pieces, against);
  } catch (error) {
    if (!(error instanceof RunFailure)) throw error;
    throw new RunFailure(`\`--output ${path}\` cannot be written: ${error.message}.`);
  }
};
