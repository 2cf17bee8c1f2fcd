/** The baselines of a run: the one that `--baseline` names, else those of the configurations. */
import { join, resolve } from 'node:path';
import { isWrong, readBaseline, whyUnread } from '@peerspec/rules/internal';
import { withoutMark } from '@peerspec/language/files';
import type { Found } from '../config/find.ts';
import { WrongConfiguration } from '../config/wrong-configuration.ts';
import { leadsOut } from '../disk/look.ts';
import { shownFrom } from '../disk/paths.ts';
import { readTextFile } from '../disk/read-file.ts';
import type { Io } from '../io.ts';
import { RunFailure } from '../run-failure.ts';
import { asStored } from '../targets/looked-for.ts';
import type { Failure } from '../targets/target.ts';
import type { Ledger } from './ledger.ts';
import { newLedger } from './ledger.ts';

export interface BaselineOptions {
  readonly baseline?: string;
  /** Writes it anew, so that nothing counts that is found now. */
  readonly updateBaseline?: boolean;
  /** Removes from it what has been mended. */
  readonly pruneBaseline?: boolean;
}

export interface Baselines {
  /** The baseline of files that go by a configuration, or by none. @throws WrongConfiguration where it is not in order. */
  readonly of: (found: Found | undefined) => Ledger | undefined;
  /** Those that have been asked for. */
  readonly all: () => readonly Ledger[];
}

/** Where it is, and what names it, where that is a configuration. */
interface Named {
  readonly path: string;
  readonly by?: Pick<Failure, 'path' | 'at'>;
}

/** @throws WrongConfiguration where it cannot be followed. */
const read = ({ cwd, disk }: Pick<Io, 'cwd' | 'disk'>, { path, by }: Named, isUpdate: boolean): Ledger => {
  const shown = shownFrom(cwd, path);
  const content = withoutMark(readTextFile(disk, path));
  const isMissing = content.kind === 'missing';
  if (isMissing && isUpdate) return newLedger(path, [], true);
  if (content.kind !== 'text') {
    const message = isMissing ? `There is no baseline \`${shown}\`.` : `The baseline \`${shown}\` cannot be read: ${whyUnread(content)}.`;
    const remedy = isMissing ? '`peerspec check --update-baseline` writes it.' : 'Mend the path or the file.';
    throw new WrongConfiguration([{ path: shown, ...by, message, remedy }]);
  }
  const entries = readBaseline(content.text);
  if (isWrong(entries)) throw new WrongConfiguration([{ ...entries, path: shown }]);
  return newLedger(path, entries, isUpdate);
};

/** What a configuration names, which may be somebody else's: it leads nowhere else. */
const namedIn = ({ disk }: Pick<Io, 'disk'>, { folder, shown, configuration: { baseline } }: Found): Named | undefined => {
  if (!baseline) return undefined;
  const path = join(folder, baseline.value);
  const by = { path: shown, at: baseline.at };
  if (!leadsOut(disk, folder, path)) return { path, by };
  const message = `The baseline \`${baseline.value}\` is a link that leads out of the folder of this configuration.`;
  throw new WrongConfiguration([{ ...by, message, remedy: 'Put the file itself there, or name it with --baseline.' }]);
};

/** Opens the baselines that options and configurations name. @throws RunFailure where an option makes no sense. */
export const openBaselines = (
  io: Pick<Io, 'cwd' | 'disk'>,
  { baseline, updateBaseline = false, pruneBaseline = false }: BaselineOptions,
): Baselines => {
  if (updateBaseline && pruneBaseline)
    throw new RunFailure('`--update-baseline` removes what has been mended too; leave `--prune-baseline` away.');
  if (baseline !== undefined && !baseline.endsWith('.json'))
    throw new RunFailure(`\`--baseline ${baseline}\` is no \`.json\` file. Name one: --baseline peerspec-baseline.json.`);
  const asked = baseline === undefined ? undefined : { path: asStored(io.disk, resolve(io.cwd, baseline)) };
  const ledgers = new Map<string, Ledger>();
  return {
    of: (found) => {
      const named = asked ?? (found && namedIn(io, found));
      if (!named) return undefined;
      const ledger = ledgers.get(named.path) ?? read(io, named, updateBaseline);
      ledgers.set(named.path, ledger);
      return ledger;
    },
    all: () => [...ledgers.values()],
  };
};
