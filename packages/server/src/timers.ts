/** Timers that keep no process alive: an editor that goes takes its server with it, whatever is still to come. */

/** Lets go of a timer, so that a process does not wait for it. In a browser a timer is a number and holds nothing. */
export const holdingNothing = <Timer>(timer: Timer): Timer => {
  if (typeof timer === 'object' && timer !== null && 'unref' in timer && typeof timer.unref === 'function') timer.unref();
  return timer;
};
