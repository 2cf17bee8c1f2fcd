/** Timers that keep no process alive: an editor that goes takes its server with it, whatever is still to come. */

/** A timer of Node; in a browser it is a number, and holds nothing. */
const holdsProcess = (timer: unknown): timer is { readonly unref: () => unknown } =>
  typeof timer === 'object' && timer !== null && 'unref' in timer;

/** Lets go of a timer, so that no process waits for it. */
export const holdingNothing = <Timer>(timer: Timer): Timer => {
  if (holdsProcess(timer)) timer.unref();
  return timer;
};
