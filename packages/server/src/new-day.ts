/** A new day: an editor stays open over midnight, and what is past, due or too old depends on the day. */
import { holdingNothing } from './timers.ts';

/** How often the clock is looked at, in milliseconds. A timer until midnight would come too late after the machine has slept. */
const oneMinute = 60_000;

/** Calls back whenever the day is another one. @returns what ends that. */
export const watchDay = (today: () => string, another: () => void): (() => void) => {
  let day = today();
  const look = (): void => {
    const now = today();
    if (now === day) return;
    day = now;
    another();
  };
  const timer = holdingNothing(setInterval(look, oneMinute));
  return () => clearInterval(timer);
};
