/** Keeps for each file of tests which places with a probe are reached: by its tests, or while it is loaded. */
import { afterAll, beforeEach } from 'vitest';

const reached = { inTests: new Set<number>(), inAll: new Set<number>() };
let isRunning = false;

Object.assign(globalThis, {
  peerspecReached: (place: number): void => {
    reached.inAll.add(place);
    if (isRunning) reached.inTests.add(place);
  },
});

beforeEach(({ task }) => {
  isRunning = true;
  // Told with the file once it is over.
  Object.assign(task.file.meta, { reached });
});

afterAll(() => {
  isRunning = false;
});
