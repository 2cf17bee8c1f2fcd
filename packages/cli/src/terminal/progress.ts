/** How far a run has come: on a terminal, where it takes longer than a second, and gone at its end. */
import { performance } from 'node:perf_hooks';
import type { Io } from '../io.ts';
import { countOf, grouped } from '../numbers.ts';

/** Shorter runs are over before anybody wonders, in milliseconds. */
const patience = 1_000;
const betweenTwo = 100;

const isWatched = ({ env, stderr }: Pick<Io, 'env' | 'stderr'>): boolean =>
  stderr.isTTY && (env['CI'] ?? '') === '' && env['TERM'] !== 'dumb';

/**
 * Hands out the files of a run one by one, and says how many are done.
 * @param done what is done with each, as in "3 of 1,200 files checked".
 * @param now milliseconds of some clock.
 */
export function* withProgress<T>(
  io: Pick<Io, 'env' | 'stderr'>,
  files: readonly T[],
  done: 'checked' | 'formatted' | 'read',
  now = (): number => performance.now(),
): Generator<T> {
  if (!isWatched(io)) {
    yield* files;
    return;
  }
  let last = now() + patience - betweenTwo;
  try {
    for (const [index, file] of files.entries()) {
      yield file;
      const at = now();
      if (at - last < betweenTwo) continue;
      last = at;
      io.stderr.write(`${grouped(index + 1)} of ${countOf(files.length, 'file', 'files')} ${done} …`, 'passing');
    }
  } finally {
    io.stderr.write('', 'passing');
  }
}
