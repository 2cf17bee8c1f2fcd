/** How far a run has come: on a terminal, where it takes longer than a second, and gone at its end. */
import { performance } from 'node:perf_hooks';
import type { Io } from '../io.ts';
import { countOf, grouped } from '../numbers.ts';

/** Shorter runs are over before anybody wonders, in milliseconds. */
const patience = 1_000;
const betweenTwo = 100;

/** To the beginning of the line, and nothing on it. */
const eraseLine = '\r\u001B[K';

export interface Progress {
  /** One more is done. */
  readonly step: () => void;
  readonly end: () => void;
}

const silent: Progress = { step: () => undefined, end: () => undefined };

const isWatched = ({ env, stderr }: Pick<Io, 'env' | 'stderr'>): boolean =>
  stderr.isTTY && (env['CI'] ?? '') === '' && env['TERM'] !== 'dumb';

/** @param now milliseconds of some clock. */
export const newProgress = (io: Pick<Io, 'env' | 'stderr'>, total: number, now = (): number => performance.now()): Progress => {
  if (!isWatched(io)) return silent;
  const begun = now();
  let last = begun + patience - betweenTwo;
  let done = 0;
  let isShown = false;
  return {
    step: () => {
      done += 1;
      const at = now();
      if (at - last < betweenTwo) return;
      last = at;
      isShown = true;
      io.stderr.write(`${eraseLine}${grouped(done)} of ${countOf(total, 'file', 'files')} checked …`, 'terminal');
    },
    end: () => {
      if (isShown) io.stderr.write(eraseLine, 'terminal');
      isShown = false;
    },
  };
};
