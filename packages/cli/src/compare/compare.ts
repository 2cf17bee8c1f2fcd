/** `peerspec compare`: interventions side by side, with a verdict on whether a review could put them together. */
import { comparison, comparisonBlocks, writeComparison } from '@peerspec/documents';
import type { Spec } from '@peerspec/language';
import type { ProjectOptions } from '../config/projects.ts';
import { againstInputs } from '../disk/identity.ts';
import { isToScreen, writeNamed } from '../disk/write-result.ts';
import type { ExitCode } from '../exit-code.ts';
import { exitCodes } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { RunFailure } from '../run-failure.ts';
import { readSpecs } from '../targets/read-specs.ts';
import type { InputOptions } from '../targets/standard-input.ts';
import { blocksAsText } from '../terminal/blocks.ts';
import { toJson } from '../terminal/json.ts';
import { styleFor, widthFor } from '../terminal/style.ts';
import type { compareFormats } from './choices.ts';
import { chosenBy } from './named-interventions.ts';

export interface CompareOptions extends ProjectOptions, InputOptions {
  readonly format: (typeof compareFormats)[number];
  /** A file, or `-` for standard output. */
  readonly out?: string;
}

const written = async (io: Io, specs: readonly Spec[], { format, out }: CompareOptions): Promise<string | Uint8Array> => {
  if (format === 'json') return toJson(comparison(specs));
  if (format !== 'text') return writeComparison(format, comparison(specs));
  const layout = isToScreen(out)
    ? { width: widthFor(io.stdout), style: styleFor(io, io.stdout) }
    : { width: widthFor({ ...io.stdout, columns: 80 }), style: (_mark: unknown, text: string) => text };
  return blocksAsText(comparisonBlocks(comparison(specs), { lists: true }), layout);
};

/** Compares what is named. Where a file has errors, it is compared as far as it can be read, and the errors are named (exit code 1). */
export const compare = async (io: Io, paths: readonly string[], options: CompareOptions): Promise<ExitCode> => {
  const { format, out } = options;
  if (format === 'docx' && isToScreen(out) && !io.stdout.bytes)
    throw new RunFailure('A Word document is no text for the screen. Name a file with --out.');
  const chosen = chosenBy(io, paths);
  const { files, code, inputs } = await readSpecs(io, chosen.paths, options);
  if (code === exitCodes.failed) return code;
  const specs = chosen.among(files);
  if (specs.length < 2)
    throw new RunFailure('There is only one intervention here, and nothing to compare it with. Name two files, or a file that holds two.');
  const content = await written(io, specs, options);
  if (!isToScreen(out)) await writeNamed(io, out, content, againstInputs(io.disk, inputs));
  else if (typeof content === 'string') io.stdout.write(content);
  else io.stdout.bytes?.(content);
  return code;
};
