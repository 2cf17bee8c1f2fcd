/** `peerspec diff`: what changed in meaning. Where nothing did, nothing is said. */
import type { Changes, Side } from '@peerspec/documents';
import { changes, changesBlocks, markdown } from '@peerspec/documents';
import type { ProjectOptions } from '../config/projects.ts';
import { againstInputs } from '../disk/identity.ts';
import { isToScreen, writeNamed } from '../disk/write-result.ts';
import type { ExitCode } from '../exit-code.ts';
import { exitCodes } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { blocksAsText } from '../terminal/blocks.ts';
import { forTerminal } from '../terminal/escape.ts';
import { toJson } from '../terminal/json.ts';
import { styleFor, widthFor } from '../terminal/style.ts';
import { dayOfRun } from '../today.ts';
import type { diffFormats } from '../compare/choices.ts';
import { readSides, sourcesOf } from './sides.ts';

export interface DiffOptions extends ProjectOptions {
  readonly format: (typeof diffFormats)[number];
  readonly exitCode?: boolean;
  readonly out?: string;
  readonly today?: string;
}

const written = (io: Io, changed: Changes, { format }: DiffOptions): string => {
  switch (format) {
    case 'json':
      return toJson(changed);
    case 'markdown':
      return changed.interventions.length === 0 ? '' : markdown(changesBlocks(changed));
    case 'text':
      return blocksAsText(changesBlocks(changed), { width: widthFor(io.stdout), style: styleFor(io, io.stdout) });
  }
};

/** That nothing changed would be read as such, where nothing was compared. */
const nothingToCompare = ({ shown: old }: Side, { shown: now }: Side): string =>
  `There is no intervention in ${forTerminal(old)} nor in ${forTerminal(now)}, so nothing is compared: what changed in shared measures, evidence or contexts is told of a file that uses them.\n`;

/** @param named the old one, the new one, and the file where both are revisions. */
export const diff = async (io: Io, named: readonly [string, string, string | undefined], options: DiffOptions): Promise<ExitCode> => {
  const { was, is, inputs } = await readSides(io, sourcesOf(io, named), options, dayOfRun(options.today, io.now));
  if (was.specs.length === 0 && is.specs.length === 0) io.stderr.write(nothingToCompare(was, is));
  const changed = changes(was, is);
  const text = written(io, changed, options);
  if (isToScreen(options.out)) io.stdout.write(text);
  else await writeNamed(io, options.out, text, againstInputs(io.disk, inputs));
  return options.exitCode === true && changed.interventions.length > 0 ? exitCodes.findings : exitCodes.fine;
};
