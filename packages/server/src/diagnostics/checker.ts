/**
 * Checks what is open after every change, at once but never twice for changes that have come in together, and tells the
 * editor. Only one round is under way at a time, so that what is told never goes back to an earlier version.
 */
import type { Finding, Findings } from '@peerspec/rules';
import type { OpenFolder } from '../folder/folder.ts';
import { seenFrom } from '../folder/seen-from.ts';
import { isUnsaved } from '../folder/unsaved.ts';
import { giveWayToMessages } from '../give-way.ts';
import type { Shown } from './diagnostic-collection.ts';
import { newDiagnosticCollection } from './diagnostic-collection.ts';
import type { PlainDiagnostic } from './diagnostic.ts';
import { faultDiagnostic } from './diagnostic.ts';
import { isConfiguration, shownBy, shownByConfiguration } from './examine.ts';

/** A document in the editor, where it belongs. */
export interface OpenSource {
  readonly uri: string;
  readonly version: number;
  readonly folder: OpenFolder;
  readonly file: string;
}

interface CheckerOptions {
  /** The documents in the editor, the one that was changed last first. */
  readonly sources: () => readonly OpenSource[];
  /** The document at an address as it is now; undefined where it is not open. */
  readonly sourceAt: (uri: string) => OpenSource | undefined;
  readonly publish: (uri: string, diagnostics: readonly PlainDiagnostic[], version: number | undefined) => void;
  /** Called where a change of one file made a difference to another: what else is shown there may be out of date. */
  readonly othersChanged: () => void;
  /** Told of what went wrong inside. */
  readonly trouble: (error: unknown) => void;
}

/** What checking a file came to: findings, a fault of the server, or nothing for what is no specification. */
type Outcome = Findings | Error | undefined;

interface Checked {
  readonly version: number;
  readonly folder: OpenFolder;
  readonly outcome: Outcome;
}

export interface Checker {
  /** Something has changed. */
  readonly changed: () => void;
}

const asError = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)));

/** That nothing is written yet is wrong with a file that is handed on, and not with a page that was opened a moment ago. */
const isWrongThere = (uri: string, { code }: Finding): boolean => code !== 'empty-file' || !isUnsaved(uri);

const shownFor = ({ uri, folder, file }: OpenSource, outcome: Outcome): Shown => {
  if (outcome instanceof Error) return new Map([[uri, [faultDiagnostic(outcome)]]]);
  const findings = outcome?.findings.filter((each) => isWrongThere(uri, each)) ?? [];
  return outcome ? shownBy(seenFrom(folder, file, uri), file, findings) : new Map([[uri, []]]);
};

/** A checker that has checked nothing yet. */
export const newChecker = ({ sources, sourceAt, publish, othersChanged, trouble }: CheckerOptions): Checker => {
  const collection = newDiagnosticCollection();
  const checked = new Map<string, Checked>();
  const shownConfigurations = new Set<string>();
  const state = { isRunning: false, isStale: false, othersChanged: false };
  const isStale = (): boolean => state.isStale;

  const tell = (uris: readonly string[]): void => {
    for (const uri of uris) {
      const version = sourceAt(uri)?.version;
      // What belongs to an older text is not shown: the new one has its turn in this round.
      if (version === undefined || checked.get(uri)?.version === version) publish(uri, collection.at(uri), version);
    }
  };

  const isCurrent = ({ uri, version, folder }: OpenSource): boolean => {
    const now = sourceAt(uri);
    return now?.version === version && now.folder === folder;
  };

  /** Whether something had to be done. */
  const check = async (source: OpenSource): Promise<boolean> => {
    const { uri, version, folder, file } = source;
    const wasChecked = isConfiguration(file) || folder.isChecked(file);
    const outcome: Outcome = isConfiguration(file) ? undefined : await folder.findings(file).catch(asError);
    const before = checked.get(uri);
    if (before?.version === version && before.folder === folder && before.outcome === outcome) return !wasChecked;
    if (!isCurrent(source)) return true;
    if (before?.version === version) state.othersChanged = true;
    checked.set(uri, { version, folder, outcome });
    if (outcome instanceof Error) trouble(outcome);
    tell([...new Set([...collection.put(uri, shownFor(source, outcome)), uri])]);
    return !wasChecked;
  };

  const checkConfigurations = async (): Promise<void> => {
    const projects = new Map<string, OpenSource>();
    for (const source of sources()) {
      const { file } = await source.folder.projectOf(source.file);
      if (file !== undefined) projects.set(source.folder.uriOf(file), { ...source, file });
    }
    for (const [uri, { folder, file }] of projects) {
      const shown = await shownByConfiguration(folder, await folder.projectOf(file));
      const key = `configuration ${uri}`;
      if (!shownConfigurations.has(key) && [...shown.values()].every((each) => each.length === 0)) continue;
      shownConfigurations.add(key);
      tell(collection.put(key, shown));
    }
    for (const key of shownConfigurations) {
      if (projects.has(key.slice('configuration '.length))) continue;
      shownConfigurations.delete(key);
      tell(collection.put(key, new Map()));
    }
  };

  const forgetClosed = (): void => {
    for (const uri of checked.keys()) {
      if (sourceAt(uri)) continue;
      checked.delete(uri);
      tell(collection.put(uri, new Map()));
    }
  };

  const round = async (): Promise<void> => {
    state.isStale = false;
    await giveWayToMessages();
    forgetClosed();
    for (const source of sources()) {
      try {
        if (await check(source)) await giveWayToMessages();
      } catch (error) {
        trouble(error);
      }
      if (isStale()) return;
    }
    await checkConfigurations();
    if (state.othersChanged) othersChanged();
    state.othersChanged = false;
  };

  const run = async (): Promise<void> => {
    state.isRunning = true;
    do await round().catch(trouble);
    while (isStale());
    state.isRunning = false;
  };

  return {
    changed: () => {
      state.isStale = true;
      if (!state.isRunning) void run();
    },
  };
};
