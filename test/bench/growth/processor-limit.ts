/** Ends this process by force when it has used so many seconds of the processor: whatever runs away cannot end itself. */
import { isMainThread, Worker, workerData } from 'node:worker_threads';

const seconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

/** Watches from a thread of its own, once it is told how many more seconds there may be; `Infinity` ends the watch. */
export const watchProcessor = async (): Promise<(mostSeconds: number) => void> => {
  const limit = new Float64Array(new SharedArrayBuffer(Float64Array.BYTES_PER_ELEMENT)).fill(Infinity);
  const watch = new Worker(new URL(import.meta.url), { workerData: limit });
  await new Promise((resolve) => watch.once('online', resolve));
  watch.unref();
  return (mostSeconds) => void limit.fill(seconds() + mostSeconds);
};

if (!isMainThread) {
  const limit = workerData as Float64Array;
  setInterval(() => {
    if (seconds() > (limit[0] ?? Infinity)) process.kill(process.pid, 'SIGKILL');
  }, 50);
}
