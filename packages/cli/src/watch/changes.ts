/** Waits for changes on the disk, until Ctrl-C. */
import { existsSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { foldersPassedBy } from '@peerspec/language/files';
import { watch } from 'chokidar';
import { isPathWithin } from '../disk/paths.ts';

/** What is saved together, or by way of renaming, is there within so many milliseconds. */
const settling = 80;

/** How often it is looked whether what is gone has come back. */
const lookingAgain = 300;

const endings = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** The paths that are not in one of the others. */
const outermost = (paths: readonly string[]): readonly string[] => {
  const others = new Set(paths);
  return [...others].filter((path) => ![...others].some((other) => other !== path && isPathWithin(other, path)));
};

/**
 * Gives the paths that have changed, as often as some have: the first time none, once everything is watched. Ends with a
 * signal; a second one ends the process.
 * @param process which hears the signals.
 * @param paths asked again each time for what is to be watched: files, and folders with all that they hold; absolute.
 */
export async function* changesOf(process: NodeJS.Process, paths: () => readonly string[]): AsyncGenerator<ReadonlySet<string>> {
  const changed = new Set<string>();
  /** What is watched and not there: chokidar does not see it come back. */
  const lost = new Set<string>();
  const over = new AbortController();
  let wake = (): void => undefined;
  const named = new Set(paths());
  const isPassedBy = (path: string): boolean => {
    if (named.has(path)) return false;
    const folder = [...named].find((each) => isPathWithin(each, path));
    return relative(folder ?? path, path)
      .split(sep)
      .some((name) => foldersPassedBy.includes(name) || name === '.git');
  };
  const end = (): void => {
    over.abort();
    wake();
  };
  for (const signal of endings) process.once(signal, end);
  const watcher = watch([...named], { ignoreInitial: true, ignored: isPassedBy });
  try {
    watcher.on('all', (event, path) => {
      changed.add(resolve(path));
      if (event.startsWith('unlink') && named.has(path)) lost.add(path);
      wake();
    });
    await new Promise((ready) => watcher.once('ready', () => ready(undefined)));
    yield new Set();
    for (;;) {
      const wanted = outermost(paths());
      for (const path of wanted) {
        if (named.has(path) || [...named].some((folder) => isPathWithin(folder, path) && !isPassedBy(path))) continue;
        named.add(path);
        watcher.add(path);
      }
      for (const path of wanted) if (!existsSync(path)) lost.add(path);
      if (changed.size === 0 && !over.signal.aborted)
        await new Promise<void>((resume) => {
          wake = resume;
          if (lost.size > 0) setTimeout(resume, lookingAgain);
        });
      if (over.signal.aborted) return;
      for (const path of [...lost].filter((each) => existsSync(each))) {
        lost.delete(path);
        watcher.add(path);
        changed.add(path);
      }
      if (changed.size === 0) continue;
      await sleep(settling);
      const batch = new Set(changed);
      changed.clear();
      yield batch;
    }
  } finally {
    for (const signal of endings) process.off(signal, end);
    await watcher.close();
  }
}
