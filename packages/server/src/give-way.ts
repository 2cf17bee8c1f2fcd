/** Long searches through files that are read at once: whatever else is asked meanwhile is answered in between. */
import { delayNextTick } from 'langium';

/** As long as Langium goes on before it gives way, in milliseconds. */
const period = 10;

let since = performance.now();

/** Gives way to what is waiting where nobody has for a while. */
export const giveWay = async (): Promise<void> => {
  if (performance.now() - since < period) return;
  await delayNextTick();
  since = performance.now();
};

/** Gives way to the editor's next messages: each takes a turn of its own, so that the very next turn would come before the second. */
export const giveWayToMessages = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
