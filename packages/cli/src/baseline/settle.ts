/** What becomes of the baselines at the end of a run: they are written where that is asked for, and what is out of date is said. */
import type { BaselineEntry } from '@peerspec/rules/internal';
import { baselineText } from '@peerspec/rules/internal';
import { againstInputs } from '../disk/identity.ts';
import { shownFrom } from '../disk/paths.ts';
import { writeWhole } from '../disk/write-file.ts';
import type { Io } from '../io.ts';
import { countOf, grouped } from '../numbers.ts';
import { RunFailure } from '../run-failure.ts';
import { forTerminal } from '../terminal/escape.ts';
import type { BaselineOptions, Baselines } from './baselines.ts';
import type { Extent, Ledger } from './ledger.ts';

/** More than these are told by their number. */
const mostListed = 10;

const total = (entries: readonly BaselineEntry[]): number => entries.reduce((sum, { count }) => sum + count, 0);

const aboutOf = ({ file, code, element }: BaselineEntry): string => `${file}: ${code}${element === '' ? '' : ` at ${element}`}`;

/** What has been mended and still stands in the baseline. */
const sayStale = (io: Io, shown: string, stale: readonly BaselineEntry[]): void => {
  if (stale.length === 0) return;
  const more = stale.length > mostListed ? [`  and ${grouped(stale.length - mostListed)} more`] : [];
  const listed = [...stale.slice(0, mostListed).map((entry) => `  ${forTerminal(aboutOf(entry))}`), ...more];
  const head = `${forTerminal(shown)} knows ${countOf(total(stale), 'finding that is', 'findings that are')} there no more; --prune-baseline removes them:`;
  io.stderr.write(`${[head, ...listed].join('\n')}\n`);
};

const write = async (io: Io, { path }: Ledger, shown: string, entries: readonly BaselineEntry[]): Promise<void> => {
  try {
    await writeWhole(
      io,
      path,
      [baselineText(entries)],
      againstInputs(io.disk, () => []),
    );
  } catch (error) {
    if (!(error instanceof RunFailure)) throw error;
    throw new RunFailure(`The baseline \`${shown}\` cannot be written: ${error.message}.`);
  }
};

/** @throws RunFailure where a baseline is to be written and none is named, or it cannot be. */
export const settleBaselines = async (
  io: Io,
  baselines: Baselines,
  { updateBaseline, pruneBaseline }: BaselineOptions,
  extent: Extent,
): Promise<void> => {
  const ledgers = baselines.all();
  if ((updateBaseline || pruneBaseline) && ledgers.length === 0) {
    const option = updateBaseline ? '--update-baseline' : '--prune-baseline';
    throw new RunFailure(
      `\`${option}\` needs a baseline: --baseline peerspec-baseline.json, or \`"baseline": "peerspec-baseline.json"\` in the configuration.`,
    );
  }
  for (const ledger of ledgers) {
    const shown = shownFrom(io.cwd, ledger.path);
    const stale = ledger.stale(extent);
    if (updateBaseline) {
      const entries = ledger.updated(extent);
      await write(io, ledger, shown, entries);
      io.stderr.write(`${forTerminal(shown)} is written, with ${countOf(total(entries), 'finding', 'findings')}.\n`);
    } else if (pruneBaseline) {
      if (stale.length > 0) await write(io, ledger, shown, ledger.pruned(extent));
      io.stderr.write(`${forTerminal(shown)}: ${countOf(total(stale), 'finding is', 'findings are')} removed.\n`);
    } else sayStale(io, shown, stale);
  }
};
